package dev.shortlist.extract;

import dev.shortlist.extract.document.Document;
import java.util.List;

/** Makes text of files' contents, which are the most dangerous thing that strangers send. */
public interface Parsing extends AutoCloseable {

  /** What a content is read as. */
  enum Kind {
    /** The whole of it counts. */
    RESUME,
    /** Of a page or a posting the advert alone counts. */
    JOB
  }

  /**
   * What came of a content that is neither empty nor over the limit on bytes.
   *
   * @param name what the file is called
   */
  Extraction parse(String name, byte[] content, Kind kind);

  /**
   * The same, telling when it begins to read pictures of text, for which {@link Scans} allow more
   * time.
   *
   * @param scans called at most once
   */
  default Extraction parse(String name, byte[] content, Kind kind, Runnable scans) {
    return parse(name, content, kind);
  }

  /**
   * The documents attached to a mail, in its order; none where it is no mail, or cannot be taken
   * apart.
   */
  List<Document> documents(String name, byte[] content);

  /**
   * Draws a page of a PDF, or of the PDF that is the résumé in a mail.
   *
   * @param page its number, from 1
   */
  Drawing draw(String name, byte[] content, int page);

  /** Whether it draws pages at all. */
  boolean draws();

  @Override
  default void close() {}
}
