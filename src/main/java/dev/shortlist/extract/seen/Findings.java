package dev.shortlist.extract.seen;

import dev.shortlist.extract.layout.CleanText;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.Hidden.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Gathers what is hidden; neighbours that are hidden in one way are one finding. */
final class Findings {

  /** Letters that make a finding; dots and numbers are strays. */
  private static final int FEWEST = 3;

  /** Longer findings are cut. */
  private static final int LONGEST = 2_000;

  private final List<Hidden> all = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private Reason reason = Reason.MARKED;

  void add(Reason why, String hidden) {
    if (why != reason) {
      end();
    }
    reason = why;
    if (text.length() < LONGEST) {
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
    String clean = CleanText.of(text.toString()).replaceAll("\\s+", " ").strip();
    if (clean.codePoints().filter(Character::isLetter).count() >= FEWEST) {
      all.add(new Hidden(reason, clean.substring(0, Math.min(clean.length(), LONGEST))));
    }
    text.setLength(0);
  }

  List<Hidden> all() {
    end();
    return List.copyOf(new LinkedHashSet<>(all));
  }
}
