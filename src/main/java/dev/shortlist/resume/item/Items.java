package dev.shortlist.resume.item;

import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gathers the rows of a section into its items: certificates or awards with what is said below. */
public final class Items {

  /** More lines than this are never said of one certificate or award. */
  private static final int MOST_ROWS = 5;

  /** Shorter names that end as a level does are no organisations: "ITIL Foundation". */
  private static final int LEAST_WITH_LEVEL = 4;

  /** Rows with more words are sentences. */
  private static final int MOST_WORDS = 18;

  private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|www\\.)\\S+");

  private final Rows rows;
  private final ItemDates dates;
  private final ListWords words;
  private final HeadingWords heading;

  /** Makes items of rows, by their dates and words. */
  public Items(Rows rows, ItemDates dates, ListWords words, HeadingWords heading) {
    this.rows = rows;
    this.dates = dates;
    this.words = words;
    this.heading = heading;
  }

  /** What is said of one thing; the first row names it. */
  public record Item(List<Row> rows) {

    public Item {
      rows = List.copyOf(rows);
    }

    /** The row that names it. */
    public Row name() {
      return rows.getFirst();
    }

    /** Whatever else is said of it. */
    public List<Row> details() {
      return rows.subList(1, rows.size());
    }
  }

  /** The items of a section in order. */
  public List<Item> of(String text, Span body) {
    List<Row> all =
        wholeRows(text, ListEnd.of(text, body)).stream()
            .filter(row -> !row.in(text).endsWith(":"))
            .filter(row ->
                row.bulleted()
                    || !isSentence(row.in(text))
                    || dates.in(text, row.span()).size() > 1)
            .toList();
    if (all.isEmpty()) {
      return List.of();
    }
    if (all.stream().anyMatch(Row::bulleted)) {
      return bulleted(text, all);
    }
    long blocks = all.stream().filter(Row::spaced).count();
    List<Item> items = blocks > 1 && blocks < all.size() ? blocks(text, all) : perRow(text, all);
    return items;
  }

  /** A row that ends with a comma goes on below. */
  private List<Row> wholeRows(String text, Span body) {
    List<Row> whole = new ArrayList<>();
    for (Row row : rows.of(text, body)) {
      boolean goesOn =
          !whole.isEmpty()
              && !row.spaced()
              && !row.bulleted()
              && text.charAt(whole.getLast().span().end() - 1) == ',';
      whole.add(goesOn ? whole.removeLast().and(row) : row);
    }
    return whole;
  }

  private List<Item> bulleted(String text, List<Row> all) {
    char top = all.stream().filter(Row::bulleted).findFirst().orElseThrow().sign();
    boolean heads = !all.getFirst().bulleted() && areHeads(all);
    List<Item> items = new ArrayList<>();
    List<Row> item = new ArrayList<>();
    for (Row row : all) {
      boolean begins =
          heads ? !row.bulleted() : row.sign() == top || (!row.bulleted() && row.spaced());
      if (begins && !item.isEmpty() && !isDetail(text, row)) {
        items.add(new Item(item));
        item = new ArrayList<>();
      }
      item.add(row);
    }
    items.add(new Item(item));
    return items;
  }

  /** Whether each row without a bullet is followed by some with one. */
  private static boolean areHeads(List<Row> all) {
    int heads = 0;
    for (int i = 0; i < all.size(); i++) {
      if (!all.get(i).bulleted()) {
        heads++;
        if (i + 1 == all.size() || !all.get(i + 1).bulleted()) {
          return false;
        }
      }
    }
    return heads > 1;
  }

  private List<Item> blocks(String text, List<Row> all) {
    List<Item> items = new ArrayList<>();
    List<Row> block = new ArrayList<>();
    for (Row row : all) {
      if (row.spaced() && !block.isEmpty()) {
        items.addAll(block(text, block));
        block = new ArrayList<>();
      }
      block.add(row);
    }
    items.addAll(block(text, block));
    return items;
  }

  private List<Item> block(String text, List<Row> block) {
    long dated = block.stream().filter(row -> issue(text, row).isPresent()).count();
    return block.size() <= MOST_ROWS && dated <= 1 ? List.of(new Item(block)) : perRow(text, block);
  }

  private List<Item> perRow(String text, List<Row> all) {
    int each = rowsForEach(text, all);
    boolean dateFirst = isOnlyDate(text, all.getFirst());
    boolean dateLast = each == 1 && endWithDates(text, all);
    List<Item> items = new ArrayList<>();
    List<Row> item = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Row row = all.get(i);
      if (item.size() == 1 && words.certificates.is(row.in(text))) {
        item.add(item.removeLast().and(row));
        continue;
      }
      boolean begins;
      if (each > 1) {
        begins = i % each == 0;
      } else if (dateFirst) {
        begins = isOnlyDate(text, row);
      } else if (dateLast) {
        begins = i > 0 && isOnlyDate(text, all.get(i - 1));
      } else {
        begins = !isDetail(text, row) && !(item.size() == 1 && isGiver(text, row, item));
      }
      if (begins && !item.isEmpty()) {
        items.add(item(text, item));
        item = new ArrayList<>();
      }
      item.add(row);
    }
    items.add(item(text, item));
    return items;
  }

  /** Whether dates on lines of their own end each of several things. */
  private boolean endWithDates(String text, List<Row> all) {
    int since = 0;
    int groups = 0;
    for (Row row : all) {
      since++;
      if (isOnlyDate(text, row)) {
        if (since < 2) {
          return false;
        }
        groups++;
        since = 0;
      } else if (since == MOST_ROWS || issue(text, row).isPresent()) {
        return false;
      }
    }
    return groups > 1 && since == 0;
  }

  /** A date that stands above a name is moved below it. */
  private Item item(String text, List<Row> rows) {
    if (rows.size() > 1 && isOnlyDate(text, rows.getFirst())) {
      List<Row> turned = new ArrayList<>(rows.subList(1, rows.size()));
      turned.add(1, rows.getFirst());
      return new Item(turned);
    }
    return new Item(rows);
  }

  /** How many rows tell of each thing, where every one of them ends with its date. */
  private int rowsForEach(String text, List<Row> all) {
    int each = 0;
    int since = 0;
    int groups = 0;
    for (Row row : all) {
      since++;
      if (issue(text, row).isPresent()) {
        if (each != 0 && each != since) {
          return 1;
        }
        each = since;
        groups++;
        since = 0;
      }
    }
    boolean one = groups == 1 && !isGiver(text, all.getLast(), all.subList(0, 1));
    return since == 0 && each > 1 && each <= MOST_ROWS && !one ? each : 1;
  }

  private Optional<ItemDate> issue(String text, Row row) {
    return dates.in(text, row.span()).stream().filter(date -> !date.expiry()).findFirst();
  }

  private boolean isOnlyDate(String text, Row row) {
    String rest = withoutDates(text, row);
    return rest.length() < row.span().length() && rest.chars().noneMatch(Character::isLetter);
  }

  private String withoutDates(String text, Row row) {
    StringBuilder rest = new StringBuilder(row.span().in(text));
    for (ItemDate date : dates.in(text, row.span()).reversed()) {
      rest.delete(date.span().start() - row.span().start(), date.span().end() - row.span().start());
    }
    return rest.toString();
  }

  /** Whether a row tells only a date, an address or a number. */
  private boolean isDetail(String text, Row row) {
    String written = row.in(text);
    return isOnlyDate(text, row)
        || ADDRESS.matcher(written).matches()
        || ListWords.begins(words.credentials, written)
        || ListWords.begins(words.expiry, written);
  }

  /** Whether a row can only be whoever gave what the row above names. */
  private boolean isGiver(String text, Row row, List<Row> item) {
    String written = withoutDates(text, row).strip();
    return !written.isEmpty()
        && !words.certificates.isIn(written)
        && !words.awards.isIn(written)
        && dates.in(text, item.getFirst().span()).isEmpty()
        && item.getFirst().in(text).indexOf(',') < 0
        && (ListWords.begins(words.issuer, written) || isOrganisation(heading, words, written));
  }

  /** Whether the words of a text say that it names an organisation. */
  public static boolean isOrganisation(HeadingWords heading, ListWords words, String text) {
    boolean level =
        words.levels.in(text).stream()
            .anyMatch(found -> found.end() == text.length() && found.start() > 0);
    boolean brief = Rows.SPACES.split(text.strip()).length < LEAST_WITH_LEVEL;
    if (level && (brief || words.certificates.isIn(text)) && !heading.hasSchoolWord(text)) {
      return false;
    }
    return (heading.hasSchoolWord(text) && !heading.places().isPlace(text))
        || words.nameOrganisation(text)
        || heading.employer(text) >= HeadingWords.SURE_EMPLOYER;
  }

  /** Whether a row is a sentence and names nothing. */
  public static boolean isSentence(String row) {
    int count = Rows.SPACES.split(row).length;
    return count > MOST_WORDS || (row.endsWith(".") && count > 9);
  }
}
