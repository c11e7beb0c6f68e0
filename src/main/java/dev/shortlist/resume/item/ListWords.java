package dev.shortlist.resume.item;

import dev.shortlist.catalogue.Vocabulary;
import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Phrases;
import java.util.List;

/** The words of a language that tell the parts of the things that résumés list. */
public final class ListWords {

  /** What stands before the date on which something was given: "issued". */
  final Phrases issued;

  /** What stands before the date on which it ends: "valid until". */
  final Phrases expiry;

  /** What stands before the name of whoever gave it: "awarded by". */
  final Phrases issuer;

  /** What a certificate is called: "diploma". */
  public final Phrases certificates;

  /** What ends the beginning of a certificate's name: "Microsoft Certified". */
  public final Phrases certified;

  /** What belongs to the name of a certificate though it is set apart: "Associate", "Level 2". */
  public final Phrases levels;

  /** Headings of courses that end with a paper, not with a degree: "Training". */
  private final Phrases trainings;

  /** What a driving licence is called. */
  public final Phrases drivingLicences;

  /** What an organisation that gives certificates and awards is called: "society". */
  private final Phrases organisations;

  /** What announces a number of no interest: "Credential ID". */
  public final Phrases credentials;

  /** What an award is called: "scholarship". */
  public final Phrases awards;

  /** Words that only the name of a journal, a publisher or a conference has. */
  public final Phrases venues;

  /** What may announce a title: "Invited talk:". */
  public final Phrases workKinds;

  /** What binds words of the same kind: "and". */
  public final Phrases conjunctions;

  final Phrases prepositions;

  /** What stands before a noun: "the". */
  public final Phrases articles;

  /** How well something is known: "expert". */
  public final Phrases skillLevels;

  /** What time is counted in: "years". */
  public final Phrases timeUnits;

  /** What stands before the beginning of what goes on: "since". */
  public final Phrases since;

  /** Words that only sentences have: "I", "my". */
  public final Phrases pronouns;

  /** What stands before the name of a project. */
  public final Phrases projectLabels;

  /** What an objective begins with: "seeking". */
  public final Phrases seeking;

  /** Takes the words that the vocabulary of a language lists. */
  public ListWords(Vocabulary words) {
    this.issued = phrases(words, "issued");
    this.expiry = phrases(words, "expiry");
    this.issuer = phrases(words, "issuer");
    this.certificates = phrases(words, "certificates");
    this.certified = phrases(words, "certified");
    this.levels = phrases(words, "certificate-levels");
    this.trainings = phrases(words, "trainings");
    this.drivingLicences = phrases(words, "driving-licences");
    this.organisations = new Phrases(listed(words, "organisations"), words.writesCompounds());
    this.credentials = phrases(words, "credentials");
    this.awards = new Phrases(listed(words, "awards"), words.writesCompounds());
    this.venues = new Phrases(listed(words, "venues"), words.writesCompounds());
    this.workKinds = phrases(words, "work-kinds");
    this.conjunctions = phrases(words, "conjunctions");
    this.prepositions = phrases(words, "prepositions");
    this.articles = phrases(words, "articles");
    this.skillLevels = phrases(words, "skill-levels");
    this.timeUnits = phrases(words, "time-units");
    this.since = phrases(words, "since");
    this.pronouns = phrases(words, "pronouns");
    this.projectLabels = phrases(words, "project-labels");
    this.seeking = phrases(words, "seeking");
  }

  private static Phrases phrases(Vocabulary words, String key) {
    return new Phrases(listed(words, key));
  }

  private static List<String> listed(Vocabulary words, String key) {
    return words.listWords().getOrDefault(key, List.of());
  }

  /** Whether a word is one of those that bind others: "and", "of". */
  boolean isSmall(String word) {
    return conjunctions.is(word) || prepositions.is(word);
  }

  /** Whether a heading announces trainings and nothing else: "Courses and Seminars". */
  public boolean announceTrainings(String heading) {
    int start = 0;
    for (Span joint : conjunctions.in(heading)) {
      if (trainings.is(heading.substring(start, joint.start()))) {
        start = joint.end();
      }
    }
    return trainings.is(heading.substring(start));
  }

  /** Whether some words of several say that they name an organisation. */
  boolean nameOrganisation(String text) {
    return text.strip().indexOf(' ') > 0 && organisations.isIn(text);
  }

  /** Whether a text begins with one of the phrases. */
  public static boolean begins(Phrases phrases, String text) {
    return phrases.in(text).stream()
        .findFirst()
        .filter(
            first -> text.substring(0, first.start()).chars().noneMatch(Character::isLetterOrDigit))
        .isPresent();
  }
}
