package dev.shortlist.extract;

import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import dev.shortlist.extract.document.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What holds several résumés, be it a zip, a tar or a mail, that stays open while the files in it
 * are read. Close it after use.
 */
public final class Archives implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Archives.class);

  private static final List<String> MAILS = List.of(".eml", ".msg");
  private static final List<String> TARS = List.of(".tar", ".tar.gz", ".tgz");

  private final FileReader reader;
  private final List<AutoCloseable> open = new ArrayList<>();

  /** Archives whose files are read by the given reader. */
  public Archives(FileReader reader) {
    this.reader = reader;
  }

  /** Reads one member of an archive. */
  @FunctionalInterface
  private interface Members {
    /** Its content; nothing where there is more of it than the limits allow. */
    Optional<byte[]> content(String name) throws IOException;
  }

  /** Whether a file of that name may hold several résumés. */
  public static boolean holds(String name) {
    return ends(name, List.of(".zip")) || ends(name, TARS) || ends(name, MAILS);
  }

  private static boolean ends(String name, List<String> endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }

  /**
   * The files in an archive as {@code a.zip!/b.pdf}, and those of a mail with several documents
   * attached as {@code a.eml!/b.pdf}; an archive that cannot be opened is one file that cannot be
   * read.
   *
   * @param name what the archive is called
   */
  public List<Source> sources(String name, Path file) {
    try {
      if (ends(name, MAILS)) {
        return mail(name, file);
      }
      if (ends(name, TARS)) {
        TarArchive tar = new TarArchive(file, reader.limits());
        open.add(tar);
        return sources(name, tar.names(), tar::content);
      }
      Archive zip = new Archive(file, reader.limits());
      open.add(zip);
      return sources(name, zip.names(), zip::content);
    } catch (IOException | IllegalArgumentException e) {
      boolean isEncrypted = Archive.isEncrypted(file);
      return List.of(Source.unreadable(name, isEncrypted ? Reason.ENCRYPTED : Reason.DAMAGED));
    }
  }

  private List<Source> sources(String name, Iterable<String> members, Members archive) {
    List<Source> sources = new ArrayList<>();
    for (String member : members) {
      String last = member.substring(member.lastIndexOf('/') + 1);
      sources.add(
          new Source(
              name + "!/" + member,
              () ->
                  archive
                      .content(member)
                      .map(content -> reader.read(last, content))
                      .orElseGet(() -> new Unreadable(Reason.TOO_LARGE)),
              () ->
                  archive
                      .content(member)
                      .map(content -> new Document(last, content))
                      .orElseThrow(() -> new IOException("a member over the limits"))));
    }
    return List.copyOf(sources);
  }

  /** A mail with one document or none is one file, and its reader knows what to read of it. */
  private List<Source> mail(String name, Path file) throws IOException {
    Source whole =
        new Source(
            name,
            () -> reader.read(name, file),
            () -> new Document(name, Files.readAllBytes(file)));
    List<Document> documents = reader.documents(name, file);
    if (documents.size() < 2) {
      return List.of(whole);
    }
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Document part = documents.get(i);
      String told = part.name().isEmpty() ? String.valueOf(i + 1) : part.name();
      sources.add(
          new Source(
              name + "!/" + told,
              () -> reader.read(part.name(), part.content()),
              () -> new Document(part.name(), part.content())));
    }
    return List.copyOf(sources);
  }

  @Override
  public void close() {
    for (AutoCloseable archive : open) {
      try {
        archive.close();
      } catch (Exception e) {
        LOG.warn("An archive could not be closed.");
      }
    }
  }
}
