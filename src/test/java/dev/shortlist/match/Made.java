package dev.shortlist.match;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.job.Alternative;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.job.Circumstances;
import dev.shortlist.job.Group;
import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.Requirement;
import dev.shortlist.job.Requirement.Kind;
import dev.shortlist.match.Report.RequirementLine;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Degree;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Profile.Passage;
import dev.shortlist.resume.profile.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Jobs and profiles made by hand, for what a rule says of one thing. */
final class Made {

  /** The month after the last that a profile here can tell of. */
  static final int NOW = Months.index(Chance.AS_OF) + 1;

  /** A title that every occupation's catalogue knows. */
  static final String ENGINEER = "machine-learning-engineer";

  /** A sentence of its own for each skill: nothing of it is anything that is asked. */
  private static final List<String> SENTENCE =
      List.of("we", "keep", "the", "harbour", "crane", "with", "it", "daily");

  /** Tells by its number what a report refers to. */
  static final Quotes QUOTES =
      new Quotes() {
        @Override
        public Optional<String> passage(int passage) {
          return Optional.of("passage " + passage);
        }

        @Override
        public Optional<String> mention(int mention) {
          return Optional.of("mention " + mention);
        }

        @Override
        public Optional<String> entry(int entry) {
          return Optional.of("entry " + entry);
        }
      };

  private Made() {}

  /** Words of some hundred, each another one that means nothing. */
  static List<String> words(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> "" + (char) ('a' + i / 20) + "zu" + (char) ('a' + i % 20) + "p")
        .toList();
  }

  /** So many months that end so many months ago. */
  static Optional<Months> months(int length, int ago) {
    return Optional.of(new Months(NOW - ago - length, NOW - ago));
  }

  static Alternative skill(String id) {
    return new OfSkill(id, id);
  }

  static Requirement asked(String id, Kind kind, Importance importance, Alternative... ways) {
    return asked(id, kind, importance, 300, 0, ways);
  }

  /**
   * @param months for how long it is asked
   */
  static Requirement asked(
      String id, Kind kind, Importance importance, int weight, int months, Alternative... ways) {
    return new Requirement(
        id, ways[0].label(), kind, importance, List.of(ways), months, weight, "Made.", List.of());
  }

  /** Members of which so many are needed, for so many hundredths of a point. */
  static Group group(String id, int needed, int points, Requirement... members) {
    return new Group(id, "made", needed, points, List.of(members));
  }

  /** A job that asks for that one thing and has no role. */
  static Job job(Requirement requirement) {
    return job(group("g1", 1, Job.ALL_POINTS, requirement));
  }

  /** A job that has no role. */
  static Job job(Group... groups) {
    return job(Optional.empty(), 0, groups);
  }

  static Job job(Optional<String> occupation, int role, Group... groups) {
    return new Job(
        "made", "A title", occupation, role, List.of(groups), Circumstances.UNTOLD, "No text.");
  }

  static Report match(Job job, Profile profile) {
    return Chance.matcher(job).match(profile);
  }

  /** What answers the first requirement. */
  static RequirementLine first(Job job, Profile profile) {
    return lines(match(job, profile)).getFirst();
  }

  static List<RequirementLine> lines(Report report) {
    return report.groups().stream().flatMap(group -> group.members().stream()).toList();
  }

  /** A person of whom one thing after the other is told. */
  static final class Person {

    private final List<Entry> entries = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Degree> degrees = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    private final List<String> headline = new ArrayList<>();

    /** An entry with that id, for the first is 0 and so on. */
    Person entry(Place place, Optional<Months> months, String... occupations) {
      return entry(place, months, List.of("keeper"), occupations);
    }

    Person entry(Place place, Optional<Months> months, List<String> title, String... occupations) {
      boolean open = months.filter(time -> time.to() == NOW).isPresent();
      entries.add(new Entry(entries.size(), place, months, open, List.of(occupations), title));
      return this;
    }

    /** A position of so many months that goes on. */
    Person position(int months, String... occupations) {
      return entry(Place.POSITION, months(months, 0), occupations);
    }

    /** A sentence of the last entry for each of the skills. */
    Person did(String... skills) {
      for (String skill : skills) {
        says(entries.size() - 1, entries.getLast().place(), Stance.DID, SENTENCE, skill);
      }
      return this;
    }

    /** A list outside of all entries. */
    Person lists(String... skills) {
      for (String skill : skills) {
        says(Profile.NO_ENTRY, Place.LISTING, Stance.HAS, List.of("tram"), skill);
      }
      return this;
    }

    /** A sentence about the person outside of all entries. */
    Person tells(Stance stance, String... skills) {
      return says(Profile.NO_ENTRY, Place.PROSE, stance, SENTENCE, skills);
    }

    /** One passage that names the skills. */
    Person says(int entry, Place place, Stance stance, List<String> stems, String... skills) {
      passages.add(new Passage(entry, place, stance, stems));
      for (String skill : skills) {
        mentions.add(
            new Mention(mentions.size(), skill, entry, place, stance, passages.size() - 1));
      }
      return this;
    }

    Person degree(Level level, String... fields) {
      return degree(Profile.NO_ENTRY, level, fields);
    }

    /** A degree that stands in an entry, in a sentence that says nothing else. */
    Person degree(int entry, Level level, String... fields) {
      passages.add(new Passage(entry, Place.EDUCATION, Stance.HAS, List.of()));
      degrees.add(new Degree(level, Set.of(fields), passages.size() - 1));
      return this;
    }

    Person headline(String... occupations) {
      headline.addAll(List.of(occupations));
      return this;
    }

    Profile profile() {
      return new Profile(Chance.AS_OF, entries, mentions, degrees, passages, headline);
    }
  }
}
