package dev.shortlist.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A zip of résumés, opened without writing anything to disk. Close it after use. */
public final class Archive implements AutoCloseable {

  /** What is no larger may be packed however well. */
  static final long SMALL = 1024 * 1024;

  private final ZipFile zip;
  private final Limits limits;

  /**
   * Opens a zip file.
   *
   * @throws IOException when it is not a zip file, damaged, or encrypted
   */
  public Archive(Path file, Limits limits) throws IOException {
    this.zip = new ZipFile(file.toFile());
    this.limits = limits;
  }

  /**
   * Whether files of a zip are protected by a password. None of it can then be opened.
   *
   * @param file whatever it is
   */
  static boolean isEncrypted(Path file) {
    try (var contents =
        org.apache.commons.compress.archivers.zip.ZipFile.builder()
            .setPath(file)
            .setIgnoreLocalFileHeader(true)
            .get()) {
      return Collections.list(contents.getEntries()).stream()
          .anyMatch(entry -> entry.getGeneralPurposeBit().usesEncryption());
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * The names of the files within, in the order of their names; folders and dot-files are left out.
   *
   * @throws IOException when there are more than the limit allows
   */
  public List<String> names() throws IOException {
    if (zip.size() > limits.archiveEntries()) {
      throw new IOException(
          "the archive holds %,d entries, more than the limit of %,d"
              .formatted(zip.size(), limits.archiveEntries()));
    }
    List<String> names = new ArrayList<>();
    zip.stream()
        .filter(entry -> !entry.isDirectory() && !isHidden(entry.getName()))
        .forEach(entry -> names.add(entry.getName()));
    names.sort(Comparator.naturalOrder());
    return List.copyOf(names);
  }

  /**
   * The content of one file, never more than one byte over what the limits on bytes and on packing
   * allow, so that a bomb does not fill the memory; nothing where it is one.
   *
   * @throws IOException when the entry is missing, damaged or encrypted
   */
  public Optional<byte[]> content(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException("the archive holds no such entry");
    }
    long unpacked = Math.max(SMALL, Math.max(entry.getCompressedSize(), 1) * limits.archiveRatio());
    long most = Math.min(limits.bytes(), unpacked);
    try (InputStream stream = zip.getInputStream(entry)) {
      byte[] content = stream.readNBytes(Math.toIntExact(most + 1));
      return content.length > most ? Optional.empty() : Optional.of(content);
    }
  }

  /** Whether it is a file of the system that made the archive, and nobody's. */
  static boolean isHidden(String name) {
    return name.startsWith("__MACOSX/")
        || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
