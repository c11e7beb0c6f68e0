package dev.shortlist.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Optional;

/** Standard output, which remembers why it took no more: a writer on it only knows that. */
final class StandardOutput extends FileOutputStream {

  /** What the operating system says where the reader, such as {@code head}, has seen enough. */
  private static final String READER_IS_GONE = "Broken pipe";

  private Optional<IOException> failure = Optional.empty();

  StandardOutput() {
    super(FileDescriptor.out);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      super.write(bytes, from, length);
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    }
  }

  /** Why something that somebody waits for was not written, as on a full disk. */
  Optional<String> loss() {
    return failure.map(IOException::getMessage).filter(why -> !why.equals(READER_IS_GONE));
  }
}
