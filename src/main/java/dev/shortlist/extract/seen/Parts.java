package dev.shortlist.extract.seen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The parts of a text processor's file, which is a zip. */
final class Parts {

  /** Bytes that all parts together may unpack to; those of the largest résumés reach a tenth. */
  private static final int LARGEST = 64_000_000;

  private Parts() {}

  /** The parts unpack to more than is read, so that no one else should unpack them either. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    private TooLargeException() {
      super("the parts of the file unpack to more than %d bytes".formatted(LARGEST));
    }
  }

  /**
   * Unpacks the parts with the wanted names.
   *
   * @throws TooLargeException where there is too much of them
   * @throws IOException where the zip is damaged
   */
  static Map<String, byte[]> of(byte[] content, Predicate<String> wanted) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    int left = LARGEST;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (wanted.test(entry.getName())) {
          byte[] part = read(zip, left);
          left -= part.length;
          parts.put(entry.getName(), part);
        }
      }
    }
    return parts;
  }

  private static byte[] read(ZipInputStream zip, int most) throws IOException {
    byte[] part = zip.readNBytes(most + 1);
    if (part.length > most) {
      throw new TooLargeException();
    }
    return part;
  }

  /**
   * The file with other parts in place of its own.
   *
   * @param leftOut the beginning of the names of parts that it may be without
   * @throws TooLargeException where there is too much of them
   * @throws IOException where the zip is damaged
   */
  static byte[] with(byte[] content, Map<String, byte[]> changed, String leftOut)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length);
    int left = LARGEST;
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(content));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      to.setLevel(0); // it is read at once
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        String name = entry.getName();
        if (!name.startsWith(leftOut)) {
          byte[] own = changed.get(name);
          byte[] part = own == null ? read(from, left) : own;
          left -= part.length;
          to.putNextEntry(new ZipEntry(name));
          to.write(part);
          to.closeEntry();
        }
      }
    }
    return bytes.toByteArray();
  }
}
