package dev.shortlist.match;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.catalogue.Ranks;
import dev.shortlist.job.Alternative;
import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.job.Alternative.OfExperience;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Alternative.OfTerm;
import dev.shortlist.job.Group;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A job as sums of what profiles show: no profile has a higher score than {@link #of} its {@link
 * Potential}. An index of many profiles finds by it those that are worth judging.
 *
 * <p>Why it holds: a requirement's credit is the best of its alternatives, so at most their sum; a
 * group earns its points in proportion to the sum of its members' credits, at most all; the groups
 * earn at most what there is besides the role ({@link Tally}); and of the role no more counts than
 * how far it is held. Years are taken as met, and the bound on what is only listed is left out.
 * Every division of the score rounds down.
 *
 * @param role what having worked as this can earn
 * @param others what the groups can earn together
 */
public record Ceiling(Part role, Whole others) {

  /** What of a {@link Potential} a clause is about. */
  public enum Evidence {
    SKILL,
    OCCUPATION,
    UNTOLD_TITLE,
    TITLE,
    LEVEL,
    /** Words that all stand somewhere in the text, separated by blanks. */
    WORDS
  }

  /**
   * One thing that earns points.
   *
   * @param key its name in the potential
   * @param points what a full one earns, in hundredths of a point
   */
  public record Clause(Evidence evidence, String key, double points) {}

  /**
   * Clauses that earn their sum within a bound.
   *
   * @param most in hundredths of a point
   * @param granted what everybody earns
   */
  public record Part(double most, double granted, List<Clause> clauses) {

    public Part {
      clauses = List.copyOf(clauses);
    }
  }

  /**
   * Parts that earn their sum within a bound.
   *
   * @param most in hundredths of a point
   */
  public record Whole(double most, List<Part> parts) {

    public Whole {
      parts = List.copyOf(parts);
    }
  }

  /** The ceiling of a job. */
  static Ceiling of(Job job) {
    return new Ceiling(
        role(job),
        new Whole(
            Job.ALL_POINTS - job.rolePoints(),
            job.groups().stream()
                .filter(group -> group.points() > 0 && group.full() > 0)
                .map(Ceiling::part)
                .toList()));
  }

  private static Part role(Job job) {
    List<Clause> clauses = new ArrayList<>();
    job.occupation()
        .ifPresent(id -> clauses.add(new Clause(Evidence.OCCUPATION, id, job.rolePoints())));
    Set<String> words = new HashSet<>(job.titleStems());
    words.removeAll(Ranks.WORDS);
    Evidence titles = job.occupation().isPresent() ? Evidence.UNTOLD_TITLE : Evidence.TITLE;
    double rate = (double) Scale.MOST_BY_WORDS / Scale.FULL;
    for (String word : words.stream().sorted().toList()) {
      clauses.add(new Clause(titles, word, job.rolePoints() * rate / words.size()));
    }
    return new Part(job.rolePoints(), 0, job.rolePoints() > 0 ? clauses : List.of());
  }

  private static Part part(Group group) {
    double granted = 0;
    List<Clause> clauses = new ArrayList<>();
    for (Requirement member : group.members()) {
      double points = (double) group.points() * member.factor() / group.full();
      for (Alternative alternative : points > 0 ? member.alternatives() : List.<Alternative>of()) {
        switch (alternative) {
          case OfSkill(String id, String label) ->
              clauses.add(new Clause(Evidence.SKILL, id, points));
          case OfTerm term ->
              clauses.add(new Clause(Evidence.WORDS, String.join(" ", term.stems()), points));
          case OfDegree degree -> degree(degree, points, clauses);
          case OfExperience years -> granted += points;
        }
      }
    }
    return new Part(group.points(), Math.min(granted, group.points()), clauses);
  }

  /** Whatever its field. */
  private static void degree(OfDegree asked, double points, List<Clause> clauses) {
    for (Level held : Level.values()) {
      int credit = Crediting.level(held, asked.level());
      if (credit > 0) {
        clauses.add(new Clause(Evidence.LEVEL, held.name(), points * credit / Scale.FULL));
      }
    }
  }

  /** The most that a profile of such a potential scores, in hundredths of a point. */
  public double of(Potential potential) {
    double sum = others.parts().stream().mapToDouble(part -> earned(part, potential)).sum();
    return earned(role, potential) + Math.min(others.most(), sum);
  }

  private static double earned(Part part, Potential potential) {
    double sum = part.granted();
    for (Clause clause : part.clauses()) {
      sum += clause.points() * value(clause, potential) / Scale.FULL;
    }
    return Math.min(part.most(), sum);
  }

  private static int value(Clause clause, Potential potential) {
    String key = clause.key();
    return switch (clause.evidence()) {
      case SKILL -> potential.skills().getOrDefault(key, 0);
      case OCCUPATION -> potential.occupations().getOrDefault(key, 0);
      case UNTOLD_TITLE -> potential.untoldTitles().getOrDefault(key, 0);
      case TITLE -> potential.titles().getOrDefault(key, 0);
      case LEVEL -> potential.levels().contains(Level.valueOf(key)) ? Scale.FULL : 0;
      case WORDS -> potential.words().containsAll(List.of(key.split(" "))) ? Scale.FULL : 0;
    };
  }
}
