package dev.shortlist.match;

import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Passage;
import dev.shortlist.resume.profile.ProfileDraft;
import dev.shortlist.resume.profile.Stance;
import java.util.Collection;
import java.util.List;

/** A change of a résumé, made in memory: one more sentence that says one more thing. */
sealed interface Edit {

  /** A sentence about a skill of the catalogue. */
  record OfSkill(String skill, int entry, Place place) implements Edit {}

  /** A sentence that has the words of a term. */
  record OfWords(List<String> stems, int entry, Place place) implements Edit {
    public OfWords {
      stems = List.copyOf(stems);
    }
  }

  /** A degree under education. */
  record OfStudies(OfDegree degree) implements Edit {}

  /** A certificate in a section of certificates. */
  record OfCertificate(String skill) implements Edit {}

  /** The profile of the résumé with the changes made. */
  static Profile made(Profile profile, Collection<Edit> edits) {
    ProfileDraft draft = new ProfileDraft(profile);
    for (Edit edit : edits) {
      switch (edit) {
        case OfSkill(String skill, int entry, Place place) -> mention(skill, entry, place, draft);
        case OfWords(List<String> stems, int entry, Place place) ->
            draft.passage(new Passage(entry, place, stance(place), stems));
        case OfStudies(OfDegree degree) ->
            draft.degree(
                degree.level(),
                degree.fields(),
                draft.passage(
                    new Passage(Profile.NO_ENTRY, Place.EDUCATION, Stance.DID, List.of())));
        case OfCertificate(String skill) ->
            mention(skill, certificates(draft), Place.CERTIFICATE, draft);
      }
    }
    return draft.profile();
  }

  private static void mention(String skill, int entry, Place place, ProfileDraft draft) {
    Stance stance = stance(place);
    int passage = draft.passage(new Passage(entry, place, stance, List.of()));
    draft.mention(skill, entry, place, stance, passage);
  }

  private static Stance stance(Place place) {
    return place.onlyClaims() ? Stance.HAS : Stance.DID;
  }

  /** The section of certificates, which is one entry, or a new one. */
  private static int certificates(ProfileDraft draft) {
    return draft.entries().stream()
        .filter(entry -> entry.place() == Place.CERTIFICATE)
        .findFirst()
        .map(Entry::id)
        .orElseGet(() -> draft.entry(entry -> entry.at(Place.CERTIFICATE)));
  }
}
