package dev.shortlist.resume.entry;

import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingPart.Gap;
import dev.shortlist.resume.entry.HeadingWords.Looks;
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
public final class HeadingReader {

  /** More parts than this are not looked at. */
  private static final int MOST_PARTS = 9;

  private static final int LONGEST_GROUP = 4;
  private static final int MOST_STATUS_WORDS = 3;

  /** A place is a sure sign of itself only where a region or country stands with it. */
  private static final int PLACE = 20;

  private static final int TOWN_TOO = 4;

  /** What a legal form, a word such as "bank" or the custom of the section gives at least. */
  private static final int PLAIN_EMPLOYER = 14;

  private static final int AFTER_AT = 30;
  private static final int BESIDE_PLACE = 5;

  /**
   * What stands in brackets is a client, a group or a form of employment rather than an employer.
   */
  private static final int IN_BRACKETS = 20;

  private static final int TITLE_FIRST = 2;

  /** What stands beside the date may look little like a title. */
  private static final int BESIDE_DATE = -12;

  /** A town stands beside its employer: "Quillon Ltd, Leeds, UK". */
  private static final int BEFORE_PLACE = 10;

  /** What may be a town by its looks alone, where towns stand. */
  private static final int TOWN = 6;

  /**
   * What nothing but its capitals makes an employer is none where the section has them elsewhere.
   */
  private static final int ELSEWHERE = 6;

  /** An occupation within its name speaks little against an employer beside another title. */
  private static final int DOUBT_LEFT = 4;

  private static final int LINE_WITHIN = 4;
  private static final int STATUS_ABOVE = 16;
  private static final int COMMA_WITHIN = 5;
  private static final int DASH_WITHIN = 7;

  /** Words beside each other belong together rather than not. */
  private static final int SPACE_WITHIN = 3;

  /** A part that is neither title nor employer nor place speaks against a heading. */
  private static final int UNEXPLAINED = 6;

  /** More than this a single sign adds to no heading. */
  private static final int MOST_OF_ONE = 40;

  private final HeadingWords words;
  private final Map<String, Looks> looks = new HashMap<>();
  private final Map<String, Optional<HeadingWords.Label>> labels = new HashMap<>();

  /** Reads the headings of one résumé; not safe for several threads. */
  public HeadingReader(HeadingWords words) {
    this.words = words;
  }

  /** What a piece of a heading looks like. */
  Looks looks(String written) {
    return looks.computeIfAbsent(written, words::looks);
  }

  /** Where a part stands in a heading: its line from that of the date, and which of that line. */
  record Slot(int line, int index) {}

  /**
   * What a heading names, and how much each looks like it.
   *
   * @param total how much the whole looks like a heading that is read rightly: what its parts look
   *     like, less what none of them explains
   */
  public record Named(
      Optional<Span> title,
      int titleScore,
      Optional<Slot> titleSlot,
      Optional<Span> employer,
      int employerScore,
      Optional<Slot> employerSlot,
      Optional<Span> place,
      Optional<Slot> placeSlot,
      int total) {

    static final Named NOTHING =
        new Named(
            Optional.empty(),
            0,
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0);

    /** Whether neither a title nor an employer was found. */
    public boolean isNothing() {
      return title.isEmpty() && employer.isEmpty();
    }
  }

  /** Where the section's other entries have their titles and employers; adds to what words say. */
  static final class Custom {
    private static final int MOST = 20;
    private final Map<Slot, Integer> titles = new HashMap<>();
    private final Map<Slot, Integer> employers = new HashMap<>();
    private final Map<Slot, Integer> places = new HashMap<>();
    private int entries;

    void learn(Named named) {
      entries++;
      named
          .titleSlot()
          .ifPresent(slot -> titles.merge(slot, clamp(named.titleScore()), Integer::sum));
      named
          .employerSlot()
          .ifPresent(slot -> employers.merge(slot, clamp(named.employerScore()), Integer::sum));
      named.placeSlot().ifPresent(slot -> places.merge(slot, MOST, Integer::sum));
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

    boolean hasEmployersElsewhere(Slot slot) {
      if (entries < 2) {
        return false;
      }
      int most = employers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      return most > 2 * employers.getOrDefault(slot, 0);
    }

    int place(Slot slot) {
      return entries < 2 ? 0 : places.getOrDefault(slot, 0) / entries;
    }
  }

