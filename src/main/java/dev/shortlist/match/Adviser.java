package dev.shortlist.match;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.job.Alternative;
import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.job.Alternative.OfExperience;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Alternative.OfTerm;
import dev.shortlist.job.Requirement;
import dev.shortlist.match.Advice.Basis;
import dev.shortlist.match.Advice.Change;
import dev.shortlist.match.Advice.Gap;
import dev.shortlist.match.Advice.NextBand;
import dev.shortlist.match.Report.Status;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Advises one person for one job. Every number comes from judging the profile with the change made,
 * never from an estimate.
 */
final class Adviser {

  /** What would bring most first; of the same, in the order of the job. */
  private static final Comparator<Way> MOST_FIRST =
      Comparator.comparingInt((Way way) -> way.outcome().score()).reversed();

  private static final Comparator<Months> LAST_TO_END =
      Comparator.comparingInt(Months::to).thenComparingInt(Months::from);

  private final Matcher matcher;
  private final Catalogue catalogue;
  private final Profile profile;
  private final Quotes quotes;
  private final Outcome now;
  private final Findings findings;
  private final Optional<Entry> stage;

  Adviser(Matcher matcher, Catalogue catalogue, Profile profile, Quotes quotes) {
    this.matcher = matcher;
    this.catalogue = catalogue;
    this.profile = profile;
    this.quotes = quotes;
    this.now = matcher.outcome(profile);
    this.findings = matcher.findings(profile);
    this.stage = latest();
  }

  /**
   * A change that would answer a requirement, and what it would come to.
   *
   * @param name the words by which it is recognised
   */
  private record Way(
      Requirement requirement,
      Basis basis,
      Change change,
      String name,
      Edit edit,
      Outcome outcome) {}

  Advice advice() {
    List<Way> ways = new ArrayList<>();
    List<Gap> hopeless = new ArrayList<>();
    for (Requirement requirement : matcher.job().requirements()) {
      Credit credit = now.credits().of(requirement);
      if (credit.status(requirement) != Status.MET) {
        Optional<Way> way = best(requirement);
        way.filter(found -> found.outcome().score() > now.score() || lifts(found))
            .ifPresent(ways::add);
        if (way.isEmpty()) {
          hopeless.add(unchangeable(requirement));
        }
      }
    }
    ways.sort(MOST_FIRST);
    List<Gap> gaps = new ArrayList<>(ways.stream().map(this::gap).toList());
    gaps.addAll(hopeless);
    return new Advice(gaps, nextBand(ways), List.of());
  }

  private boolean lifts(Way way) {
    return way.outcome().unmet().size() < now.unmet().size();
  }

  /**
   * The last position or internship, by its end; where there is none, voluntary work or projects.
   */
  private Optional<Entry> latest() {
    return latest(entry -> entry.place() == Place.POSITION || entry.place() == Place.INTERNSHIP)
        .or(() -> latest(entry -> entry.place().isHeld()))
        .or(() -> latest(entry -> entry.place() == Place.PROJECT));
  }

  private Optional<Entry> latest(Predicate<Entry> kind) {
    List<Entry> all = profile.entries().stream().filter(kind).toList();
    return all.stream()
        .filter(entry -> entry.months().isPresent())
        .max(Comparator.comparing((Entry entry) -> entry.months().orElseThrow(), LAST_TO_END))
        .or(() -> all.stream().findFirst());
  }

  /** The change that brings most; none where the résumé denies it or only time would bring it. */
  private Optional<Way> best(Requirement requirement) {
    Optional<Way> best = Optional.empty();
    for (Alternative alternative : requirement.alternatives()) {
      Optional<Way> way = way(requirement, alternative);
      if (way.isPresent()
          && best.filter(held -> held.outcome().score() >= way.get().outcome().score()).isEmpty()) {
        best = way;
      }
    }
    return best;
  }

