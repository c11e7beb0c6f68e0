package dev.shortlist.extract.seen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How styles look that take over from others what they do not tell; each is found once. */
final class Looks {

  private final Map<String, Style> styles = new HashMap<>();
  private final Map<String, Look> found = new HashMap<>();
  private final Optional<Looks> shared;

  private record Style(Look own, String base) {}

  /** None yet. */
  Looks() {
    this.shared = Optional.empty();
  }

  /** Those that others share, who may tell them anew. */
  Looks(Looks shared) {
    this.shared = Optional.of(shared);
  }

  /**
   * One more, before any is asked for.
   *
   * @param base the name of the style that it takes over from; no style's where it does not
   */
  void tell(String name, Look own, String base) {
    styles.put(name, new Style(own, base));
  }

  /** How text of a style looks; one that is not told tells nothing. */
  Look of(String name) {
    List<String> chain = new ArrayList<>();
    Set<String> passed = new HashSet<>();
    Look look = Look.UNTOLD;
    String next = name;
    for (Optional<Style> style = style(next);
        style.isPresent() && passed.add(next);
        style = style(next)) {
      if (found.containsKey(next)) {
        look = found.get(next);
        break;
      }
      chain.add(next);
      next = style.get().base;
    }
    for (String each : chain.reversed()) {
      look = style(each).map(Style::own).orElse(Look.UNTOLD).over(look);
      found.put(each, look);
    }
    return look;
  }

  private Optional<Style> style(String name) {
    return Optional.ofNullable(styles.get(name))
        .or(() -> shared.flatMap(others -> others.style(name)));
  }
}
