package dev.shortlist.job;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.shortlist.catalogue.Degrees.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A job as somebody wants it: a {@link JobOutline} that was edited, or one written from nothing.
 * What is left out takes a default; what an outline tells beyond this is worked out anew.
 *
 * @param id what to call it
 * @param title names the role
 * @param occupation the role's id in the catalogue; where not given, the title tells
 * @param requirements what it asks for besides the role
 * @param groups which of them are judged together; a requirement without a group stands for itself
 * @param description the job's whole text, by which text that was pasted from it is told
 */
@JsonIgnoreProperties("rolePoints")
public record JobDraft(
    @Nullable String id,
    @Nullable String title,
    @Nullable String occupation,
    @Nullable List<RequirementDraft> requirements,
    @Nullable List<GroupDraft> groups,
    @Nullable String description) {

  /**
   * A requirement.
   *
   * @param label what it is called; where no alternatives are given, also what it asks for
   * @param kind by default the kind of its first alternative
   * @param importance by default {@code should}
   * @param weight relative to the others; by default what its importance weighs
   * @param alternatives the ways to meet it, of which one is enough
   * @param months for how long a skill is asked; by default not at all
   * @param group the id of its group
   * @param reason why it weighs that much
   * @param text the words of the description that ask for it
   */
  @JsonIgnoreProperties("id")
  public record RequirementDraft(
      @Nullable String label,
      Requirement.@Nullable Kind kind,
      @Nullable Importance importance,
      @Nullable Integer weight,
      @Nullable List<AlternativeDraft> alternatives,
      @Nullable Integer months,
      @Nullable String group,
      @Nullable String reason,
      @Nullable List<Quote> text) {}

  /**
   * One way to meet a requirement: a skill by its id, a term by its stems, a degree by its level, a
   * time of experience, or, with none of these, whatever the label names.
   */
  public record AlternativeDraft(
      @Nullable String label,
      @Nullable String skill,
      @Nullable List<String> stems,
      @Nullable Level level,
      @Nullable Set<String> fields,
      @Nullable Integer months) {

    /** The draft of an alternative. */
    public static AlternativeDraft of(Alternative alternative) {
      String label = alternative.label();
      return switch (alternative) {
        case Alternative.OfSkill(String id, String l) ->
            new AlternativeDraft(label, id, null, null, null, null);
        case Alternative.OfTerm(List<String> stems, String l) ->
            new AlternativeDraft(label, null, stems, null, null, null);
        case Alternative.OfDegree(Level level, Set<String> fields, String l) ->
            new AlternativeDraft(label, null, null, level, fields, null);
        case Alternative.OfExperience(int months, String l) ->
            new AlternativeDraft(label, null, null, null, null, months);
      };
    }
  }

  /** The draft that gives this very job. */
  public static JobDraft of(Job job) {
    List<RequirementDraft> requirements = new ArrayList<>();
    for (Group group : job.groups()) {
      for (Requirement member : group.members()) {
        requirements.add(
            new RequirementDraft(
                member.label(),
                member.kind(),
                member.importance(),
                member.weight(),
                member.alternatives().stream().map(AlternativeDraft::of).toList(),
                member.months(),
                group.id(),
                member.reason(),
                Quote.of(member.spans(), job.text())));
      }
    }
    return new JobDraft(
        job.id(),
        job.title(),
        job.occupation().orElse(null),
        requirements,
        job.groups().stream()
            .map(group -> new GroupDraft(group.id(), group.label(), group.needed()))
            .toList(),
        job.text());
  }

  /**
   * A group.
   *
   * @param needed how many of its members earn all its points; by default one of up to three,
   *     otherwise about a third
   */
  @JsonIgnoreProperties({"members", "points"})
  public record GroupDraft(@Nullable String id, @Nullable String label, @Nullable Integer needed) {}
}