  /** Whether a line says how a position is held, and not which: "Graduate Trainee". */
  boolean isStatus(String line) {
    return words.endsWithStatus(line)
        && line.strip().chars().filter(c -> c == ' ').count() < MOST_STATUS_WORDS;
  }

  /** Reads a heading. */
  Named read(String text, List<HeadingPart> parts, Custom custom) {
    int count = Math.min(parts.size(), MOST_PARTS);
    if (count == 0) {
      return Named.NOTHING;
    }
    return new Search(text, parts.subList(0, count), custom).best();
  }

  /**
   * Neighbouring parts taken together.
   *
   * @param doubt how much of the score is in doubt where nothing else is the title
   */
  private record Group(int from, int to, int score, int doubt) {
    Group(int from, int to, int score) {
      this(from, to, score, 0);
    }

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

    int length() {
      return isNone() ? 0 : to - from + 1;
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
        int employerJoin = 0;
        for (int to = from; to < parts.size() && to - from < LONGEST_GROUP; to++) {
          Gap gap = parts.get(to).gap();
          boolean wraps = to > from && gap == Gap.LINE;
          if (to > from && !gap.isSoft() && !wraps) {
            break;
          }
          join += to == from ? 0 : costOf(gap);
          employerJoin += to == from ? 0 : costInEmployer(gap, parts.get(to).span());
          groups(from, to, join, employerJoin, custom);
        }
      }
    }

    private static int costOf(Gap gap) {
      return switch (gap) {
        case COMMA -> COMMA_WITHIN;
        case SPACE -> -SPACE_WITHIN;
        case LINE -> LINE_WITHIN;
        default -> DASH_WITHIN;
      };
    }

    /** "Quillon, Inc." and "Blythe, Amory & Stone" are one name; few others have a comma. */
    private int costInEmployer(Gap gap, Span part) {
      if (gap == Gap.BRACKET) {
        return IN_BRACKETS;
      }
      if (gap != Gap.COMMA) {
        return costOf(gap);
      }
      String written = part.in(text);
      return LegalForms.is(written) ? 0 : written.contains(" & ") ? 2 : 2 * COMMA_WITHIN;
    }

    private void groups(int from, int to, int join, int employerJoin, Custom custom) {
      Span span = span(from, to);
      String written = span.in(text);
      Optional<HeadingWords.Label> label = labels.computeIfAbsent(written, words::label);
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
      boolean wraps = parts.get(from).line() != parts.get(to).line();
      if (wraps && !continuesTitle(from, to)) {
        return;
      }
      Looks looks = looks(written);
      Slot slot = slots.get(from);
      int title = looks.title() - join + custom.title(slot) + (wraps ? status(from) : 0);
      if (title >= HeadingWords.LEAST_TITLE) {
        titles.add(new Group(from, to, title));
      }
      if (wraps) {
        return;
      }
      int employer =
          looks.employerName()
              - employerJoin
              + custom.employer(slot)
              - (custom.hasEmployersElsewhere(slot) ? ELSEWHERE : 0)
              + (parts.get(from).gap() == Gap.AT ? AFTER_AT : 0)
              - (parts.get(from).gap() == Gap.BRACKET ? IN_BRACKETS : 0)
              + (isPlaceAt(to + 1) && parts.get(to + 1).line() == parts.get(to).line()
                  ? BEFORE_PLACE
                  : 0);
      if (employer >= HeadingWords.LEAST_EMPLOYER) {
        employers.add(new Group(from, to, employer, looks.titleInEmployer()));
      }
      places(from, to, looks.place(), custom.place(slot));
    }

