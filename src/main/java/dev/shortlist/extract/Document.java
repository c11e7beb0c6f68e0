package dev.shortlist.extract;

/** A file as somebody sent it: what it is called, and its bytes. */
public final class Document {

  private final String name;
  private final byte[] content;

  /** The content is not copied. */
  public Document(String name, byte[] content) {
    this.name = name;
    this.content = content;
  }

  /** What the file is called; a hint only. */
  public String name() {
    return name;
  }

  /** Its bytes. */
  public byte[] content() {
    return content;
  }
}
