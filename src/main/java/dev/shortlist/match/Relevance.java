package dev.shortlist.match;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.Skill;
import dev.shortlist.match.RoleFit.Worked;
import dev.shortlist.match.Strength.Sighting;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Profile.Passage;

/**
 * How much of what the entries of a profile show counts for a job. The same words mean other things
 * in other lines of work: what was shown in the role itself counts in full, what was shown
 * elsewhere by how near that is to the role.
 */
final class Relevance {

  private final Worked worked;
  private final Catalogue catalogue;

  Relevance(Worked worked, Catalogue catalogue) {
    this.worked = worked;
    this.catalogue = catalogue;
  }

  /** Whose it is. */
  Profile profile() {
    return worked.profile();
  }

  /**
   * A place that speaks for a skill.
   *
   * @param place where it is taken to stand
   */
  Sighting sighting(Mention mention, Place place) {
    int relevance =
        isTheirs(catalogue.skill(mention.skill()).kind()) ? Scale.FULL : of(mention.entry(), place);
    return new Sighting(mention.entry(), place, mention.stance(), relevance);
  }

  /**
   * A place that speaks for a term.
   *
   * @param place where it is taken to stand
   */
  Sighting sighting(Passage passage, Place place) {
    return new Sighting(passage.entry(), place, passage.stance(), of(passage.entry(), place));
  }

  /** Whether people have it, wherever they work. */
  private static boolean isTheirs(Skill.Kind kind) {
    return kind == Skill.Kind.CERTIFICATE || kind == Skill.Kind.LANGUAGE;
  }

  private int of(int id, Place place) {
    if (!worked.isKnown() || place == Place.CERTIFICATE) {
      return Scale.FULL;
    }
    if (id == Profile.NO_ENTRY || !profile().entries().get(id).place().isHeld()) {
      return Scale.OWN_WORK;
    }
    Entry entry = profile().entries().get(id);
    int near = worked.rates().getOrDefault(id, 0);
    int by = Scale.OTHER_WORK + (Scale.FULL - Scale.OTHER_WORK) * near / Scale.FULL;
    return entry.occupations().isEmpty() ? Math.max(Scale.UNKNOWN_WORK, by) : by;
  }
}
