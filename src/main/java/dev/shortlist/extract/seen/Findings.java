package dev.shortlist.extract.seen;

import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.Hidden.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Gathers what is hidden; neighbours that are hidden in one way are one finding. */
final class Findings {

  /** Chars that are gathered; a finding keeps fewer once it is clean. */
  private static final int MOST = 10_000;

  private final List<Hidden> all = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Reason reason = Reason.MARKED;

  void add(Reason why, String hidden) {
    if (why != reason) {
      end();
    }
    reason = why;
    if (text.length() < MOST) {
      text.append(hidden);
    }
  }

  /** A line ends. */
  void space() {
    if (!text.isEmpty()) {
      text.append(' ');
    }
  }

  /** Something that is seen follows. */
  void end() {
    Hidden.of(reason, text.toString()).ifPresent(all::add);
    text.setLength(0);
  }

  List<Hidden> all() {
    end();
    return List.copyOf(new LinkedHashSet<>(all));
  }
}
