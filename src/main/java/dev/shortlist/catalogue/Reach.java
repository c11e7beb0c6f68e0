package dev.shortlist.catalogue;

import dev.shortlist.catalogue.Surface.Trust;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Whether each way of writing something is found where nothing speaks against it: as the only item
 * of a list, and, unless it is guarded, in a plain sentence. It is not where another entry's name
 * or a rule of the finder takes its place.
 */
final class Reach {

  private static final String BEFORE = "It was about ";
  private static final String AFTER = " again.";

  private final Finder finder;

  Reach(Finder finder) {
    this.finder = finder;
  }

  /** Those that are not found, in sentences that say what is found in their place. */
  List<String> unreached(Collection<Surface> surfaces) {
    List<String> unreached = new ArrayList<>();
    for (Surface surface : surfaces) {
      String written = surface.written();
      List<Find> alone = finder.find(written, Setting.LISTING);
      if (!names(alone, surface, 0)) {
        unreached.add(told(surface, "when it is alone in a list", written, alone));
      } else if (surface.trust() != Trust.GUARDED) {
        String sentence = BEFORE + written + AFTER;
        List<Find> within = finder.find(sentence, Setting.PROSE);
        if (!names(within, surface, BEFORE.length())) {
          unreached.add(told(surface, "in a plain sentence", sentence, within));
        }
      }
    }
    return unreached;
  }

  private static boolean names(List<Find> finds, Surface surface, int start) {
    int end = start + surface.written().length();
    return finds.stream()
        .anyMatch(find ->
            find.id().equals(surface.id())
                && find.span().start() < end
                && find.span().end() > start);
  }

  private static String told(Surface surface, String where, String text, List<Find> instead) {
    String found =
        instead.isEmpty()
            ? "nothing is"
            : String.join(
                ", ",
                instead.stream()
                    .map(find -> "'%s' is (%s)".formatted(find.span().in(text), find.id()))
                    .toList());
    return "%s: '%s' is not found %s; %s".formatted(surface.id(), surface.written(), where, found);
  }
}
