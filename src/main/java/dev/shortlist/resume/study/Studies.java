package dev.shortlist.resume.study;

import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingWords;
import dev.shortlist.resume.study.StudyItem.Gap;
import dev.shortlist.resume.study.StudyItem.Kind;
import dev.shortlist.resume.text.Lines;
import dev.shortlist.resume.time.Dates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the courses of study in a section. Every way to cut its items into courses has a cost: a
 * course wants one degree, one school and one date, in the order that the section keeps, begins on
 * a line of its own, and is not torn by a blank line. The cheapest way is found by dynamic
 * programming over the places where a course may begin, once for each order.
 */
public final class Studies {

  /** Costs of a course; set by hand, so that no missing part is worth a second of another. */
  private static final int NO_DEGREE = 25;

  private static final int NO_SCHOOL = 20;
  private static final int NO_DATE = 12;

  /** The school is a name without a sign of one. */
  private static final int UNSURE_SCHOOL = 6;

  private static final int SECOND_DEGREE = 50;
  private static final int SECOND_SCHOOL = 30;
  private static final int SECOND_DATE = 30;

  /** The second stands on the same line as the first. */
  private static final int BESIDE = 10;

  private static final int OUT_OF_ORDER = 20;
  private static final int OUT_OF_ORDER_BESIDE = 5;
  private static final int TORN = 15;
  private static final int WITHIN_LINE = 20;
  private static final int WITHIN_FLATTENED_LINE = 3;
  private static final int BEGINS_UNSURE = 3;

  /** A course has at most so many items. */
  private static final int MOST_ITEMS = 60;

  private static final List<Kind> ANCHORS = List.of(Kind.DEGREE, Kind.SCHOOL, Kind.DATE);

  /** The orders in which courses tell their degree, school and date, the most frequent first. */
  private static final List<List<Kind>> ORDERS =
      List.of(
          List.of(Kind.DEGREE, Kind.SCHOOL, Kind.DATE),
          List.of(Kind.SCHOOL, Kind.DEGREE, Kind.DATE),
          List.of(Kind.DATE, Kind.DEGREE, Kind.SCHOOL),
          List.of(Kind.DATE, Kind.SCHOOL, Kind.DEGREE),
          List.of(Kind.DEGREE, Kind.DATE, Kind.SCHOOL),
          List.of(Kind.SCHOOL, Kind.DATE, Kind.DEGREE));

  private final HeadingWords words;
  private final StudyWords study;
  private final Dates dates;

  /** Reads by the words of a language and by dates. */
  public Studies(HeadingWords words, StudyWords study, Dates dates) {
    this.words = words;
    this.study = study;
    this.dates = dates;
  }

  /** The courses of a section in reading order. */
  public List<Study> of(String text, Span section) {
    List<StudyItem> items =
        new StudyItems(words, study).of(text, section, dates.all(text, section));
    if (items.isEmpty()) {
      return List.of();
    }
    Cut best =
        ORDERS.stream().map(order -> cheapest(text, items, order)).min(Cut::compare).orElseThrow();
    List<Study> studies = new ArrayList<>();
    for (int i = 0; i + 1 < best.bounds().size(); i++) {
      List<StudyItem> course = items.subList(best.bounds().get(i), best.bounds().get(i + 1));
      Optional<Study> read = new Course(text, course, words, study).read();
      read.ifPresent(studies::add);
    }
    return List.copyOf(studies);
  }

  /** A way to cut the items, and what it costs. */
  private record Cut(int cost, List<Integer> bounds) {
    static int compare(Cut one, Cut other) {
      return Integer.compare(one.cost, other.cost);
    }
  }

