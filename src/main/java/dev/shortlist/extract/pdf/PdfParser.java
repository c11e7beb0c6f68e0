package dev.shortlist.extract.pdf;

import dev.shortlist.extract.labelled.Transcript;
import dev.shortlist.extract.layout.LaidOutText;
import dev.shortlist.extract.ocr.Scanning;
import dev.shortlist.extract.pdf.order.ReadPage;
import dev.shortlist.extract.pdf.order.TextWriter;
import dev.shortlist.extract.pdf.page.PageContent;
import dev.shortlist.extract.pdf.page.Stop;
import dev.shortlist.extract.pdf.paint.Watcher;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads a PDF as a person does: a {@link Watcher} sees each page painted, a {@link ReadPage} is
 * what is seen of it, in order, and {@link TextWriter} writes it. A page that is a picture is read
 * as one, where the parse context has a {@link Scanning}. A résumé attached as data tells how the
 * pages are read, where they say the same ({@link Transcript}). The outcome is in the parse context
 * as a {@link LaidOutText}, and its text goes to the handler.
 */
public final class PdfParser implements Parser {

  private static final long serialVersionUID = 1L;

  private static final MediaType PDF = MediaType.application("pdf");

  /** What is unpacked beyond this goes to disk. */
  private static final long MEMORY = 256L * 1024 * 1024;

  private final int mostPages;
  private final int characters;

  /** Ends with a {@link Stop} as the cause beyond so many pages or letters. */
  public PdfParser(int mostPages, int characters) {
    this.mostPages = mostPages;
    this.characters = characters;
  }

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(PDF);
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    LaidOutText read;
    try (PDDocument document = open(stream.readAllBytes())) {
      LaidOutText pages = read(document, Optional.ofNullable(context.get(Scanning.class)));
      read = Attachments.resume(document).flatMap(data -> Transcript.of(data, pages)).orElse(pages);
      declare(document.getDocumentInformation(), metadata);
    } catch (InvalidPasswordException e) {
      throw new EncryptedDocumentException(e);
    } catch (Stop e) {
      throw new TikaException("not all of the file is read", e);
    } catch (IOException e) {
      if (String.valueOf(e.getMessage()).contains("No security handler for filter")) {
        throw new EncryptedDocumentException(e);
      }
      throw e;
    }
    context.set(LaidOutText.class, read);
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    xhtml.startDocument();
    xhtml.element("pre", read.text());
    xhtml.endDocument();
  }

  /**
   * Opens a PDF that needs no password.
   *
   * @throws IOException when it does, or is damaged
   */
  public static PDDocument open(byte[] content) throws IOException {
    return Loader.loadPDF(
        new RandomAccessReadBuffer(content), "", MemoryUsageSetting.setupMixed(MEMORY).streamCache);
  }

  private LaidOutText read(PDDocument document, Optional<Scanning> scanning)
      throws IOException, TikaException {
    Watcher watcher = new Watcher(document);
    ScannedPages scans = new ScannedPages(document, scanning.filter(Scanning::isPossible));
    Links links = new Links();
    List<ReadPage> pages = new ArrayList<>();
    int letters = 0;
    boolean whole = true;
    for (PDPage page : document.getPages()) {
      Stop.ifInterrupted();
      if (pages.size() == mostPages) {
        throw new Stop(Stop.Cause.TOO_MANY_PAGES);
      }
      PageContent content = watcher.watch(page, pages.size() + 1, characters - letters);
      ReadPage painted = ReadPage.of(content);
      ReadPage read = scans.read(content, painted, characters - letters);
      letters += Math.max(letters(content), read.letters());
      whole &= content.whole();
      pages.add(read);
      links.add(page);
    }
    if (letters == 0 && !whole) {
      throw new TikaException("no page could be read");
    }
    return TextWriter.write(pages, program(document), links::missingIn);
  }

  private static int letters(PageContent content) {
    return content.words().stream().mapToInt(word -> word.letters().size()).sum();
  }

  private static void declare(PDDocumentInformation told, Metadata metadata) {
    Optional.ofNullable(told.getKeywords())
        .ifPresent(keywords -> metadata.set("meta:keyword", keywords));
    Optional.ofNullable(told.getSubject())
        .ifPresent(subject -> metadata.set("dc:subject", subject));
  }

  private static String program(PDDocument document) {
    PDDocumentInformation told = document.getDocumentInformation();
    return Stream.of(told.getCreator(), told.getProducer())
        .filter(name -> name != null)
        .collect(Collectors.joining(" "));
  }
}
