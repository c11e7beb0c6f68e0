package dev.shortlist.extract.pdf.sight;

import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.Hidden.Reason;
import dev.shortlist.extract.pdf.page.PageContent;
import dev.shortlist.extract.pdf.page.Stop;
import dev.shortlist.extract.pdf.page.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of a page, parted in those that a person sees and those that only a machine finds.
 *
 * @param seen each once, in the order of painting
 * @param hidden what is not seen
 */
public record Sight(List<Word> seen, List<Hidden> hidden) {

  /** Words that are looked at between two looks at the clock. */
  private static final int PAUSE = 0x100;

  private record Unseen(Word word, Reason reason) {}

  /**
   * Parts the words of a page.
   *
   * @throws Stop when the thread is asked to
   */
  public static Sight of(PageContent page) throws Stop {
    Visibility visibility = new Visibility(page);
    List<Word> seen = new ArrayList<>(page.words().size());
    List<Unseen> unseen = new ArrayList<>();
    int count = 0;
    for (Word word : page.words()) {
      if (++count % PAUSE == 0) {
        Stop.ifInterrupted();
      }
      Optional<Reason> reason = visibility.reason(word);
      if (reason.isPresent()) {
        unseen.add(new Unseen(word, reason.get()));
      } else {
        seen.add(word);
      }
    }
    Twins twins = new Twins(seen);
    Findings findings = new Findings(page.number(), page.findings());
    for (Unseen each : unseen) {
      Stop.ifInterrupted();
      if (!twins.haveShadow(each.word)) {
        findings.add(each.word, each.reason);
      }
    }
    twins.once().forEach(findings::addMarks);
    return new Sight(twins.once(), findings.all());
  }
}
