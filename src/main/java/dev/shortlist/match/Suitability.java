package dev.shortlist.match;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.Seniority;
import dev.shortlist.catalogue.Skill;
import dev.shortlist.job.Alternative;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement;
import dev.shortlist.match.Strength.Sighting;
import dev.shortlist.resume.profile.Experience;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The other side of a match: how well a job suits a person, by how much of what the person shows
 * most strongly it has use for, and by its rank beside the person's. A match that lasts needs both
 * sides (Pizzato and others, "RECON: a reciprocal recommender for online dating", RecSys 2010), and
 * they differ: who shows everything that a job asks for may be far above it. It is a figure of its
 * own, of which no score and no ranking knows.
 *
 * @param figure 0 to 10,000, in hundredths of a point
 * @param used how much of the skills the job has use for, in thousandths; {@link #ENOUGH_USED} of
 *     them are all
 * @param skills what the person shows most strongly, the strongest first
 * @param level how the ranks stand to each other, where both can be told
 */
public record Suitability(int figure, int used, List<OwnSkill> skills, Optional<Level> level) {

  /** What people are best at is what they want to do; the rest comes along. */
  static final int MOST_SKILLS = 12;

  /** No job has use for all that somebody can: two thirds, in thousandths, are all of it. */
  static final int ENOUGH_USED = 667;

  /** Work that is one's own tells more of a job than its rank; the rest is the rank's. */
  static final int BY_SKILLS = 700;

  /** A step up is what many look for, and is not there yet. */
  private static final int ONE_UP = 900;

  /** A step down is taken for a reason, and by few. */
  private static final int ONE_DOWN = 500;

  /** More than a step is far away on either side. */
  private static final int FAR_UP = 300;

  private static final int FAR_DOWN = 100;

  public Suitability {
    skills = List.copyOf(skills);
  }

  /**
   * A skill that the person shows.
   *
   * @param label what people call it
   * @param use how much use the job has for it, in thousandths: all where it asks for it or such
   *     work usually needs it, less where that is something broader or narrower
   */
  public record OwnSkill(String label, int use) {}

  /**
   * Two ranks.
   *
   * @param fit how well the job's suits who has the person's, in thousandths
   */
  public record Level(Seniority job, Seniority person, int fit) {

    static Level of(Seniority job, Seniority person) {
      int fit =
          switch (person.stepsTo(job)) {
            case 0 -> Scale.FULL;
            case 1 -> ONE_UP;
            case -1 -> ONE_DOWN;
            default -> job.compareTo(person) > 0 ? FAR_UP : FAR_DOWN;
          };
      return new Level(job, person, fit);
    }
  }

  /**
   * Of a job for a person; none where the profile shows no skill in anything done.
   *
   * @param uses how much use the job has for skills, by {@link #uses}
   * @param shows whether a passage of the profile, by its place in the list, shows what it names
   */
  static Optional<Suitability> of(
      Job job,
      Map<String, Integer> uses,
      Catalogue catalogue,
      Profile profile,
      IntPredicate shows) {
    List<Own> strongest = strongest(profile, shows, catalogue);
    if (strongest.isEmpty()) {
      return Optional.empty();
    }
    List<OwnSkill> skills = new ArrayList<>();
    long all = 0;
    long inUse = 0;
    for (Own own : strongest) {
      int use = use(own.skill(), uses, catalogue);
      all += own.weight();
      inUse += own.weight() * use;
      skills.add(new OwnSkill(own.skill().name(), use));
    }
    int used = (int) Math.min(Scale.FULL, inUse * Scale.FULL / (all * ENOUGH_USED));
    Optional<Level> level =
        rank(job)
            .flatMap(
                rank -> Experience.of(profile).seniority().map(person -> Level.of(rank, person)));
    return Optional.of(new Suitability(figure(used, level), used, skills, level));
  }

  /** Hundredths of a point, of thousandths. */
  private static int figure(int used, Optional<Level> level) {
    int byLevel = level.map(Level::fit).orElse(used);
    return (BY_SKILLS * used + (Scale.FULL - BY_SKILLS) * byLevel) / 100;
  }

  private record Own(Skill skill, long weight) {

    static final Comparator<Own> HEAVIEST_FIRST =
        Comparator.comparingLong(Own::weight).reversed().thenComparing(own -> own.skill().id());
  }

  /** By how strongly they are shown, and how much each tells of somebody's work. */
  private static List<Own> strongest(Profile profile, IntPredicate shows, Catalogue catalogue) {
    Map<String, List<Sighting>> sightings = new HashMap<>();
    for (Mention mention : profile.mentions()) {
      if (mention.stance().isFull()
          && !mention.place().onlyClaims()
          && shows.test(mention.passage())) {
        sightings
            .computeIfAbsent(mention.skill(), skill -> new ArrayList<>())
            .add(new Sighting(mention.entry(), mention.place(), mention.stance()));
      }
    }
    List<Own> all = new ArrayList<>();
    sightings.forEach((id, seenAt) -> {
      Skill skill = catalogue.skill(id);
      if (isOfWork(skill.kind())) {
        int strength = Strength.of(seenAt, profile).anywhere();
        all.add(new Own(skill, (long) strength * catalogue.telling(id)));
      }
    });
    return all.stream().sorted(Own.HEAVIEST_FIRST).limit(MOST_SKILLS).toList();
  }

  /** Manners and the languages that somebody speaks go along to every job. */
  private static boolean isOfWork(Skill.Kind kind) {
    return kind != Skill.Kind.SOFT_SKILL && kind != Skill.Kind.LANGUAGE;
  }

  /**
   * How much use a job has for skills, in thousandths: for what it asks for and what such work
   * usually needs, whatever the text names of it, and in part for what either is evidence of.
   */
  static Map<String, Integer> uses(Job job, Catalogue catalogue) {
    Set<String> needed = new HashSet<>();
    job.occupation().ifPresent(id -> needed.addAll(catalogue.occupation(id).skills()));
    for (Requirement requirement : job.requirements()) {
      for (Alternative way : requirement.alternatives()) {
        if (way instanceof OfSkill skill) {
          needed.add(skill.id());
        }
      }
    }
    Map<String, Integer> uses = new HashMap<>();
    for (String id : needed) {
      uses.put(id, Scale.FULL);
      catalogue.broader(id).forEach((broader, rate) -> uses.merge(broader, rate, Math::max));
    }
    return uses;
  }

  /** A skill is of use by itself, or as evidence of one that is needed. */
  private static int use(Skill skill, Map<String, Integer> uses, Catalogue catalogue) {
    int use = uses.getOrDefault(skill.id(), 0);
    for (Map.Entry<String, Integer> broader : catalogue.broader(skill.id()).entrySet()) {
      if (uses.getOrDefault(broader.getKey(), 0) == Scale.FULL) {
        use = Math.max(use, broader.getValue());
      }
    }
    return use;
  }

  /** What the job's title tells or, where it tells nothing, the years that it asks for. */
  private static Optional<Seniority> rank(Job job) {
    return job.circumstances()
        .seniority()
        .or(() ->
            job.requirements().stream()
                .map(Requirement::months)
                .filter(months -> months > 0)
                .max(Comparator.naturalOrder())
                .map(Seniority::after));
  }
}
