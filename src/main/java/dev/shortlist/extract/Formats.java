package dev.shortlist.extract;

import dev.shortlist.extract.pdf.PdfParser;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.csv.TextAndCSVParser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;

/**
 * What parses the kinds of files that are read. No other parser is ever loaded, whatever lies on
 * the class path, for a stranger's file can only attack what reads it; and none before it is
 * needed, for that takes a good part of a second.
 */
final class Formats {

  /** POI builds a tree of a Word file's parts, however well those are packed. */
  private static final long LARGEST_PART = 64_000_000;

  private final Limits limits;
  private final Map<MediaType, Parser> made = new ConcurrentHashMap<>();

  /** Parsers that keep to the given limits. */
  Formats(Limits limits) {
    this.limits = limits;
  }

  /**
   * What parses files of a kind that is read, without looking what they are again; it guards
   * against more elements, or more text from fewer bytes, than a document has.
   */
  Parser parser(MediaType type) {
    return made.computeIfAbsent(
        type, kind -> new AutoDetectParser((content, metadata) -> kind, make(kind)));
  }

  private Parser make(MediaType type) {
    if (type.equals(Kinds.PDF)) {
      ShippedFont.use();
      return new PdfParser(limits.pages(), limits.characters());
    }
    if (Kinds.WORD.contains(type)) {
      ZipSecureFile.setMaxEntrySize(LARGEST_PART);
      return new OOXMLParser();
    }
    if (type.equals(Kinds.DOC)) {
      return new OfficeParser();
    }
    if (Kinds.OPEN_DOCUMENTS.contains(type)) {
      return new OpenDocumentParser();
    }
    if (type.equals(Kinds.RTF)) {
      return new RTFParser();
    }
    if (Kinds.PAGES.contains(type)) {
      return new JSoupParser();
    }
    if (Kinds.PLAIN.contains(type)) {
      return new TextAndCSVParser();
    }
    throw new IllegalArgumentException("files of kind %s are not read".formatted(type));
  }
}
