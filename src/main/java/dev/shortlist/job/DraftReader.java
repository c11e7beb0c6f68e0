package dev.shortlist.job;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Degrees;
import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.job.Alternative.OfExperience;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Alternative.OfTerm;
import dev.shortlist.job.JobDraft.AlternativeDraft;
import dev.shortlist.job.JobDraft.GroupDraft;
import dev.shortlist.job.JobDraft.RequirementDraft;
import dev.shortlist.job.Pots.Pot;
import dev.shortlist.job.Requirement.Kind;
import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a job of a draft; an outline that nobody edited gives the very job that it tells of. */
final class DraftReader {

  private static final int MOST_REQUIREMENTS = 300;
  private static final int MOST_ALTERNATIVES = 50;
  private static final int LONGEST_LABEL = 200;

  /** The first line of a text may be longer than any title should be. */
  private static final int LONGEST_TITLE = 1000;

  private static final int LARGEST_WEIGHT = 100_000;
  private static final int MOST_MONTHS = 600;

  private final CatalogueFiles.Read catalogue;
  private final CircumstancesReader circumstances;

  DraftReader(CatalogueFiles.Read catalogue, CircumstancesReader circumstances) {
    this.catalogue = catalogue;
    this.circumstances = circumstances;
  }

  Job read(JobDraft draft) {
    String title = label(draft.title(), LONGEST_TITLE, "The job has no title.");
    String text = text(draft, title);
    Map<String, GroupDraft> named = named(draft);
    Map<String, List<Requirement>> members = members(draft, text, named);
    List<Pot> pots = new ArrayList<>();
    List<Group> groups = new ArrayList<>();
    members.forEach((key, unnumbered) -> {
      GroupDraft group = named.getOrDefault(key, new GroupDraft(null, null, null));
      int before = groups.stream().mapToInt(g -> g.members().size()).sum();
      List<Requirement> together = numbered(unnumbered, before);
      int needed = needed(group, together);
      pots.add(Pot.of(together, needed));
      String label = Objects.requireNonNullElseGet(group.label(), together.getFirst()::label);
      groups.add(new Group("g" + (groups.size() + 1), label, needed, 0, together));
    });
    Optional<String> occupation = occupation(draft, title);
    boolean asksForRole = occupation.isPresent() || Terms.isTelling(title);
    if (groups.isEmpty() && !asksForRole) {
      throw new UnusableDraftException(
          "The job has no requirements, and its title names nothing that could be asked for.");
    }
    Points points = new Points(asksForRole);
    int[] shares = Pots.shares(pots, points.besidesRole());
    for (int i = 0; i < shares.length; i++) {
      groups.set(i, groups.get(i).worth(shares[i]));
    }
    String id = Objects.requireNonNullElse(draft.id(), "draft");
    return new Job(
        id,
        title,
        occupation,
        points.role(groups.isEmpty()),
        groups,
        circumstances.read(title, text),
        text);
  }

  /** The job's text; line ends are as in every text that is read. */
  private static String text(JobDraft draft, String title) {
    String text = Objects.requireNonNullElse(draft.description(), "");
    return text.isBlank() ? title : withLineFeeds(text);
  }

  private static String withLineFeeds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** Requirements are numbered group by group, in whatever order they are given. */
  private static List<Requirement> numbered(List<Requirement> members, int before) {
    List<Requirement> numbered = new ArrayList<>();
    for (Requirement member : members) {
      numbered.add(member.as("r" + (before + numbered.size() + 1)));
    }
    return numbered;
  }

  private static Map<String, GroupDraft> named(JobDraft draft) {
    Map<String, GroupDraft> named = new LinkedHashMap<>();
    for (GroupDraft group : orEmpty(draft.groups())) {
      String id = label(group.id(), LONGEST_LABEL, "A group has no id.");
      if (named.put(id, group) != null) {
        throw new UnusableDraftException("Two groups have the id '%s'.".formatted(id));
      }
    }
    return named;
  }

  private Map<String, List<Requirement>> members(
      JobDraft draft, String text, Map<String, GroupDraft> named) {
    List<RequirementDraft> drafts = orEmpty(draft.requirements());
    if (drafts.size() > MOST_REQUIREMENTS) {
      throw new UnusableDraftException(
          "A job has at most %d requirements, not %d.".formatted(MOST_REQUIREMENTS, drafts.size()));
    }
    Map<String, List<Requirement>> members = new LinkedHashMap<>();
    for (int i = 0; i < drafts.size(); i++) {
      Requirement requirement = requirement(drafts.get(i), i + 1, text);
      String group = drafts.get(i).group();
      if (group != null && !named.containsKey(group)) {
        throw new UnusableDraftException(
            "'%s' is in the group '%s', which is not there.".formatted(requirement.label(), group));
      }
      String key = group == null ? "alone " + requirement.id() : group;
      members.computeIfAbsent(key, k -> new ArrayList<>()).add(requirement);
    }
    return members;
  }

