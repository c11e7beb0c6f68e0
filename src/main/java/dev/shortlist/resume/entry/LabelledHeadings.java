package dev.shortlist.resume.entry;

import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingPart.Gap;
import dev.shortlist.resume.entry.HeadingReader.Named;
import dev.shortlist.resume.text.Lines;
import dev.shortlist.resume.time.Dates;
import dev.shortlist.resume.time.Dates.Dated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the headings of entries whose parts are announced by labels: "Position: … Employer: …
 * Period: …", as in forms and in the older Europass.
 */
final class LabelledHeadings {

  /** What a label of an entry's heading may announce. */
  private static final Set<String> HEADING_KINDS = Set.of("title", "employer", "place", "period");

  /** A label has at most so many chars. */
  private static final int LONGEST_LABEL = 60;

  /** A value is cut after so many where nothing else ends it. */
  private static final int LONGEST_VALUE = 120;

  private static final Pattern AFTER_LABEL = Pattern.compile("\\s*:\\s*|[ ]*\\t\\s*");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{L}{3})\\.(?:\\s|$)|\\n");
  private static final Pattern STREET_NUMBER = Pattern.compile("\\d");

  private final HeadingWords words;
  private final Dates dates;

  LabelledHeadings(HeadingWords words, Dates dates) {
    this.words = words;
    this.dates = dates;
  }

  /** A label, and the value after it up to the next one. */
  private record Labelled(String kind, Span label, Span value) {
    boolean isHeading() {
      return HEADING_KINDS.contains(kind);
    }
  }

  /** The headings in order; none where the section does not use labels. */
  List<EntryHeading> of(String text, Span section) {
    List<EntryHeading> found = new ArrayList<>();
    Map<String, Labelled> entry = new LinkedHashMap<>();
    for (Labelled labelled : labelled(text, section)) {
      if (!labelled.isHeading()) {
        continue;
      }
      if (entry.containsKey(labelled.kind())) {
        heading(text, entry).ifPresent(found::add);
        entry.clear();
      }
      entry.put(labelled.kind(), labelled);
    }
    heading(text, entry).ifPresent(found::add);
    return found;
  }

  private List<Labelled> labelled(String text, Span section) {
    List<Labelled> found = new ArrayList<>();
    Matcher sign = AFTER_LABEL.matcher(text);
    for (int i = section.start(); i < section.end(); i++) {
      boolean possible = text.charAt(i) == ':' || text.charAt(i) == '\t';
      if (possible && sign.region(beforeSign(text, section, i), section.end()).lookingAt()) {
        int floor = Math.max(section.start(), sign.start() - LONGEST_LABEL);
        label(text, floor, sign).ifPresent(found::add);
        i = Math.max(i, sign.end() - 1);
      }
    }
    List<Labelled> bounded = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      int next = i + 1 < found.size() ? found.get(i + 1).label().start() : section.end();
      bounded.add(
          new Labelled(found.get(i).kind(), found.get(i).label(), value(text, found.get(i), next)));
    }
    return bounded;
  }

  /** Where the white space before a sign begins; before a tab it ends no line. */
  private static int beforeSign(String text, Span section, int sign) {
    boolean colon = text.charAt(sign) == ':';
    int start = sign;
    while (start > section.start()
        && (colon
            ? Character.isWhitespace(text.charAt(start - 1))
            : text.charAt(start - 1) == ' ')) {
      start--;
    }
    return start;
  }

  /** The longest label that ends where a sign stands, without an end yet. */
  private Optional<Labelled> label(String text, int floor, Matcher sign) {
    int line = Lines.at(text, sign.start()).start();
    String before = text.substring(Math.max(floor, line), sign.start());
    int offset = sign.start() - before.length();
    for (int start = 0; start < before.length(); start++) {
      boolean begins =
          (start == 0 || before.charAt(start - 1) == ' ' || before.charAt(start - 1) == '\t')
              && Character.isUpperCase(before.charAt(start));
      if (begins) {
        Optional<String> kind = words.labels().labelKind(before.substring(start));
        if (kind.isPresent()) {
          Span label = new Span(offset + start, sign.end());
          return Optional.of(new Labelled(kind.get(), label, new Span(sign.end(), sign.end())));
        }
      }
    }
    return Optional.empty();
  }

  /** "Montalto S.r.l., Sassuolo": behind a legal form stands a town, whether it is known or not. */
  private boolean isTownBehind(String employer, String rest) {
    return LegalForms.isIn(employer) && words.looks(rest).mayBeTown();
  }

  private static Span value(String text, Labelled labelled, int next) {
    int start = labelled.label().end();
    int most = Math.max(start, Math.min(next, start + LONGEST_VALUE));
    Matcher end = SENTENCE_END.matcher(text).region(start, most);
    return new Span(start, end.find() ? end.start() : most).trimmed(text);
  }

  private Optional<EntryHeading> heading(String text, Map<String, Labelled> entry) {
    Optional<Span> title = value(entry, "title").map(value -> title(text, value));
    Optional<Span> employer = value(entry, "employer");
    if (entry.size() < 2 || (title.isEmpty() && employer.isEmpty())) {
      return Optional.empty();
    }
    Optional<Span> place = value(entry, "place");
    if (employer.isPresent()) {
      List<HeadingPart> parts = parts(text, employer.get());
      int last = parts.size();
      for (int from = 1; from < parts.size() && last == parts.size(); from++) {
        Span rest = new Span(parts.get(from).span().start(), parts.getLast().span().end());
        if (words.places().isPlace(rest.in(text))
            || isTownBehind(parts.get(from - 1).span().in(text), rest.in(text))) {
          place = place.or(() -> Optional.of(rest));
          last = from;
        } else if (parts.get(from).gap() == Gap.DASH
            || STREET_NUMBER.matcher(rest.in(text)).find()) {
          last = from;
        }
      }
      if (!parts.isEmpty()) {
        employer =
            Optional.of(
                new Span(parts.getFirst().span().start(), parts.get(last - 1).span().end()));
      }
    }
    Optional<Dated> dated =
        value(entry, "period").flatMap(value -> dates.spells(text, value).stream().findFirst());
    Span whole =
        entry.values().stream()
            .map(part -> new Span(part.label().start(), part.value().end()))
            .reduce((one, other) ->
                new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end())))
            .orElseThrow();
    return Optional.of(
        new EntryHeading(
            whole,
            dated,
            new Named(
                title,
                HeadingWords.LABELLED,
                Optional.empty(),
                employer,
                HeadingWords.LABELLED,
                Optional.empty(),
                place,
                Optional.empty(),
                HeadingWords.LABELLED)));
  }

  private static Optional<Span> value(Map<String, Labelled> entry, String kind) {
    return Optional.ofNullable(entry.get(kind))
        .map(Labelled::value)
        .filter(value -> value.length() > 0);
  }

  /** A title without what is said of it in brackets: "(part-time)". */
  private Span title(String text, Span value) {
    List<HeadingPart> parts = parts(text, value);
    boolean formed = parts.size() > 1 && words.isEmploymentForm(parts.getLast().span().in(text));
    return formed ? new Span(value.start(), parts.get(parts.size() - 2).span().end()) : value;
  }

  private static List<HeadingPart> parts(String text, Span value) {
    return HeadingPart.of(text, value, new Span(value.start(), value.start()), 0);
  }
}
