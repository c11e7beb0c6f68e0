package dev.shortlist.web.pages;

import dev.shortlist.assess.Assessment.Scored;
import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Candidate;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.Drawing;
import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.Source;
import dev.shortlist.extract.document.Document;
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
   * @param matcher by whose weights the ranking is now
   * @param path of the report
   * @param original what is held of the file
   */
  record Applicant(
      Candidate.Read candidate, Matcher matcher, String path, Optional<Original> original) {

    String file() {
      return candidate.file();
    }

    Resume resume() {
      return candidate.resume();
    }
  }

  /** The same source, of which what it is read as is held with an applicant's report. */
  Source keeping(HeldRanking ranking, Source source) {
    return originals.keeping(ranking.id(), 0, source);
  }

  /** Forgets the files of a ranking at once. */
  void forget(UUID ranking) {
    originals.forget(ranking);
  }

  /**
   * An applicant of a ranking.
   *
   * @param number from 1; absent in an applicant's own report, which has one
   * @throws Refusal when there is none who was read, or the ranking is not held any longer
   */
  Applicant applicant(UUID id, @Nullable Integer number) {
    int index = number == null ? 0 : number - 1;
    if (rankings.get(id).state() instanceof Ranked ranked
        && index >= 0
        && index < ranked.candidates().size()
        && ranked.candidates().get(index) instanceof Candidate.Read candidate) {
      return new Applicant(
          candidate,
          ranked.current().matcher(),
          number == null ? "/my-fit/" + id : "/rankings/%s/candidates/%d".formatted(id, number),
          originals.find(id, ranked.order().get(index)));
    }
    throw Refusal.unknownPath();
  }

  /**
   * The report of an applicant, with the way to what it quotes.
   *
   * @throws Refusal when there is none
   */
  ReportView report(Applicant applicant, Voice voice) {
    if (workers.one(() -> assessor.assess(applicant.candidate(), applicant.matcher()))
        instanceof Scored scored) {
      return ReportView.of(
          scored,
          voice,
          applicant
              .original()
              .map(original -> links(applicant, original))
              .orElse(OriginalLinks.NONE));
    }
    throw Refusal.unknownPath();
  }

  private static OriginalLinks links(Applicant applicant, Original original) {
    return new OriginalLinks(
        applicant.path(),
        Whereabouts.of(applicant.resume()),
        HiddenText.of(original.read().hidden()),
        original.read().hidden().size());
  }

  /**
   * What is held of an applicant's file.
   *
   * @throws Refusal when nothing is any longer
   */
  Original original(Applicant applicant) {
    return applicant.original().orElseThrow(() -> Refusal.gone(GONE));
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
