package dev.shortlist.job;

import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.job.Alternative.OfTerm;
import dev.shortlist.job.Pots.Pot;
import dev.shortlist.job.Requirement.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shares a job's hundred points out among its role and its groups of requirements. Every constant
 * of it stands here with its reason.
 */
final class Points {

  /**
   * What having worked as this is worth. It is the strongest single signal and tells most where an
   * advert says little; what the text asks for still weighs nearly twice as much.
   */
  private static final int ROLE = 3500;

  /**
   * This percentage of what there is to earn besides the role earns all of its points: nobody has
   * everything that a job's text names, let alone in the very role. With it the sample résumés come
   * out as a careful reader judged them.
   */
  private static final int ENOUGH = 61;

  /** A must weighs three where a should weighs two. */
  private static final int MUST = 300;

  private static final int SHOULD = 200;
  private static final int SOFT = 50;
  private static final int NICE = 100;

  /** Each further place that asks for the same adds this share of a hundred, four times at most. */
  private static final int PER_REPETITION = 15;

  private static final int MOST_REPETITIONS = 4;

  /** What the title names counts twice: the job is about it … */
  private static final int IN_TITLE = 200;

  /** … and is at least so many percent of all, however much the text asks for besides. */
  private static final int LEAST_IN_TITLE = 20;

  /** So does what such work usually needs: a text names much that is beside the work. */
  private static final int TYPICAL = 200;

  /** What the text does not say weighs less than what it says. */
  private static final int ASSUMED = 60;

  /** From here on the reason says that a skill is rare, or common. */
  private static final int RARE = 125;

  private static final int COMMON = 85;

  /** What the terms that no catalogue knows are judged together as. */
  private static final String TERMS = "Other words of the text";

  private static final int MOST_LABEL_WORDS = 6;
  private static final Pattern WORD = Pattern.compile("\\S+");

  private static final int LARGEST_LIST_OF_ONE = 3;

  private final boolean hasRole;

  Points(boolean hasRole) {
    this.hasRole = hasRole;
  }

  /** The role's points; all there are where nothing else is asked for. */
  int role(boolean alone) {
    return !hasRole ? 0 : alone ? Job.ALL_POINTS : ROLE;
  }

  /** What the groups are worth together; earning the points besides the role is enough. */
  int besidesRole() {
    return (Job.ALL_POINTS - role(false)) * 100 / ENOUGH;
  }

