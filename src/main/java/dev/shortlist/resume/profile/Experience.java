package dev.shortlist.resume.profile;

import dev.shortlist.catalogue.Seniority;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Mention;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has worked, in months. Months in several entries count once, and the order of the
 * entries is of no matter. With undated positions every number of months is a lower bound.
 *
 * @param months in positions; neither internships nor voluntary work nor studies are among them
 * @param internshipMonths in positions held to learn
 * @param volunteeringMonths in voluntary work
 * @param educationMonths in courses of study
 * @param skills how long each skill was used, the longest used first
 * @param gaps the stretches of at least {@link #LEAST_GAP} months, from the first dated position to
 *     the last, in which the person neither worked, paid or unpaid, nor learned
 * @param newestSince the first month of the newest position or internship: of the dated ones that
 *     which ends last, and of several the one that began last
 * @param undatedPositions how many positions do not tell their time
 * @param seniority what the title of the newest position or internship tells, and where it tells
 *     nothing, what the months of work do; none where nothing is dated
 */
public record Experience(
    int months,
    int internshipMonths,
    int volunteeringMonths,
    int educationMonths,
    List<SkillUse> skills,
    List<Months> gaps,
    Optional<YearMonth> newestSince,
    int undatedPositions,
    Optional<Seniority> seniority) {

  /**
   * Shorter breaks are no gaps: between two jobs people move, wait for a contract or take leave,
   * and years without months are read as their middles.
   */
  static final int LEAST_GAP = 4;

  /** Those used longest first, of these the last used, of these by id. */
  private static final Comparator<SkillUse> LONGEST_FIRST =
      Comparator.comparingInt(SkillUse::months)
          .thenComparing(use -> use.lastUsed().map(Months::index).orElse(-1))
          .reversed()
          .thenComparing(SkillUse::skill);

  public Experience {
    skills = List.copyOf(skills);
    gaps = List.copyOf(gaps);
  }

  /**
   * The use of a skill in positions and internships that name it as something done or had; what it
   * is evidence of is left out.
   *
   * @param skill its id in the catalogue
   * @param months in how many different months
   * @param lastUsed the last of them, the month of reading for what goes on; none where none of the
   *     entries is dated
   * @param entries how many entries name it
   */
  public record SkillUse(String skill, int months, Optional<YearMonth> lastUsed, int entries) {}

  /** Reckons up a profile. */
  public static Experience of(Profile profile) {
    Map<Place, List<Entry>> byPlace = new EnumMap<>(Place.class);
    for (Entry entry : profile.entries()) {
      byPlace.computeIfAbsent(entry.place(), place -> new ArrayList<>()).add(entry);
    }
    List<Entry> positions = byPlace.getOrDefault(Place.POSITION, List.of());
    List<Entry> internships = byPlace.getOrDefault(Place.INTERNSHIP, List.of());
    List<Entry> volunteering = byPlace.getOrDefault(Place.VOLUNTEERING, List.of());
    List<Entry> education = byPlace.getOrDefault(Place.EDUCATION, List.of());
    Tenure work = Tenure.of(positions);
    Optional<Newest> newest = newest(positions, internships, work.months());
    return new Experience(
        work.months(),
        Tenure.of(internships).months(),
        Tenure.of(volunteering).months(),
        Tenure.of(education).months(),
        skills(profile),
        gaps(positions, List.of(positions, internships, volunteering, education)),
        newest.map(entry -> Months.month(entry.months().from())),
        work.undated(),
        newest.map(Newest::seniority));
  }

  private static List<SkillUse> skills(Profile profile) {
    Map<String, BitSet> showing = new HashMap<>();
    for (Mention mention : profile.mentions()) {
      if (mention.entry() != Profile.NO_ENTRY && mention.stance().isFull()) {
        Entry entry = profile.entries().get(mention.entry());
        if (entry.place() == Place.POSITION || entry.place() == Place.INTERNSHIP) {
          showing.computeIfAbsent(mention.skill(), skill -> new BitSet()).set(entry.id());
        }
      }
    }
    List<SkillUse> uses = new ArrayList<>(showing.size());
    showing.forEach((skill, ids) -> {
      List<Entry> entries = ids.stream().mapToObj(profile.entries()::get).toList();
      Tenure tenure = Tenure.of(entries.stream().filter(Experience::lasts).toList());
      uses.add(
          new SkillUse(skill, tenure.months(), tenure.latest().map(Months::last), entries.size()));
    });
    uses.sort(LONGEST_FIRST);
    return uses;
  }

  private static List<Months> gaps(List<Entry> positions, List<List<Entry>> busy) {
    List<Months> worked = lasting(positions);
    if (worked.isEmpty()) {
      return List.of();
    }
    int first = worked.stream().mapToInt(Months::from).min().orElseThrow();
    int end = worked.stream().mapToInt(Months::to).max().orElseThrow();
    List<Months> taken = busy.stream().flatMap(entries -> lasting(entries).stream()).toList();
    return Months.uncovered(new Months(first, end), taken).stream()
        .filter(gap -> gap.length() >= LEAST_GAP)
        .toList();
  }

  private static List<Months> lasting(List<Entry> entries) {
    return entries.stream()
        .filter(Experience::lasts)
        .flatMap(entry -> entry.months().stream())
        .toList();
  }

  /** Whether it takes a month at all: what begins after the month of reading does not. */
  private static boolean lasts(Entry entry) {
    return entry.months().filter(months -> months.length() > 0).isPresent();
  }

  /** The newest position or internship, and how far up it is; of two alike the higher one. */
  private record Newest(Months months, Seniority seniority) {

    static final Comparator<Newest> ORDER =
        Comparator.comparing(Newest::months, Months.BY_END).thenComparing(Newest::seniority);
  }

  private static Optional<Newest> newest(
      List<Entry> positions, List<Entry> internships, int worked) {
    List<Newest> all = new ArrayList<>();
    for (Entry entry : positions) {
      Seniority seniority = entry.rank().orElse(Seniority.after(worked));
      entry.months().ifPresent(months -> all.add(new Newest(months, seniority)));
    }
    for (Entry entry : internships) {
      entry.months().ifPresent(months -> all.add(new Newest(months, Seniority.TRAINEE)));
    }
    return all.stream().filter(entry -> entry.months().length() > 0).max(Newest.ORDER);
  }
}
