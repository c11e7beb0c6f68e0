package dev.shortlist.resume.contact;

import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds e-mail addresses, also those that a narrow column broke before or after the sign. */
final class Emails {

  private static final Pattern DOMAIN =
      Pattern.compile("@\\n?([\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,6})");

  private static final int LONGEST_LOCAL_PART = 64;

  private Emails() {}

  /** The addresses within a part of a text; their values are without line breaks. */
  static List<Field<String>> of(String text, Span zone, int confidence) {
    List<Field<String>> found = new ArrayList<>();
    Matcher domain = DOMAIN.matcher(text);
    for (int at = text.indexOf('@', zone.start());
        at >= 0 && at < zone.end();
        at = text.indexOf('@', at + 1)) {
      boolean broken = at > 0 && text.charAt(at - 1) == '\n';
      int end = broken ? at - 1 : at;
      int start = end;
      while (start > zone.start()
          && end - start < LONGEST_LOCAL_PART
          && isLocal(text.charAt(start - 1))) {
        start--;
      }
      if (start < end && domain.region(at, zone.end()).lookingAt()) {
        String value = text.substring(start, end) + "@" + domain.group(1);
        found.add(new Field<>(value, new Span(start, domain.end()), confidence));
      }
    }
    return found;
  }

  private static boolean isLocal(char c) {
    return (c < 128 && Character.isLetterOrDigit(c)) || "_.+-".indexOf(c) >= 0;
  }
}