  private Optional<Way> way(Requirement requirement, Alternative alternative) {
    return switch (alternative) {
      case OfSkill(String skill, String label) -> {
        Basis basis = basis(requirement, skill);
        String name = catalogue.skill(skill).name();
        if (basis == Basis.DENIED) {
          yield Optional.empty();
        }
        yield requirement.kind() == Requirement.Kind.CERTIFICATE
            ? Optional.of(
                way(requirement, basis, Change.CERTIFY, name, new Edit.OfCertificate(skill)))
            : stage.map(entry ->
                way(
                    requirement,
                    basis,
                    Change.SHOW,
                    name,
                    new Edit.OfSkill(skill, entry.id(), entry.place())));
      }
      case OfTerm term ->
          stage.map(entry ->
              way(
                  requirement,
                  basis(findings.strength(JobIndex.key(term.stems()))),
                  Change.SHOW,
                  term.label(),
                  new Edit.OfWords(term.stems(), entry.id(), entry.place())));
      case OfDegree degree ->
          Optional.of(
              way(
                  requirement,
                  findings.degrees().isEmpty() ? Basis.NOTHING : Basis.RELATED,
                  Change.NAME_DEGREE,
                  degree.label(),
                  new Edit.OfStudies(degree)));
      case OfExperience experience -> Optional.empty();
    };
  }

  private Way way(Requirement requirement, Basis basis, Change change, String name, Edit edit) {
    Outcome outcome = matcher.outcome(Edit.made(profile, List.of(edit)));
    return new Way(requirement, basis, change, name, edit, outcome);
  }

  private Basis basis(Requirement requirement, String skill) {
    Strength own = findings.strength(skill);
    if (says(skill, Stance.DENIES) && own.claimed() == 0) {
      return Basis.DENIED;
    }
    if (own.claimed() > 0 && says(skill, Stance.LEARNING) && !says(skill, Stance.DID, Stance.HAS)) {
      return Basis.LEARNING;
    }
    if (own.claimed() == 0 && says(skill, Stance.WISHES)) {
      return Basis.WISHED;
    }
    Basis basis = basis(own);
    return basis == Basis.NOTHING && now.credits().of(requirement).claimed() > 0
        ? Basis.RELATED
        : basis;
  }

  private static Basis basis(Strength own) {
    if (own.claimed() == 0) {
      return Basis.NOTHING;
    }
    return own.shown() == 0 ? Basis.ONLY_LISTED : Basis.LITTLE;
  }

  private boolean says(String skill, Stance... stances) {
    List<Stance> any = List.of(stances);
    return profile.mentions().stream()
        .filter(mention -> mention.skill().equals(skill))
        .map(Mention::stance)
        .anyMatch(any::contains);
  }

  private Gap gap(Way way) {
    Optional<String> where =
        way.change() == Change.SHOW
            ? stage.flatMap(entry -> quotes.entry(entry.id()))
            : Optional.empty();
    return new Gap(
        way.requirement().id(),
        way.requirement().label(),
        way.requirement().importance(),
        now.credits().of(way.requirement()).status(way.requirement()),
        way.basis(),
        way.change(),
        way.name(),
        where,
        Optional.of(Explanation.points(way.outcome().score() - now.score())),
        listed(way.edit())
            .map(edit ->
                Explanation.points(
                    matcher.outcome(Edit.made(profile, List.of(edit))).score() - now.score())),
        AdviceWords.sentence(way.basis(), way.change(), way.name(), where, stage));
  }

  /** The same without anything to show it. */
  private static Optional<Edit> listed(Edit edit) {
    return switch (edit) {
      case Edit.OfSkill skill ->
          Optional.of(new Edit.OfSkill(skill.skill(), Profile.NO_ENTRY, Place.LISTING));
      case Edit.OfWords words ->
          Optional.of(new Edit.OfWords(words.stems(), Profile.NO_ENTRY, Place.LISTING));
      case Edit.OfCertificate certificate ->
          Optional.of(new Edit.OfSkill(certificate.skill(), Profile.NO_ENTRY, Place.LISTING));
      case Edit.OfStudies studies -> Optional.empty();
    };
  }

