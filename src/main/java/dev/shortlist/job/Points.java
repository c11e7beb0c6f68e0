package dev.shortlist.job;

import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.job.Alternative.OfTerm;
import dev.shortlist.job.Requirement.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Shares a job's hundred points out among its role and its groups of requirements. Every constant
 * of it stands here with its reason.
 */
final class Points {

  /** What having worked as this is worth: the strongest single signal, and the easiest to fake. */
  private static final int ROLE = 2500;

  /**
   * This percentage of what there is to earn besides the role earns all of its points: nobody has
   * everything that a job's text names.
   */
  private static final int ENOUGH = 65;

  /** All nice groups together: a bonus never outweighs what the job needs. */
  private static final int MOST_NICE = 1500;

  /** One nice group: the longest list of buzzwords is still one idea. */
  private static final int MOST_NICE_GROUP = 500;

  /** Terms that no catalogue knows, together: they are found by their form alone. */
  private static final int MOST_TERMS = 2000;

  /** Soft skills and degrees without a field together: a résumé can hardly show them. */
  private static final int MOST_SOFT = 800;

  /** A must weighs three where a should weighs two. */
  private static final int MUST = 300;

  private static final int SHOULD = 200;
  private static final int SOFT = 50;
  private static final int NICE = 100;

  /** Each further place that asks for the same adds this share of a hundred, four times at most. */
  private static final int PER_REPETITION = 15;

  private static final int MOST_REPETITIONS = 4;

  /** What the title names counts twice: it is the core of the job. */
  private static final int IN_TITLE = 200;

  private static final int MOST_LABEL_WORDS = 6;
  private static final Pattern WORD = Pattern.compile("\\S+");

  private static final int LARGEST_LIST_OF_ONE = 3;

  private final boolean hasRole;

  Points(boolean hasRole) {
    this.hasRole = hasRole;
  }

  /** The role's points where there are requirements besides. */
  int role() {
    return hasRole ? ROLE : 0;
  }

  /** The groups in the order of the text, with their points. */
  List<Group> groups(List<Wish> wishes) {
    List<Draft> drafts = drafts(wishes);
    int[] points = shares(drafts, (Job.ALL_POINTS - role()) * 100 / ENOUGH);
    List<Group> groups = new ArrayList<>();
    int requirement = 0;
    for (int i = 0; i < drafts.size(); i++) {
      List<Requirement> members = new ArrayList<>();
      for (Wish wish : drafts.get(i).wishes) {
        members.add(requirement(wish, "r" + ++requirement));
      }
      groups.add(
          new Group("g" + (i + 1), drafts.get(i).label, drafts.get(i).needed, points[i], members));
    }
    return List.copyOf(groups);
  }

  private record Draft(
      String label,
      int needed,
      int weight,
      Importance importance,
      boolean soft,
      boolean terms,
      List<Wish> wishes) {}

  private List<Draft> drafts(List<Wish> wishes) {
    Map<Object, List<Wish>> together = new LinkedHashMap<>();
    for (Wish wish : wishes) {
      together.computeIfAbsent(key(wish), key -> new ArrayList<>()).add(wish);
    }
    List<Draft> drafts = new ArrayList<>();
    together.forEach((key, members) -> drafts.add(draft(key, members)));
    drafts.sort(Comparator.comparingInt(draft -> draft.wishes.getFirst().start()));
    return drafts;
  }

  /**
   * What a wish is judged together with: its list of examples, the nice ones of its section, or
   * itself.
   */
  private static Object key(Wish wish) {
    if (wish.importance == Importance.NICE) {
      return wish.section.kind().isTalk()
          ? wish.section.kind() + wish.section.heading()
          : "nice " + wish.section.kind() + isSoft(wish);
    }
    if (wish.list != null) {
      return wish.list;
    }
    return isTerm(wish) ? "terms" : wish;
  }

  private Draft draft(Object key, List<Wish> members) {
    Importance importance = members.getFirst().importance;
    boolean soft = members.stream().allMatch(Points::isSoft);
    int heaviest = members.stream().mapToInt(this::weight).max().orElseThrow();
    int size = members.size();
    if (size == 1) {
      return new Draft(
          label(members.getFirst()),
          1,
          heaviest,
          importance,
          soft,
          isTerm(members.getFirst()),
          members);
    }
    int needed = size <= LARGEST_LIST_OF_ONE ? 1 : (size + 2) / 3;
    boolean list = !(key instanceof String);
    String heading = members.getFirst().section.heading();
    String label = list || heading.isEmpty() ? joined(members) : heading;
    int weight =
        heaviest
            * (key.equals("terms") ? Math.min(3, needed) : needed > 1 ? Math.min(needed, 4) : 1);
    return new Draft(label, needed, weight, importance, soft, key.equals("terms"), members);
  }

  private static String joined(List<Wish> members) {
    String first = members.stream().limit(3).map(Points::label).collect(Collectors.joining(", "));
    return members.size() > 3 ? first + " …" : first;
  }

