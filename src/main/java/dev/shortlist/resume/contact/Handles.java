package dev.shortlist.resume.contact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people call themselves in their e-mail addresses and profiles. Most have their names in it,
 * so that it tells a name from other words in capitals.
 *
 * @param names the letters before the sign, or at the end of a profile's address
 * @param domains the letters of their domains; a word of these may be an employer's
 */
record Handles(List<String> names, List<String> domains) {

  /** Shorter words are within others by chance. */
  private static final int SHORTEST = 3;

  private static final Pattern MARK = Pattern.compile("\\p{M}");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}]+");

  Handles {
    names = List.copyOf(names);
    domains = List.copyOf(domains);
  }

  /** How surely a name is that of the one who has these. */
  enum Agreement {
    NONE,
    /** A word of it is in one of them. */
    SOME,
    /** One of them is nothing but it, or has two words of it. */
    FULL
  }

  static Handles of(List<String> emails, List<String> profiles) {
    List<String> names = new ArrayList<>();
    emails.forEach(email -> names.add(bare(email.substring(0, email.indexOf('@')))));
    profiles.forEach(profile -> names.add(bare(profile.substring(profile.lastIndexOf('/') + 1))));
    return new Handles(
        names.stream().filter(name -> name.length() >= SHORTEST).toList(),
        emails.stream().map(email -> bare(email.substring(email.indexOf('@') + 1))).toList());
  }

  /** How a name agrees with the best of them. */
  Agreement with(String name) {
    List<String> words = words(name);
    boolean domain =
        domains.stream().anyMatch(handle -> agreement(handle, words) == Agreement.FULL);
    return names.stream()
        .map(handle -> agreement(handle, words))
        .max(Comparator.naturalOrder())
        .filter(best -> !domain)
        .orElse(domain ? Agreement.FULL : Agreement.NONE);
  }

  /** Whether a word is within one of them. */
  boolean have(String word) {
    return words(word).stream()
        .anyMatch(
            one -> one.length() >= SHORTEST && names.stream().anyMatch(name -> name.contains(one)));
  }

  private static Agreement agreement(String handle, List<String> words) {
    StringBuilder rest = new StringBuilder(handle);
    int within = 0;
    List<String> longestFirst =
        words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    StringBuilder initials = new StringBuilder();
    for (String word : longestFirst) {
      int at = word.length() < SHORTEST && within == 0 ? -1 : rest.indexOf(word);
      if (at >= 0 && word.length() > 1) {
        rest.delete(at, at + word.length());
        within++;
      } else {
        initials.append(word.charAt(0));
      }
    }
    if (within == 0) {
      return Agreement.NONE;
    }
    boolean all =
        rest.length() <= 2
            && rest.chars().allMatch(c -> initials.indexOf(String.valueOf((char) c)) >= 0);
    return within >= 2 || (all && words.size() > 1) ? Agreement.FULL : Agreement.SOME;
  }

  private static List<String> words(String name) {
    return GAP.splitAsStream(name).map(Handles::bare).filter(word -> !word.isEmpty()).toList();
  }

  /** Small letters of ASCII alone; Müller, Mueller and Muller are one. */
  private static String bare(String word) {
    String plain = MARK.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    String lower =
        plain
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("æ", "ae")
            .replace("ı", "i")
            .replace("ae", "a")
            .replace("oe", "o")
            .replace("ue", "u");
    return NO_LETTER.matcher(lower).replaceAll("");
  }
}
