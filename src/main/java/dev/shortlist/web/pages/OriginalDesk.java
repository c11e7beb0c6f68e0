package dev.shortlist.web.pages;

import dev.shortlist.assess.Assessment;
import dev.shortlist.assess.Assessment.Scored;
import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.Document;
import dev.shortlist.extract.Drawing;
import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.Source;
import dev.shortlist.match.Matcher;
import dev.shortlist.resume.Resume;
import dev.shortlist.web.held.HeldRanking;
import dev.shortlist.web.held.HeldRanking.Ranked;
import dev.shortlist.web.held.Rankings;
import dev.shortlist.web.original.HiddenText;
import dev.shortlist.web.original.Original;
import dev.shortlist.web.original.Originals;
import dev.shortlist.web.original.Whereabouts;
import dev.shortlist.web.problem.Refusal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Hands out the résumés of held rankings: whoever knows the address of a ranking may see what is
 * held of its files.
 */
@Component
class OriginalDesk {

  private static final String ID = "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

  /** The path of a candidate in a recruiter's ranking. */
  static final String CANDIDATE = "/rankings" + ID + "/candidates/{number}";

  /** The path of an applicant's report. */
  static final String FIT = "/my-fit" + ID;

  private final Rankings rankings;
  private final Originals originals;
  private final Assessor assessor;
  private final Workers workers;

  OriginalDesk(Rankings rankings, Originals originals, Assessor assessor, Workers workers) {
    this.rankings = rankings;
    this.originals = originals;
    this.assessor = assessor;
    this.workers = workers;
  }

  /**
   * Somebody of a ranking.
   *
   * @param path of the report
   * @param original what is held of the file
   */
  record Candidate(Scored scored, YearMonth asOf, String path, Optional<Original> original) {}

  /** The same source, of which what it is read as is held with an applicant's report. */
  Source keeping(HeldRanking ranking, Source source) {
    return originals.keeping(ranking.id(), 0, source);
  }

  /** A ranking is being looked at. */
  void used(UUID ranking) {
    originals.used(ranking);
  }

  /** Forgets the files of a ranking at once. */
  void forget(UUID ranking) {
    originals.forget(ranking);
  }

  /**
   * A candidate of a ranking.
   *
   * @param number from 1; absent in an applicant's report, which has one
   * @throws Refusal when there is none with a score, or the ranking is not held any longer
   */
  Candidate candidate(UUID id, @Nullable Integer number) {
    HeldRanking held = rankings.get(id);
    int index = number == null ? 0 : number - 1;
    if (held.state() instanceof Ranked ranked
        && index >= 0
        && index < ranked.candidates().size()
        && assessed(ranked, index, number == null) instanceof Scored scored) {
      return new Candidate(
          scored,
          held.asOf(),
          number == null ? "/my-fit/" + id : "/rankings/%s/candidates/%d".formatted(id, number),
          originals.find(id, ranked.order().get(index)));
    }
    throw Refusal.unknownPath();
  }

  /** Advice is for the person alone. */
  private Assessment assessed(Ranked ranked, int index, boolean advised) {
    Matcher matcher = ranked.current().matcher();
    return workers.one(() ->
        advised
            ? assessor.advise(ranked.candidates().get(index), matcher)
            : assessor.assess(ranked.candidates().get(index), matcher));
  }

  /** The report of a candidate, with the way to what it quotes. */
  ReportView report(Candidate candidate, Voice voice) {
    OriginalLinks links =
        candidate.original().map(original -> links(candidate, original)).orElse(OriginalLinks.NONE);
    return ReportView.of(candidate.scored(), voice, links);
  }

  private OriginalLinks links(Candidate candidate, Original original) {
    return new OriginalLinks(
        candidate.path(),
        Whereabouts.of(resume(original, candidate.asOf())),
        HiddenText.of(original.read().hidden()),
        original.read().hidden().size());
  }

  /** The résumé of a text that is held, understood once more. */
  Resume resume(Original original, YearMonth asOf) {
    return workers.one(() -> assessor.resume(original.read(), asOf));
  }

  /**
   * What is held of a candidate's file.
   *
   * @throws Refusal when nothing is any longer
   */
  Original original(Candidate candidate) {
    return candidate.original().orElseThrow(() -> Refusal.gone(GONE));
  }

  private static final String GONE =
      "The text of this résumé is not held any longer, for there was no more room.";

  /** The text with its places on the pages, as long as the file is held. */
  Read laidOut(Original original) {
    return original
        .file()
        .filter(file -> assessor.files().draws())
        .flatMap(this::read)
        .orElse(original.read());
  }

  private Optional<Read> read(Document file) {
    return workers.one(() ->
        assessor.files().read(file.name(), file.content()) instanceof Read read
            ? Optional.of(read)
            : Optional.empty());
  }

  /**
   * A page of a file.
   *
   * @throws Refusal when the file is not held any longer
   */
  Drawing page(Original original, int page) {
    Document file = original.file().orElseThrow(() -> Refusal.gone(GONE));
    return workers.one(() -> assessor.files().draw(file, page));
  }
}
