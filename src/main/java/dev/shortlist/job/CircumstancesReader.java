package dev.shortlist.job;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Places;
import dev.shortlist.catalogue.RankWords;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a job's rank, place and way of working. */
final class CircumstancesReader {

  /** The lines under the title that may name the place. */
  private static final int HEAD_LINES = 6;

  private static final int LONGEST_PLACE = 60;

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?im)^[ \\t#*•-]{0,10}(?:job |work |primary |office )?(?:locations?|place of work|based in)\\b[ *]{0,5}:?[ *]{0,5}((?-i:\\p{Lu})[^\\n;|•]{1,"
              + LONGEST_PLACE
              + "}?)[ *.]{0,5}(?=$|[;|•])");

  /** What sets the parts of a head line apart: "Welder – Leeds, UK | Full time". */
  private static final Pattern PARTS = Pattern.compile("\\s[–—-]\\s|[|•·()\\t]");

  private static final Pattern HYBRID =
      Pattern.compile(
          "(?i)\\bhybrid(?= (?:work|role|position|job|model|pattern|arrangement|remote|basis|in|from|\\())|(?<=[(:,|•–-] ?)hybrid\\b"
              + "|\\b(?:\\d|one|two|three|four) days? (?:a|per|each) week (?:in|at) (?:the|our) office|\\bdays? (?:a week )?(?:from|at) home\\b");

  private static final Pattern REMOTE =
      Pattern.compile(
          "(?i)\\b(?:fully|100 ?%|entirely) remote\\b|\\bremote(?:ly)?(?= (?:role|position|job|opportunity|first|within|from|based|in the|anywhere)\\b)|(?<=[(:,|•–-] ?)remote(?=\\s*(?:$|[),;|•–-]))"
              + "|\\bwork(?:ing)? (?:remotely|from home)\\b|\\bhome[- ]based\\b|\\btelecommut(?:e|ing)\\b",
          Pattern.MULTILINE);

  private static final Pattern ON_SITE =
      Pattern.compile(
          "(?i)\\b(?:on-?site|in-office|office-based|in-person)(?= (?:role|position|job|only|work|five|5|in|at)\\b)|(?<=[(:,|•–-] ?)on-?site(?=\\s*(?:$|[),;|•–-]))|\\bwork (?:is|will be) on[- ]site\\b",
          Pattern.MULTILINE);

  private static final Pattern DENIED =
      Pattern.compile("(?i)\\b(?:no|not|never|n't|n’t|without)\\b[^.;\\n]{0,25}$");

  private final Places places;
  private final RankWords ranks;

  CircumstancesReader(CatalogueFiles.Read catalogue) {
    this.places = catalogue.places();
    this.ranks = new RankWords(catalogue.vocabularies().in("en"));
  }

  /** The circumstances of a job with that title and text. */
  Circumstances read(String title, String text) {
    return new Circumstances(ranks.rank(title), location(text), workMode(text));
  }

  private Optional<String> location(String text) {
    Matcher labelled = LABELLED.matcher(text);
    if (labelled.find()) {
      return Optional.of(labelled.group(1).strip());
    }
    return text.lines()
        .filter(line -> !line.isBlank())
        .limit(HEAD_LINES)
        .flatMap(PARTS::splitAsStream)
        .map(String::strip)
        .filter(part -> part.length() <= LONGEST_PLACE && places.isWhole(part))
        .findFirst();
  }

  /** Part of the week elsewhere is neither, whatever else the text says. */
  private static Optional<WorkMode> workMode(String text) {
    if (isSaid(HYBRID, text)) {
      return Optional.of(WorkMode.HYBRID);
    }
    if (isSaid(REMOTE, text)) {
      return Optional.of(WorkMode.REMOTE);
    }
    return isSaid(ON_SITE, text) ? Optional.of(WorkMode.ON_SITE) : Optional.empty();
  }

  private static boolean isSaid(Pattern words, String text) {
    return words
        .matcher(text)
        .results()
        .anyMatch(found -> !DENIED.matcher(before(text, found.start())).find());
  }

  private static String before(String text, int at) {
    return text.substring(Math.max(0, at - LONGEST_PLACE), at);
  }
}
