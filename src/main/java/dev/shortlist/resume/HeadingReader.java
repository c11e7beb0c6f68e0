package dev.shortlist.resume;

import dev.shortlist.language.Span;
import dev.shortlist.resume.HeadingPart.Gap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which parts of an entry's heading are its title, its employer and its place: of all ways to
 * group neighbouring parts the one that looks best by its words and by where the section's other
 * entries have them.
 */
final class HeadingReader {

  /** More parts than this are not looked at. */
  private static final int MOST_PARTS = 9;

  private static final int LONGEST_GROUP = 4;

  /** A place is a sure sign of itself only where a region or country stands with it. */
  private static final int PLACE = 20;

  private static final int TOWN_TOO = 4;

  /** What a legal form, a word such as "bank" or the custom of the section gives at least. */
  private static final int PLAIN_EMPLOYER = 14;

  private static final int AFTER_AT = 30;
  private static final int BESIDE_PLACE = 5;
  private static final int TITLE_FIRST = 2;
  private static final int COMMA_WITHIN = 5;
  private static final int DASH_WITHIN = 7;

  /** Words beside each other belong together rather than not. */
  private static final int SPACE_WITHIN = 1;

  private final HeadingWords words;

  HeadingReader(HeadingWords words) {
    this.words = words;
  }

  /** Where a part stands in a heading: its line from that of the date, and which of that line. */
  record Slot(int line, int index) {}

  /** What a heading names, and how much each looks like it. */
  record Named(
      Optional<Span> title,
      int titleScore,
      Optional<Slot> titleSlot,
      Optional<Span> employer,
      int employerScore,
      Optional<Slot> employerSlot,
      Optional<Span> place) {

    static final Named NOTHING =
        new Named(
            Optional.empty(),
            0,
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.empty(),
            Optional.empty());
  }

  /** Where the section's other entries have their titles and employers; adds to what words say. */
  static final class Custom {
    private static final int MOST = 14;
    private final Map<Slot, Integer> titles = new HashMap<>();
    private final Map<Slot, Integer> employers = new HashMap<>();
    private int entries;

    void learn(Named named) {
      entries++;
      named
          .titleSlot()
          .ifPresent(slot -> titles.merge(slot, clamp(named.titleScore()), Integer::sum));
      named
          .employerSlot()
          .ifPresent(slot -> employers.merge(slot, clamp(named.employerScore()), Integer::sum));
    }

    private static int clamp(int score) {
      return Math.clamp(score, 0, MOST);
    }

    int title(Slot slot) {
      return entries < 2 ? 0 : titles.getOrDefault(slot, 0) / entries;
    }

    int employer(Slot slot) {
      return entries < 2 ? 0 : employers.getOrDefault(slot, 0) / entries;
    }
  }

  /** Reads a heading. */
  Named read(String text, List<HeadingPart> parts, Custom custom) {
    int count = Math.min(parts.size(), MOST_PARTS);
    if (count == 0) {
      return Named.NOTHING;
    }
    return new Search(text, parts.subList(0, count), custom).best();
  }

  private record Group(int from, int to, int score) {
    boolean overlaps(Group other) {
      return from <= other.to && other.from <= to;
    }

    boolean covers(int part) {
      return from <= part && part <= to;
    }

    static final Group NONE = new Group(-2, -2, 0);

    boolean isNone() {
      return from < 0;
    }
  }

  private final class Search {
    private final String text;
    private final List<HeadingPart> parts;
    private final List<Slot> slots;
    private final ArrayList<Group> titles = new ArrayList<>();
    private final ArrayList<Group> employers = new ArrayList<>();
    private final ArrayList<Group> places = new ArrayList<>();

    Search(String text, List<HeadingPart> parts, Custom custom) {
      this.text = text;
      this.parts = parts;
      this.slots = slots(parts);
      titles.add(Group.NONE);
      employers.add(Group.NONE);
      places.add(Group.NONE);
      for (int from = 0; from < parts.size(); from++) {
        int join = 0;
        for (int to = from; to < parts.size() && to - from < LONGEST_GROUP; to++) {
          Gap gap = parts.get(to).gap();
          if (to > from && !gap.isSoft()) {
            break;
          }
          join += to == from ? 0 : costOf(gap);
          groups(from, to, join, custom);
        }
      }
    }

    private static int costOf(Gap gap) {
      return switch (gap) {
        case COMMA -> COMMA_WITHIN;
        case SPACE -> -SPACE_WITHIN;
        default -> DASH_WITHIN;
      };
    }

