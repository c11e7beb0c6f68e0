package dev.shortlist.resume;

import dev.shortlist.resume.contact.Contact;
import dev.shortlist.resume.text.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who a résumé is about, so that it can be hidden from whatever is quoted of it. Scores never see
 * it; this is for the eyes of people.
 *
 * @param words what to hide, the longest first
 */
public record Identity(List<Pattern> words) {

  /** What stands in the place of what is hidden. */
  private static final String HIDDEN = "█";

  private static final Pattern BLANKS = Pattern.compile("[\\s,.]+");

  /** Those of referees and those that were not recognised as the person's are hidden, too. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[\\p{L}\\p{N}_.+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+|https?://\\S+|www\\.\\S+|\\b(?:linkedin|github)\\.com/\\S+|\\+\\d[\\d ().-]{7,}\\d",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FORM_OF_ADDRESS =
      Pattern.compile(
          "\\b(?:mr|mrs|ms|miss|mx|sir|madam|herr|frau|dr)\\b\\.?(?=\\s*" + HIDDEN + ")",
          Pattern.CASE_INSENSITIVE);

  public Identity {
    words = List.copyOf(words);
  }

  /** The identity that a résumé tells. */
  public static Identity of(Resume resume) {
    Contact contact = resume.contact();
    Set<String> told = new TreeSet<>();
    contact
        .name()
        .ifPresent(name -> {
          told.add(name);
          BLANKS.splitAsStream(name).filter(part -> part.length() > 1).forEach(told::add);
        });
    Stream.of(
            contact.emails(),
            contact.phones(),
            contact.links(),
            contact.location().stream().toList())
        .flatMap(List::stream)
        .map(Field::span)
        .map(span -> span.in(resume.text()).strip())
        .filter(text -> !text.isEmpty())
        .forEach(told::add);
    return new Identity(
        told.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Identity::pattern)
            .toList());
  }

  private static Pattern pattern(String words) {
    List<String> parts = new ArrayList<>(BLANKS.splitAsStream(words).map(Pattern::quote).toList());
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + String.join("[\\s,.]+", parts) + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** A quote without it. */
  public String hiddenIn(String quote) {
    String left = ADDRESS.matcher(quote).replaceAll(HIDDEN);
    for (Pattern word : words) {
      left = word.matcher(left).replaceAll(HIDDEN);
    }
    return FORM_OF_ADDRESS.matcher(left).replaceAll(HIDDEN);
  }
}
