package dev.shortlist.pool;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.catalogue.Skill;
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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * As many people as one likes, each made by a seed and a number: two in a hundred work in machine
 * learning, the others as anything else. A person has what the occupation usually needs, and
 * whatever else people have, by a Zipf distribution over 4,000 skills; the text has some 500 words,
 * by another one. Their scores for such a job are spread as those of real résumés are.
 */
public final class Population {

  /** The month in which everybody's profile is read. */
  public static final YearMonth AS_OF = YearMonth.of(2026, 11);

  /** Of skills and of words: the n-th is used 1/n times as often as the first (Zipf, 1949). */
  private static final double EXPONENT = 1;

  private static final int SKILLS = 4000;
  private static final int WORDS = 20_000;
  private static final int WORDS_A_TEXT = 500;
  private static final double SPECIALISTS = 0.02;
  private static final String SPECIALTY = "machine-learning-engineer";
  private static final List<String> FIELDS =
      List.of("computer-science", "mathematics", "physics", "law", "history");

  private final long seed;
  private final int wordsAText;
  private final Catalogue catalogue;
  private final List<String> skills;
  private final List<String> words;
  private final Zipf skillRanks;
  private final Zipf wordRanks;
  private final List<String> occupations;
  private final List<String> specialties;
  private final List<String> special;
  private final List<String> languages;

  /** People whose texts are as long as résumés are. */
  public Population(long seed, Catalogue catalogue, List<String> frequent) {
    this(seed, catalogue, frequent, WORDS_A_TEXT);
  }

  /**
   * The same with other texts.
   *
   * @param frequent the words that texts use most, the most frequent first; others are made up
   */
  public Population(long seed, Catalogue catalogue, List<String> frequent, int wordsAText) {
    this.seed = seed;
    this.wordsAText = wordsAText;
    this.catalogue = catalogue;
    List<String> all = new ArrayList<>(catalogue.skillIds());
    Collections.shuffle(all, new Random(seed));
    this.skills = List.copyOf(all.subList(0, Math.min(SKILLS, all.size())));
    this.words = new ArrayList<>(frequent);
    for (int i = words.size(); i < WORDS; i++) {
      words.add("w" + Integer.toString(i, 36));
    }
    this.skillRanks = new Zipf(skills.size(), EXPONENT);
    this.wordRanks = new Zipf(WORDS, EXPONENT);
    this.occupations = List.copyOf(catalogue.occupationIds());
    this.specialties = List.copyOf(catalogue.near(SPECIALTY).keySet());
    this.special = special(catalogue);
    this.languages =
        catalogue.skillIds().stream()
            .filter(id -> catalogue.skill(id).kind() == Skill.Kind.LANGUAGE)
            .toList();
  }

  /** What people of the specialty use: its skills, and those that are evidence of them. */
  private static List<String> special(Catalogue catalogue) {
    Set<String> usual = new TreeSet<>();
    for (String near : catalogue.near(SPECIALTY).keySet()) {
      usual.addAll(catalogue.occupation(near).skills());
    }
    List<String> special = new ArrayList<>(usual);
    for (String skill : catalogue.skillIds()) {
      if (catalogue.broader(skill).keySet().stream().anyMatch(usual::contains)) {
        special.add(skill);
      }
    }
    return List.copyOf(special);
  }

  /** The person of a number. */
  public Profile person(int number) {
    return new Person(new Random(seed * 1_000_003 + number)).profile();
  }

  /** How often each rank comes up. */
  private static final class Zipf {

    private final double[] sums;

    Zipf(int ranks, double exponent) {
      sums = new double[ranks];
      double sum = 0;
      for (int i = 0; i < ranks; i++) {
        sum += Math.pow(i + 1, -exponent);
        sums[i] = sum;
      }
    }

    int next(Random random) {
      int found = java.util.Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
      return Math.min(sums.length - 1, found < 0 ? -found - 1 : found);
    }
  }

  private final class Person {

    private final Random random;
    private final boolean isSpecialist;
    private final String occupation;

