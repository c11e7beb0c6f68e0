package dev.shortlist.extract.worker;

import dev.shortlist.extract.Drawing;
import dev.shortlist.extract.Drawing.Drawn;
import dev.shortlist.extract.Drawing.NotDrawn;
import dev.shortlist.extract.Drawing.Why;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** How an answer tells a page that was drawn. */
final class DrawnWire {

  /** The image of the most pixels that are drawn, not packed at all, has 9 MB. */
  static final int LARGEST_IMAGE = 16 * 1024 * 1024;

  /** How a PNG begins (RFC 2083, 3.1). */
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private static final byte DRAWN = 1;
  private static final byte NOT_DRAWN = 2;

  private DrawnWire() {}

  /** What came of drawing a page, as the content of a frame. */
  static byte[] answer(Drawing drawing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    switch (drawing) {
      case Drawn drawn -> {
        out.writeByte(DRAWN);
        Wire.write(out, drawn.png());
      }
      case NotDrawn(Why why) -> {
        out.writeByte(NOT_DRAWN);
        Wire.write(out, why.name());
      }
    }
    return bytes.toByteArray();
  }

  /**
   * The answer in a frame.
   *
   * @throws IOException when it is none, or no image of a size that is ever drawn
   */
  static Drawing drawing(byte[] frame) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(frame));
    byte type = in.readByte();
    return switch (type) {
      case DRAWN -> new Drawn(image(Wire.bytes(in)));
      case NOT_DRAWN -> new NotDrawn(Wire.constant(in, Why.class));
      default -> throw new IOException("an answer of type %d".formatted(type));
    };
  }

  private static byte[] image(byte[] bytes) throws IOException {
    boolean isPng =
        bytes.length > PNG.length
            && bytes.length <= LARGEST_IMAGE
            && Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length);
    if (!isPng) {
      throw new IOException("no image of a page");
    }
    return bytes;
  }
}
