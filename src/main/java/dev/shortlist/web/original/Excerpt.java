package dev.shortlist.web.original;

/** As much of a text as a line of a page has room for. */
public final class Excerpt {

  private static final int LONGEST = 160;

  private Excerpt() {}

  /** On one line, cut after a word where it is long. */
  public static String of(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    int end = space > LONGEST / 2 ? space : LONGEST;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
        + " …";
  }
}
