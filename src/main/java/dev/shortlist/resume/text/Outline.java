package dev.shortlist.resume.text;

import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Section.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a résumé into its sections, by headings on lines of their own, before a colon, or within
 * flattened text.
 */
public final class Outline {

  /** Lines longer than this were flattened: their headings stand in the middle. */
  private static final int FLATTENED = 300;

  private static final int LONGEST_HEADING = 50;

  /** Headings that may stand before a colon on the line that they announce. */
  private static final Set<Kind> INLINE =
      Set.of(
          Kind.SKILLS,
          Kind.LANGUAGES,
          Kind.EDUCATION,
          Kind.CERTIFICATES,
          Kind.INTERESTS,
          Kind.REFERENCES,
          Kind.SUMMARY,
          Kind.OBJECTIVE,
          Kind.AWARDS,
          Kind.PUBLICATIONS);

  /** Headings that may stand in the margin, on the line of the first entry that they announce. */
  private static final Set<Kind> BESIDE_ENTRIES =
      EnumSet.of(Kind.EXPERIENCE, Kind.PROJECTS, Kind.VOLUNTEERING);

  private static final Pattern INLINE_LABEL =
      Pattern.compile("^\\s*[*_#]*([\\p{L} &/()-]{3,40}?)[*_]*(?:\\s*:|\\t)\\s*(?=\\S)");

  /** One to four words with capital initials, and little words between them; or before a colon. */
  private static final Pattern PHRASE =
      Pattern.compile(
          "\\p{Lu}\\p{L}*+(?: \\p{L}++){1,3}(?=:)|\\p{Lu}[\\p{L}]*(?:(?: (?:and|&|of|und|et|y|e|en|de|des|da|do|di) | / |/| )\\p{Lu}[\\p{L}]*){0,3}");

  private static final Pattern WIDE_BEFORE = Pattern.compile("(?:^|\\s{2})$");

  private static final Pattern JOINED = Pattern.compile(" (?:and|&|und|et|y|e|en|/) ");

  /** So many headings tell that a flattened text has some. */
  private static final int LEAST_SURE = 3;

  /** So many headings tell how a résumé writes them. */
  private static final int LEAST_ALIKE = 2;

  /** And so many of all. */
  private static final double MOST = 0.75;

  /** Lists whose headings are hardly a part of names. */
  private static final Set<Kind> BEHIND_NAMES =
      EnumSet.of(Kind.CERTIFICATES, Kind.LANGUAGES, Kind.PUBLICATIONS);

  /** Lists that end where something in capitals stands alone. */
  private static final Set<Kind> ENDED_BY_UNKNOWN =
      EnumSet.of(
          Kind.PROJECTS,
          Kind.CERTIFICATES,
          Kind.LANGUAGES,
          Kind.AWARDS,
          Kind.PUBLICATIONS,
          Kind.INTERESTS);

  private static final Pattern CAPITALS =
      Pattern.compile("\\s*\\p{Lu}[\\p{Lu}'’&]+(?: [\\p{Lu}'’&]+)*\\s*");

  private static final Set<String> NOT_AFTER =
      Set.of(
          "of", "in", "the", "and", "for", "with", "to", "my", "a", "&", "at", "by", "on", "your",
          "our", "their");

  private final Headings headings;
  private final Lookalikes lookalikes;

  /** Cuts at the given headings. */
  public Outline(Headings headings) {
    this.headings = headings;
    this.lookalikes = new Lookalikes(headings);
  }

  private record Mark(Span heading, Kind kind) {}

