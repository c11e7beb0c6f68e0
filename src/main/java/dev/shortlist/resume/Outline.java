package dev.shortlist.resume;

import dev.shortlist.language.Span;
import dev.shortlist.resume.Section.Kind;
import java.util.ArrayList;
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
final class Outline {

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

  private static final Pattern INLINE_LABEL =
      Pattern.compile("^\\s*[*_#]*([\\p{L} &/]{3,40}?)[*_]*(?:\\s*:|\\t)\\s*(?=\\S)");

  /** One to four words with capital initials, and little words between them. */
  private static final Pattern PHRASE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}]*(?:(?: (?:and|&|of|und|et|y|e|en|de|des|da|do|di) | / |/| )\\p{Lu}[\\p{L}]*){0,3}");

  private static final Pattern WIDE_BEFORE = Pattern.compile("(?:^|\\s{2})$");

  private static final Set<String> NOT_AFTER =
      Set.of(
          "of", "in", "the", "and", "for", "with", "to", "my", "a", "&", "at", "by", "on", "your",
          "our", "their");

  private final Headings headings;

  Outline(Headings headings) {
    this.headings = headings;
  }

  private record Mark(Span heading, Kind kind) {}

  /** The sections in order; the first is what stands above every heading, perhaps nothing. */
  List<Section> of(String text) {
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
        line.length() > LONGEST_HEADING ? Optional.empty() : headings.kind(written);
    if (whole.isPresent()) {
      marks.add(new Mark(line, whole.get()));
      return;
    }
    Matcher label = INLINE_LABEL.matcher(written);
    if (label.find() && !belongsToEntry(label.group(1), marks)) {
      headings
          .kind(label.group(1))
          .filter(INLINE::contains)
          .ifPresent(kind ->
              marks.add(new Mark(new Span(line.start(), line.start() + label.end()), kind)));
    }
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

  private void markWithin(String text, Span line, List<Mark> marks) {
    Matcher phrase = PHRASE.matcher(text).region(line.start(), line.end());
    int from = line.start();
    while (from < line.end() && phrase.region(from, line.end()).find()) {
      Span longest = longestHeading(text, new Span(phrase.start(), phrase.end()), line);
      if (longest.length() > 0) {
        marks.add(new Mark(longest, headings.knownKind(longest.in(text)).orElseThrow()));
        from = longest.end();
      } else {
        int space = text.indexOf(' ', phrase.start());
        from = space < 0 || space > phrase.end() ? phrase.end() : space + 1;
      }
    }
  }

  /** The longest run of a phrase's first words that is a heading; empty when none is. */
  private Span longestHeading(String text, Span phrase, Span line) {
    int start = phrase.start();
    for (int to = phrase.end(); to > start; to = text.lastIndexOf(' ', to - 1)) {
      Span words = new Span(start, to);
      boolean ends = Character.isUpperCase(text.charAt(text.lastIndexOf(' ', to - 1) + 1));
      if (ends
          && headings.knownKind(words.in(text)).isPresent()
          && standsAlone(text, words, line)) {
        return words;
      }
    }
    return new Span(start, start);
  }

  private boolean standsAlone(String text, Span heading, Span line) {
    String before = text.substring(line.start(), heading.start()).stripTrailing();
    String lastWord = before.substring(before.lastIndexOf(' ') + 1);
    int after = heading.end();
    while (after < line.end()
        && (Character.isWhitespace(text.charAt(after)) || text.charAt(after) == ':')) {
      after++;
    }
    boolean oneWord = heading.in(text).indexOf(' ') < 0;
    boolean capitals = heading.in(text).equals(heading.in(text).toUpperCase(Locale.ROOT));
    boolean announces =
        after >= line.end()
            || ((capitals || !Character.isLowerCase(text.charAt(after)))
                && ",.;/&-)".indexOf(text.charAt(after)) < 0);
    boolean colon = heading.end() < line.end() && text.charAt(heading.end()) == ':';
    boolean afterEnd =
        before.isEmpty() || ".•:)|*".indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean setApart =
        WIDE_BEFORE.matcher(text.substring(line.start(), heading.start())).find()
            && heading.end() + 1 < line.end()
            && text.startsWith("  ", heading.end());
    boolean afterName = !lastWord.isEmpty() && Character.isUpperCase(lastWord.codePointAt(0));
    boolean sure =
        !oneWord
            || setApart
            || capitals
            || colon
            || afterEnd
            || !afterName
            || headings.knownKind(heading.in(text)).filter(Kind.LANGUAGES::equals).isPresent();
    return announces
        && sure
        && !NOT_AFTER.contains(lastWord.toLowerCase(Locale.ROOT))
        && !lastWord.endsWith(",");
  }
}