  /** What words cannot change, or nothing is known to change. */
  private Gap unchangeable(Requirement requirement) {
    boolean denied =
        requirement.alternatives().stream()
            .anyMatch(alternative ->
                alternative instanceof OfSkill skill
                    && basis(requirement, skill.id()) == Basis.DENIED);
    Basis basis =
        denied
            ? Basis.DENIED
            : now.credits().of(requirement).claimed() > 0 ? Basis.LITTLE : Basis.NOTHING;
    boolean time = requirement.alternatives().stream().anyMatch(OfExperience.class::isInstance);
    return new Gap(
        requirement.id(),
        requirement.label(),
        requirement.importance(),
        now.credits().of(requirement).status(requirement),
        basis,
        Change.NONE,
        requirement.label(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        AdviceWords.unchangeable(denied, time));
  }

  private Optional<NextBand> nextBand(List<Way> ways) {
    List<Band> bands = List.of(Band.values());
    int next = bands.indexOf(now.band()) + 1;
    if (next == bands.size()) {
      return Optional.empty();
    }
    Band band = bands.get(next);
    Optional<Combination> found = Combination.of(ways.size(), new Bands(ways, band));
    List<Way> chosen =
        found.map(set -> set.members().stream().map(ways::get).toList()).orElse(ways);
    int score = exactly(chosen).score();
    return Optional.of(
        new NextBand(
            band,
            found.isPresent()
                ? chosen.stream().map(way -> way.requirement().id()).toList()
                : List.of(),
            Explanation.points(score),
            found.map(Combination::smallest).orElse(true),
            AdviceWords.nextBand(
                band,
                score,
                found
                    .map(set -> chosen.stream().map(Way::name).distinct().toList())
                    .orElse(List.of()),
                found.map(Combination::smallest).orElse(true))));
  }

  private Outcome exactly(List<Way> ways) {
    return matcher.outcome(Edit.made(profile, ways.stream().map(Way::edit).distinct().toList()));
  }

  /**
   * Judges sets of changes. Credits of several changes are the best of each, for each change says
   * another thing; but where a job asks for years of a skill, one change can add the years and
   * another the strength, and nothing bounds what they add together.
   */
  private final class Bands implements Combination.Judge {

    private final List<Way> ways;
    private final Band band;
    private final boolean years =
        matcher.job().requirements().stream().anyMatch(asked -> asked.months() > 0);

    Bands(List<Way> ways, Band band) {
      this.ways = ways;
      this.band = band;
    }

    @Override
    public Combination.Worth of(List<Integer> set) {
      if (years) {
        Outcome outcome = exactly(set.stream().map(ways::get).toList());
        return worth(outcome.tally(), outcome.band());
      }
      Credits credits = now.credits();
      for (int member : set) {
        credits = credits.or(ways.get(member).outcome().credits());
      }
      Tally tally = Tally.of(matcher.job(), now.role(), credits);
      boolean far = tally.score() < band.from();
      return worth(tally, far ? Band.WEAK : matcher.outcome(credits, now.role()).band());
    }

    private Combination.Worth worth(Tally tally, Band found) {
      return new Combination.Worth(
          tally.earnedShown(), tally.earnedUnbounded(), tally.score(), found.compareTo(band) >= 0);
    }

    @Override
    public boolean mayReach(Combination.Worth worth) {
      int most = Tally.most(matcher.job(), now.role(), worth.shown(), worth.all());
      return years || most >= band.from();
    }

    /** A group's points are rounded down, before and after: two hundredths for each it changes. */
    @Override
    public int slack(int thing) {
      Credits then = ways.get(thing).outcome().credits();
      long changed =
          matcher.job().groups().stream()
              .filter(group ->
                  group.members().stream()
                      .anyMatch(member -> !then.of(member).equals(now.credits().of(member))))
              .count();
      return Math.toIntExact(2 * changed);
    }
  }
}
