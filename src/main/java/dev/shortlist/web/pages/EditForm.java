package dev.shortlist.web.pages;

import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.JobEdits;
import dev.shortlist.job.JobEdits.Addition;
import dev.shortlist.job.JobEdits.Change;
import dev.shortlist.job.Requirement;
import dev.shortlist.job.UnusableDraftException;
import dev.shortlist.web.Desk;
import dev.shortlist.web.Shelf;
import dev.shortlist.web.problem.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/**
 * What somebody changed about a job: the profile that was shown, and for each of its requirements,
 * by its number from 0, the fields that may be changed. A field that is not there changes nothing.
 */
final class EditForm {

  private static final String PROFILE = "profile";

  private final MultiValueMap<String, String> fields;
  private final Desk desk;
  private final Job before;

  /**
   * Takes the fields.
   *
   * @throws Refusal when the profile is missing or wrong
   */
  EditForm(MultiValueMap<String, String> fields, Desk desk) {
    this.fields = fields;
    this.desk = desk;
    String shown =
        field(PROFILE)
            .orElseThrow(() -> Refusal.field(PROFILE, "The job that was shown is missing."));
    this.before = desk.described(desk.text(shown), PROFILE).matcher().job();
  }

  /** The job as it was shown. */
  Job before() {
    return before;
  }

  /**
   * The job as it becomes.
   *
   * @throws Refusal when a field is wrong, or it is no job any longer
   */
  Job job() {
    List<Requirement> requirements = before.requirements();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < requirements.size(); i++) {
      Requirement was = requirements.get(i);
      changes.add(
          new Change(
              field("importance" + i).map(EditForm::importance).orElse(was.importance()),
              number("weight" + i, was.weight(), "weight", was),
              number("months" + i, was.months(), "months", was),
              field("drop" + i).isEmpty()));
    }
    List<Addition> additions =
        field("add")
            .map(label -> new Addition(label.strip(), importance(field("addAs").orElse("should"))))
            .stream()
            .toList();
    try {
      return desk.edited(JobEdits.draft(before, changes, additions)).job();
    } catch (UnusableDraftException e) {
      throw Refusal.field(PROFILE, String.valueOf(e.getMessage()));
    }
  }

  /**
   * What to store it as.
   *
   * @throws Refusal when that is no id
   */
  String id() {
    String id = field("id").map(String::strip).orElse("");
    Shelf.checkId(id);
    return id;
  }

  /** Whether a job that is stored under that id may be replaced. */
  boolean mayReplace() {
    return field("replace").isPresent();
  }

  /** The id of the job that was shown. */
  String chosen() {
    return field("chosen").orElseThrow(Refusal::unknownJob);
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(fields.getFirst(name)).filter(value -> !value.isBlank());
  }

  private static Importance importance(String name) {
    return Arrays.stream(Importance.values())
        .filter(importance -> Words.name(importance).equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.field("importance", "An importance is must, should or nice."));
  }

  private int number(String name, int was, String what, Requirement requirement) {
    try {
      return field(name).map(String::strip).map(Integer::parseInt).orElse(was);
    } catch (NumberFormatException e) {
      throw Refusal.field(
          what, "The %s of '%s' must be a whole number.".formatted(what, requirement.label()));
    }
  }
}