    /**
     * A known place, an unknown town with a known region, or what looks like a town after a comma.
     */
    private void places(int from, int to, boolean known, int custom) {
      if (known) {
        places.add(new Group(from, to, PLACE + TOWN_TOO * (to - from)));
        return;
      }
      String last = parts.get(to).span().in(text);
      if (to > from + 1 || !looks(parts.get(from).span().in(text)).mayBeTown()) {
        return;
      }
      if (to == from + 1 && looks(last).place()) {
        places.add(new Group(from, to, PLACE + TOWN_TOO));
        return;
      }
      int place = custom + (parts.get(from).gap() == Gap.COMMA ? TOWN : 0);
      if (place >= TOWN && (to == from || looks(last).mayBeTown())) {
        places.add(new Group(from, to, TOWN + Math.min(custom, 2)));
      }
    }

    /** How a position is held belongs to the title below it. */
    private int status(int part) {
      return words.endsWithStatus(parts.get(part).span().in(text)) ? STATUS_ABOVE : 0;
    }

    /** A narrow column breaks a title into two lines, each of which is nothing else. */
    private boolean continuesTitle(int from, int to) {
      return to == from + 1
          && (status(from) > 0
              || (looks(parts.get(from).span().in(text)).title() > 0
                  && looks(parts.get(from).span().in(text)).title() < HeadingWords.PLAIN_TITLE))
          && looks(parts.get(to).span().in(text)).title() >= HeadingWords.LEAST_TITLE
          && parts.get(to).line() < 0;
    }

    private boolean isPlaceAt(int part) {
      return part < parts.size()
          && (looks(parts.get(part).span().in(text)).place()
              || (part + 1 < parts.size() && looks(span(part, part + 1).in(text)).place()));
    }

    Named best() {
      Group title = Group.NONE;
      Group employer = Group.NONE;
      Group place = Group.NONE;
      int best = Integer.MIN_VALUE;
      for (Group t : titles) {
        for (Group named : employers) {
          Group e = named.isNone() ? named : beside(t, named);
          if ((e.isNone() && !named.isNone()) || (!t.isNone() && t.overlaps(e))) {
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
          spanOf(place),
          slotOf(place),
          worth(title, employer, place));
    }

    private int worth(Group title, Group employer, Group place) {
      long unexplained =
          IntStream.range(0, parts.size())
              .filter(i -> !title.covers(i) && !employer.covers(i) && !place.covers(i))
              .mapToObj(i -> parts.get(i).span().in(text))
              .filter(part -> !Character.isLowerCase(part.codePointAt(0)))
              .filter(part -> !words.isEmploymentForm(part))
              .count();
      return Math.min(title.score(), MOST_OF_ONE)
          + Math.min(employer.score(), MOST_OF_ONE)
          + Math.min(place.score(), PLACE)
          - UNEXPLAINED * Math.toIntExact(unexplained);
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
          !words.isLabel(written)
              && looks(written).title() >= (parts.get(only).line() == 0 ? BESIDE_DATE : 0)
              && !place.covers(only);
      return mayBeTitle ? new Group(only, only, HeadingWords.LEAST_TITLE) : Group.NONE;
    }

    private int total(Group title, Group employer, Group place) {
      int explained = title.length() + employer.length() + place.length();
      int total = title.score() + employer.score() + place.score() + UNEXPLAINED * explained;
      if (!title.isNone() && !employer.isNone() && title.from() < employer.from()) {
        total += TITLE_FIRST;
      }
      if (!employer.isNone() && !place.isNone() && place.from() == employer.to() + 1) {
        total += BESIDE_PLACE;
      }
      return total;
    }

    /** The employer beside a title; none where it is more of a title itself. */
    private Group beside(Group title, Group employer) {
      boolean plain =
          !title.isNone()
              && title.score() >= HeadingWords.PLAIN_TITLE
              && parts.get(title.from()).line() != parts.get(employer.from()).line();
      int score = employer.score() - (plain ? employer.doubt() / DOUBT_LEFT : employer.doubt());
      return score < HeadingWords.LEAST_EMPLOYER
          ? Group.NONE
          : new Group(employer.from(), employer.to(), score);
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
