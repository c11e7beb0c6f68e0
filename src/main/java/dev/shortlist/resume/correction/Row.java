package dev.shortlist.resume.correction;

import dev.shortlist.yaml.Node;
import dev.shortlist.yaml.Node.Fields;
import dev.shortlist.yaml.Node.Items;
import dev.shortlist.yaml.Node.Nothing;
import dev.shortlist.yaml.Node.Words;
import dev.shortlist.yaml.WrongYamlException;
import dev.shortlist.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A row of a corrected sheet as it came back. A key that is not there, or has no value, leaves what
 * was read.
 *
 * @param field where it stands, such as {@code entries[e2]}; empty for the whole sheet
 * @param fields its keys and values
 */
public record Row(String field, Fields fields) {

  /** What says which row it is. */
  public static final String ID = "id";

  /** What says that a row is not so. */
  public static final String REMOVE = "remove";

  /** What people take for a key; anything else is not told back. */
  private static final Pattern KEY = Pattern.compile("[A-Za-z]{1,20}");

  /** Where a packet holds its sheet. */
  private static final String PACKET = "sheet";

  /** Longer than any sheet of a résumé within the limits. */
  private static final int LONGEST = 4_000_000;

  /** Longer than any title, employer or skill. */
  private static final int LONGEST_VALUE = 300;

  /** More rows than anybody adds or corrects. */
  private static final int MOST_ROWS = 20_000;

  /**
   * A whole sheet, as YAML or as JSON, which is YAML too; by itself or within a packet.
   *
   * @throws WrongSheetException when it is none or has other keys
   */
  public static Row sheet(String text, List<String> keys) {
    if (text.length() > LONGEST) {
      throw new WrongSheetException(
          "", 1, "the sheet has more than %d characters.".formatted(LONGEST));
    }
    try {
      Node node = YamlReader.read(text, 0);
      return of("", sheetOf(node), keys);
    } catch (WrongYamlException e) {
      throw new WrongSheetException("", e.line(), e.sentence());
    }
  }

  private static Node sheetOf(Node whole) {
    return whole instanceof Fields packet ? packet.fields().getOrDefault(PACKET, whole) : whole;
  }

  private static Row of(String field, Node node, List<String> keys) {
    if (!(node instanceof Fields fields)) {
      throw new WrongSheetException(
          field, node.line(), "here stand keys such as '%s:'.".formatted(keys.getFirst()));
    }
    fields
        .fields()
        .forEach((key, value) -> {
          if (!keys.contains(key)) {
            throw new WrongSheetException(
                KEY.matcher(key).matches() ? (field.isEmpty() ? key : field + "." + key) : field,
                value.line(),
                "there is a key that is not known here; the keys are %s."
                    .formatted(String.join(", ", keys)));
          }
        });
    return new Row(field, fields);
  }

  /**
   * The rows of a list, none of them twice.
   *
   * @param keys that they may have
   * @throws WrongSheetException when it is no list of such rows
   */
  public List<Row> rows(String key, List<String> keys) {
    Optional<Node> value = value(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof Items items)) {
      throw wrong(key, "here stands a list.");
    }
    if (items.items().size() > MOST_ROWS) {
      throw wrong(key, "the list has more than %d rows.".formatted(MOST_ROWS));
    }
    List<Row> rows = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Node item : items.items()) {
      Optional<String> id = id(item);
      String name = id.map(Row::shortened).orElse("#" + (rows.size() + 1));
      Row row = of("%s[%s]".formatted(within(key), name), item, keys);
      if (id.isPresent() && !ids.add(id.get())) {
        throw row.wrong(ID, "this id is there twice.");
      }
      rows.add(row);
    }
    return rows;
  }

  private static Optional<String> id(Node row) {
    return row instanceof Fields fields && fields.fields().get(ID) instanceof Words words
        ? Optional.of(words.text().strip())
        : Optional.empty();
  }

  /** An id that nobody has seen may be anything. */
  private static String shortened(String id) {
    return id.matches("[a-z]\\d{1,6}") ? id : "?";
  }

  /** Whether it is of something that was not read. */
  public boolean isNew() {
    return text(ID).isEmpty();
  }

  /** The words of a key. */
  public Optional<String> text(String key) {
    return value(key)
        .map(value -> {
          if (!(value instanceof Words words)) {
            throw wrong(key, "here stands one value.");
          }
          String text = words.text().strip();
          if (text.isEmpty() || text.length() > LONGEST_VALUE) {
            throw wrong(
                key,
                "here stands a value of 1 to %d characters; leave it as it was to keep what was read."
                    .formatted(LONGEST_VALUE));
          }
          return text;
        });
  }

  /** The words of a key that must be there. */
  public String needed(String key) {
    return text(key).orElseThrow(() -> wrong(key, "'%s' is missing.".formatted(key)));
  }

  /** The words of a list. */
  public Optional<List<String>> texts(String key) {
    return value(key)
        .map(value -> {
          if (!(value instanceof Items items)) {
            throw wrong(key, "here stands a list, such as [a, b].");
          }
          List<String> texts = new ArrayList<>();
          for (Node item : items.items()) {
            if (!(item instanceof Words words) || words.text().length() > LONGEST_VALUE) {
              throw wrong(key, "the list has words in it and nothing else.");
            }
            texts.add(words.text().strip());
          }
          return List.copyOf(texts);
        });
  }

  /**
   * Takes what only tells.
   *
   * @throws WrongSheetException when a key says anything else than was told
   */
  public void same(String key, String told) {
    if (value(key)
        .filter(value -> !(value instanceof Words words && words.text().equals(told)))
        .isPresent()) {
      throw wrong(key, "this only tells what was read and is not corrected here.");
    }
  }

  /** Whether a key says yes; no where it is not there. */
  public boolean flag(String key) {
    return text(key)
        .map(said ->
            switch (said) {
              case "true", "yes" -> true;
              case "false", "no" -> false;
              default -> throw wrong(key, "here stands true or false.");
            })
        .orElse(false);
  }

  /** The value of a key that is one of a few words. */
  public <E extends Enum<E>> Optional<E> oneOf(String key, List<E> values) {
    return text(key)
        .map(said ->
            values.stream()
                .filter(value -> word(value).equals(said.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                    wrong(
                        key,
                        "here stands one of %s."
                            .formatted(
                                values.stream()
                                    .map(Row::word)
                                    .collect(Collectors.joining(", "))))));
  }

  /** The same for all values of a kind. */
  public <E extends Enum<E>> Optional<E> oneOf(String key, E[] values) {
    return oneOf(key, Arrays.asList(values));
  }

  /** As it is written in a sheet: {@code SOMEONE_ELSES} is {@code someone-elses}. */
  public static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether the key is there with a value. */
  public boolean has(String key) {
    return value(key).isPresent();
  }

  /** Says what is wrong with the value of a key, or with its absence. */
  public WrongSheetException wrong(String key, String sentence) {
    int line = value(key).map(Node::line).orElse(fields.line());
    return new WrongSheetException(within(key), line, sentence);
  }

  private Optional<Node> value(String key) {
    return Optional.ofNullable(fields.fields().get(key))
        .filter(value -> !(value instanceof Nothing));
  }

  private String within(String key) {
    return field.isEmpty() ? key : field + "." + key;
  }
}
