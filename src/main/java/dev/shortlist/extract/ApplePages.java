package dev.shortlist.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A document of Apple Pages, whose own language is Apple's alone. The older ones, and newer ones
 * that are saved so, hold a PDF of all their pages for those who have no Pages, and that is read.
 * The small picture of the first page in all others is no résumé.
 */
final class ApplePages {

  /** What the media type registry of IANA calls it. */
  static final String TYPE = "application/vnd.apple.pages";

  private static final String PREVIEW = "QuickLook/Preview.pdf";

  private ApplePages() {}

  /**
   * The PDF in a document; nothing where it has none, or is another kind of file.
   *
   * @param most the largest that is unpacked, in bytes
   */
  static Optional<byte[]> preview(byte[] content, long most) throws IOException {
    boolean isPages = false;
    Optional<byte[]> preview = Optional.empty();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        switch (entry.getName()) {
          case PREVIEW -> {
            byte[] pdf = zip.readNBytes(Math.toIntExact(most + 1));
            preview = Optional.of(pdf).filter(all -> all.length <= most && isPdf(all));
          }
          case "index.xml", "index.xml.gz", "Index.zip", "Index/Document.iwa" -> isPages = true;
          default -> {}
        }
      }
    }
    return isPages ? preview : Optional.empty();
  }

  private static boolean isPdf(byte[] content) {
    return new String(content, 0, Math.min(content.length, 5), StandardCharsets.ISO_8859_1)
        .equals("%PDF-");
  }
}
