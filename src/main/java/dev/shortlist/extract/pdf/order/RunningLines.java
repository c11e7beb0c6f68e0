package dev.shortlist.extract.pdf.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Headers and footers that run through the pages of a file are read once: headers where they are
 * first, footers where they are last, so that they part nothing that goes on over the page. Those
 * that tell no more than whose page it is, and which, are not read.
 */
final class RunningLines {

  /** They stand within this part of a page's height from its upper or lower edge. */
  private static final float MARGIN = 0.12f;

  /** They stand on each page at the same height, give or take so many points. */
  private static final float SAME = 6;

  /** Whose page it is stands within this part of the first page's height from its upper edge. */
  private static final float HEAD = 0.25f;

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** "2 of 3", "2/3" or "2", with the number of the page first. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\d.,/-])(\\d{1,2})(?:\\s*(?:/|of|von|de|di|da|sur|z|av)\\s*\\d{1,2})?(?![\\p{L}\\d.,/%+-])");

  /** What else a line with the number of a page may say. */
  private static final Set<String> OF_PAGES =
      Set.of(
          "page",
          "seite",
          "página",
          "pagina",
          "pag",
          "strona",
          "sida",
          "resume",
          "résumé",
          "cv",
          "curriculum",
          "vitae",
          "lebenslauf",
          "of",
          "continued");

  /** Of the lines that are told so far, at what heights. */
  private final Map<String, Set<Integer>> told = new HashMap<>();

  private RunningLines() {}

  /** The pages without what they repeat of others. */
  static List<ReadPage> once(List<ReadPage> pages) {
    if (pages.isEmpty()) {
      return pages;
    }
    List<ReadPage> once = new ArrayList<>();
    Set<String> owner = owner(pages.getFirst());
    for (ReadPage page : pages) {
      boolean first = page.number() == pages.getFirst().number();
      once.add(
          without(
              page,
              line ->
                  (isFooter(line, page) || (!first && isHeader(line, page)))
                      && isPageNumber(line, page, owner)));
    }
    RunningLines headers = new RunningLines();
    for (int i = 0; i < once.size(); i++) {
      once.set(i, headers.untold(once.get(i), RunningLines::isHeader));
    }
    RunningLines footers = new RunningLines();
    for (int i = once.size() - 1; i >= 0; i--) {
      once.set(i, footers.untold(once.get(i), RunningLines::isFooter));
    }
    return once;
  }

  /** The words at the head of the first page, where the name is. */
  private static Set<String> owner(ReadPage first) {
    return first.blocks().stream()
        .flatMap(List::stream)
        .filter(line -> line.middle() < HEAD * first.height())
        .flatMap(line -> words(line.text()).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(word -> word.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  /** Whether a line tells the number of its page and no more than whose it is. */
  private static boolean isPageNumber(Line line, ReadPage page, Set<String> owner) {
    String text = line.text();
    Matcher number = PAGE_NUMBER.matcher(text);
    if (!number.find() || Integer.parseInt(number.group(1)) != page.number()) {
      return false;
    }
    String others = text.substring(0, number.start()) + " " + text.substring(number.end());
    return !NUMBER.matcher(others).find()
        && words(others).stream().allMatch(word -> OF_PAGES.contains(word) || owner.contains(word));
  }

  private static boolean isHeader(Line line, ReadPage page) {
    return line.middle() < MARGIN * page.height();
  }

  private static boolean isFooter(Line line, ReadPage page) {
    return line.middle() > (1 - MARGIN) * page.height();
  }

  /** A page without those of its running lines that are told. */
  private ReadPage untold(ReadPage page, BiPredicate<Line, ReadPage> running) {
    Map<String, Set<Integer>> here = new HashMap<>();
    ReadPage untold =
        without(
            page,
            line -> {
              if (!running.test(line, page)) {
                return false;
              }
              String key = NUMBER.matcher(line.text()).replaceAll("#");
              here.computeIfAbsent(key, k -> new HashSet<>()).add(Math.round(line.middle() / SAME));
              return isTold(key, line.middle());
            });
    here.forEach((key, heights) -> told.computeIfAbsent(key, k -> new HashSet<>()).addAll(heights));
    return untold;
  }

  private static ReadPage without(ReadPage page, Predicate<Line> left) {
    List<List<Line>> blocks = new ArrayList<>();
    for (List<Line> block : page.blocks()) {
      List<Line> kept = block.stream().filter(line -> !left.test(line)).toList();
      if (!kept.isEmpty()) {
        blocks.add(kept);
      }
    }
    return page.with(blocks);
  }

  private boolean isTold(String key, float middle) {
    int height = Math.round(middle / SAME);
    Set<Integer> heights = told.getOrDefault(key, Set.of());
    return heights.contains(height) || heights.contains(height - 1) || heights.contains(height + 1);
  }
}
