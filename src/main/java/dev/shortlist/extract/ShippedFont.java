package dev.shortlist.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for every font that a PDF uses and does not bring along. PDFBox would look for it among
 * the fonts of the machine: the same file would read otherwise elsewhere, the first such file would
 * wait until all fonts are looked through, and a list of them would be written to the home folder.
 */
final class ShippedFont implements FontMapper {

  private static final String RESOURCE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** Most files bring their fonts along. */
  private static final class Loaded {
    static final TrueTypeFont FONT = load();

    private Loaded() {}
  }

  private ShippedFont() {}

  /** Has PDFBox use it from now on. */
  static void use() {
    FontMappers.set(new ShippedFont());
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(Loaded.FONT, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(Loaded.FONT, true);
  }

  @Override
  public CIDFontMapping getCIDFont(
      String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
    return new CIDFontMapping(null, Loaded.FONT, true);
  }

  private static TrueTypeFont load() {
    try (InputStream stream =
        Objects.requireNonNull(FontMapper.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(stream));
    } catch (IOException e) {
      throw new UncheckedIOException("the shipped font cannot be read", e);
    }
  }
}
