package dev.shortlist.web.pages;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Workers;
import dev.shortlist.match.Explanation;
import dev.shortlist.packet.Packet;
import dev.shortlist.packet.PacketPage;
import dev.shortlist.resume.Corrected;
import dev.shortlist.resume.correction.Sheet;
import dev.shortlist.resume.correction.SheetText;
import dev.shortlist.resume.correction.WrongSheetException;
import dev.shortlist.web.Download;
import dev.shortlist.web.pages.OriginalDesk.Applicant;
import dev.shortlist.web.problem.Refusal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * For applicants: what was read wrongly of their résumé is corrected and scored again. The
 * corrections are in the answer and nowhere else.
 */
@Controller
class CorrectionPages {

  private static final String CORRECT = OriginalDesk.FIT + "/correct";
  private static final String PACKET = OriginalDesk.FIT + "/packet";

  private final OriginalDesk desk;
  private final Assessor assessor;
  private final Workers workers;

  CorrectionPages(OriginalDesk desk, Assessor assessor, Workers workers) {
    this.desk = desk;
    this.assessor = assessor;
    this.workers = workers;
  }

  /**
   * The form, filled in with what was read.
   *
   * @throws Refusal when the résumé is not held any longer
   */
  @GetMapping(CORRECT)
  String form(@PathVariable UUID id, Model model) {
    Applicant you = desk.applicant(id, null);
    Sheet sheet = sheet(you);
    CorrectionForm form = new CorrectionForm(sheet, new LinkedMultiValueMap<>());
    return told(CorrectionView.of(you.path(), sheet, form, Optional.empty()), model);
  }

  /**
   * The same form with what the corrections did, or with what is wrong with them.
   *
   * @throws Refusal when the résumé is not held any longer
   */
  @PostMapping(CORRECT)
  String corrected(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, Model model) {
    Applicant you = desk.applicant(id, null);
    Sheet sheet = sheet(you);
    CorrectionForm form = new CorrectionForm(sheet, fields);
    try {
      Explanation report = workers.one(() -> explained(you, form));
      model.addAttribute("result", CorrectedView.of(report));
      return told(CorrectionView.of(you.path(), sheet, form, Optional.empty()), model);
    } catch (WrongSheetException e) {
      return told(CorrectionView.of(you.path(), sheet, form, Optional.of(e)), model);
    }
  }

  private Explanation explained(Applicant you, CorrectionForm form) {
    return assessor.explain(
        assessor.corrected(you.resume(), form.corrected()),
        you.candidate().hidden(),
        you.matcher(),
        UnaryOperator.identity());
  }

  private static String told(CorrectionView view, Model model) {
    model.addAttribute("correction", view);
    return "correct";
  }

  /**
   * The packet, to be kept as a file.
   *
   * @throws Refusal when the résumé is not held any longer
   */
  @GetMapping(PACKET)
  ResponseEntity<byte[]> packet(@PathVariable UUID id) {
    Applicant you = desk.applicant(id, null);
    return packet(you, Corrected.none(you.resume()));
  }

  /**
   * The packet of what was corrected.
   *
   * @throws Refusal when the résumé is not held any longer, or a correction is wrong
   */
  @PostMapping(PACKET)
  ResponseEntity<byte[]> packet(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
    Applicant you = desk.applicant(id, null);
    CorrectionForm form = new CorrectionForm(sheet(you), fields);
    try {
      return packet(you, workers.one(() -> assessor.corrected(you.resume(), form.corrected())));
    } catch (WrongSheetException e) {
      throw Refusal.field(e.field(), e.sentence());
    }
  }

  private ResponseEntity<byte[]> packet(Applicant you, Corrected corrected) {
    Packet packet =
        workers.one(() ->
            Packet.of(
                you.file(), corrected, you.candidate().hidden(), you.matcher(), assessor, false));
    return Download.of("candidate-packet.html", MediaType.TEXT_HTML, PacketPage.of(packet));
  }

  /**
   * The sheet, to be corrected in an editor.
   *
   * @throws Refusal when the résumé is not held any longer
   */
  @GetMapping(OriginalDesk.FIT + "/sheet")
  ResponseEntity<byte[]> sheet(@PathVariable UUID id) {
    return Download.of(
        "sheet.yaml", MediaType.APPLICATION_YAML, SheetText.of(sheet(desk.applicant(id, null))));
  }

  private Sheet sheet(Applicant you) {
    return workers.one(() -> assessor.sheet(you.resume()));
  }
}