    /** How much of the specialty the person knows. */
    private final double depth;

    private final List<Entry> entries = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<Degree> degrees = new ArrayList<>();

    Person(Random random) {
      this.random = random;
      this.isSpecialist = random.nextDouble() < SPECIALISTS;
      this.occupation = one(isSpecialist ? specialties : occupations);
      this.depth = random.nextDouble();
    }

    Profile profile() {
      positions();
      int perEntry = 2 + random.nextInt(8);
      for (Entry entry : entries) {
        for (int i = 0; i < perEntry; i++) {
          mention(entry.id(), entry.place(), Stance.DID);
        }
      }
      for (int i = 0, listed = random.nextInt(15); i < listed; i++) {
        mention(
            Profile.NO_ENTRY,
            Place.LISTING,
            random.nextInt(10) == 0 ? Stance.LEARNING : Stance.HAS);
      }
      if (random.nextInt(3) == 0) {
        add(one(languages), Profile.NO_ENTRY, Place.LISTING, Stance.HAS);
      }
      degree();
      fill();
      List<String> headline = random.nextInt(4) == 0 ? List.of(occupation) : List.of();
      return new Profile(AS_OF, entries, mentions, degrees, passages, headline);
    }

    private void positions() {
      int end = Months.index(AS_OF) + 1;
      for (int i = 0, held = 1 + random.nextInt(5); i < held; i++) {
        boolean open = i == 0 && random.nextInt(3) > 0;
        int to = open ? end : end - random.nextInt(12);
        int from = to - 6 - random.nextInt(60);
        List<String> titles =
            random.nextInt(8) == 0 ? List.of() : List.of(i < 3 ? occupation : one(occupations));
        Place place = random.nextInt(6) == 0 ? Place.INTERNSHIP : Place.POSITION;
        boolean dated = random.nextInt(12) > 0;
        entries.add(
            new Entry(
                i,
                place,
                dated ? Optional.of(new Months(from, to)) : Optional.empty(),
                open,
                titles,
                List.of("engineer", word())));
        end = from;
      }
    }

    private void mention(int entry, Place place, Stance stance) {
      boolean typical = random.nextDouble() < (isSpecialist ? 0.3 + 0.6 * depth : 0.5);
      List<String> usual = isSpecialist ? special : catalogue.occupation(occupation).skills();
      String skill = typical && !usual.isEmpty() ? one(usual) : skills.get(skillRanks.next(random));
      add(skill, entry, place, stance);
    }

    private void add(String skill, int entry, Place place, Stance stance) {
      List<String> stems = new ArrayList<>(List.of(skill.split("-")));
      for (int i = 0, more = 3 + random.nextInt(6); i < more; i++) {
        stems.add(word());
      }
      passages.add(new Passage(entry, place, stance, stems));
      mentions.add(new Mention(mentions.size(), skill, entry, place, stance, passages.size() - 1));
    }

    private void degree() {
      if (random.nextInt(3) > 0) {
        passages.add(
            new Passage(Profile.NO_ENTRY, Place.EDUCATION, Stance.HAS, List.of(word(), word())));
        Set<String> fields = random.nextInt(4) == 0 ? Set.of() : Set.of(one(FIELDS));
        degrees.add(new Degree(one(List.of(Level.values())), fields, passages.size() - 1));
      }
    }

    /** Sentences that name no skill, until the text is long enough. */
    private void fill() {
      int left = wordsAText - passages.stream().mapToInt(said -> said.stems().size()).sum();
      while (left > 0) {
        List<String> stems = new ArrayList<>();
        for (int i = 0, size = Math.min(left, 8 + random.nextInt(12)); i < size; i++) {
          stems.add(word());
        }
        int entry = random.nextInt(entries.size());
        passages.add(new Passage(entry, entries.get(entry).place(), Stance.DID, stems));
        left -= stems.size();
      }
    }

    private String word() {
      return words.get(wordRanks.next(random));
    }

    private <T> T one(List<T> list) {
      return list.get(random.nextInt(list.size()));
    }
  }
}
