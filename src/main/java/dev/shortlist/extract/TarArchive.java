package dev.shortlist.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarFile;

/**
 * A tar of résumés, packed by gzip or not. What is packed so has no order to read it in but its
 * own, so it is unpacked to a temporary file, which goes when the archive is closed.
 */
final class TarArchive implements AutoCloseable {

  /** The first bytes of a gzip (RFC 1952, 2.3.1). */
  private static final int[] GZIP = {0x1F, 0x8B};

  private final Optional<Path> unpacked;
  private final TarFile tar;
  private final Limits limits;
  private final Map<String, TarArchiveEntry> entries = new TreeMap<>();

  /**
   * Opens an archive.
   *
   * @throws IOException when it is none, is damaged, or unpacks to far more than it is or holds
   *     more files than the limit
   */
  TarArchive(Path file, Limits limits) throws IOException {
    this.limits = limits;
    this.unpacked = isPacked(file) ? Optional.of(unpack(file, limits)) : Optional.empty();
    try {
      this.tar = new TarFile(unpacked.orElse(file));
      if (tar.getEntries().isEmpty()) {
        throw new IOException("the archive holds nothing");
      }
      for (TarArchiveEntry entry : tar.getEntries()) {
        if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
          add(entry);
        }
      }
    } catch (IOException | RuntimeException e) {
      delete();
      throw e instanceof IOException io ? io : new IOException("the archive is damaged", e);
    }
  }

  private void add(TarArchiveEntry entry) throws IOException {
    if (!Archive.isHidden(entry.getName())) {
      entries.put(entry.getName(), entry);
    }
    if (entries.size() > limits.archiveEntries()) {
      throw new IOException(
          "the archive holds more entries than the limit of %,d"
              .formatted(limits.archiveEntries()));
    }
  }

  private static boolean isPacked(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return stream.read() == GZIP[0] && stream.read() == GZIP[1];
    }
  }

  private static Path unpack(Path file, Limits limits) throws IOException {
    long most = Math.max(Archive.SMALL, Files.size(file) * limits.archiveRatio());
    Path unpacked = Files.createTempFile("shortlist-", ".tar");
    try (InputStream from =
            new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)));
        OutputStream to = Files.newOutputStream(unpacked)) {
      byte[] buffer = new byte[1 << 16];
      long written = 0;
      for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
        written += read;
        if (written > most) {
          throw new IOException("the archive unpacks to far more than it is");
        }
        to.write(buffer, 0, read);
      }
    } catch (IOException e) {
      Files.deleteIfExists(unpacked);
      throw e;
    }
    return unpacked;
  }

  /** Where it is unpacked to; nothing where it need not be. */
  Optional<Path> unpacked() {
    return unpacked;
  }

  /** The names of the files within, in their order; folders, links and dot-files are left out. */
  Iterable<String> names() {
    return entries.keySet();
  }

  /**
   * The content of one file; nothing where it is larger than the limit.
   *
   * @throws IOException when it is damaged
   */
  synchronized Optional<byte[]> content(String name) throws IOException {
    TarArchiveEntry entry = entries.get(name);
    if (entry == null) {
      throw new IOException("the archive holds no such entry");
    }
    try (InputStream stream = tar.getInputStream(entry)) {
      byte[] content = stream.readNBytes(Math.toIntExact(limits.bytes() + 1));
      return content.length > limits.bytes() ? Optional.empty() : Optional.of(content);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      tar.close();
    } finally {
      delete();
    }
  }

  private void delete() throws IOException {
    if (unpacked.isPresent()) {
      Files.deleteIfExists(unpacked.get());
    }
  }
}
