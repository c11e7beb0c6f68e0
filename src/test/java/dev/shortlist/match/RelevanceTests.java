package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Circumstances;
import dev.shortlist.job.Group;
import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement;
import dev.shortlist.job.Requirement.Kind;
import dev.shortlist.match.Report.RequirementLine;
import dev.shortlist.match.Report.Status;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Profile.Passage;
import dev.shortlist.resume.profile.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RelevanceTests {

  private static final int NOW = Months.index(Chance.AS_OF) + 1;
  private static final String ROLE = "machine-learning-engineer";
  private static final String SKILL = "python";

  @Test
  void theNearerTheWorkIsToTheRoleTheMoreOfItCounts() {
    int inTheRole = credit(shown(Place.POSITION, ROLE));
    int near = credit(shown(Place.POSITION, "data-scientist"));
    int elsewhere = credit(shown(Place.POSITION, "plumber"));

    assertThat(near).isBetween(elsewhere + 1, inTheRole - 1);
    assertThat(elsewhere).isEqualTo(inTheRole * Scale.OTHER_WORK / Scale.FULL);
  }

  @Test
  void workWithoutAKnownTitleCountsMoreThanOtherWorkAndLessThanTheRole() {
    assertThat(credit(shown(Place.POSITION, "")))
        .isBetween(
            credit(shown(Place.POSITION, "plumber")) + 1, credit(shown(Place.POSITION, ROLE)) - 1);
  }

  @Test
  void aProjectIsOfNoLineOfWorkWhateverItIsCalled() {
    assertThat(credit(shown(Place.PROJECT, "plumber")))
        .isEqualTo(credit(shown(Place.PROJECT, "")))
        .isEqualTo(credit(shown(Place.PROJECT, ROLE)));
  }

  @Test
  void whoDidItElsewhereMeetsItAndEarnsLess() {
    RequirementLine here = line(shown(Place.POSITION, ROLE), SKILL);
    RequirementLine elsewhere = line(shown(Place.POSITION, "plumber"), SKILL);

    assertThat(elsewhere.status()).isEqualTo(here.status()).isEqualTo(Status.MET);
    assertThat(elsewhere.earned()).isLessThan(here.earned());
    assertThat(elsewhere.evidence().getFirst().strength())
        .isEqualTo(here.evidence().getFirst().strength());
    assertThat(elsewhere.evidence().getFirst().counted()).isEqualTo(elsewhere.credit());
  }

  @Test
  void certificatesAndSpokenLanguagesArePeoplesOwn() {
    for (String skill : List.of("german", "pmp")) {
      Profile elsewhere = shown(Place.POSITION, "plumber", skill);
      RequirementLine line = line(elsewhere, skill);

      assertThat(line.credit()).as(skill).isPositive();
      assertThat(line.evidence().getFirst().counted())
          .as(skill)
          .isEqualTo(line.evidence().getFirst().strength());
    }
    assertThat(credit(shown(Place.CERTIFICATE, ""))).isEqualTo(strength(Place.CERTIFICATE));
  }

  @Test
  void whereTheRoleIsNotKnownAllWorkCounts() {
    Job unknown = job(Optional.empty(), SKILL);
    int plumber = line(shown(Place.POSITION, "plumber"), unknown).credit();

    assertThat(plumber).isEqualTo(line(shown(Place.POSITION, ROLE), unknown).credit());
    assertThat(plumber).isEqualTo(strength(Place.POSITION));
  }

  @Test
  void aListIsAClaimWhereverThePersonWorked() {
    assertThat(credit(shown(Place.LISTING, "plumber"))).isEqualTo(Scale.CLAIMED);
  }

  /** How strongly it is shown, whatever the work. */
  private static int strength(Place place) {
    return line(shown(place, "plumber"), SKILL).evidence().getFirst().strength();
  }

  private static int credit(Profile profile) {
    return line(profile, SKILL).credit();
  }

  private static RequirementLine line(Profile profile, String skill) {
    return line(profile, job(Optional.of(ROLE), skill));
  }

  private static RequirementLine line(Profile profile, Job job) {
    return Chance.matcher(job).match(profile).groups().getFirst().members().getFirst();
  }

  private static Profile shown(Place place, String occupation) {
    return shown(place, occupation, SKILL);
  }

  /** Three years up to now in which one skill was used. */
  private static Profile shown(Place place, String occupation, String skill) {
    Entry entry =
        new Entry(
            0,
            place,
            Optional.of(new Months(NOW - 36, NOW)),
            true,
            occupation.isEmpty() ? List.of() : List.of(occupation),
            List.of());
    Passage passage =
        new Passage(0, place, Stance.DID, List.of("we", "have", "use", "it", "for", "everything"));
    return new Profile(
        Chance.AS_OF,
        List.of(entry),
        List.of(new Mention(0, skill, 0, place, Stance.DID, 0)),
        List.of(),
        List.of(passage),
        List.of());
  }

  private static Job job(Optional<String> occupation, String skill) {
    Requirement requirement =
        new Requirement(
            "r1",
            skill,
            Kind.SKILL,
            Importance.SHOULD,
            List.of(new OfSkill(skill, skill)),
            0,
            300,
            "Made.",
            new ArrayList<>());
    int role = occupation.isPresent() ? 3500 : 0;
    Group group = new Group("g1", skill, 1, Job.ALL_POINTS - role, List.of(requirement));
    return new Job("made", "A title", occupation, role, List.of(group), Circumstances.UNTOLD, "");
  }
}
