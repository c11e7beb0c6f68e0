package dev.shortlist.extract.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/** A font of a document, which looks each of its letters up once. */
public final class Face {

  /** PDFBox knows more names of glyphs than Adobe's list has. */
  private static final GlyphList NAMES = names();

  private static final Pattern BOLD =
      Pattern.compile(
          "bold|black|heavy|semibold|demi|(^|[-+,_])bd|cmbx|cmssbx|sfbx|sfsx|fett|gras|medi$");

  /** Fonts whose glyphs are pictures, whatever letters their codes are. */
  private static final Pattern ICONS =
      Pattern.compile(
          "awesome|wingdings|webdings|icon|glyphicons|fontello|icomoon|materialicons"
              + "|materialdesign|academicons|marvosym|bbding|entypo|foundation-icons|ionicons");

  /** Codes that have all but their lowest byte in common. */
  private static final int BLOCK = 256;

  private final PDFont font;
  private final boolean bold;
  private final boolean icons;
  private final @Nullable Glyph[] @Nullable [] glyphs = new Glyph[BLOCK][];

  /** How high the letters are, as a part of the font's size. */
  private final float scale;

  private final float gap;

  /** Of a font, which may be used on many pages. */
  public Face(PDFont font) {
    this.font = font;
    String name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    this.bold =
        BOLD.matcher(name).find()
            || (descriptor != null
                && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600));
    this.icons = ICONS.matcher(name).find();
    this.scale = font instanceof PDType3Font drawn ? scale(drawn) : 1;
    this.gap = Math.clamp(0.5f * space(font), 0.09f, 0.17f);
  }

  /**
   * What a code of the font stands for.
   *
   * @param text the letters; empty where nobody knows
   * @param advance how far the next letter is away, as a part of the font's size
   */
  public record Glyph(String text, float advance) {}

  private static GlyphList names() {
    String more = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
    try (InputStream stream = GlyphList.class.getResourceAsStream(more)) {
      return new GlyphList(GlyphList.getAdobeGlyphList(), stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A font that draws its glyphs itself has letters of any size. */
  private static float scale(PDType3Font font) {
    BoundingBox box = font.getBoundingBox();
    float height = box == null ? 0 : box.getHeight();
    float size = Math.abs(height * font.getFontMatrix().getScaleY());
    return size > 0.01f ? size : 1;
  }

  private static float space(PDFont font) {
    float width = font instanceof PDType3Font ? 0 : font.getSpaceWidth() / 1000;
    return width > 0.1f && width < 0.6f ? width : 0.25f;
  }

  /** Whether its letters look bold. */
  public boolean bold() {
    return bold;
  }

  /** How high its letters are, as a part of the font's size. */
  public float scale() {
    return scale;
  }

  /** A wider gap than this ends a word, as a part of the font's size: half a space, nearly. */
  public float gap() {
    return gap;
  }

  /**
   * Looks up a code.
   *
   * @throws IOException where the font is damaged
   */
  public Glyph glyph(int code) throws IOException {
    int block = code >> 8;
    if (block < 0 || block >= BLOCK) {
      return find(code);
    }
    @Nullable Glyph[] some = glyphs[block];
    if (some == null) {
      some = new Glyph[BLOCK];
      glyphs[block] = some;
    }
    Glyph glyph = some[code & 0xFF];
    if (glyph == null) {
      glyph = find(code);
      some[code & 0xFF] = glyph;
    }
    return glyph;
  }

  private Glyph find(int code) throws IOException {
    float advance = font.isVertical() ? 1 : font.getDisplacement(code).getX();
    String text = font.toUnicode(code, NAMES);
    if (icons && (text == null || !text.isBlank())) {
      return new Glyph("\uE000", advance);
    }
    if (text == null) {
      text = font instanceof PDSimpleFont simple ? named(simple, code) : "";
    }
    return new Glyph(text, advance);
  }

  /**
   * The letters of a glyph whose name is made of several, such as {@code f_f_i} (Adobe Glyph List
   * Specification, section 2), which PDFBox does not take apart. Without one, the code of a simple
   * font is taken for its letter, as Acrobat does.
   */
  private static String named(PDSimpleFont font, int code) {
    Encoding encoding = font.getEncoding();
    String name = encoding == null ? "" : encoding.getName(code);
    int suffix = name.indexOf('.');
    String[] parts = (suffix > 0 ? name.substring(0, suffix) : name).split("_", -1);
    StringBuilder letters = new StringBuilder();
    for (String part : parts) {
      String letter = parts.length == 1 ? null : NAMES.toUnicode(part);
      if (letter == null) {
        return String.valueOf((char) code);
      }
      letters.append(letter);
    }
    return letters.toString();
  }

  @Override
  public String toString() {
    return "%s, bold %s, %d blocks of glyphs"
        .formatted(
            font.getName(), bold, Arrays.stream(glyphs).filter(block -> block != null).count());
  }
}