  /** The sections in order; the first is what stands above every heading, perhaps nothing. */
  public List<Section> of(String text) {
    List<Mark> marks = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      mark(text, new Span(start, end), marks);
      start = end + 1;
    }
    List<Section> sections = new ArrayList<>();
    Kind kind = Kind.HEADER;
    int from = 0;
    for (Mark mark : marks) {
      sections.add(new Section(kind, new Span(from, Math.max(from, mark.heading().start()))));
      kind = mark.kind();
      from = mark.heading().end();
    }
    sections.add(new Section(kind, new Span(from, text.length())));
    return List.copyOf(sections);
  }

  private void mark(String text, Span line, List<Mark> marks) {
    if (line.length() > FLATTENED) {
      markWithin(text, line, marks);
      return;
    }
    if (goesOnFromAbove(text, line)) {
      return;
    }
    String written = line.in(text);
    Optional<Kind> whole =
        line.length() > LONGEST_HEADING
            ? Optional.empty()
            : headings
                .kind(written)
                .filter(kind -> !lookalikes.isTitle(text, line, kind, text.length()))
                .filter(kind -> isLikeOthers(text, written, kind, marks))
                .or(() -> lookalikes.behindSign(text, line));
    if (whole.isPresent()) {
      marks.add(new Mark(line, whole.get()));
      return;
    }
    if (isUnknownHeading(text, line, marks)) {
      marks.add(new Mark(line, Kind.OTHER));
      return;
    }
    if (written.indexOf(':') < 0 && written.indexOf('\t') < 0) {
      return;
    }
    Matcher label = INLINE_LABEL.matcher(written);
    if (!label.find()) {
      return;
    }
    Span announcing = new Span(line.start(), line.start() + label.end());
    Optional<Kind> beside = inMargin(label).filter(kind -> !isOfForm(text, line, marks));
    if (beside.isPresent()) {
      marks.add(new Mark(announcing, beside.get()));
    } else if (!belongsToEntry(label.group(1), marks) && !isOfForm(text, line, marks)) {
      headings
          .kind(label.group(1))
          .filter(
              kind -> INLINE.contains(kind) || (kind == Kind.OTHER && isCapital(label.group(1))))
          .ifPresent(kind -> marks.add(new Mark(announcing, kind)));
    }
  }

  /** The kind of entries that a heading in the margin announces on the line of the first. */
  private Optional<Kind> inMargin(Matcher label) {
    return label.group().indexOf('\t') >= 0 && headings.isWhole(label.group(1))
        ? headings.kind(label.group(1)).filter(BESIDE_ENTRIES::contains)
        : Optional.empty();
  }

  /** A name may end as a heading does: among headings in capitals it is none. */
  private boolean isLikeOthers(String text, String written, Kind kind, List<Mark> marks) {
    if (isCapital(written)
        || headings.knownKind(written).isPresent()
        || marks.isEmpty()
        || marks.getLast().kind() == kind) {
      return true;
    }
    List<String> lines =
        marks.stream()
            .map(Mark::heading)
            .filter(heading -> heading.equals(Lines.at(text, heading.start())))
            .map(heading -> heading.in(text))
            .toList();
    long capital = lines.stream().filter(Outline::isCapital).count();
    return capital < LEAST_ALIKE || capital < MOST * lines.size();
  }

  /**
   * A line in capitals that stands between blank lines as every heading above it does, below a list
   * that has no other: it ends the list, though its words are not known.
   */
  private static boolean isUnknownHeading(String text, Span line, List<Mark> marks) {
    if (line.length() > LONGEST_HEADING
        || marks.size() < LEAST_ALIKE
        || !ENDED_BY_UNKNOWN.contains(marks.getLast().kind())
        || !isSetOff(text, line)
        || !marks.stream().allMatch(mark -> isSetOff(text, mark.heading()))) {
      return false;
    }
    String above = text.substring(0, marks.getFirst().heading().start());
    String list = text.substring(marks.getLast().heading().end(), line.start());
    String written = line.in(text).strip();
    return !list.isBlank()
        && list.lines().noneMatch(item -> CAPITALS.matcher(item).matches())
        && !above.toUpperCase(Locale.ROOT).contains(written);
  }

  /** Whether a line is some words in capitals between blank lines. */
  private static boolean isSetOff(String text, Span line) {
    int above = Math.max(0, line.start() - 2);
    int below = Math.min(text.length(), line.end() + 2);
    return text.substring(above, line.start()).equals("\n\n")
        && text.substring(line.end(), below).equals("\n\n")
        && CAPITALS.matcher(line.in(text)).matches();
  }

  /** "Technology" below "Institute of" announces nothing. */
  private static boolean goesOnFromAbove(String text, Span line) {
    String above = Lines.at(text, Math.max(0, line.start() - 1)).in(text).stripTrailing();
    String last = above.substring(above.lastIndexOf(' ') + 1);
    return line.start() > 0 && last.length() < above.length() && NOT_AFTER.contains(last);
  }

  /** "Technologies:" or "Tools:" under a position tells what was used there. */
  private static boolean belongsToEntry(String label, List<Mark> marks) {
    boolean inEntry =
        !marks.isEmpty() && Set.of(Kind.EXPERIENCE, Kind.PROJECTS).contains(marks.getLast().kind());
    return inEntry
        && !label
            .strip()
            .toLowerCase(Locale.ROOT)
            .matches("(?:.* )?(?:skills|languages|education|certifications|interests|references)");
  }

  /** "Qualification:" below "School:" under a heading of studies announces no more of them. */
  private static boolean isOfForm(String text, Span line, List<Mark> marks) {
    return !marks.isEmpty()
        && marks.getLast().kind() == Kind.EDUCATION
        && marks.getLast().heading().end() < line.start() - 1
        && INLINE_LABEL.matcher(Lines.at(text, line.start() - 1).in(text)).find();
  }

  private void markWithin(String text, Span line, List<Mark> marks) {
    List<Mark> doubtful = new ArrayList<>();
    Matcher phrase = PHRASE.matcher(text).region(line.start(), line.end());
    int from = line.start();
    while (from < line.end() && phrase.region(from, line.end()).find()) {
      Span longest = longestHeading(text, phrase.start(), phrase.end());
      boolean announces =
          longest.length() > 0
              && announces(text, longest, line)
              && !headings
                  .knownKind(longest.in(text))
                  .filter(kind -> lookalikes.isTitle(text, longest, kind, line.end()))
                  .isPresent();
      if (announces && isSure(text, longest, line)) {
        marks.add(new Mark(longest, headings.knownKind(longest.in(text)).orElseThrow()));
        from = longest.end();
      } else {
        if (announces && headings.isWhole(longest.in(text))) {
          doubtful.add(new Mark(longest, headings.knownKind(longest.in(text)).orElseThrow()));
        }
        int space = text.indexOf(' ', phrase.start());
        from = space < 0 || space > phrase.end() ? phrase.end() : space + 1;
      }
    }
    if (marks.size() >= LEAST_SURE) {
      markDoubtful(doubtful, marks);
    }
  }

  /** The only word that may announce a kind of list does, though it stands behind a name. */
  private static void markDoubtful(List<Mark> doubtful, List<Mark> marks) {
    for (Kind kind : BEHIND_NAMES) {
      List<Mark> all = doubtful.stream().filter(mark -> mark.kind() == kind).toList();
      if (all.size() == 1 && marks.stream().noneMatch(mark -> mark.kind() == kind)) {
        marks.add(all.getFirst());
      }
    }
    marks.sort(Comparator.comparing(Mark::heading));
  }

  /**
   * The longest run of whole words from the start that is a heading, and that is listed as one
   * where its beginning is: "Certifications Certified" is none; empty when there is none.
   */
  private Span longestHeading(String text, int start, int end) {
    Span longest = new Span(start, start);
    for (int to = end; to > start; to = text.lastIndexOf(' ', to - 1)) {
      String words = text.substring(start, to);
      boolean ends =
          Character.isUpperCase(text.charAt(text.lastIndexOf(' ', to - 1) + 1))
              || (to == end && to < text.length() && text.charAt(to) == ':');
      if (!ends || headings.knownKind(words).isEmpty()) {
        continue;
      }
      boolean joined =
          longest.length() > 0 && JOINED.matcher(text).region(to, text.length()).lookingAt();
      if (headings.isWhole(words)) {
        return joined ? longest : new Span(start, to);
      }
      if (longest.length() == 0) {
        longest = new Span(start, to);
      }
    }
    return longest;
  }

  /** Whether what stands around words can stand around a heading. */
  private static boolean announces(String text, Span heading, Span line) {
    String lastWord = lastWord(text, heading, line);
    int after = heading.end();
    while (after < line.end()
        && (Character.isWhitespace(text.charAt(after)) || text.charAt(after) == ':')) {
      after++;
    }
    boolean announces =
        after >= line.end()
            || ((isCapital(heading.in(text)) || !Character.isLowerCase(text.charAt(after)))
                && ",.;/&-)".indexOf(text.charAt(after)) < 0);
    return announces
        && !NOT_AFTER.contains(lastWord.toLowerCase(Locale.ROOT))
        && !lastWord.endsWith(",");
  }

  /** Whether words have no small letter. */
  static boolean isCapital(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT));
  }

  private static String lastWord(String text, Span heading, Span line) {
    String before = text.substring(line.start(), heading.start()).stripTrailing();
    return before.substring(before.lastIndexOf(' ') + 1);
  }

  /** Whether words that may be a heading can hardly be a part of the text before them. */
  private static boolean isSure(String text, Span heading, Span line) {
    String before = text.substring(line.start(), heading.start()).stripTrailing();
    boolean oneWord = heading.in(text).indexOf(' ') < 0;
    boolean capitals = isCapital(heading.in(text));
    boolean colon = heading.end() < line.end() && text.charAt(heading.end()) == ':';
    boolean afterEnd =
        before.isEmpty() || ".•:)|*".indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean setApart =
        WIDE_BEFORE.matcher(text.substring(line.start(), heading.start())).find()
            && heading.end() + 1 < line.end()
            && text.startsWith("  ", heading.end());
    String lastWord = lastWord(text, heading, line);
    boolean afterName = !lastWord.isEmpty() && Character.isUpperCase(lastWord.codePointAt(0));
    boolean afterTitle = before.length() < LONGEST_HEADING && isCapital(before);
    return !oneWord || setApart || capitals || colon || afterEnd || afterTitle || !afterName;
  }
}
