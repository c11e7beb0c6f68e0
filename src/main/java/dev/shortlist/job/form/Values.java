package dev.shortlist.job.form;

import dev.shortlist.yaml.Node;
import dev.shortlist.yaml.Node.Fields;
import dev.shortlist.yaml.Node.Items;
import dev.shortlist.yaml.Node.Nothing;
import dev.shortlist.yaml.Node.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The values of one mapping, taken out by their keys.
 *
 * @param what the mapping stands for, as in "a requirement"
 * @param node the mapping
 */
record Values(String what, Fields node) {

  /** What a requirement or a group may be called. */
  static final int LONGEST_LABEL = 200;

  /**
   * The values of a mapping with none but these keys.
   *
   * @throws WrongYamlException when it is no mapping or has others
   */
  static Values of(Node node, String what, List<String> keys) {
    if (!(node instanceof Fields fields)) {
      throw node.wrong("%s has keys such as '%s:'.".formatted(what, keys.getFirst()));
    }
    fields
        .fields()
        .forEach((key, value) -> {
          if (!keys.contains(key)) {
            throw value.wrong(
                "%s has no key '%s'; the keys are %s."
                    .formatted(what, key, String.join(", ", keys)));
          }
        });
    return new Values(what, fields);
  }

  private Optional<Node> value(String key) {
    return Optional.ofNullable(node.fields().get(key)).filter(value -> !(value instanceof Nothing));
  }

  /** Whether the key is there, if only with an empty value. */
  boolean has(String key) {
    return node.fields().containsKey(key);
  }

  /** The words of a key. */
  Optional<String> words(String key) {
    return value(key).map(value -> words(value, key));
  }

  /** The words of a key that are short enough to call something by them. */
  Optional<String> label(String key, int longest) {
    return value(key)
        .map(value -> {
          String words = words(value, key);
          if (words.isBlank() || words.length() > longest) {
            throw value.wrong("%s has from 1 to %d characters.".formatted(key, longest));
          }
          return words;
        });
  }

  /** The whole number of a key. */
  Optional<Integer> number(String key, int least, int most) {
    return value(key).map(value -> number(value, key, least, most));
  }

  /** The value of a key that is one of a few words. */
  <E extends Enum<E>> Optional<E> oneOf(String key, E[] values) {
    return value(key)
        .map(value -> {
          String words = words(value, key);
          return Arrays.stream(values)
              .filter(candidate -> word(candidate).equals(words))
              .findFirst()
              .orElseThrow(() ->
                  value.wrong(
                      "%s is '%s' and must be one of %s."
                          .formatted(
                              key,
                              words,
                              Arrays.stream(values)
                                  .map(Values::word)
                                  .collect(Collectors.joining(", ")))));
        });
  }

  /** The list of a key; a single value is a list of one. */
  <T> Optional<List<T>> list(String key, Function<Node, T> reader) {
    if (!has(key)) {
      return Optional.empty();
    }
    List<T> list = new ArrayList<>();
    for (Node item :
        switch (node.fields().get(key)) {
          case Items items -> items.items();
          case Nothing nothing -> List.<Node>of();
          case null -> List.<Node>of();
          case Node single -> List.of(single);
        }) {
      list.add(reader.apply(item));
    }
    return Optional.of(List.copyOf(list));
  }

  static String words(Node value, String key) {
    if (!(value instanceof Words words)) {
      throw value.wrong("%s is words and not a list.".formatted(key));
    }
    return words.text();
  }

  static int number(Node value, String key, int least, int most) {
    String words = words(value, key);
    try {
      int number = Integer.parseInt(words);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of bounds.
    }
    throw value.wrong(
        "%s is '%s' and must be a whole number from %d to %d.".formatted(key, words, least, most));
  }

  /** As it is written in a form: {@code SOFT_SKILL} is {@code soft-skill}. */
  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
