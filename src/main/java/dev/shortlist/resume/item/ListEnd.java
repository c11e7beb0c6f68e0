package dev.shortlist.resume.item;

import dev.shortlist.language.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where the list of the last section ends before what belongs to no section: the head of a
 * column or of the next page with name and address, the place and day above the signature.
 */
final class ListEnd {

  /** The name and title above an address have so many lines at most. */
  private static final int MOST_LINES = 4;

  private static final Pattern CONTACT =
      Pattern.compile(
          "[\\w.+-]{1,64}@[\\w-]{1,63}\\.\\w|(?m)^\\s*\\+?\\(?\\d[\\d ()./-]{7,}\\d\\s*$");
  private static final Pattern BLANK = Pattern.compile("\\n[ \\t]*\\n");
  private static final Pattern SIGNED =
      Pattern.compile(
          "\\n[ \\t]*\\p{Lu}[\\p{L} '’-]{2,30},(?: \\p{Ll}{2,3})? \\d{1,2}[./ ][^\\n]{4,20}\\s*$");

  private ListEnd() {}

  /** The part of a section that can belong to its list. */
  static Span of(String text, Span body) {
    String written = body.in(text);
    int end = written.length();
    if (body.end() == text.length()) {
      Matcher signed = SIGNED.matcher(written);
      end = signed.find() ? signed.start() : end;
    }
    Matcher contact = CONTACT.matcher(written);
    if (contact.find() && contact.start() < end) {
      end = beforeAddress(written, contact.start());
    }
    return new Span(body.start(), body.start() + end);
  }

  /** Before the block with the address, and before the one above it where that is a name. */
  private static int beforeAddress(String written, int contact) {
    int block = 0;
    int above = 0;
    Matcher blank = BLANK.matcher(written).region(0, contact);
    while (blank.find()) {
      above = block;
      block = blank.end();
    }
    String name = written.substring(above, block);
    boolean isName =
        above > 0
            && name.strip().lines().count() <= MOST_LINES
            && name.chars().noneMatch(Character::isDigit);
    return isName ? above : block;
  }
}