  private int weight(Wish wish) {
    int base =
        switch (wish.importance) {
          case MUST -> MUST;
          case SHOULD -> SHOULD;
          case NICE -> NICE;
        };
    int repetitions = Math.min(MOST_REPETITIONS, wish.spans.size() - 1);
    int percent =
        (100 + PER_REPETITION * repetitions)
            * (wish.inTitle ? IN_TITLE : 100)
            * (isSoft(wish) ? SOFT : 100)
            / 10_000;
    return Math.max(1, base * percent / 100);
  }

  private String reason(Wish wish) {
    String importance =
        switch (wish.importance) {
          case MUST -> "The job requires it";
          case SHOULD -> "The job asks for it";
          case NICE -> "The job welcomes it";
        };
    String places = wish.spans.size() == 1 ? "" : " in " + wish.spans.size() + " places";
    String core = wish.inTitle ? "; its title names it" : "";
    return importance + places + core + (isSoft(wish) ? "; a résumé can hardly show it" : "") + ".";
  }

  private static boolean isTerm(Wish wish) {
    return wish.alternatives.values().iterator().next() instanceof OfTerm;
  }

  private static boolean isSoft(Wish wish) {
    return wish.kind == Kind.SOFT_SKILL
        || wish.alternatives.values().stream()
            .anyMatch(
                alternative -> alternative instanceof OfDegree degree && degree.fields().isEmpty());
  }

  private Requirement requirement(Wish wish, String id) {
    List<dev.shortlist.language.Span> spans = wish.spans.stream().distinct().sorted().toList();
    return new Requirement(
        id,
        label(wish),
        wish.kind,
        wish.importance,
        List.copyOf(wish.alternatives.values()),
        wish.months,
        weight(wish),
        reason(wish),
        spans);
  }

  /** The names of the alternatives; the job's own words where these are shorter. */
  private static String label(Wish wish) {
    List<String> labels = wish.alternatives.values().stream().map(Alternative::label).toList();
    if (labels.size() == 1) {
      return labels.getFirst();
    }
    String joined =
        String.join(", ", labels.subList(0, labels.size() - 1)) + " or " + labels.getLast();
    if (isBrief(joined)) {
      return joined;
    }
    return wish.written
        .filter(Points::isBrief)
        .filter(words -> wish.isWhole())
        .map(words -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1))
        .orElseGet(() -> labels.getFirst() + " or " + (labels.size() - 1) + " others");
  }

  private static boolean isBrief(String label) {
    return WORD.matcher(label).results().count() <= MOST_LABEL_WORDS;
  }

  /** Points by weight, within the bounds; what a bound cuts off goes to the others. */
  private static int[] shares(List<Draft> drafts, int total) {
    long[] bounds = bounds(drafts, total);
    long[] weights = drafts.stream().mapToLong(Draft::weight).toArray();
    int[] points = new int[drafts.size()];
    boolean[] fixed = new boolean[drafts.size()];
    int left = total;
    for (boolean changed = true; changed; ) {
      changed = false;
      long sum = 0;
      for (int i = 0; i < weights.length; i++) {
        sum += fixed[i] ? 0 : weights[i];
      }
      for (int i = 0; i < weights.length; i++) {
        if (!fixed[i] && left * weights[i] / Math.max(1, sum) > bounds[i]) {
          points[i] = Math.toIntExact(bounds[i]);
          fixed[i] = true;
          left -= points[i];
          changed = true;
          break;
        }
      }
    }
    long[] open = weights.clone();
    for (int i = 0; i < open.length; i++) {
      open[i] = fixed[i] ? 0 : weights[i];
    }
    List<Integer> shares = Shares.of(left, open);
    for (int i = 0; i < open.length; i++) {
      points[i] += shares.get(i);
    }
    return points;
  }

  /**
   * What each draft may be worth at most; where only bounded ones are left, the least bonus-like
   * are free.
   */
  private static long[] bounds(List<Draft> drafts, int total) {
    long[] bounds = new long[drafts.size()];
    Arrays.fill(bounds, total);
    boolean onlyBonus = drafts.stream().allMatch(Points::isBonus);
    boolean onlyTerms = drafts.stream().allMatch(draft -> isBonus(draft) || draft.terms);
    if (onlyBonus) {
      return bounds;
    }
    long nice = drafts.stream().filter(Points::isNice).mapToLong(Draft::weight).sum();
    long soft = drafts.stream().filter(Draft::soft).mapToLong(Draft::weight).sum();
    for (int i = 0; i < bounds.length; i++) {
      Draft draft = drafts.get(i);
      if (draft.soft) {
        bounds[i] = (long) MOST_SOFT * draft.weight / soft;
      }
      if (isNice(draft)) {
        long share = Math.min((long) MOST_NICE * draft.weight / nice, MOST_NICE_GROUP);
        bounds[i] = Math.min(bounds[i], share);
      } else if (draft.terms && !onlyTerms) {
        bounds[i] = MOST_TERMS;
      }
    }
    return bounds;
  }

  private static boolean isNice(Draft draft) {
    return draft.importance == Importance.NICE;
  }

  /** Whether it only adds to what a job needs. */
  private static boolean isBonus(Draft draft) {
    return draft.soft || isNice(draft);
  }
}
