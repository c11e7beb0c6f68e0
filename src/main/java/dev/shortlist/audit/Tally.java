package dev.shortlist.audit;

import dev.shortlist.audit.Outcome.Scored;
import dev.shortlist.audit.Table.Line;
import dev.shortlist.audit.Table.Unknown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Counts people into tables.
 *
 * @param attributes their names
 * @param keepsSmall whether categories of less than 2 % are compared, too
 */
record Tally(List<String> attributes, List<Person> people, boolean keepsSmall) {

  /**
   * One of fewer moves a rate by more than a fifth, which is what the four-fifths mark is about.
   */
  private static final int FEW = 5;

  private static final Comparator<List<String>> BY_NAME =
      Comparator.<List<String>, String>comparing(category -> String.join("\0", category));

  /** A table for each attribute, and one for all of them together where there are several. */
  List<Table> tables(Predicate<Scored> counted) {
    List<Integer> all = IntStream.range(0, attributes.size()).boxed().toList();
    List<Table> tables = new ArrayList<>();
    all.forEach(attribute -> tables.add(table(List.of(attribute), counted)));
    if (all.size() > 1) {
      tables.add(table(all, counted));
    }
    return tables;
  }

  private Table table(List<Integer> by, Predicate<Scored> counted) {
    Map<List<String>, Count> counts = new TreeMap<>(BY_NAME);
    Count unknown = new Count();
    for (Person person : people) {
      person
          .category(by)
          .map(category -> counts.computeIfAbsent(category, _ -> new Count()))
          .orElse(unknown)
          .add(person, counted);
    }
    int scored = (int) people.stream().filter(person -> person.scored().isPresent()).count();
    // Of equal rates the one of most people, which one person moves least.
    Optional<Fraction> highest =
        counts.values().stream()
            .filter(count -> isCompared(count, scored))
            .map(Count::rate)
            .flatMap(Optional::stream)
            .max(Comparator.<Fraction>naturalOrder().thenComparingInt(Fraction::whole));
    return new Table(
        by.stream().map(attributes::get).toList(),
        counts.entrySet().stream()
            .map(entry -> line(entry.getKey(), entry.getValue(), highest, scored))
            .toList(),
        new Unknown(unknown.people, unknown.counted, unknown.notRead));
  }

  private boolean isCompared(Count count, int scored) {
    return keepsSmall || !count.isSmall(scored);
  }

  private Line line(
      List<String> category, Count count, Optional<Fraction> highestOfAll, int scored) {
    Optional<Fraction> rate = count.rate();
    Optional<Fraction> highest = highestOfAll.filter(_ -> isCompared(count, scored));
    Optional<Fraction> divisor = highest.filter(fraction -> fraction.part() > 0);
    boolean isBelow =
        rate.isPresent() && divisor.filter(rate.get()::isBelowFourFifthsOf).isPresent();
    return new Line(
        category,
        count.people,
        scored == 0 ? Fraction.NONE : new Fraction(count.people, scored).shown(),
        count.counted,
        rate.map(Fraction::shown),
        rate.flatMap(own -> divisor.map(own::shownOver)),
        divisor.isPresent() && divisor.filter(top -> is(rate, top)).isPresent(),
        isBelow,
        count.notRead,
        notes(count, highestOfAll, isBelow, scored));
  }

  private static boolean is(Optional<Fraction> rate, Fraction highest) {
    return rate.filter(own -> own.compareTo(highest) == 0).isPresent();
  }

  private List<Note> notes(Count count, Optional<Fraction> highest, boolean isBelow, int scored) {
    if (count.people == 0) {
      return List.of(Note.NOBODY);
    }
    List<Note> notes = new ArrayList<>();
    if (count.isSmall(scored)) {
      notes.add(keepsSmall ? Note.UNDER_TWO_PERCENT_KEPT : Note.UNDER_TWO_PERCENT);
    }
    if (count.people < FEW) {
      notes.add(Note.FEW);
    }
    if (isCompared(count, scored) && highest.filter(top -> top.part() == 0).isPresent()) {
      notes.add(Note.NO_RATIO);
    }
    if (isBelow
        && highest
            .filter(top -> count.rate().orElseThrow().isHigherByOnePersonThan(top))
            .isPresent()) {
      notes.add(Note.TURNS_WITH_ONE);
    }
    return notes;
  }

  /** How many of a category there are. */
  private static final class Count {

    private int people;
    private int counted;
    private int notRead;

    void add(Person person, Predicate<Scored> isCounted) {
      person
          .scored()
          .ifPresentOrElse(
              scored -> {
                people++;
                counted += isCounted.test(scored) ? 1 : 0;
              },
              () -> notRead++);
    }

    Optional<Fraction> rate() {
      return people == 0 ? Optional.empty() : Optional.of(new Fraction(counted, people));
    }

    boolean isSmall(int scored) {
      return people > 0 && new Fraction(people, scored).isBelowTwoPercent();
    }
  }
}
