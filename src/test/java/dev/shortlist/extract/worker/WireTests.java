package dev.shortlist.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import dev.shortlist.extract.Limits;
import dev.shortlist.extract.Parsing.Kind;
import dev.shortlist.extract.worker.Wire.Request;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one end sends the other receives, and nothing that is broken is taken for an answer. */
class WireTests {

  private static final Read READ =
      read("José 𝔘\tPython\n• Σ\n" + "long ".repeat(40_000), "text/plain");

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
    Limits limits = new Limits(1_000, 2, 3_000, Duration.ofMillis(4_567), 5, 6);
    Wire.send(out, limits);
    Wire.send(out, new Request("履歴書.pdf", new byte[] {0, -1, 2}, Kind.JOB));

    DataInputStream in = in(sent.toByteArray());
    assertThat(Wire.receiveLimits(in)).isEqualTo(limits);
    Request request = Wire.receiveRequest(in).orElseThrow();
    assertThat(request.name()).isEqualTo("履歴書.pdf");
    assertThat(request.content()).containsExactly(0, -1, 2);
    assertThat(request.kind()).isEqualTo(Kind.JOB);
    assertThat(Wire.receiveRequest(in)).isEmpty();
  }

  @Test
  void aRequestBrokenOffIsRefused() throws IOException {
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    Wire.send(new DataOutputStream(sent), new Request("a.pdf", new byte[50], Kind.RESUME));
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
  void aSpoiltAnswerIsAnotherAnswerOrRefused(int seed) throws IOException {
    Random chance = new Random(seed);
    byte[] whole = Wire.answer(new Read("Jane Miller, Python", "text/plain", "Jane"));
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

  private static Read read(String text, String mediaType) {
    return new Read(text, mediaType, text);
  }

  private static DataInputStream in(byte[] bytes) {
    return new DataInputStream(new ByteArrayInputStream(bytes));
  }
}
