package dev.shortlist.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.shortlist.extract.Drawing.Drawn;
import dev.shortlist.extract.Drawing.NotDrawn;
import dev.shortlist.extract.Drawing.Why;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import dev.shortlist.extract.Limits;
import dev.shortlist.extract.Scans;
import dev.shortlist.extract.document.Document;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.Layout;
import dev.shortlist.extract.layout.Layout.Block;
import dev.shortlist.extract.layout.Layout.Line;
import dev.shortlist.extract.layout.Layout.Page;
import dev.shortlist.extract.layout.Layout.Word;
import dev.shortlist.extract.layout.Rectangle;
import dev.shortlist.extract.worker.Wire.Question;
import dev.shortlist.extract.worker.Wire.Request;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one end sends the other receives, and nothing that is broken is taken for an answer. */
class WireTests {

  private static final Read READ =
      read("José 𝔘\tPython\n• Σ\n" + "long ".repeat(40_000), "text/plain");

  private static final List<Hidden.Reason> REASONS = List.of(Hidden.Reason.values());

  @Test
  void aTextArrivesAsItWas() throws IOException {
    assertThat(Wire.extraction(Wire.answer(READ))).isEqualTo(READ);
    assertThat(Wire.extraction(Wire.answer(read("", "")))).isEqualTo(read("", ""));
    Read cleaned = new Read("fit", "text/plain", "\uFB01t");
    assertThat(Wire.extraction(Wire.answer(cleaned))).isEqualTo(cleaned);
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonArrives(Reason reason) throws IOException {
    Extraction unreadable = new Unreadable(reason);
    assertThat(Wire.extraction(Wire.answer(unreadable))).isEqualTo(unreadable);
  }

  @Test
  void aRequestArrivesAsItWas() throws IOException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(sent);
    Limits limits =
        new Limits(1_000, 2, 3_000, Duration.ofMillis(4_567), 5, 6)
            .with(new Scans("/a/b", 7, Duration.ofMillis(8_901)));
    Wire.send(out, limits);
    Wire.send(out, new Request(Question.JOB, "履歴書.pdf", new byte[] {0, -1, 2}));

    DataInputStream in = in(sent.toByteArray());
    assertThat(Wire.receiveLimits(in)).isEqualTo(limits);
    Request request = Wire.receiveRequest(in).orElseThrow();
    assertThat(request.name()).isEqualTo("履歴書.pdf");
    assertThat(request.content()).containsExactly(0, -1, 2);
    assertThat(request.question()).isEqualTo(Question.JOB);
    assertThat(Wire.receiveRequest(in)).isEmpty();
  }

