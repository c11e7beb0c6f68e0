package dev.shortlist.yaml;

import java.util.regex.Pattern;

/** Words as a YAML scalar that every reader takes for these words. */
public final class Scalar {

  /** Letters and what stands between them without meaning anything, even within brackets. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\p{IsAlphabetic}(?:[\\p{IsAlphabetic}\\p{Mn}\\p{Nd} ()/+.;’'&_-]*[\\p{IsAlphabetic}\\p{Nd}).+])?");

  /** What some version of YAML takes for something else. */
  private static final Pattern RESERVED =
      Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n|nan|inf");

  private Scalar() {}

  /** Plain where that is safe, else quoted. */
  public static String of(String words) {
    boolean isPlain =
        words.codePoints().allMatch(Character::isBmpCodePoint)
            && PLAIN.matcher(words).matches()
            && !RESERVED.matcher(words).matches();
    return isPlain ? words : quoted(words);
  }

  /** In double quotes with the escapes of JSON and YAML. */
  public static String quoted(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    words
        .codePoints()
        .forEach(c -> {
          switch (c) {
            case '"', '\\' -> quoted.append('\\').appendCodePoint(c);
            case '\n' -> quoted.append("\\n");
            case '\t' -> quoted.append("\\t");
            default -> {
              if (isShown(c)) {
                quoted.appendCodePoint(c);
              } else {
                quoted.append(
                    c > Character.MAX_VALUE ? "\\U%08X".formatted(c) : "\\u%04X".formatted(c));
              }
            }
          }
        });
    return quoted.append('"').toString();
  }

  /** Whether it can be seen in an editor and stays as it is there. */
  public static boolean isShown(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ';
      default -> Character.isBmpCodePoint(c);
    };
  }
}
