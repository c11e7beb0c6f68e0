package dev.shortlist.resume;

import static java.util.stream.Collectors.joining;

import dev.shortlist.resume.contact.Header;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps a person's name from being read as anything else. */
final class PersonsName {

  private PersonsName() {}

  /** The person's full name is blanked wherever it stands, as in page headers. */
  static String blankedIn(String text, Header header) {
    Optional<String> name = header.name();
    if (name.isEmpty() || name.get().indexOf(' ') < 0) {
      return text;
    }
    StringBuilder blanked = new StringBuilder(text);
    int space = name.get().indexOf(' ');
    String given = spaced(name.get().substring(0, space));
    String others = spaced(name.get().substring(space + 1));
    String either = given + "\\s+" + others + "|" + others + ",?\\s+" + given;
    Matcher found =
        Pattern.compile(either, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
    String initials = name.get().charAt(0) + name.get().substring(space + 1, space + 2);
    String both = initials.toLowerCase(Locale.ROOT) + initials.toUpperCase(Locale.ROOT);
    for (int at = 0; at < text.length(); at++) {
      if (both.indexOf(text.charAt(at)) >= 0 && found.region(at, text.length()).lookingAt()) {
        blanked.replace(at, found.end(), " ".repeat(found.end() - at));
        at = found.end() - 1;
      }
    }
    return blanked.toString();
  }

  /** The words of a name with any blanks between them. */
  private static String spaced(String words) {
    return Pattern.compile(" +").splitAsStream(words).map(Pattern::quote).collect(joining("\\s+"));
  }
}
