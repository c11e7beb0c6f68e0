package dev.shortlist.match;

import dev.shortlist.resume.profile.Place;

/**
 * Every constant of the score, with its reason. Strengths and credits are thousandths, points are
 * hundredths of a point, time is whole months. They are judgements, calibrated so that one dated
 * entry is worth 0.70 at 12 months and 0.90 at 36 months or when it is current, and so that the
 * median relevant résumé is at least good and the median irrelevant one weak.
 */
final class Scale {

  /** Names this set of constants and rules; raised whenever a score can come out differently. */
  static final String ENGINE = "8";

  /** A credit of everything. */
  static final int FULL = 1000;

  /** A skill that is only listed or claimed in a summary: anyone can write it. */
  static final int CLAIMED = 300;

  /** A skill that is being learned is a quarter of one that was used. */
  static final int LEARNING = 250;

  /** Twelve months of use close two fifths of the gap to certainty, … */
  static final int A_YEAR = 400;

  /** … thirty-six months four fifths; more is not told apart. */
  static final int THREE_YEARS = 800;

  /** Use up to now closes two thirds of the gap: 12 months of it reach 0.90. */
  static final int CURRENT = 667;

  /** Use that ended five years ago is no longer recent. */
  static final int FADED_MONTHS = 60;

  /**
   * Entries beyond the fourth add nothing: with one base of a half each they are within 0.03 of
   * certainty.
   */
  static final int MOST_ENTRIES = 4;

  /** A skill speaks for at most this many broader requirements of a job. */
  static final int MOST_IMPLIED = 3;

  /** A title above the résumé that no entry holds is a claim. */
  static final int HEADLINE = 200;

  /** A title that shares words with an unknown job's title is at most this near to it. */
  static final int MOST_BY_WORDS = 800;

  /**
   * An entry whose title is not known is at most so near to a role by what was done there: as a
   * neighbour, which shares the core of the work.
   */
  static final int BY_WORK = 500;

  /** So much of what a role usually needs is all of it: two thirds, for no entry names all. */
  static final int ENOUGH_USUAL_WORK = 667;

  /** Fewer skills of a role than that are those of many roles. */
  static final int LEAST_USUAL_WORK = 3;

  /**
   * What was shown in another line of work counts for so much of what it would in the role itself:
   * planning a kitchen's shifts is some evidence of planning a factory's, and no more.
   */
  static final int OTHER_WORK = 400;

  /** A position whose title is not known may be either. */
  static final int UNKNOWN_WORK = 500;

  /** Projects, courses and text that stands by itself are no line of work, and chosen freely. */
  static final int OWN_WORK = 800;

  /** An occupation at least this near counts towards years of experience. */
  static final int RELEVANT_WORK = 250;

  /**
   * Half of what a held title earns stands for itself: the work was done, whatever a text names.
   */
  static final int ROLE_ALONE = 500;

  /** The rest counts in full once the other requirements earn half of their points. */
  static final int ROLE_UNLOCK = 2;

  /**
   * Everything that is only listed, with the role points that it unlocks, in hundredths of a point.
   */
  static final int MOST_CLAIMED_POINTS = 1500;

  /**
   * Where years are asked, a skill that is shown for less than a third of them still earns a third.
   */
  static final int LEAST_OF_YEARS = 3;

  /** A degree one level below the one asked for. */
  static final int ONE_LEVEL_BELOW = 500;

  /** A degree of the level asked for whose field is not told. */
  static final int FIELD_UNKNOWN = 500;

  /** A credit from here on meets a requirement; one dated entry of a year is enough. */
  static final int MET = 700;

  /**
   * A degree meets a wish for a field of its own family, and only partly one for a field that is
   * related: computing is no civil engineering.
   */
  static final int DEGREE_MET = 900;

  /** A credit below this is none. */
  static final int UNMET = 100;

  /** Unmet musts beyond the third cap nothing more. */
  static final int MOST_CAPPING = 3;

  /** Words in a row that résumé and job text share count as pasted from this length on. */
  static final int PASTED_RUN = 25;

  /** Such runs are found by their pieces of eight words. */
  static final int SHINGLE = 8;

  /** Words in a row that résumé and job text share; a text that was changed here and there … */
  static final int SHORT_SHINGLE = 5;

  /** … is told by so many words within such rows: four lines of a text. */
  static final int COPIED_WORDS = 60;

  /** Beside so much that was copied, rows of three words and shorter lines were copied, too. */
  static final int CRUMB = 3;

  /** So many names beside each other in one sentence are a list; fewer are how people write. */
  static final int LIST = 4;

  /** Names have two or three words, with what stands between them. */
  static final int WORDS_A_NAME = 3;

  /** A sentence that tells what was done has a verb, a thing and more. */
  static final int SENTENCE = 5;

  /** Whoever names each thing of a sentence five times does not write for people. */
  static final int REPEATED = 5;

  private Scale() {}

  /** What one entry shows by itself, before time is looked at. */
  static int base(Place place) {
    return switch (place) {
      case POSITION, CERTIFICATE -> 500;
      case INTERNSHIP, PROJECT, PROSE -> 450;
      case VOLUNTEERING -> 400;
      case EDUCATION -> 350;
      case SUMMARY, LISTING -> 0;
    };
  }

  /**
   * How much of the gap to certainty months of use close; rises straight to 12 and on to 36 months.
   */
  static int duration(int months) {
    return months <= 12
        ? A_YEAR * months / 12
        : Math.min(THREE_YEARS, A_YEAR + (THREE_YEARS - A_YEAR) * (months - 12) / 24);
  }

  /**
   * How much of the gap recent use closes: all of {@link #CURRENT} now, nothing after five years.
   */
  static int recency(int monthsAgo) {
    return CURRENT * Math.max(0, FADED_MONTHS - Math.max(0, monthsAgo)) / FADED_MONTHS;
  }
}
