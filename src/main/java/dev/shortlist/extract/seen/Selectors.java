package dev.shortlist.extract.seen;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The selectors of style sheets that are taken at their word (Selectors 4): those of plain parts,
 * which mean to jsoup what they mean to a browser. Its own language reaches further, into regular
 * expressions that may never end, and reads {@code ~=} as one.
 */
final class Selectors {

  /** People write shorter ones, and the cost of a page is this times its elements. */
  private static final int LONGEST = 200;

  private static final String NAME = "[\\w\\-\\x{80}-\\x{10FFFF}]++";

  /** Those of places among siblings are few: jsoup counts the siblings again for each of them. */
  private static final String PART =
      "(?:[.#]?+%1$s|\\*|\\[%1$s(?:=(?:%1$s|\"%1$s\"|'%1$s'))?+]|:(?:first|last)-child|:not\\([.#]?+%1$s\\))"
          .formatted(NAME);

  private static final Pattern PLAIN =
      Pattern.compile("%1$s++(?:(?:\\s*+[>+]\\s*+|\\s++)%1$s++)*+".formatted(PART));

  private Selectors() {}

  /** The plain ones of a list of selectors; what others choose is not known. */
  static List<String> plain(String list) {
    return Arrays.stream(list.split(",", -1))
        .map(String::strip)
        .filter(one -> one.length() <= LONGEST && PLAIN.matcher(one).matches())
        .toList();
  }
}
