package dev.shortlist.extract.pdf.order;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Headers and footers that run through the pages of a file are read once. */
final class RunningLines {

  /** They stand within this part of a page's height from its upper or lower edge. */
  private static final float MARGIN = 0.12f;

  /** They stand on each page at the same height, give or take so many points. */
  private static final float SAME = 6;

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private RunningLines() {}

  /** The pages, from the second on without what they repeat of earlier ones. */
  static List<ReadPage> once(List<ReadPage> pages) {
    if (pages.size() < 2) {
      return pages;
    }
    Map<String, Set<Integer>> told = new HashMap<>();
    List<ReadPage> once = new ArrayList<>();
    for (ReadPage page : pages) {
      List<List<Line>> blocks = new ArrayList<>();
      Map<String, Set<Integer>> here = new HashMap<>();
      for (List<Line> block : page.blocks()) {
        List<Line> kept = new ArrayList<>();
        for (Line line : block) {
          float middle = line.middle();
          if (middle >= MARGIN * page.height() && middle <= (1 - MARGIN) * page.height()) {
            kept.add(line);
            continue;
          }
          String key = NUMBER.matcher(line.text()).replaceAll("#");
          here.computeIfAbsent(key, k -> new HashSet<>()).add(Math.round(middle / SAME));
          if (!isTold(told, key, middle)) {
            kept.add(line);
          }
        }
        if (!kept.isEmpty()) {
          blocks.add(kept);
        }
      }
      here.forEach(
          (key, heights) -> told.computeIfAbsent(key, k -> new HashSet<>()).addAll(heights));
      once.add(page.with(blocks));
    }
    return once;
  }

  private static boolean isTold(Map<String, Set<Integer>> told, String key, float middle) {
    int height = Math.round(middle / SAME);
    Set<Integer> heights = told.getOrDefault(key, Set.of());
    return heights.contains(height) || heights.contains(height - 1) || heights.contains(height + 1);
  }
}
