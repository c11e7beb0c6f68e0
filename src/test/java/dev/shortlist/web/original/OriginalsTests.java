package dev.shortlist.web.original;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Source;
import dev.shortlist.extract.document.Document;
import dev.shortlist.extract.layout.Layout;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OriginalsTests {

  private static final UUID ONE = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);

  private final Set<UUID> rankings = new HashSet<>(Set.of(ONE, OTHER));
  private final Originals originals = new Originals(rankings::contains, 1_000, 1_000);

  @Test
  void whatIsReadIsHeldWithItsFileWhereThatHasPages() {
    keep(ONE, 0, pdf("Python", 10));
    keep(ONE, 1, text("Java"));
    Original pdf = originals.find(ONE, 0).orElseThrow();
    assertThat(pdf.read().text()).isEqualTo("Python");
    assertThat(pdf.file().orElseThrow().content()).hasSize(10);
    assertThat(pdf.hasPages()).isTrue();
    Original text = originals.find(ONE, 1).orElseThrow();
    assertThat(text.read().text()).isEqualTo("Java");
    assertThat(text.file()).isEmpty();
    assertThat(text.hasPages()).isFalse();
    assertThat(originals.find(OTHER, 0)).isEmpty();
  }

  @Test
  void whatCannotBeReadIsNotHeld() {
    keep(ONE, 0, Source.unreadable("a.pdf", Reason.DAMAGED));
    assertThat(originals.find(ONE, 0)).isEmpty();
  }

  @Test
  void filesAreHeldAsLongAsTheirRanking() {
    keep(ONE, 0, pdf("Python", 10));
    keep(ONE, 1, pdf("Java", 10));
    originals.forgetOrphans();
    assertThat(originals.find(ONE, 0)).isPresent();
    assertThat(originals.find(ONE, 1)).isPresent();
    keep(OTHER, 0, pdf("R", 10));
    rankings.remove(ONE);
    originals.forgetOrphans();
    assertThat(originals.find(ONE, 0)).isEmpty();
    assertThat(originals.find(ONE, 1)).isEmpty();
    assertThat(originals.bytes()).isEqualTo(10 + 2);
  }

  @Test
  void whatIsForgottenIsGoneAtOnceAndNothingElse() {
    keep(ONE, 0, pdf("Python", 10));
    keep(OTHER, 0, pdf("Java", 10));
    originals.forget(ONE);
    assertThat(originals.find(ONE, 0)).isEmpty();
    assertThat(originals.find(OTHER, 0)).isPresent();
    assertThat(originals.bytes()).isEqualTo(10 + 2 * 4);
  }

  @Test
  void whereThereIsNoRoomTheFileGoesThatNobodyLookedAtForLongestAndItsTextStays() {
    keep(ONE, 0, pdf("first", 400));
    keep(ONE, 1, pdf("second", 400));
    originals.find(ONE, 0);
    keep(OTHER, 0, pdf("third", 400));
    assertThat(originals.find(ONE, 0).orElseThrow().file()).isPresent();
    assertThat(originals.find(OTHER, 0).orElseThrow().file()).isPresent();
    Original second = originals.find(ONE, 1).orElseThrow();
    assertThat(second.file()).isEmpty();
    assertThat(second.hasPages()).isTrue();
    assertThat(second.read().text()).isEqualTo("second");
  }

  @Test
  void aFileLargerThanAllTheRoomCostsNobodyElsesTheirs() {
    keep(ONE, 0, pdf("small", 400));
    keep(ONE, 1, pdf("large", 1_001));
    assertThat(originals.find(ONE, 0).orElseThrow().file()).isPresent();
    assertThat(originals.find(ONE, 1).orElseThrow().file()).isEmpty();
  }

  @Test
  void textsHaveABoundOfTheirOwn() {
    keep(ONE, 0, text("a".repeat(300)));
    keep(ONE, 1, text("b".repeat(300)));
    assertThat(originals.find(ONE, 0)).isEmpty();
    assertThat(originals.find(ONE, 1)).isPresent();
    keep(ONE, 2, text("c".repeat(501)));
    assertThat(originals.bytes()).isZero();
  }

  @Test
  void whateverComesTheBoundsAreKept() {
    for (int i = 0; i < 500; i++) {
      UUID ranking = new UUID(1, i % 7);
      keep(ranking, i % 13, pdf("x".repeat(i % 90), 37 * i % 1_100));
      if (i % 11 == 0) {
        originals.forget(ranking);
      }
      if (i % 17 == 0) {
        originals.forgetOrphans();
      }
      assertThat(originals.bytes()).isBetween(0L, 2_000L);
    }
  }

  private void keep(UUID ranking, int number, Source file) {
    assertThat(originals.keeping(ranking, number, file).read()).isEqualTo(file.read());
  }

  private static Source pdf(String text, int bytes) {
    Read read =
        new Read(text, "application/pdf", text, Optional.of(new Layout(List.of())), List.of());
    return new Source("a.pdf", () -> read, () -> new Document("a.pdf", new byte[bytes]));
  }

  private static Source text(String text) {
    Read read = new Read(text, "text/plain", text);
    return new Source("a.txt", () -> read, () -> new Document("a.txt", new byte[10]));
  }
}