    private void groups(int from, int to, int join, Custom custom) {
      Span span = span(from, to);
      String written = span.in(text);
      Optional<HeadingWords.Label> label = words.label(written);
      if (label.isPresent()) {
        if (written.substring(label.get().end()).isBlank()) {
          return;
        }
        // what a label announces lasts to the end of its line
        int score = HeadingWords.LABELLED + to - from;
        switch (label.get().kind()) {
          case "title" -> titles.add(new Group(from, to, score));
          case "employer" -> employers.add(new Group(from, to, score));
          case "place" -> places.add(new Group(from, to, score));
          default -> {}
        }
        return;
      }
      Slot slot = slots.get(from);
      int title = words.title(written) - join + custom.title(slot);
      if (title >= HeadingWords.LEAST_TITLE) {
        titles.add(new Group(from, to, title));
      }
      int employer =
          words.employer(written)
              - join
              + custom.employer(slot)
              + (parts.get(from).gap() == Gap.AT ? AFTER_AT : 0);
      if (employer >= HeadingWords.LEAST_EMPLOYER) {
        employers.add(new Group(from, to, employer));
      }
      if (words.isPlace(written)) {
        places.add(new Group(from, to, PLACE + TOWN_TOO * (to - from)));
      }
    }

    Named best() {
      Group title = Group.NONE;
      Group employer = Group.NONE;
      Group place = Group.NONE;
      int best = Integer.MIN_VALUE;
      for (Group t : titles) {
        for (Group e : employers) {
          if (!t.isNone() && t.overlaps(e)) {
            continue;
          }
          for (Group p : places) {
            boolean clash = !p.isNone() && (p.overlaps(t) || p.overlaps(e));
            int total = clash ? Integer.MIN_VALUE : total(t, e, p);
            if (total > best) {
              best = total;
              title = t;
              employer = e;
              place = p;
            }
          }
        }
      }
      if (title.isNone() && !employer.isNone()) {
        title = lineWithoutRole(employer, place);
      }
      return new Named(
          spanOf(title),
          title.score(),
          slotOf(title),
          spanOf(employer),
          employer.score(),
          slotOf(employer),
          spanOf(place));
    }

    /** Beside a plain employer on a line of its own, the only other line is the title. */
    private Group lineWithoutRole(Group employer, Group place) {
      boolean plain = employer.score() >= PLAIN_EMPLOYER || place.from() == employer.to() + 1;
      int line = parts.get(employer.from()).line();
      List<Integer> others =
          IntStream.range(0, parts.size())
              .filter(i -> parts.get(i).line() != line)
              .boxed()
              .toList();
      if (!plain || others.size() != 1) {
        return Group.NONE;
      }
      int only = others.getFirst();
      String written = parts.get(only).span().in(text);
      boolean mayBeTitle =
          !words.isLabel(written) && words.title(written) >= 0 && !place.covers(only);
      return mayBeTitle ? new Group(only, only, HeadingWords.LEAST_TITLE) : Group.NONE;
    }

    private int total(Group title, Group employer, Group place) {
      int total = title.score() + employer.score() + place.score();
      if (!title.isNone() && !employer.isNone() && title.from() < employer.from()) {
        total += TITLE_FIRST;
      }
      if (!employer.isNone() && !place.isNone() && place.from() == employer.to() + 1) {
        total += BESIDE_PLACE;
      }
      return total;
    }

    private Span span(int from, int to) {
      int end = parts.get(to).span().end();
      boolean opened = parts.get(to).gap() == Gap.BRACKET && to > from;
      return new Span(
          parts.get(from).span().start(),
          opened && end < text.length() && text.charAt(end) == ')' ? end + 1 : end);
    }

    private Optional<Slot> slotOf(Group group) {
      return group.isNone() ? Optional.empty() : Optional.of(slots.get(group.from()));
    }

    private Optional<Span> spanOf(Group group) {
      if (group.isNone()) {
        return Optional.empty();
      }
      Span span = span(group.from(), group.to());
      int skip = words.label(span.in(text)).map(HeadingWords.Label::end).orElse(0);
      return Optional.of(new Span(span.start() + skip, span.end()).trimmed(text));
    }

    private static List<Slot> slots(List<HeadingPart> parts) {
      ArrayList<Slot> slots = new ArrayList<>();
      @Nullable HeadingPart before = null;
      int index = 0;
      for (HeadingPart part : parts) {
        index = before != null && before.line() == part.line() ? index + 1 : 0;
        slots.add(new Slot(part.line(), index));
        before = part;
      }
      return slots;
    }
  }
}
