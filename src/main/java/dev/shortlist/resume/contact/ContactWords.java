package dev.shortlist.resume.contact;

import dev.shortlist.catalogue.Vocabulary;
import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that stand around names and addresses: labels, titles, degrees. */
public final class ContactWords {

  private static final Pattern SIGN = Pattern.compile("\\s*(?::|\\t| {2,})\\s*");

  /** A label before a sign is at most this long. */
  private static final int LONGEST_LABEL = 40;

  private static final Pattern YEAR = Pattern.compile("\\.?\\s+(?:19|20)\\d\\d(?!\\d)");

  private final Map<String, Phrases> labels = new TreeMap<>();
  private final Phrases anyLabel;
  private final Phrases before;
  private final Phrases after;
  private final Phrases titleWords;
  private final Phrases organisations;
  private final Phrases months;

  /** Takes the words of a language. */
  public ContactWords(Vocabulary words) {
    words.contactLabels().forEach((kind, written) -> labels.put(kind, new Phrases(written)));
    anyLabel = new Phrases(words.contactLabels().values().stream().flatMap(List::stream).toList());
    before = new Phrases(words.titlesBeforeNames());
    after = new Phrases(words.titlesAfterNames());
    titleWords = new Phrases(words.titleWords(), words.writesCompounds());
    List<String> names = new ArrayList<>(words.companyWords());
    names.addAll(words.schoolWords());
    organisations = new Phrases(names);
    months = new Phrases(words.months().stream().flatMap(List::stream).toList());
  }

  /**
   * A label at the beginning of a line.
   *
   * @param kind what it announces: name, given-name, family-name, phone, email, address, website,
   *     birth, nationality or marital
   * @param end where what it announces begins, which may be the line's end
   */
  record Label(String kind, int end) {}

  /** The label that a line begins with: before a colon or a gap, or alone. */
  Optional<Label> label(String line) {
    Matcher sign = SIGN.matcher(line);
    int start = line.length() - line.stripLeading().length();
    boolean found = sign.find(start);
    int end = found ? sign.start() : line.stripTrailing().length();
    if (end - start > LONGEST_LABEL || end <= start) {
      return Optional.empty();
    }
    String written = line.substring(start, end);
    if (!anyLabel.is(written)) {
      return Optional.empty();
    }
    int after = found ? sign.end() : line.length();
    return labels.entrySet().stream()
        .filter(kind -> kind.getValue().is(written))
        .findFirst()
        .map(kind -> new Label(kind.getKey(), after));
  }

  /** Where a text names months with their years: no town is called "September 2012". */
  List<Span> months(String text) {
    List<Span> found = new ArrayList<>();
    for (Span month : months.in(text)) {
      Matcher year = YEAR.matcher(text).region(month.end(), text.length());
      if (year.lookingAt()) {
        found.add(new Span(month.start(), year.end()));
      }
    }
    return found;
  }

  /** Whether words are a label: "Mobile" before a colon is no town. */
  boolean isLabel(String written) {
    return anyLabel.is(written.strip());
  }

  /** Where an address begins that nothing but words announces: "Based in Leeds". */
  int afterAddressLabel(String text) {
    List<Span> found = labelled("address", text);
    int start = text.length() - text.stripLeading().length();
    return found.isEmpty() || found.getFirst().start() != start ? 0 : found.getFirst().end();
  }

  /** Where the first label within a text begins, or else its end. */
  int firstLabel(String text) {
    if (!anyLabel.isIn(text)) {
      return text.length();
    }
    return labels.keySet().stream()
        .filter(kind -> !kind.endsWith("name"))
        .flatMap(kind -> labelled(kind, text).stream())
        .mapToInt(Span::start)
        .min()
        .orElse(text.length());
  }

  private List<Span> labelled(String kind, String text) {
    Phrases phrases = labels.get(kind);
    return phrases == null ? List.of() : phrases.in(text);
  }

  /** Whether a word is a title that stands before a name. */
  boolean isBefore(String word) {
    return before.is(word);
  }

  /** Whether a word is a degree or a credential that stands after a name. */
  boolean isAfter(String word) {
    return after.is(word);
  }

  /** Words that end the titles of jobs. */
  List<Span> titles(String text) {
    return titleWords.in(text);
  }

  /** Whether a text names a company or a school. */
  boolean isOrganisation(String text) {
    return organisations.isIn(text);
  }
}
