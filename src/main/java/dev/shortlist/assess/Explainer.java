package dev.shortlist.assess;

import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.language.Tagger;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Fingerprint;
import dev.shortlist.match.Matcher;
import dev.shortlist.match.Quotes;
import dev.shortlist.match.Report;
import dev.shortlist.resume.Corrected;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.profile.Profile;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * Tells with a score what made it: its inputs, the words of the résumé, and what was corrected or
 * not counted.
 *
 * @param judge makes the score
 */
record Explainer(FileReader files, Digests digests, BiFunction<Profile, Matcher, Report> judge) {

  /**
   * The score of a résumé.
   *
   * @param corrected with what was corrected by hand, if anything was
   * @param hidden what the résumé's file holds and nobody sees
   * @param quoted what may be told of a quote
   */
  Explanation of(
      Corrected corrected, List<Hidden> hidden, Matcher matcher, UnaryOperator<String> quoted) {
    Resume resume = corrected.resume();
    Profile profile = resume.profile();
    Optional<String> byHand =
        Optional.of(corrected.corrections())
            .filter(corrections -> !corrections.isEmpty())
            .map(Object::toString);
    Report report = judge.apply(profile, matcher);
    Explanation told =
        Explanation.of(
                report,
                matcher,
                fingerprint(matcher.catalogue(), profile.asOf(), resume.recogniser()),
                digests.of(Optional.of(resume.text()), byHand, matcher),
                matcher.suitability(profile),
                Optional.of(resume.likelihood()),
                new ResumeQuotes(resume, quoted))
            .withNotCounted(Legibility.notCounted(resume, hidden, quoted));
    return byHand.isEmpty()
        ? told
        : told.with(
            CorrectionFacts.told(
                corrected, judge.apply(corrected.asRead().profile(), matcher), report, quoted));
  }

  /** The score of a profile whose text is elsewhere, without quotes. */
  Explanation of(Profile profile, Matcher matcher) {
    return Explanation.of(
        judge.apply(profile, matcher),
        matcher,
        fingerprint(matcher.catalogue(), profile.asOf(), Optional.empty()),
        digests.of(Optional.empty(), matcher),
        matcher.suitability(profile),
        Optional.empty(),
        Quotes.NONE);
  }

  /**
   * Everything that makes a score in a month.
   *
   * @param catalogue the version of the catalogue
   * @param recogniser what recognised the text of a scan
   */
  Fingerprint fingerprint(String catalogue, YearMonth asOf, Optional<String> recogniser) {
    return new Fingerprint(
        Matcher.ENGINE,
        catalogue,
        FileReader.version(recogniser),
        Tagger.version(),
        files.limits().toString(),
        asOf);
  }
}
