package dev.shortlist.resume.entry;

import dev.shortlist.language.Span;
import dev.shortlist.resume.contact.Header;
import dev.shortlist.resume.entry.HeadingReader.Custom;
import dev.shortlist.resume.entry.HeadingReader.Named;
import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.text.Lines;
import dev.shortlist.resume.text.Section;
import java.util.Optional;

/**
 * What the person says to be, above the résumé's body: "Systems Engineer at Acme".
 *
 * @param title as what
 * @param employer with whom, where it says so
 */
public record Headline(Field<String> title, Optional<Field<String>> employer) {

  /** A title here must be one by its words: nothing around it tells. */
  private static final int LEAST_TITLE = 20;

  /** It stands within so many lines of the top. */
  private static final int MOST_LINES = 4;

  /** Reads the first line of a header that names a title; the first section is what holds it. */
  public static Optional<Headline> of(
      String text, Header header, Section first, HeadingReader headings) {
    Custom none = new Custom();
    int lines = 0;
    for (int start = 0; start < first.body().end(); ) {
      Span line = Lines.at(text, start);
      boolean inHeader = start < header.end();
      int end = inHeader ? header.end() : first.body().end();
      Span within = new Span(start, Math.clamp(line.end(), start, end));
      lines += within.in(text).isBlank() ? 0 : 1;
      if (!inHeader && (lines > MOST_LINES || !Lines.mayBeHeading(within.in(text)))) {
        break;
      }
      Span nothing = new Span(start, start);
      Named named = headings.read(text, HeadingPart.of(text, within, nothing, 0), none);
      boolean isName =
          header.nameSpan().flatMap(name -> named.title().filter(name::overlaps)).isPresent();
      if (!isName && named.title().isPresent() && named.titleScore() >= LEAST_TITLE) {
        return Optional.of(
            new Headline(
                HeadingWords.field(text, named.title().get(), named.titleScore()),
                named
                    .employer()
                    .map(span -> HeadingWords.field(text, span, named.employerScore()))));
      }
      start = within.end() + 1;
    }
    return Optional.empty();
  }
}
