package dev.shortlist.match;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.job.Alternative;
import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.job.Alternative.OfExperience;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Alternative.OfTerm;
import dev.shortlist.job.Circumstances;
import dev.shortlist.job.Group;
import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement;
import dev.shortlist.language.Tagger;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Degree;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Profile.Passage;
import dev.shortlist.resume.profile.Stance;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** A job and profiles that one seed makes, all about the same few dozen skills. */
final class Chance {

  /** How many seeds a property is tried on, where nothing else is said. */
  static final int USUAL_SEEDS = 60;

  static final YearMonth AS_OF = YearMonth.of(2026, 6);
  static final CatalogueFiles.Read CATALOGUE = CatalogueFiles.read(new Tagger());

  private static final List<String> SKILLS = List.copyOf(CATALOGUE.catalogue().skillIds());
  private static final List<String> TITLES =
      List.copyOf(CATALOGUE.catalogue().near("machine-learning-engineer").keySet());
  private static final List<String> UNRELATED = List.of("nurse-of-nothing", "welder-of-words");
  private static final List<String> FIELDS = List.of("computer-science", "mathematics", "law");
  private static final List<String> WORDS =
      List.of("harbour", "crane", "ledger", "orchid", "tram", "quarry", "lantern", "violin");

  /** The passage of every degree, which says nothing else. */
  static final Passage STUDIES =
      new Passage(Profile.NO_ENTRY, Place.EDUCATION, Stance.HAS, List.of());

  final Random random;
  final Job job;
  final List<String> skills;
  final Matcher matcher;

  private Chance(long seed, boolean onlySkills) {
    this.random = new Random(seed);
    this.skills = nearSkills();
    this.job = job(onlySkills);
    this.matcher = matcher(job);
  }

  /** A job with every kind of requirement. */
  static Chance of(long seed) {
    return new Chance(seed, false);
  }

  /** A job that asks for skills and terms, and for no degree and no years of work. */
  static Chance ofSkills(long seed) {
    return new Chance(seed, true);
  }

  /** Seeds for a property: so many as the system property {@code seeds} says. */
  static IntStream seeds() {
    return IntStream.range(0, Integer.getInteger("seeds", USUAL_SEEDS));
  }

  static Matcher matcher(Job job) {
    return new Matcher(job, CATALOGUE.catalogue(), CATALOGUE.degrees());
  }

  int score(Profile profile) {
    return matcher.match(profile).score();
  }

  /** Some skills, with what they are evidence of. */
  private List<String> nearSkills() {
    Catalogue catalogue = CATALOGUE.catalogue();
    Set<String> near = new LinkedHashSet<>();
    while (near.size() < 30) {
      String skill = one(SKILLS);
      near.add(skill);
      near.addAll(catalogue.broader(skill).keySet());
    }
    return List.copyOf(near);
  }

  private Job job(boolean onlySkills) {
    int role = random.nextBoolean() ? 2500 : 0;
    List<List<Requirement>> members = new ArrayList<>();
    int number = 0;
    for (int i = 0, groups = 1 + random.nextInt(12); i < groups; i++) {
      List<Requirement> group = new ArrayList<>();
      for (int m = 0, size = 1 + random.nextInt(4); m < size; m++) {
        group.add(requirement("r" + ++number, onlySkills));
      }
      members.add(group);
    }
    List<Group> groups = new ArrayList<>();
    int left = (Job.ALL_POINTS - role) * (100 + random.nextInt(2) * random.nextInt(80)) / 100;
    for (int i = 0; i < members.size(); i++) {
      boolean last = i == members.size() - 1;
      int points = last ? left : random.nextInt(2 * left / (members.size() - i) + 1);
      points = Math.min(points, left);
      left -= points;
      int needed = 1 + random.nextInt(members.get(i).size());
      groups.add(new Group("g" + (i + 1), "a group", needed, points, members.get(i)));
    }
    Optional<String> occupation =
        random.nextInt(4) == 0 ? Optional.empty() : Optional.of("machine-learning-engineer");
    return new Job(
        "made", "Tram ledger", occupation, role, groups, Circumstances.UNTOLD, "No text.");
  }

