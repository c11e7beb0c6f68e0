package dev.shortlist.web.pages;

import dev.shortlist.extract.Drawing.Drawn;
import dev.shortlist.extract.Drawing.NotDrawn;
import dev.shortlist.extract.Drawing.Why;
import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.language.Span;
import dev.shortlist.web.original.Marks;
import dev.shortlist.web.original.Original;
import dev.shortlist.web.pages.OriginalDesk.Applicant;
import dev.shortlist.web.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A résumé itself: its pages with the words that a report quotes, and how it was understood. */
@Controller
class OriginalPages {

  private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

  private final OriginalDesk desk;

  OriginalPages(OriginalDesk desk) {
    this.desk = desk;
  }

  /**
   * A page of the résumé, or its text, with a place marked.
   *
   * @param page which page, from 1; absent for the one that has the first mark
   * @param at the stretches of text that are marked, such as {@code 120-180,300-312}
   * @param words those in them that are marked more strongly
   * @param hidden the number of the hidden text that is marked, from 0
   * @throws Refusal when it is not held any longer, or there is no such place
   */
  @GetMapping({OriginalDesk.CANDIDATE + "/original", OriginalDesk.FIT + "/original"})
  String original(
      @PathVariable UUID id,
      @PathVariable(required = false) @Nullable Integer number,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(defaultValue = "") String at,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(required = false) @Nullable Integer hidden,
      Model model) {
    Applicant applicant = desk.applicant(id, number);
    Original original = desk.original(applicant);
    Read read = desk.laidOut(original);
    if (hidden != null && (hidden < 0 || hidden >= read.hidden().size())) {
      throw Refusal.unknownPath();
    }
    int length = read.text().length();
    OriginalView.Asked asked =
        new OriginalView.Asked(
            page == null ? 0 : page,
            new Marks(spans("at", at, length), spans("words", words, length)),
            hidden == null ? OriginalView.Asked.NOTHING_HIDDEN : hidden);
    model.addAttribute("back", back(applicant, number));
    model.addAttribute("original", OriginalView.of(applicant, original, read, asked));
    return "original";
  }

  private static List<Span> spans(String field, String written, int length) {
    return Marks.read(written, length)
        .orElseThrow(
            () -> Refusal.field(field, "A place is written as 120-180, and lies in the text."));
  }

  /** How the résumé was understood. */
  @GetMapping({OriginalDesk.CANDIDATE + "/read", OriginalDesk.FIT + "/read"})
  String read(
      @PathVariable UUID id,
      @PathVariable(required = false) @Nullable Integer number,
      Model model) {
    Applicant applicant = desk.applicant(id, number);
    Original original = desk.original(applicant);
    model.addAttribute("back", back(applicant, number));
    model.addAttribute("read", ReadView.of(applicant, desk.laidOut(original)));
    return "read";
  }

  /** Where somebody came from: the report, in a recruiter's ranking or an applicant's own. */
  private static String back(Applicant applicant, @Nullable Integer number) {
    return number == null ? applicant.path() + "#report" : applicant.path();
  }

  /**
   * The image of a page. Where it cannot be drawn, the image says so, for it is asked for by a page
   * that shows what it gets.
   *
   * @throws Refusal when the file is not held any longer
   */
  @GetMapping({
    OriginalDesk.CANDIDATE + "/original/{page}.png",
    OriginalDesk.FIT + "/original/{page}.png"
  })
  ResponseEntity<byte[]> page(
      @PathVariable UUID id,
      @PathVariable(required = false) @Nullable Integer number,
      @PathVariable int page) {
    Original original = desk.original(desk.applicant(id, number));
    return switch (desk.page(original, page)) {
      case Drawn drawn -> ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(drawn.png());
      case NotDrawn(Why why) ->
          ResponseEntity.status(
                  why == Why.NO_SUCH_PAGE ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT)
              .contentType(SVG)
              .body(sign(why));
    };
  }

  private static byte[] sign(Why why) {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 120">\
    <rect width="600" height="120" fill="#fff"/>\
    <text x="300" y="52" font-family="sans-serif" font-size="15" text-anchor="middle">%s</text>\
    <text x="300" y="80" font-family="sans-serif" font-size="15" text-anchor="middle">\
    Its text is on this page, too.</text></svg>
    """
        .formatted(why.sentence())
        .getBytes(StandardCharsets.UTF_8);
  }
}