  private Requirement requirement(RequirementDraft draft, int number, String text) {
    String label =
        label(draft.label(), LONGEST_LABEL, "Requirement %d has no label.".formatted(number));
    List<AlternativeDraft> drafts = orEmpty(draft.alternatives());
    if (drafts.size() > MOST_ALTERNATIVES) {
      throw new UnusableDraftException(
          "'%s' has more than %d alternatives.".formatted(label, MOST_ALTERNATIVES));
    }
    List<Alternative> alternatives =
        drafts.isEmpty()
            ? List.of(named(label))
            : drafts.stream().map(alternative -> alternative(alternative, label)).toList();
    Kind kind = Objects.requireNonNullElseGet(draft.kind(), () -> kind(alternatives.getFirst()));
    Importance importance = Objects.requireNonNullElse(draft.importance(), Importance.SHOULD);
    int plain = Points.weight(importance, Points.isSoft(kind, alternatives));
    return new Requirement(
        "r" + number,
        label,
        kind,
        importance,
        alternatives,
        within(draft.months(), 0, 0, MOST_MONTHS, label, "months"),
        within(draft.weight(), plain, 1, LARGEST_WEIGHT, label, "weight"),
        Objects.requireNonNullElse(draft.reason(), "Whoever edited the job asks for it."),
        spans(orEmpty(draft.text()), text));
  }

  private Alternative alternative(AlternativeDraft draft, String requirement) {
    String label = Objects.requireNonNullElse(draft.label(), requirement);
    if (draft.skill() != null) {
      if (!catalogue.catalogue().hasSkill(draft.skill())) {
        throw new UnusableDraftException(
            "'%s' asks for a skill by an id that is unknown: the catalogue has no skill '%s'."
                .formatted(requirement, draft.skill()));
      }
      return new OfSkill(draft.skill(), label);
    }
    if (draft.level() != null) {
      return new OfDegree(draft.level(), fields(draft, requirement), label);
    }
    if (draft.months() != null) {
      return new OfExperience(within(draft.months(), 0, 1, MOST_MONTHS, label, "months"), label);
    }
    List<String> stems = orEmpty(draft.stems());
    return stems.isEmpty() ? named(label) : new OfTerm(stems, label);
  }

  private Set<String> fields(AlternativeDraft draft, String requirement) {
    Set<String> fields = Objects.requireNonNullElse(draft.fields(), Set.of());
    for (String field : fields) {
      if (!catalogue.degrees().hasField(field)) {
        throw new UnusableDraftException(
            "'%s' asks for a field of study that is unknown: the catalogue has no field '%s'."
                .formatted(requirement, field));
      }
    }
    return fields;
  }

  /** What the words name: a skill or a degree of the catalogue, else a term by its words. */
  private Alternative named(String label) {
    List<Find> skills = catalogue.skills().find(label, Setting.LISTING);
    if (skills.size() == 1) {
      return new OfSkill(skills.getFirst().id(), label);
    }
    List<Degrees.Degree> degrees = catalogue.degrees().find(label, Setting.LISTING);
    if (skills.isEmpty() && degrees.size() == 1) {
      return new OfDegree(degrees.getFirst().level(), degrees.getFirst().fields(), label);
    }
    List<String> stems = Terms.stems(label);
    if (stems.isEmpty()) {
      throw new UnusableDraftException("'%s' holds no word.".formatted(label));
    }
    return new OfTerm(stems, label);
  }

  private Kind kind(Alternative alternative) {
    return switch (alternative) {
      case OfSkill skill -> JobIntake.kind(catalogue.catalogue().skill(skill.id()));
      case OfTerm term -> Kind.KNOWLEDGE;
      case OfDegree degree -> Kind.EDUCATION;
      case OfExperience experience -> Kind.EXPERIENCE;
    };
  }

  private Optional<String> occupation(JobDraft draft, String title) {
    if (draft.occupation() == null) {
      return catalogue.titles().find(title, Setting.PROSE).stream().map(Find::id).findFirst();
    }
    if (!catalogue.catalogue().occupationIds().contains(draft.occupation())) {
      throw new UnusableDraftException(
          "The catalogue has no occupation '%s'.".formatted(draft.occupation()));
    }
    return Optional.of(draft.occupation());
  }

  private static int needed(GroupDraft group, List<Requirement> members) {
    int usual = Points.needed(members.size());
    if (group.needed() == null) {
      return usual;
    }
    // A member that was taken out may leave fewer than were needed.
    int asked = Math.min(group.needed(), members.size());
    return within(asked, usual, 1, members.size(), members.getFirst().label(), "needed");
  }

  private static List<Span> spans(List<Quote> quotes, String text) {
    return quotes.stream()
        .map(quote -> new Quote(withLineFeeds(quote.words()), quote.places()))
        .flatMap(quote -> quote.spans(text).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static String label(@Nullable String label, int longest, String otherwise) {
    if (label == null || label.isBlank()) {
      throw new UnusableDraftException(otherwise);
    }
    if (label.length() > longest) {
      throw new UnusableDraftException(
          "A label has more than %d characters: it begins with '%s'."
              .formatted(longest, label.substring(0, 40)));
    }
    return label;
  }

  private static int within(
      @Nullable Integer asked, int usual, int least, int most, String label, String what) {
    int value = Objects.requireNonNullElse(asked, usual);
    if (value < least || value > most) {
      throw new UnusableDraftException(
          "The %s of '%s' must be from %d to %d, not %d."
              .formatted(what, label, least, most, value));
    }
    return value;
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
  }
}
