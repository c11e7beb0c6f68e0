package dev.shortlist.extract.labelled;

import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Where the sections of a page begin, as far as their headings tell what they are of. */
final class Headings {

  /** Longer lines are no headings. */
  private static final int WORDS = 5;

  private final NavigableMap<Integer, Kind> places = new TreeMap<>();

  /** What a section is of; each by how headings of European languages begin its words. */
  enum Kind {
    WORK("experien|erfahrung|expérience|esperien|employ|work|career|beruf|ervaring|werk"),
    STUDIES("educat|academ|studi|training|bildung|formation|formaci|formazi|formaç|istruz|opleid"),
    SKILLS(
        "skill|technolog|tools|expertise|competen|kompeten|compéten|kenntnis|fähigkeit|habilid|vaardig"),
    PROJECTS("project|projekt|projet|proyecto|progett|projeto"),
    LANGUAGES("langu|sprach|idioma|lingu|língua|talen"),
    CERTIFICATES("certif|licen|zertif|accredit"),
    /** What earns less than any of these, or nothing. */
    OTHER(
        "interest|hobb|volunt|ehrenamt|course|objective|goal|summary|profile|about|referen|award|publicat|activit|additional");

    private final Pattern words;

    Kind(String words) {
      this.words = Pattern.compile("(?:^|[^\\p{L}])(?:" + words + ")");
    }
  }

  /** What the readers of data write above what earns something. */
  private static final Map<String, Kind> WRITTEN =
      Map.ofEntries(
          Map.entry("Experience", Kind.WORK),
          Map.entry("Work experience", Kind.WORK),
          Map.entry("Education", Kind.STUDIES),
          Map.entry("Education and training", Kind.STUDIES),
          Map.entry("Projects", Kind.PROJECTS),
          Map.entry("Skills", Kind.SKILLS),
          Map.entry("Communication skills", Kind.SKILLS),
          Map.entry("Organisational skills", Kind.SKILLS),
          Map.entry("Job-related skills", Kind.SKILLS),
          Map.entry("Computer skills", Kind.SKILLS),
          Map.entry("Other skills", Kind.SKILLS),
          Map.entry("Languages", Kind.LANGUAGES),
          Map.entry("Certificates", Kind.CERTIFICATES),
          Map.entry("Driving licence", Kind.CERTIFICATES));

  /** Those of a page. */
  Headings(String text, Tokens tokens) {
    int place = 0;
    int end = 0;
    for (String line : text.split("\n", -1)) {
      end += line.length();
      int first = place;
      while (place < tokens.size() && tokens.at(place).end() <= end) {
        place++;
      }
      int words = place - first;
      if (words > 0 && words <= WORDS) {
        int at = first;
        kind(line).ifPresent(kind -> places.put(at, kind));
      }
      end++;
    }
  }

  private static Optional<Kind> kind(String line) {
    String small = line.toLowerCase(Locale.ROOT);
    for (Kind kind : Kind.values()) {
      if (kind.words.matcher(small).find()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** What a heading of the data is of; nothing for what may stand anywhere. */
  static Optional<Kind> written(String heading) {
    return Optional.ofNullable(WRITTEN.get(heading));
  }

  /** Whether a place on the page is in a section of that kind. */
  boolean isIn(int place, Kind kind) {
    Map.Entry<Integer, Kind> above = places.floorEntry(place);
    return above != null && above.getValue() == kind;
  }
}