  @Test
  void aQuestionAboutAPageNamesIt() throws IOException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    Wire.send(new DataOutputStream(sent), new Request(Question.PAGE, "a.pdf", new byte[] {7}, 12));
    Request request = Wire.receiveRequest(in(sent.toByteArray())).orElseThrow();
    assertThat(request.question()).isEqualTo(Question.PAGE);
    assertThat(request.page()).isEqualTo(12);
    assertThat(request.content()).containsExactly(7);
  }

  @Test
  void theImageOfAPageArrivesAsItWas() throws IOException {
    byte[] png = image(1_000);
    assertThat(DrawnWire.drawing(DrawnWire.answer(new Drawn(png))))
        .isInstanceOfSatisfying(Drawn.class, drawn -> assertThat(drawn.png()).isEqualTo(png));
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonWhyAPageIsNotDrawnArrives(Why why) throws IOException {
    assertThat(DrawnWire.drawing(DrawnWire.answer(new NotDrawn(why)))).isEqualTo(new NotDrawn(why));
  }

  @Test
  void whatIsNoImageOfAPageIsNoAnswer() throws IOException {
    byte[] text = "<svg>".getBytes(StandardCharsets.UTF_8);
    byte[] tooLarge = image(DrawnWire.LARGEST_IMAGE + 1);
    byte[] brokenOff = Arrays.copyOf(DrawnWire.answer(new Drawn(image(1_000))), 500);
    for (byte[] frame :
        List.of(
            DrawnWire.answer(new Drawn(text)),
            DrawnWire.answer(new Drawn(tooLarge)),
            brokenOff,
            new byte[] {3},
            new byte[0])) {
      assertThatIOException().isThrownBy(() -> DrawnWire.drawing(frame));
    }
  }

  /** Begins like a PNG. */
  private static byte[] image(int length) {
    byte[] bytes = new byte[length];
    System.arraycopy(
        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, 0, bytes, 0, 8);
    return bytes;
  }

  @Test
  void theDocumentsOfAMailArriveAsTheyWereOrNotAtAll() throws IOException {
    byte[] frame =
        Wire.answer(
            List.of(new Document("履歴書.pdf", new byte[] {0, -1, 2}), new Document("", new byte[0])));

    List<Document> documents = Wire.documents(frame);
    assertThat(documents).extracting(Document::name).containsExactly("履歴書.pdf", "");
    assertThat(documents.getFirst().content()).containsExactly(0, -1, 2);
    for (int length = 0; length < frame.length; length++) {
      byte[] brokenOff = Arrays.copyOf(frame, length);
      assertThatIOException().isThrownBy(() -> Wire.documents(brokenOff));
    }
  }

  @Test
  void aRequestBrokenOffIsRefused() throws IOException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    Wire.send(new DataOutputStream(sent), new Request(Question.RESUME, "a.pdf", new byte[50]));
    for (int length = 1; length < sent.size(); length++) {
      DataInputStream in = in(Arrays.copyOf(sent.toByteArray(), length));
      assertThatIOException().isThrownBy(() -> Wire.receiveRequest(in));
    }
  }

  @Test
  void aFrameBrokenOffOrTooLongIsRefused() throws IOException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    Wire.send(new DataOutputStream(sent), new byte[100]);
    for (int length = 1; length < sent.size(); length++) {
      DataInputStream in = in(Arrays.copyOf(sent.toByteArray(), length));
      assertThatIOException().isThrownBy(() -> Wire.receive(in, 100));
    }
    assertThatIOException().isThrownBy(() -> Wire.receive(in(sent.toByteArray()), 99));
    assertThatIOException()
        .isThrownBy(() -> Wire.receive(in(new byte[] {-1, -1, -1, -1}), Integer.MAX_VALUE));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void whereATextStandsAndWhatIsHiddenArrivesAsItWas(int seed) throws IOException {
    Random chance = new Random(seed);
    for (int i = 0; i < 50; i++) {
      Read read = laidOut(chance);
      assertThat(Wire.extraction(Wire.answer(read))).isEqualTo(read);
    }
  }

  @Test
  void aWordThatIsNotInTheTextIsRefused() throws IOException {
    for (Word word : List.of(word(-1, 2), word(2, 1), word(4, 6))) {
      byte[] answer = Wire.answer(laidOut("Jane?", List.of(word)));
      assertThatIOException().isThrownBy(() -> Wire.extraction(answer));
    }
    Read last = laidOut("Jane?", List.of(word(4, 5)));
    assertThat(Wire.extraction(Wire.answer(last))).isEqualTo(last);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aSpoiltAnswerIsAnotherAnswerOrRefused(int seed) throws IOException {
    Random chance = new Random(seed);
    byte[] whole = Wire.answer(laidOut(chance));
    for (int i = 0; i < 2_000; i++) {
      byte[] spoilt = Arrays.copyOf(whole, chance.nextInt(1, whole.length + 1));
      spoilt[chance.nextInt(spoilt.length)] = (byte) chance.nextInt(256);
      try {
        assertThat(Wire.extraction(spoilt)).isNotNull();
      } catch (IOException e) {
        assertThat(e).hasNoSuppressedExceptions();
      }
    }
  }

  private static Read laidOut(Random chance) {
    String text = "Jane Miller, Python ".repeat(1 + chance.nextInt(4));
    List<Page> pages =
        some(
            chance,
            () ->
                new Page(
                    chance.nextInt(),
                    chance.nextFloat(),
                    chance.nextFloat(),
                    chance.nextBoolean(),
                    some(chance, () -> block(chance, text.length()))));
    List<Hidden> hidden =
        some(
            chance,
            () ->
                new Hidden(
                    REASONS.get(chance.nextInt(REASONS.size())),
                    chance.nextBoolean() ? Optional.empty() : Optional.of(1 + chance.nextInt(9)),
                    chance.nextBoolean() ? Optional.empty() : Optional.of(rectangle(chance)),
                    "Σ".repeat(chance.nextInt(3))));
    Optional<String> recogniser =
        chance.nextBoolean() ? Optional.empty() : Optional.of("Tesseract 5.3.0 (eng)");
    return new Read(
        text, "application/pdf", text, Optional.of(new Layout(pages)), hidden, recogniser);
  }

  private static Block block(Random chance, int length) {
    return new Block(
        rectangle(chance),
        some(
            chance,
            () -> {
              int start = chance.nextInt(length);
              List<Word> words = some(chance, () -> new Word(start, start + 1, rectangle(chance)));
              float size = chance.nextFloat();
              return new Line(rectangle(chance), start, length, size, chance.nextBoolean(), words);
            }));
  }

  private static Rectangle rectangle(Random chance) {
    return new Rectangle(
        chance.nextFloat(), -chance.nextFloat(), Float.intBitsToFloat(chance.nextInt()), 0);
  }

  private static <T> List<T> some(Random chance, Supplier<T> maker) {
    return Stream.generate(maker).limit(chance.nextInt(4)).toList();
  }

  private static Word word(int start, int end) {
    return new Word(start, end, new Rectangle(1, 2, 3, 4));
  }

  private static Read laidOut(String text, List<Word> words) {
    Rectangle around = new Rectangle(1, 2, 3, 4);
    Line line = new Line(around, 0, text.length(), 10, false, words);
    Page page = new Page(1, 600, 800, true, List.of(new Block(around, List.of(line))));
    return new Read(
        text, "application/pdf", text, Optional.of(new Layout(List.of(page))), List.of());
  }

  private static Read read(String text, String mediaType) {
    return new Read(text, mediaType, text);
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
