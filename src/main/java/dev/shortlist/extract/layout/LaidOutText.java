package dev.shortlist.extract.layout;

import java.util.List;

/**
 * What a file says, and where.
 *
 * @param text cleaned
 * @param layout where it stands
 * @param hidden what is not part of it, for nobody sees it
 */
public record LaidOutText(String text, Layout layout, List<Hidden> hidden) {
  public LaidOutText {
    hidden = List.copyOf(hidden);
  }
}
