package dev.shortlist.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of the command line's that is read as it is, and that this program or its user wrote.
 *
 * @param what it is, as an English noun
 */
record GivenFile(Path path, String what) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** A ranking of some hundred thousand files; nothing else that is given comes near. */
  private static final int LARGEST = 64_000_000;

  /**
   * Its bytes.
   *
   * @throws UsageException when it is missing, too large or cannot be read
   */
  byte[] bytes() {
    if (!Files.exists(path) || Files.isDirectory(path)) {
      throw new UsageException("There is no %s '%s'.".formatted(what, path));
    }
    try (InputStream stream = Files.newInputStream(path)) {
      byte[] bytes = stream.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new UsageException(
            "The %s '%s' has more than %d bytes.".formatted(what, path, LARGEST));
      }
      return bytes;
    } catch (IOException e) {
      throw new UsageException("The %s '%s' cannot be opened.".formatted(what, path));
    }
  }

  /**
   * Its text, without the byte order mark that some editors and spreadsheets write.
   *
   * @throws UsageException when it is missing, too large, cannot be read or is not in UTF-8
   */
  String text() {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes())).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UsageException("The %s '%s' is not written in UTF-8.".formatted(what, path));
    }
  }
}
