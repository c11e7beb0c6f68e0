package dev.shortlist.extract;

import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Zips of résumés that stay open while the files in them are read. Close it after use. */
public final class Archives implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Archives.class);

  private final FileReader reader;
  private final List<Archive> open = new ArrayList<>();

  /** Archives whose files are read by the given reader. */
  public Archives(FileReader reader) {
    this.reader = reader;
  }

  /**
   * The files in a zip as {@code a.zip!/b.pdf}; a zip that cannot be opened is one file that cannot
   * be read.
   *
   * @param name what the zip is called
   */
  public List<Source> sources(String name, Path zip) {
    try {
      Archive archive = new Archive(zip, reader.limits());
      open.add(archive);
      List<Source> sources = new ArrayList<>();
      for (String member : archive.names()) {
        String last = member.substring(member.lastIndexOf('/') + 1);
        sources.add(
            new Source(
                name + "!/" + member,
                () ->
                    archive
                        .content(member)
                        .map(content -> reader.read(last, content))
                        .orElseGet(() -> new Unreadable(Reason.TOO_LARGE))));
      }
      return List.copyOf(sources);
    } catch (IOException | IllegalArgumentException e) {
      return List.of(Source.unreadable(name, Reason.DAMAGED));
    }
  }

  @Override
  public void close() {
    for (Archive archive : open) {
      try {
        archive.close();
      } catch (IOException e) {
        LOG.warn("An archive could not be closed.");
      }
    }
  }
}
