package dev.shortlist.packet;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Legibility;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.match.Advice.Readability;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Matcher;
import dev.shortlist.resume.Corrected;
import dev.shortlist.resume.Identity;
import dev.shortlist.resume.Understood;
import dev.shortlist.resume.correction.Sheet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Everything that a candidate may ask about a score, in one document: what was read, what was
 * scored and why, what was not counted, by which versions, and how to correct it.
 *
 * @param schemaVersion of this shape; later versions only add
 * @param file what the résumé is called
 * @param read what the machine understood, kind by kind
 * @param report the score and its reasons, with what was corrected by hand
 * @param findings what makes the file hard to read, or is hidden in it
 * @param sheet what the score is made of, to be corrected; absent where nobody shall see whose it
 *     is
 * @param ways how to correct it and what that does, in sentences
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Packet(
    int schemaVersion,
    String file,
    List<PartTold> read,
    Explanation report,
    List<Readability> findings,
    Optional<Sheet> sheet,
    List<String> ways) {

  /** The version of this shape. */
  public static final int SCHEMA_VERSION = 1;

  /** What the part with name and contact is called. */
  private static final String PERSON = "Person";

  private static final List<String> WAYS =
      List.of(
          "The score is made of the facts in “sheet”, and of nothing else: no name, contact, photo, age or origin is among them.",
          "If one of them was read wrongly, change it there and send the sheet back with the same résumé: “shortlist match --corrected SHEET RESUME”, the service's /api/v1/packet, or the page “My fit”. Nothing is stored.",
          "What you leave as it is stays as it was read; without changes the same score comes out, to the byte.",
          "Each correction is your claim. The report names every one, and every requirement that it moved, for whoever reads it.",
          "A skill that the résumé does not name counts only as listed; to have it count as shown, say in the résumé what you did with it.",
          "The occupations that a title was understood as, and what is hidden or pasted from the job's text, are not corrected here: correct the title, or the résumé.");

  private static final List<String> UNNAMED =
      List.of(
          "Who the person is was left out of this packet. The person's own packet has the facts that the score is made of, and how to correct them.");

  public Packet {
    read = List.copyOf(read);
    findings = List.copyOf(findings);
    ways = List.copyOf(ways);
  }

  /** Things of one kind, each field by field. */
  public record PartTold(String heading, List<List<FieldTold>> entries) {

    public PartTold {
      entries = entries.stream().map(List::copyOf).toList();
    }
  }

  /** A field and what was read into it. */
  public record FieldTold(String label, String value) {}

  /**
   * The packet of a résumé for one job.
   *
   * @param file what the résumé is called
   * @param hidden what its file holds and nobody sees
   * @param isBlind whether nobody shall see whose it is
   */
  public static Packet of(
      String file,
      Corrected corrected,
      List<Hidden> hidden,
      Matcher matcher,
      Assessor assessor,
      boolean isBlind) {
    UnaryOperator<String> quoted =
        isBlind ? Identity.of(corrected.asRead())::hiddenIn : UnaryOperator.identity();
    return new Packet(
        SCHEMA_VERSION,
        isBlind ? "Résumé" : file,
        Understood.of(corrected.asRead()).parts().stream()
            .filter(part -> !isBlind || !part.heading().equals(PERSON))
            .map(part -> part(part, quoted))
            .toList(),
        assessor.explain(corrected, hidden, matcher, quoted),
        Legibility.of(corrected.asRead(), hidden).stream()
            .map(
                found -> new Readability(found.kind(), found.sentence(), found.quote().map(quoted)))
            .toList(),
        isBlind ? Optional.empty() : Optional.of(assessor.sheet(corrected.asRead())),
        isBlind ? UNNAMED : WAYS);
  }

  private static PartTold part(Understood.Part part, UnaryOperator<String> quoted) {
    return new PartTold(
        part.heading(),
        part.entries().stream()
            .map(entry ->
                entry.items().stream()
                    .map(item -> new FieldTold(item.label(), quoted.apply(item.value())))
                    .toList())
            .toList());
  }

  /** Tells nothing, for frameworks write this to logs. */
  @Override
  public String toString() {
    return "Packet";
  }
}
