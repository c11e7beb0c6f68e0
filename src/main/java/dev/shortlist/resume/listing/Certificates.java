package dev.shortlist.resume.listing;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingWords;
import dev.shortlist.resume.item.ItemDate;
import dev.shortlist.resume.item.ItemDates;
import dev.shortlist.resume.item.ItemLists;
import dev.shortlist.resume.item.Items;
import dev.shortlist.resume.item.Items.Item;
import dev.shortlist.resume.item.ListWords;
import dev.shortlist.resume.item.Naming;
import dev.shortlist.resume.item.Naming.Named;
import dev.shortlist.resume.item.Row;
import dev.shortlist.resume.item.Rows;
import dev.shortlist.resume.study.Study;
import dev.shortlist.resume.study.StudyWords;
import dev.shortlist.resume.text.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the certificates of a section. */
final class Certificates {

  private static final int SURE = 950;
  private static final int LIKELY = 900;

  private static final Set<Level> ACADEMIC =
      EnumSet.of(Level.BACHELOR, Level.MASTER, Level.DOCTORATE);

  private static final int MOST_WORDS = 16;

  /** A list on one line has this many items at least, where only commas tell it. */
  private static final int LEAST_LIST = 3;

  private static final int MOST_LISTED_WORDS = 7;

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\d+&-]{1,7}");

  /** "B", "C1E", "Klasse B": what a driving licence is for. */
  private static final Pattern LICENCE_CLASS =
      Pattern.compile("(?:\\p{L}+\\.?\\s)?\\p{Lu}\\d?E?(?:\\s*[,/&]\\s*\\p{Lu}\\d?E?)*");

  private final Items items;
  private final Rows rows;
  private final Naming naming;
  private final ItemDates dates;
  private final ListWords words;
  private final HeadingWords heading;
  private final StudyWords study;
  private final List<Study> studies;

  Certificates(
      Items items,
      Rows rows,
      Naming naming,
      ItemDates dates,
      ListWords words,
      HeadingWords heading,
      StudyWords study,
      List<Study> studies) {
    this.items = items;
    this.rows = rows;
    this.naming = naming;
    this.dates = dates;
    this.words = words;
    this.heading = heading;
    this.study = study;
    this.studies = studies;
  }

  /** The certificates of a section that holds nothing else. */
  List<Certificate> of(String text, Span body) {
    return read(text, items.of(text, body), false);
  }

  /** Whether a section of "papers" lists certificates: each row tells what only they have. */
  boolean areIn(String text, Span body) {
    List<Row> all = rows.of(text, body);
    return all.size() > 1
        && all.stream()
            .map(row -> row.in(text))
            .allMatch(row ->
                (words.certificates.isIn(row) || words.levels.isIn(row))
                    && !words.venues.isIn(row));
  }

  /** The courses of a section, all but those that were read as studies with a degree. */
  List<Certificate> trainings(String text, Span body) {
    List<Item> all =
        items.of(text, body).stream()
            .filter(item -> studies.stream().noneMatch(one -> isOf(one, item.name().span())))
            .toList();
    return read(text, all, true);
  }

  /** Vocational courses are studies and end with a certificate. */
  private static boolean isOf(Study study, Span row) {
    return study.span().overlaps(row)
        && study.level().filter(level -> level != Level.ASSOCIATE).isPresent();
  }

  /**
   * @param course whether a stretch of time is that of a course, which the paper ends
   */
  private List<Certificate> read(String text, List<Item> all, boolean course) {
    List<Certificate> read = new ArrayList<>();
    for (Item item : all) {
      for (Span line :
          ItemLists.cut(
              text,
              item.name().span(),
              dates,
              row -> isList(text, row, all.size()),
              rest -> words.certificates.isIn(rest) || words.drivingLicences.isIn(rest))) {
        read(text, line, item, course).ifPresent(read::add);
      }
    }
    return read;
  }

  /** What is plainly a certificate among courses of study. */
  List<Certificate> among(String text, Span body) {
    List<Certificate> read = new ArrayList<>();
    List<Row> all = rows.of(text, body);
    for (int i = 0; i < all.size(); i++) {
      Row row = all.get(i);
      String written = row.in(text);
      boolean plain =
          words.certificates.isIn(written)
              && !Items.isSentence(written)
              && study.degree(written).isEmpty()
              && !heading.hasSchoolWord(written)
              && !heading.labels().isLabel(written)
              && Character.isUpperCase(withoutDates(text, row).codePointAt(0));
      if (plain) {
        boolean given = i + 1 < all.size() && isIssuer(text, all.get(i + 1));
        read(text, row.span(), new Item(all.subList(i, given ? i + 2 : i + 1)), true)
            .ifPresent(read::add);
      }
    }
    return read;
  }

  private String withoutDates(String text, Row row) {
    List<ItemDate> told = dates.in(text, row.span());
    boolean first = !told.isEmpty() && told.getFirst().span().start() == row.span().start();
    String rest =
        first ? text.substring(told.getFirst().span().end(), row.span().end()) : row.in(text);
    return rest.isBlank() ? row.in(text) : rest.strip();
  }

  private boolean isIssuer(String text, Row row) {
    return dates.in(text, row.span()).isEmpty()
        && !row.bulleted()
        && Items.isOrganisation(heading, words, row.in(text));
  }

  private Optional<Certificate> read(String text, Span line, Item item, boolean course) {
    List<ItemDate> told = dates.in(text, line);
    int label = label(line.in(text));
    if (isStudy(line.in(text))) {
      return Optional.empty();
    }
    Optional<Named> named = naming.of(text, new Span(line.start() + label, line.end()), told);
    if (named.isEmpty() || !mayBeName(Row.oneLine(named.get().name(), text))) {
      return Optional.empty();
    }
    boolean whole = line.equals(item.name().span());
    Optional<ItemDate> date = given(told);
    Optional<Span> issuer = named.get().issuer();
    for (Row detail : whole ? item.details() : List.<Row>of()) {
      List<ItemDate> below = dates.in(text, detail.span());
      date = date.or(() -> given(below));
      if (issuer.isEmpty() && !Items.isSentence(detail.in(text)) && !isNumber(text, detail)) {
        issuer = naming.issuer(text, detail.span(), below);
      }
    }
    return Optional.of(
        new Certificate(
            new Field<>(Row.oneLine(named.get().name(), text), named.get().name(), SURE),
            issuer.map(span -> new Field<>(Row.oneLine(span, text), span, LIKELY)),
            date.map(course ? ItemDate::end : ItemDate::field)));
  }

  /** A degree with its school is none, though it stands in a section of certificates. */
  private boolean isStudy(String line) {
    return heading.hasSchoolWord(line)
        && !words.certificates.isIn(line)
        && study
            .degree(line)
            .filter(degree -> degree.span().start() == 0)
            .flatMap(StudyWords.Named::level)
            .filter(ACADEMIC::contains)
            .isPresent();
  }

  /** Where the label before a name ends: "Name:". */
  private int label(String line) {
    int colon = line.indexOf(':');
    return colon > 0 && words.projectLabels.is(line.substring(0, colon)) ? colon + 1 : 0;
  }

  private boolean isNumber(String text, Row row) {
    return ListWords.begins(words.credentials, row.in(text));
  }

  private static Optional<ItemDate> given(List<ItemDate> dates) {
    return dates.stream().filter(date -> !date.expiry()).findFirst();
  }

  private boolean mayBeName(String name) {
    return name.chars().filter(Character::isLetter).count() >= 2
        && Rows.SPACES.split(name).length <= MOST_WORDS
        && !isLicenceClass(name)
        && !heading.places().isPlace(name)
        && !ListWords.begins(words.pronouns, name);
  }

  private boolean isLicenceClass(String name) {
    return LICENCE_CLASS.matcher(name).matches()
        && !ABBREVIATION.matcher(name).matches()
        && !words.certificates.isIn(name)
        && !words.drivingLicences.isIn(name);
  }

  /** Whether a line without dates lists several certificates between its commas. */
  private boolean isList(String text, List<Span> parts, int items) {
    List<String> written = parts.stream().map(part -> part.in(text)).toList();
    boolean names =
        written.stream()
            .allMatch(part ->
                Rows.SPACES.split(part.strip()).length <= MOST_LISTED_WORDS
                    && !Items.isOrganisation(heading, words, part)
                    && !words.levels.is(part));
    if (!names) {
      return false;
    }
    boolean certain =
        written.stream()
            .allMatch(part ->
                ABBREVIATION.matcher(part.strip()).matches() || words.certificates.isIn(part));
    return certain || (parts.size() >= LEAST_LIST && items <= 2 && !isPair(written));
  }

  private boolean isPair(List<String> written) {
    return written.stream().anyMatch(heading.places()::isPlace);
  }
}
