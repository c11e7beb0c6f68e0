package dev.shortlist.match;

import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Degree;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Profile.Passage;
import dev.shortlist.resume.profile.Stance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
    List<Entry> entries = new ArrayList<>(profile.entries());
    List<Mention> mentions = new ArrayList<>(profile.mentions());
    List<Degree> degrees = new ArrayList<>(profile.degrees());
    List<Passage> passages = new ArrayList<>(profile.passages());
    for (Edit edit : edits) {
      switch (edit) {
        case OfSkill(String skill, int entry, Place place) ->
            mention(skill, entry, place, mentions, passages);
        case OfWords(List<String> stems, int entry, Place place) ->
            passages.add(new Passage(entry, place, stance(place), stems));
        case OfStudies(OfDegree degree) -> {
          passages.add(new Passage(Profile.NO_ENTRY, Place.EDUCATION, Stance.DID, List.of()));
          degrees.add(new Degree(degree.level(), degree.fields(), passages.size() - 1));
        }
        case OfCertificate(String skill) ->
            mention(skill, certificates(entries), Place.CERTIFICATE, mentions, passages);
      }
    }
    return new Profile(
        profile.asOf(),
        profile.present(),
        profile.foreignLanguage(),
        entries,
        mentions,
        degrees,
        passages,
        profile.headline());
  }

  private static void mention(
      String skill, int entry, Place place, List<Mention> mentions, List<Passage> passages) {
    passages.add(new Passage(entry, place, stance(place), List.of()));
    mentions.add(
        new Mention(mentions.size(), skill, entry, place, stance(place), passages.size() - 1));
  }

  private static Stance stance(Place place) {
    return place.onlyClaims() ? Stance.HAS : Stance.DID;
  }

  /** The section of certificates, which is one entry, or a new one. */
  private static int certificates(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.place() == Place.CERTIFICATE) {
        return entry.id();
      }
    }
    int id = entries.size();
    entries.add(new Entry(id, Place.CERTIFICATE, Optional.empty(), false, List.of(), List.of()));
    return id;
  }
}
