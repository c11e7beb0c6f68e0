package dev.shortlist.audit;

/** What the tool that is audited made of one file. */
public sealed interface Outcome {

  /** The file, as the ranking calls it. */
  String file();

  /**
   * A file that was read and scored.
   *
   * @param score in hundredths of a point, 0 to 10,000
   * @param band the class that the tool gave it, in a word
   */
  record Scored(String file, int score, String band) implements Outcome {

    /** The highest score, in hundredths of a point. */
    static final int HIGHEST = 10_000;

    public Scored {
      if (score < 0 || score > HIGHEST) {
        throw new IllegalArgumentException("score " + score);
      }
    }
  }

  /**
   * A file that has no score, for it could not be read. The tool has assessed nobody by it, so it
   * stands in no rate; it is counted beside them, for a group whose files are read less often than
   * those of others is a finding, too.
   */
  record NotRead(String file) implements Outcome {}
}