  private Requirement requirement(String id, boolean onlySkills) {
    List<Alternative> alternatives = new ArrayList<>();
    int months = 0;
    Requirement.Kind kind = Requirement.Kind.TOOL;
    switch (random.nextInt(onlySkills ? 8 : 10)) {
      case 0 -> alternatives.add(new OfTerm(List.of(one(WORDS)), "a term"));
      case 1 -> alternatives.add(new OfTerm(List.of(one(WORDS), one(WORDS)), "a long term"));
      case 8 -> {
        kind = Requirement.Kind.EDUCATION;
        alternatives.add(new OfDegree(one(List.of(Level.values())), someFields(), "a degree"));
      }
      case 9 -> {
        kind = Requirement.Kind.EXPERIENCE;
        alternatives.add(new OfExperience(12 * (1 + random.nextInt(8)), "years"));
      }
      default -> {
        for (int i = 0, ways = 1 + random.nextInt(3); i < ways; i++) {
          String skill = one(skills);
          alternatives.add(new OfSkill(skill, skill));
        }
        months = random.nextInt(4) == 0 ? 12 * (1 + random.nextInt(6)) : 0;
      }
    }
    return new Requirement(
        id,
        id,
        kind,
        one(List.of(Importance.values())),
        alternatives,
        months,
        1 + random.nextInt(400),
        "By chance.",
        List.of());
  }

  /** A profile that says everything that profiles can say. */
  Profile profile() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0, size = random.nextInt(7); i < size; i++) {
      entries.add(entry(i));
    }
    Profile profile =
        new Profile(AS_OF, entries, List.of(), degrees(), List.of(STUDIES), headline());
    for (int i = 0, size = random.nextInt(40); i < size; i++) {
      boolean loose = entries.isEmpty() || random.nextInt(3) == 0;
      profile =
          loose
              ? with(profile, one(skills), Profile.NO_ENTRY, loosePlace(), stance())
              : with(profile, one(skills), random.nextInt(entries.size()), stance());
    }
    return profile;
  }

  private Entry entry(int id) {
    Place place =
        one(
            List.of(
                Place.POSITION,
                Place.POSITION,
                Place.INTERNSHIP,
                Place.VOLUNTEERING,
                Place.PROJECT,
                Place.EDUCATION,
                Place.CERTIFICATE));
    int end = Months.index(AS_OF) + 1 - random.nextInt(90);
    boolean open = random.nextInt(4) == 0;
    Months months = new Months(end - random.nextInt(70), open ? Months.index(AS_OF) + 1 : end);
    List<String> titles =
        random.nextInt(3) == 0
            ? List.of()
            : List.of(one(random.nextBoolean() ? TITLES : UNRELATED));
    return new Entry(
        id,
        place,
        random.nextInt(5) == 0 ? Optional.empty() : Optional.of(months),
        open,
        titles,
        List.of(one(WORDS), one(WORDS)));
  }

  private List<Degree> degrees() {
    return random.nextBoolean()
        ? List.of()
        : List.of(new Degree(one(List.of(Level.values())), someFields(), 0));
  }

  private List<String> headline() {
    return random.nextInt(3) == 0 ? List.of(one(TITLES)) : List.of();
  }

  private Set<String> someFields() {
    return random.nextBoolean() ? Set.of() : Set.of(one(FIELDS));
  }

  private Place loosePlace() {
    return one(List.of(Place.PROSE, Place.SUMMARY, Place.LISTING));
  }

  private Stance stance() {
    return random.nextInt(3) == 0
        ? one(List.of(Stance.values()))
        : one(List.of(Stance.DID, Stance.HAS));
  }

  /** The profile with one more mention in one of its entries. */
  Profile with(Profile profile, String skill, int entry, Stance stance) {
    return with(profile, skill, entry, profile.entries().get(entry).place(), stance);
  }

  /** The profile with one more mention, in a sentence of its own. */
  Profile with(Profile profile, String skill, int entry, Place place, Stance stance) {
    List<String> stems =
        IntStream.range(0, 2 + random.nextInt(6)).mapToObj(i -> one(WORDS)).toList();
    List<Passage> passages = new ArrayList<>(profile.passages());
    passages.add(new Passage(entry, place, stance, stems));
    List<Mention> mentions = new ArrayList<>(profile.mentions());
    mentions.add(new Mention(mentions.size(), skill, entry, place, stance, passages.size() - 1));
    return with(profile, profile.entries(), mentions, passages);
  }

  /** The profile with other entries, mentions and passages. */
  static Profile with(
      Profile profile, List<Entry> entries, List<Mention> mentions, List<Passage> passages) {
    return new Profile(
        profile.asOf(), entries, mentions, profile.degrees(), passages, profile.headline());
  }

  <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