  private static Cut cheapest(String text, List<StudyItem> items, List<Kind> order) {
    int size = items.size();
    int[] cost = new int[size + 1];
    int[] from = new int[size + 1];
    Arrays.fill(cost, Integer.MAX_VALUE / 2);
    cost[0] = 0;
    for (int start = 0; start < size; start++) {
      if (start > 0 && !mayBegin(items.get(start))) {
        continue;
      }
      Tally tally = new Tally(order, start == 0 ? 0 : toBegin(text, items, start));
      for (int end = start + 1; end <= size && end - start <= MOST_ITEMS; end++) {
        tally.add(items.get(end - 1));
        if ((end == size || mayBegin(items.get(end))) && cost[start] + tally.cost() < cost[end]) {
          cost[end] = cost[start] + tally.cost();
          from[end] = start;
        }
      }
    }
    List<Integer> bounds = new ArrayList<>();
    for (int at = size; at > 0; at = from[at]) {
      bounds.addFirst(at);
    }
    bounds.addFirst(0);
    return new Cut(cost[size], bounds);
  }

  private static boolean mayBegin(StudyItem item) {
    return ANCHORS.contains(item.kind())
        || item.kind() == Kind.FIELD
        || (item.kind() == Kind.NAME && item.gap() == Gap.LINE);
  }

  private static int toBegin(String text, List<StudyItem> items, int at) {
    StudyItem item = items.get(at);
    if (item.gap() == Gap.LINE || item.gap() == Gap.STOP) {
      return item.is(Kind.NAME, Kind.FIELD) ? BEGINS_UNSURE : 0;
    }
    boolean flattened = Lines.isFlattened(Lines.at(text, item.span().start()));
    return flattened ? WITHIN_FLATTENED_LINE : WITHIN_LINE;
  }

  /** What the items of a course cost so far. */
  private static final class Tally {
    private final List<Kind> order;
    private final int[] lineOf = {-1, -1, -1};
    private int spent;
    private int reached = -1;
    private int reachedLine = -1;
    private int nameLine = -1;
    private int anchors;

    Tally(List<Kind> order, int begin) {
      this.order = order;
      this.spent = begin;
    }

    void add(StudyItem item) {
      if (item.afterBlank() && anchors > 0 && item.kind() != Kind.OTHER) {
        spent += TORN;
      }
      int anchor = ANCHORS.indexOf(item.kind());
      if (anchor < 0) {
        if (item.kind() == Kind.NAME && nameLine < 0) {
          nameLine = item.line();
        }
        return;
      }
      anchors++;
      if (lineOf[anchor] >= 0) {
        spent += lineOf[anchor] == item.line() && anchor > 0 ? BESIDE : second(item.kind());
        return;
      }
      lineOf[anchor] = item.line();
      int rank = order.indexOf(item.kind());
      if (rank < reached) {
        spent += reachedLine == item.line() ? OUT_OF_ORDER_BESIDE : OUT_OF_ORDER;
      } else {
        reached = rank;
        reachedLine = item.line();
      }
    }

    private static int second(Kind kind) {
      return switch (kind) {
        case DEGREE -> SECOND_DEGREE;
        case SCHOOL -> SECOND_SCHOOL;
        default -> SECOND_DATE;
      };
    }

    int cost() {
      int cost = spent;
      cost += lineOf[0] < 0 ? NO_DEGREE : 0;
      cost += lineOf[2] < 0 ? NO_DATE : 0;
      if (lineOf[1] < 0) {
        cost +=
            nameLine < 0 ? NO_SCHOOL : UNSURE_SCHOOL + (isNameInOrder() ? 0 : OUT_OF_ORDER_BESIDE);
      }
      return cost;
    }

    private boolean isNameInOrder() {
      int school = order.indexOf(Kind.SCHOOL);
      for (int i = 0; i < ANCHORS.size(); i++) {
        int rank = order.indexOf(ANCHORS.get(i));
        if (lineOf[i] >= 0
            && i != 1
            && ((rank < school && lineOf[i] > nameLine)
                || (rank > school && lineOf[i] < nameLine))) {
          return false;
        }
      }
      return true;
    }
  }
}
