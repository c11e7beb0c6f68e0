package dev.shortlist.extract.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.apache.tika.parser.txt.UniversalEncodingDetector;

/**
 * Decodes text whose character set nobody tells. A mark at its beginning tells it; bytes that are
 * UTF-8 throughout are nothing else; UTF-16 and UTF-32 have their zeros where spaces and line ends
 * need them; what is left is told by the statistics of Mozilla and ICU, and among the sets of Latin
 * letters, which those confuse, by {@link Alphabets}.
 */
public final class PlainText {

  /** The statistics need no more of a text. */
  private static final int ENOUGH = 20_000;

  /** Real texts have a zero in every word where they have any. */
  private static final int BYTES_A_ZERO = 40;

  /** A strange one among so many is a stray, such as the end that old systems put to a file. */
  private static final int STRANGE = 100;

  private static final List<Charset> WIDE =
      Stream.of("UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE").map(Charset::forName).toList();

  private static final String MARK = "\uFEFF";

  private PlainText() {}

  /** The text without a mark at its beginning; none where the bytes are no text. */
  public static Optional<String> of(byte[] content) {
    return Stream.concat(Stream.of(StandardCharsets.UTF_8), WIDE.stream())
        .filter(charset -> isMarked(content, charset))
        .map(charset -> new String(content, charset))
        .findFirst()
        .map(text -> text.startsWith(MARK) ? text.substring(1) : text)
        .or(() -> hasZeros(content) ? wide(content) : narrow(content));
  }

  private static boolean isMarked(byte[] content, Charset charset) {
    byte[] mark = MARK.getBytes(charset);
    return content.length >= mark.length
        && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
  }

  private static boolean hasZeros(byte[] content) {
    int zeros = 0;
    for (byte each : content) {
      zeros += each == 0 ? 1 : 0;
    }
    return zeros > 0 && zeros >= content.length / BYTES_A_ZERO;
  }

  /** Of the orders of bytes that make a text, the one with the most spaces and line ends. */
  private static Optional<String> wide(byte[] content) {
    return WIDE.stream()
        .map(charset -> strictly(content, charset).filter(PlainText::isText))
        .flatMap(Optional::stream)
        .filter(text -> spaces(text) > 0)
        .reduce((best, other) -> spaces(other) > spaces(best) ? other : best);
  }

  private static long spaces(String text) {
    return text.chars().filter(c -> c == ' ' || c == '\n').count();
  }

  private static Optional<String> narrow(byte[] content) {
    Optional<String> utf8 = strictly(content, StandardCharsets.UTF_8);
    boolean switched = utf8.isPresent() && utf8.get().indexOf('\u001B') >= 0; // ISO 2022
    if (utf8.isPresent() && !switched) {
      return utf8.filter(PlainText::isText);
    }
    return Stream.of(byMozilla(content), byIcu(content))
        .flatMap(Optional::stream)
        .filter(charset -> !Alphabets.isLatin(charset))
        .map(charset -> new String(content, charset))
        .findFirst()
        .or(() -> Alphabets.decode(content))
        .filter(PlainText::isText);
  }

  /** The statistics of old browsers, which know Hebrew and the Cyrillic of DOS. */
  private static Optional<Charset> byMozilla(byte[] content) {
    try (TikaInputStream stream = TikaInputStream.get(content)) {
      return Optional.ofNullable(new UniversalEncodingDetector().detect(stream, new Metadata()));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory could not be read", e);
    }
  }

  private static Optional<Charset> byIcu(byte[] content) {
    CharsetMatch match =
        new CharsetDetector()
            .setText(Arrays.copyOf(content, Math.min(content.length, ENOUGH)))
            .detect();
    return match == null ? Optional.empty() : charset(match.getName());
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] content, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether nothing stands in a text that nobody writes, but a stray or two. */
  private static boolean isText(String text) {
    long strange =
        text.codePoints()
            .filter(c ->
                switch (Character.getType(c)) {
                  case Character.UNASSIGNED, Character.SURROGATE -> true;
                  case Character.CONTROL -> "\t\n\u000B\f\r\u001B".indexOf(c) < 0;
                  default -> false;
                })
            .count();
    return strange * STRANGE <= text.length();
  }
}
