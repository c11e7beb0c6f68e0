package dev.shortlist.catalogue;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything the product knows about working life: skills with what they are evidence of,
 * occupations with what they are near to, and degrees. Read from {@code models/} by {@link
 * CatalogueFiles}; it never changes.
 */
public final class Catalogue {

  /** The most that a narrower skill can say about a broader one, in thousandths. */
  public static final int MOST_IMPLIED = 800;

  /** Weaker evidence than this is none, in thousandths. */
  private static final int LEAST_IMPLIED = 100;

  /** What says at least so much of a skill nearly stands for it, in thousandths. */
  static final int GOOD_EVIDENCE = 500;

  private static final SortedMap<String, Integer> NOTHING =
      Collections.unmodifiableSortedMap(new TreeMap<>());

  /** By their ids, and in the order of them. */
  private final Map<String, Skill> skills;

  private final Map<String, Occupation> occupations;
  private final Map<String, SortedMap<String, Integer>> near;
  private final Map<String, SortedMap<String, Integer>> broader = new HashMap<>();
  private final Telling telling;
  private final String version;

  Catalogue(
      List<Skill> skills,
      List<Occupation> occupations,
      Map<String, SortedMap<String, Integer>> near,
      String version) {
    this.skills = inOrder(skills, Skill::id);
    this.occupations = inOrder(occupations, Occupation::id);
    this.near = near;
    this.version = version;
    this.skills.keySet().forEach(id -> broader.put(id, everythingBroader(id)));
    this.telling = new Telling(occupations, this::broader);
  }

  private static <T> Map<String, T> inOrder(List<T> all, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    all.stream().sorted(Comparator.comparing(id)).forEach(one -> byId.put(id.apply(one), one));
    return byId;
  }

  /**
   * The skill with that id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Skill skill(String id) {
    return known("skill", id, skills.get(id));
  }

  /**
   * The occupation with that id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Occupation occupation(String id) {
    return known("occupation", id, occupations.get(id));
  }

  /** Whether a skill with that id exists. */
  public boolean hasSkill(String id) {
    return skills.containsKey(id);
  }

  /** The ids of all skills, in order. */
  public java.util.Set<String> skillIds() {
    return Collections.unmodifiableSet(skills.keySet());
  }

  /** The ids of all occupations, in order. */
  public java.util.Set<String> occupationIds() {
    return Collections.unmodifiableSet(occupations.keySet());
  }

  /** How many skills there are. */
  public int skillCount() {
    return skills.size();
  }

  /** How many occupations there are. */
  public int occupationCount() {
    return occupations.size();
  }

  /**
   * Every broader skill that this one is evidence of, with the rate in thousandths along the best
   * path; never more than {@link #MOST_IMPLIED}, never the skill itself. Empty for an unknown id.
   */
  public SortedMap<String, Integer> broader(String skillId) {
    return broader.getOrDefault(skillId, NOTHING);
  }

  /**
   * How much a skill tells of somebody's work, by how few kinds of work usually need it: 50 where
   * all do, some 130 where three or fewer do, 100 where no occupation names it.
   */
  public int telling(String skillId) {
    return telling.percent(skillId);
  }

  /** Whether an occupation usually needs a skill, or one that the skill is good evidence of. */
  public boolean isTypical(String occupationId, String skillId) {
    List<String> usual = occupation(occupationId).skills();
    Map<String, Integer> broader = broader(skillId);
    return usual.contains(skillId)
        || usual.stream().anyMatch(id -> broader.getOrDefault(id, 0) >= GOOD_EVIDENCE);
  }

  /**
   * What having held an occupation says about others, in thousandths: itself 1,000, near ones less,
   * and none that is not near.
   */
  public SortedMap<String, Integer> near(String occupationId) {
    SortedMap<String, Integer> rates = new TreeMap<>(near.getOrDefault(occupationId, NOTHING));
    rates.put(occupationId, 1000);
    return rates;
  }

  /** A digest of all the files that the catalogue was read from. */
  public String version() {
    return version;
  }

  /**
   * Best products of rates, by relaxing edges until nothing improves; the relations have no cycle.
   */
  private SortedMap<String, Integer> everythingBroader(String id) {
    SortedMap<String, Integer> best = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(id));
    while (!open.isEmpty()) {
      String from = open.remove();
      int rate = from.equals(id) ? 1000 : best.getOrDefault(from, 0);
      skill(from)
          .broader()
          .forEach((to, step) -> {
            int reached = Math.min(MOST_IMPLIED, rate * step / 1000);
            if (reached >= LEAST_IMPLIED && reached > best.getOrDefault(to, 0)) {
              best.put(to, reached);
              open.add(to);
            }
          });
    }
    best.remove(id);
    return best;
  }

  private static <T> T known(String what, String id, @Nullable T found) {
    if (found == null) {
      throw new IllegalArgumentException("the catalogue knows no %s %s".formatted(what, id));
    }
    return found;
  }
}