  /** The groups in the order of the text, with their points. */
  List<Group> groups(List<Wish> wishes) {
    wishes.forEach(wish -> wish.weight = weight(wish));
    raiseTitled(drafts(wishes));
    List<Draft> drafts = drafts(wishes);
    int[] points = Pots.shares(drafts.stream().map(Draft::pot).toList(), besidesRole());
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

  /** Gives what the title names the least share of all weights that it has. */
  private static void raiseTitled(List<Draft> drafts) {
    long titled = weight(drafts.stream().filter(Draft::isTitled));
    long others = weight(drafts.stream()) - titled;
    long least = others * LEAST_IN_TITLE / (100 - LEAST_IN_TITLE);
    if (titled > 0 && titled < least) {
      drafts.stream()
          .filter(Draft::isTitled)
          .flatMap(draft -> draft.wishes.stream())
          .filter(wish -> wish.inTitle)
          .forEach(wish -> wish.weight = Math.toIntExact(wish.weight * least / titled));
    }
  }

  private static long weight(Stream<Draft> drafts) {
    return drafts.mapToLong(draft -> draft.pot.weight()).sum();
  }

  private record Draft(String label, int needed, Pot pot, List<Wish> wishes) {

    boolean isTitled() {
      return wishes.stream().anyMatch(wish -> wish.inTitle);
    }
  }

  private static List<Draft> drafts(List<Wish> wishes) {
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
    return isTerm(wish) ? TERMS : wish;
  }

  private static Draft draft(Object key, List<Wish> members) {
    Importance importance = members.getFirst().importance;
    boolean soft = members.stream().allMatch(Points::isSoft);
    int heaviest = members.stream().mapToInt(wish -> wish.weight).max().orElseThrow();
    int size = members.size();
    int asked = members.stream().mapToInt(member -> member.enough).max().orElse(0);
    int needed = asked > 0 ? Math.min(asked, size) : needed(size);
    String heading = members.getFirst().section.heading();
    String name = key.equals(TERMS) ? TERMS : key instanceof String ? heading : "";
    return new Draft(
        size > 1 && !name.isEmpty() ? name : joined(members),
        needed,
        Pot.of(heaviest, needed, importance, soft, members.stream().allMatch(Points::isTerm)),
        members);
  }

  /** How many of a list's members are enough: one of a few, about a third of many. */
  static int needed(int size) {
    return size <= LARGEST_LIST_OF_ONE ? 1 : (size + 2) / 3;
  }

  private static String joined(List<Wish> members) {
    String first = members.stream().limit(3).map(Points::label).collect(Collectors.joining(", "));
    return members.size() > 3 ? first + " …" : first;
  }

  /** What a requirement weighs where nothing else is known of it. */
  static int weight(Importance importance, boolean soft) {
    int weight =
        switch (importance) {
          case MUST -> MUST;
          case SHOULD -> SHOULD;
          case NICE -> NICE;
        };
    return soft ? weight * SOFT / 100 : weight;
  }

  private static int weight(Wish wish) {
    int repetitions = Math.min(MOST_REPETITIONS, wish.spans.size() - 1);
    int named = wish.inTitle ? IN_TITLE : 100;
    int usual = wish.assumed ? ASSUMED : wish.typical ? TYPICAL : 100;
    int percent = (100 + PER_REPETITION * repetitions) * named / 100 * usual / 100;
    int plain = weight(wish.importance, isSoft(wish)) * percent / 100;
    return Math.max(1, plain * wish.telling / 100);
  }

  private static String reason(Wish wish) {
    if (wish.assumed) {
      return wish.inTitle ? "Assumed: the title names it." : "Assumed: such work usually needs it.";
    }
    String importance =
        switch (wish.importance) {
          case MUST -> "The job requires it";
          case SHOULD -> "The job asks for it";
          case NICE -> "The job welcomes it";
        };
    String places = wish.spans.size() == 1 ? "" : " in " + wish.spans.size() + " places";
    String core =
        (wish.inTitle ? "; its title names it" : "")
            + (wish.typical ? "; it is at the core of such work" : "");
    String telling =
        wish.telling >= RARE
            ? "; few kinds of work need it"
            : wish.telling <= COMMON ? "; many kinds of work need it" : "";
    return importance
        + places
        + core
        + telling
        + (isSoft(wish) ? "; a résumé can hardly show it" : "")
        + ".";
  }

  private static boolean isTerm(Wish wish) {
    return wish.alternatives.values().iterator().next() instanceof OfTerm;
  }

  private static boolean isSoft(Wish wish) {
    return isSoft(wish.kind, wish.alternatives.values());
  }

  /** Whether a résumé can hardly show it. */
  static boolean isSoft(Kind kind, Collection<Alternative> alternatives) {
    return kind == Kind.SOFT_SKILL
        || alternatives.stream()
            .anyMatch(
                alternative -> alternative instanceof OfDegree degree && degree.fields().isEmpty());
  }

  private static Requirement requirement(Wish wish, String id) {
    List<dev.shortlist.language.Span> spans = wish.spans.stream().distinct().sorted().toList();
    return new Requirement(
        id,
        label(wish),
        wish.kind,
        wish.importance,
        List.copyOf(wish.alternatives.values()),
        wish.months,
        wish.weight,
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
        .orElseGet(() -> labels.getFirst() + others(labels.size() - 1));
  }

  private static String others(int count) {
    return count == 1 ? " or one other" : " or " + count + " others";
  }

  /** Whether a label has no more words than a label may. */
  static boolean isBrief(String label) {
    return WORD.matcher(label).results().count() <= MOST_LABEL_WORDS;
  }
}
