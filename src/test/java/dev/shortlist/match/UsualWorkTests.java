package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Profile.Passage;
import dev.shortlist.resume.profile.Stance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UsualWorkTests {

  private static final int NOW = Months.index(Chance.AS_OF) + 1;
  private static final String[] ALL_OF_IT = {
    "machine-learning",
    "python",
    "deep-learning",
    "model-deployment",
    "mlops",
    "pytorch",
    "scikit-learn",
    "model-training",
    "feature-engineering",
    "statistics",
    "cloud-computing"
  };

  @Test
  void anUnknownTitleIsAsNearAsANeighbourWhereAllTheUsualWorkWasDone() {
    assertThat(rate(position(), Stance.DID, ALL_OF_IT)).isEqualTo(Scale.BY_WORK);
  }

  @Test
  void aPartOfTheUsualWorkIsAPartOfThat() {
    assertThat(rate(position(), Stance.DID, "pytorch", "mlops", "model-deployment"))
        .isBetween(1, Scale.BY_WORK - 1);
  }

  @Test
  void aNarrowerSkillShowsTheBroaderWorkInPart() {
    int itself = rate(position(), Stance.DID, "mlops", "model-deployment", "deep-learning");
    int narrower =
        rate(position(), Stance.DID, "mlops", "model-deployment", "convolutional-neural-networks");

    assertThat(narrower).isBetween(1, itself - 1);
  }

  @Test
  void fewerThanThreeOfItsSkillsAreThoseOfManyRoles() {
    assertThat(rate(position(), Stance.DID, "pytorch", "mlops")).isZero();
    assertThat(rate(position(), Stance.DID, "pytorch", "mlops", "welding", "cooking")).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      value = Stance.class,
      names = {"DID", "HAS"},
      mode = EnumSource.Mode.EXCLUDE)
  void whatWasNotDoneShowsNothing(Stance stance) {
    assertThat(rate(position(), stance, ALL_OF_IT)).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      value = Place.class,
      names = {"PROJECT", "EDUCATION", "CERTIFICATE"})
  void onlyWorkThatWasHeldShowsARole(Place place) {
    assertThat(rate(entry(place, List.of()), Stance.DID, ALL_OF_IT)).isZero();
  }

  @Test
  void aKnownTitleSaysItself() {
    assertThat(rate(entry(Place.POSITION, List.of("plumber")), Stance.DID, ALL_OF_IT)).isZero();
  }

  @Test
  void aListOfSkillsIsNoWork() {
    List<String> names = List.of("pytorch", "mlops", "python", "statistics", "deep", "learning");
    Profile listed = profile(position(), Stance.DID, List.of(names), ALL_OF_IT);

    assertThat(usual().rates(listed, new BitSet(), Set.of())).isEmpty();
  }

  @Test
  void pastedTextShowsNothing() {
    Profile profile = profile(position(), Stance.DID, sentences(ALL_OF_IT.length), ALL_OF_IT);
    BitSet pasted = new BitSet();
    pasted.set(0, profile.passages().size());

    assertThat(usual().rates(profile, pasted, Set.of())).isEmpty();
  }

  @Test
  void aRoleThatNoCatalogueKnowsHasNoUsualWork() {
    Profile profile = profile(position(), Stance.DID, sentences(ALL_OF_IT.length), ALL_OF_IT);

    assertThat(
            new UsualWork(Optional.empty(), Chance.CATALOGUE.catalogue())
                .rates(profile, new BitSet(), Set.of()))
        .isEmpty();
  }

  private static int rate(Entry entry, Stance stance, String... skills) {
    Profile profile = profile(entry, stance, sentences(skills.length), skills);
    Map<Integer, Integer> rates = usual().rates(profile, new BitSet(), Set.of());
    return rates.getOrDefault(0, 0);
  }

  private static UsualWork usual() {
    return new UsualWork(Optional.of("machine-learning-engineer"), Chance.CATALOGUE.catalogue());
  }

  private static Entry position() {
    return entry(Place.POSITION, List.of());
  }

  private static Entry entry(Place place, List<String> occupations) {
    return new Entry(
        0, place, Optional.of(new Months(NOW - 48, NOW)), true, occupations, List.of("keeper"));
  }

  /** One long sentence for each skill. */
  private static List<List<String>> sentences(int count) {
    List<List<String>> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sentences.add(List.of("build", "and", "ship", "what", "the", "harbour", "crane", "need"));
    }
    return sentences;
  }

  /** An entry whose sentences name a skill each, or all of them where there is one sentence. */
  private static Profile profile(
      Entry entry, Stance stance, List<List<String>> sentences, String... skills) {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < skills.length; i++) {
      int passage = Math.min(i, sentences.size() - 1);
      mentions.add(new Mention(i, skills[i], 0, entry.place(), stance, passage));
    }
    List<Passage> passages =
        sentences.stream().map(stems -> new Passage(0, entry.place(), stance, stems)).toList();
    return new Profile(Chance.AS_OF, List.of(entry), mentions, List.of(), passages, List.of());
  }
}
