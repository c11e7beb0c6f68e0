package dev.shortlist.extract.seen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a text processor's file, which is a zip. */
final class Parts {

  /** Parts that are unpacked beyond this are left to those who read the file. */
  static final int LARGEST = 64_000_000;

  private Parts() {}

  /**
   * Unpacks the parts with the wanted names; none where one of them is too large.
   *
   * @throws IOException when the zip is damaged
   */
  static Map<String, byte[]> of(byte[] content, Predicate<String> wanted) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (wanted.test(entry.getName())) {
          byte[] part = zip.readNBytes(LARGEST);
          if (part.length == LARGEST) {
            return Map.of();
          }
          parts.put(entry.getName(), part);
        }
      }
    }
    return parts;
  }
}
