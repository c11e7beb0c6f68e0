package dev.shortlist.extract.ocr;

import dev.shortlist.extract.colour.Colour;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.nio.charset.StandardCharsets;

/** A picture in 256 shades of grey, as text is recognised in it. */
public final class Grey {

  /**
   * Pixels of a page's shorter side at 300 to the inch, for which letters are as large as liked.
   */
  private static final int SHORTER = 2_480;

  /** A picture that is smaller is made larger; what is as large is legible as it is. */
  private static final int SMALL = 1_600;

  /** More makes letters no clearer. */
  private static final double LARGEST_FACTOR = 3;

  /** Pixels; a page of A4 has 8.7 million. */
  private static final double MOST = 12_000_000;

  /** Of the shades in a place, the part that may be dirt. */
  private static final double DIRT = 0.02;

  private final BufferedImage image;
  private final byte[] shades;

  private Grey(BufferedImage image) {
    this.image = image;
    this.shades = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  /** A picture as it is seen on white paper, large enough to be read and no larger. */
  public static Grey of(BufferedImage picture) {
    BufferedImage grey = grey(picture);
    double shorter = Math.min(grey.getWidth(), grey.getHeight());
    double area = (double) grey.getWidth() * grey.getHeight();
    double factor = shorter < SMALL ? Math.min(LARGEST_FACTOR, SHORTER / shorter) : 1;
    factor = Math.min(factor, Math.sqrt(MOST / area));
    return new Grey(factor == 1 ? grey : scaled(grey, factor));
  }

  private static BufferedImage grey(BufferedImage picture) {
    if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY
        && picture.getRaster().getParent() == null) {
      return picture;
    }
    int width = picture.getWidth();
    int height = picture.getHeight();
    BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    byte[] to = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    Raster raster = picture.getRaster();
    ColorModel model = picture.getColorModel();
    boolean plain =
        model.getNumComponents() == 1
            && model.getPixelSize() >= Byte.SIZE
            && !(model instanceof IndexColorModel);
    int shift = plain ? model.getComponentSize(0) - Byte.SIZE : 0;
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      if (plain) {
        raster.getSamples(raster.getMinX(), raster.getMinY() + y, width, 1, 0, row);
      } else {
        picture.getRGB(0, y, width, 1, row, 0, width);
      }
      for (int x = 0; x < width; x++) {
        to[y * width + x] = (byte) (plain ? row[x] >> shift : shade(row[x]));
      }
    }
    return grey;
  }

  /** Of a colour that may be clear, on white: the luma of ITU-R BT.601, in whole numbers. */
  private static int shade(int argb) {
    int luma = (299 * (argb >> 16 & 0xFF) + 587 * (argb >> 8 & 0xFF) + 114 * (argb & 0xFF)) / 1000;
    int alpha = argb >>> 24;
    return (luma * alpha + 255 * (255 - alpha)) / 255;
  }

  private static BufferedImage scaled(BufferedImage grey, double factor) {
    int width = (int) Math.max(1, Math.round(grey.getWidth() * factor));
    int height = (int) Math.max(1, Math.round(grey.getHeight() * factor));
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = scaled.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION,
        factor > 1
            ? RenderingHints.VALUE_INTERPOLATION_BICUBIC
            : RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(grey, 0, 0, width, height, null);
    graphics.dispose();
    return scaled;
  }

  /** In pixels. */
  public int width() {
    return image.getWidth();
  }

  /** In pixels. */
  public int height() {
    return image.getHeight();
  }

  /** Of a pixel in it, from 0 for black to 255 for white. */
  int shade(int x, int y) {
    return shades[y * width() + x] & 0xFF;
  }

  /**
   * The same turned around its middle, so that lines which fall to the right are level. Its edge
   * goes on where nothing of it is.
   *
   * @param slope how far they fall, a pixel
   */
  Grey straightened(float slope) {
    BufferedImage straight = new BufferedImage(width(), height(), BufferedImage.TYPE_BYTE_GRAY);
    byte[] to = ((DataBufferByte) straight.getRaster().getDataBuffer()).getData();
    float cos = (float) (1 / Math.sqrt(1 + slope * slope));
    float sin = slope * cos;
    float middleX = width() / 2f;
    float middleY = height() / 2f;
    for (int y = 0; y < height(); y++) {
      for (int x = 0; x < width(); x++) {
        float right = x - middleX;
        float down = y - middleY;
        to[y * width() + x] =
            (byte) between(middleX + right * cos - down * sin, middleY + right * sin + down * cos);
      }
    }
    return new Grey(straight);
  }

  /** The shade of a place between pixels. */
  private int between(float x, float y) {
    float insideX = Math.clamp(x, 0, width() - 1f);
    float insideY = Math.clamp(y, 0, height() - 1f);
    int left = Math.min((int) insideX, width() - 2);
    int top = Math.min((int) insideY, height() - 2);
    float toRight = insideX - left;
    float toBottom = insideY - top;
    float upper = shade(left, top) * (1 - toRight) + shade(left + 1, top) * toRight;
    float lower = shade(left, top + 1) * (1 - toRight) + shade(left + 1, top + 1) * toRight;
    return Math.round(upper * (1 - toBottom) + lower * toBottom);
  }

  /**
   * Whether what stands in a place cannot be told from its ground by the eye, though a machine may:
   * its darkest and its lightest shade are nearly one.
   */
  boolean isBlank(int left, int top, int right, int bottom) {
    int[] count = new int[256];
    int all = 0;
    for (int y = Math.max(0, top); y < Math.min(height(), bottom); y++) {
      for (int x = Math.max(0, left); x < Math.min(width(), right); x++) {
        count[shade(x, y)]++;
        all++;
      }
    }
    if (all == 0) {
      return true;
    }
    int dirt = (int) (DIRT * all);
    int dark = 0;
    for (int seen = count[0]; seen <= dirt; seen += count[++dark]) {}
    int light = 255;
    for (int seen = count[255]; seen <= dirt; seen += count[--light]) {}
    return Colour.isNear(0x010101 * dark, 0x010101 * Math.max(dark, light));
  }

  /** As a portable greymap, which takes no time to write or read. */
  byte[] pgm() {
    byte[] head = "P5 %d %d 255\n".formatted(width(), height()).getBytes(StandardCharsets.US_ASCII);
    byte[] all = new byte[head.length + shades.length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(shades, 0, all, head.length, shades.length);
    return all;
  }
}
