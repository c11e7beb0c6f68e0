package dev.shortlist.job;

import dev.shortlist.job.JobDraft.RequirementDraft;
import java.util.ArrayList;
import java.util.List;

/** What somebody changes about the requirements of a job. */
public final class JobEdits {

  private JobEdits() {}

  /**
   * What a requirement becomes.
   *
   * @param isKept whether the job still asks for it
   */
  public record Change(Importance importance, int weight, int months, boolean isKept) {

    /** Nothing becomes of it. */
    public static Change none(Requirement requirement) {
      return new Change(requirement.importance(), requirement.weight(), requirement.months(), true);
    }
  }

  /** A new requirement, which asks for whatever its label names. */
  public record Addition(String label, Importance importance) {}

  /**
   * The draft of the changed job. Another importance weighs differently by itself, and takes a
   * requirement out of its group, which is of one importance; a weight that is changed, too, is the
   * one that counts.
   *
   * @param changes one for each of the job's requirements
   * @throws UnusableDraftException when they are of another job
   */
  public static JobDraft draft(Job job, List<Change> changes, List<Addition> additions) {
    List<Requirement> requirements = job.requirements();
    if (changes.size() != requirements.size()) {
      throw new UnusableDraftException(
          "The job has %d requirements, and %d are changed."
              .formatted(requirements.size(), changes.size()));
    }
    JobDraft draft = JobDraft.of(job);
    List<RequirementDraft> drafts = draft.requirements() == null ? List.of() : draft.requirements();
    List<RequirementDraft> changed = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (changes.get(i).isKept()) {
        changed.add(changed(drafts.get(i), requirements.get(i), changes.get(i)));
      }
    }
    for (Addition added : additions) {
      changed.add(
          new RequirementDraft(
              added.label(), null, added.importance(), null, null, null, null, null, null));
    }
    return new JobDraft(
        draft.id(),
        draft.title(),
        draft.occupation(),
        changed,
        draft.groups(),
        draft.description());
  }

  private static RequirementDraft changed(RequirementDraft draft, Requirement was, Change change) {
    boolean same = change.equals(Change.none(was));
    boolean isWeighedAnew = change.weight() == was.weight();
    return same
        ? draft
        : new RequirementDraft(
            draft.label(),
            draft.kind(),
            change.importance(),
            isWeighedAnew ? weight(was, change.importance()) : change.weight(),
            draft.alternatives(),
            change.months(),
            change.importance() == was.importance() ? draft.group() : null,
            null,
            draft.text());
  }

  /** What repetitions and the title add to a weight stays in proportion. */
  private static int weight(Requirement was, Importance importance) {
    int plain = Points.weight(was.importance(), false);
    return Math.max(1, was.weight() * Points.weight(importance, false) / plain);
  }
}
