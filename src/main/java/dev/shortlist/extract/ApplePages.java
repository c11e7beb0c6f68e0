package dev.shortlist.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A document of Apple Pages, whose own language is Apple's alone. The older ones, and newer ones
 * that are saved so, hold a PDF of all their pages for those who have no Pages, and that is read.
 * The small picture of the first page in all others is no résumé.
 */
final class ApplePages {

  /** What the media type registry of IANA calls it. */
  static final String TYPE = "application/vnd.apple.pages";

  private static final String PREVIEW = "QuickLook/Preview.pdf";

  /** What has the text in the languages of the several versions. */
  private static final List<String> INDEX =
      List.of("index.xml", "index.xml.gz", "Index.zip", "Index/Document.iwa");

  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private ApplePages() {}

  /**
   * The PDF in a document; nothing where it has none, or is another kind of file. Nothing else of
   * it is unpacked.
   *
   * @param most the largest that is unpacked, in bytes
   */
  static Optional<byte[]> preview(byte[] content, long most) {
    if (content.length < ZIP.length || !Arrays.equals(ZIP, Arrays.copyOf(content, ZIP.length))) {
      return Optional.empty();
    }
    try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
      ZipArchiveEntry entry = zip.getEntry(PREVIEW);
      if (entry == null || INDEX.stream().noneMatch(name -> zip.getEntry(name) != null)) {
        return Optional.empty();
      }
      try (InputStream stream = zip.getInputStream(entry)) {
        byte[] pdf = stream.readNBytes(Math.toIntExact(most + 1));
        return Optional.of(pdf).filter(all -> all.length <= most && isPdf(all));
      }
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isPdf(byte[] content) {
    return new String(content, 0, Math.min(content.length, 5), StandardCharsets.ISO_8859_1)
        .equals("%PDF-");
  }
}
