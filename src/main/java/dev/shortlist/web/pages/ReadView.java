package dev.shortlist.web.pages;

import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.language.Span;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.Understood;
import dev.shortlist.resume.Understood.Item;
import dev.shortlist.web.original.HiddenText;
import dev.shortlist.web.original.Marks;
import dev.shortlist.web.original.Readability;
import dev.shortlist.web.original.Readability.Finding;
import dev.shortlist.web.original.Whereabouts;
import dev.shortlist.web.pages.OriginalDesk.Applicant;
import java.util.List;
import java.util.Optional;

/**
 * What the machine read of a résumé, as a page shows it.
 *
 * @param links to places in the résumé, and what is hidden in it
 * @param findings what makes it easy or hard to read
 * @param parts what was understood, kind by kind
 * @param text in the order of reading, with what each stretch was read as
 */
record ReadView(
    String file,
    OriginalLinks links,
    List<Noticed> findings,
    List<Part> parts,
    List<Stretch> text) {

  /** A finding, and the address of its place; empty where it has none. */
  record Noticed(String sentence, String place) {}

  /** Things of one kind. */
  record Part(String heading, List<List<Field>> entries) {}

  /** A field, and the address of its place; empty where it has none. */
  record Field(String label, String value, String place) {}

  /** A stretch of text: its kind, which is empty for a heading, its text and its address. */
  record Stretch(String kind, String text, String place) {}

  /** Of a file, with the places of its text where they are at hand. */
  static ReadView of(Applicant applicant, Read read) {
    Resume resume = applicant.resume();
    OriginalLinks links =
        new OriginalLinks(
            applicant.path(),
            Whereabouts.NOWHERE,
            HiddenText.of(read.hidden()),
            read.hidden().size());
    Understood understood = Understood.of(resume);
    return new ReadView(
        applicant.file(),
        links,
        Readability.of(read, resume).stream().map(finding -> noticed(finding, links)).toList(),
        understood.parts().stream().map(part -> part(part, links)).toList(),
        understood.sections().stream()
            .map(stretch ->
                new Stretch(
                    stretch.kind(),
                    lines(stretch.span().in(resume.text())),
                    place(Optional.of(stretch.span().trimmed(resume.text())), links)))
            .filter(stretch -> !stretch.text().isBlank())
            .toList());
  }

  /** Without the empty lines around them. */
  private static String lines(String text) {
    return text.stripTrailing().replaceFirst("^\\s*\\n", "");
  }

  private static Noticed noticed(Finding finding, OriginalLinks links) {
    String page = finding.page().map(links::page).orElse("");
    return new Noticed(finding.sentence(), page.isEmpty() ? place(finding.place(), links) : page);
  }

  private static Part part(Understood.Part part, OriginalLinks links) {
    return new Part(
        part.heading(),
        part.entries().stream()
            .map(entry -> entry.items().stream().map(item -> field(item, links)).toList())
            .toList());
  }

  private static Field field(Item item, OriginalLinks links) {
    return new Field(item.label(), item.value(), place(item.place(), links));
  }

  private static String place(Optional<Span> span, OriginalLinks links) {
    return span.map(at -> links.place(new Marks(List.of(at), List.of()))).orElse("");
  }
}
