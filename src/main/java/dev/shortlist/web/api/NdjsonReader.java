package dev.shortlist.web.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body line by line as it comes, and never holds more than one line of the longest length.
 * Blank lines are passed over; in place of a line that is too long comes an empty one.
 */
final class NdjsonReader implements Iterator<byte[]> {

  private static final byte[] BLANK = {' '};

  private final InputStream in;
  private final int longest;
  private byte @Nullable [] next;
  private int lines;
  private int number;

  NdjsonReader(InputStream in, int longest) {
    this.in = new BufferedInputStream(in);
    this.longest = longest;
  }

  @Override
  public boolean hasNext() {
    try {
      while (next == null) {
        int first = in.read();
        if (first < 0) {
          return false;
        }
        byte[] read = line(first);
        lines++;
        next = read.length > 0 && isBlank(read) ? null : read;
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public byte[] next() {
    if (!hasNext() || next == null) {
      throw new java.util.NoSuchElementException();
    }
    byte[] line = next;
    next = null;
    number = lines;
    return line;
  }

  /** The number of the line that was handed over last, from 1, blank ones counted; 0 before. */
  int line() {
    return number;
  }

  private static boolean isBlank(byte[] line) {
    return new String(line, StandardCharsets.UTF_8).isBlank();
  }

  private byte[] line(int first) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
      if (length++ < longest) {
        line.write(b);
      }
    }
    return length > longest ? new byte[0] : length == 0 ? BLANK : line.toByteArray();
  }
}
