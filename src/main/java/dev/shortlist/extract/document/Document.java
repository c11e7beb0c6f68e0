package dev.shortlist.extract.document;

/**
 * A file as somebody sent it, alone, in an archive or with a mail: what it is called, and its
 * bytes.
 */
public final class Document {

  private final String name;
  private final byte[] content;

  /** The content is not copied. */
  public Document(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  /** What the file is called, which may be nothing; a hint only. */
  public String name() {
    return name;
  }

  /** Its bytes. */
  public byte[] content() {
    return content;
  }
}
