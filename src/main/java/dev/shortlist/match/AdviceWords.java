package dev.shortlist.match;

import dev.shortlist.match.Advice.Basis;
import dev.shortlist.match.Advice.Change;
import dev.shortlist.resume.profile.Profile.Entry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Advice in English sentences, each of which holds only if something is true. */
final class AdviceWords {

  private AdviceWords() {}

  /**
   * What to do about a gap, if it is true.
   *
   * @param where the lines that name the entry to say it in
   * @param stage the entry
   */
  static String sentence(
      Basis basis, Change change, String name, Optional<String> where, Optional<Entry> stage) {
    return switch (change) {
      case CERTIFY -> "If you hold this, name it under a heading such as “Certificates”.";
      case NAME_DEGREE ->
          "If you hold this degree or a higher one, name it under “Education” with its field and its year.";
      case NONE -> "";
      case SHOW -> show(basis, name, place(where, stage));
    };
  }

  private static String show(Basis basis, String name, String place) {
    return switch (basis) {
      case NOTHING ->
          "If you have done this and can say where, name %s in a sentence about what you did in %s."
              .formatted(name, place);
      case ONLY_LISTED ->
          "You name %1$s, but no entry shows it. If you used it in %2$s, say there what you did with it."
              .formatted(name, place);
      case LEARNING ->
          "You say that you are learning %1$s. If you have used it in %2$s since, say there what you did with it."
              .formatted(name, place);
      case WISHED ->
          "You name %1$s as something that you wish for. If you have done it already in %2$s, say there what you did."
              .formatted(name, place);
      case RELATED ->
          "Something related counts in part. If you have used %1$s itself in %2$s, say there what you did with it."
              .formatted(name, place);
      case LITTLE ->
          "You show %1$s, but for a short time, long ago or without a date. If you used it in %2$s as well, say so there."
              .formatted(name, place);
      case DENIED -> "";
    };
  }

  private static String place(Optional<String> where, Optional<Entry> stage) {
    boolean undated = stage.filter(entry -> entry.months().isEmpty()).isPresent();
    String named =
        where.map(AdviceWords::plain).map("“%s”"::formatted).orElse("your latest position");
    return undated ? named + " (which needs its dates, too)" : named;
  }

  /** A quote without the marks of Markdown. */
  private static String plain(String quote) {
    return quote.replaceAll("[#*_`]+", "").strip();
  }

  /** Why nothing is advised about a gap. */
  static String unchangeable(boolean denied, boolean time) {
    if (denied) {
      return "Your résumé says that you have not done this, so there is nothing to add.";
    }
    return time
        ? "Only time in such work brings this. If a position of yours lacks its dates, add them."
        : "No position was found in your résumé. If you have done this at work, describe the position with its dates, and say there what you did.";
  }

  /**
   * How the next band is reached.
   *
   * @param score the score then, in hundredths
   * @param names what is to be shown; empty where even everything would not do
   */
  static String nextBand(Band band, int score, List<String> names, boolean smallest) {
    String points = Explanation.points(score).toPlainString();
    String word = band.name().toLowerCase(Locale.ROOT);
    if (names.isEmpty()) {
      return "Even with all of this the score would be %s, below a %s match: the rest is having worked in the role, or time."
          .formatted(points, word);
    }
    return "If all of these are true of you and you show them, the score is %s, a %s match: %s. %s"
        .formatted(
            points,
            word,
            String.join(", ", names),
            smallest
                ? "No smaller set of these changes reaches it."
                : "They were chosen one by one; there may be a smaller set.");
  }
}
