package dev.shortlist.extract;

import dev.shortlist.extract.Drawing.Drawn;
import dev.shortlist.extract.Drawing.NotDrawn;
import dev.shortlist.extract.Drawing.Why;
import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import dev.shortlist.extract.Parsing.Kind;
import dev.shortlist.extract.document.Document;
import dev.shortlist.extract.labelled.LabelledResume;
import dev.shortlist.extract.layout.CleanText;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.LaidOutText;
import dev.shortlist.extract.mail.Mail;
import dev.shortlist.extract.ocr.Pictures;
import dev.shortlist.extract.ocr.Scanning;
import dev.shortlist.extract.ocr.Tesseract;
import dev.shortlist.extract.pdf.PageDrawer;
import dev.shortlist.extract.pdf.PdfParser;
import dev.shortlist.extract.plain.PlainText;
import dev.shortlist.extract.seen.OpenDocument;
import dev.shortlist.extract.seen.Seen;
import dev.shortlist.extract.seen.WebPage;
import dev.shortlist.extract.seen.WordFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Parses contents with Apache Tika, here and now, for as long as it takes; for those who watch over
 * it themselves. Whatever the content does, the answer is an {@link Extraction}: a stranger's file
 * never causes an exception. Safe for many threads.
 */
public final class ContentParser implements Parsing {

  private static final Drawing NO_SUCH_PAGE = new NotDrawn(Why.NO_SUCH_PAGE);

  private final Limits limits;
  private final Formats formats;
  private final Supplier<Optional<Tesseract>> recogniser;

  /** One that keeps to the given limits, save that on time. */
  public ContentParser(Limits limits) {
    this.limits = limits;
    this.formats = new Formats(limits);
    this.recogniser = SingletonSupplier.of(() -> Tesseract.find(limits.scans().program()));
  }

  @Override
  public Extraction parse(String name, byte[] content, Kind kind) {
    return parse(name, content, kind, () -> {});
  }

  @Override
  public Extraction parse(String name, byte[] content, Kind kind, Runnable scans) {
    Scanning scanning = new Scanning(recogniser, limits.scans(), scans);
    try {
      byte[] told = kind == Kind.JOB ? JobAdvert.of(content).orElse(content) : content;
      return parse(name, told, scanning);
    } catch (IOException | RuntimeException | Error e) {
      return new Unreadable(Failures.reason(e));
    }
  }

  @Override
  public List<Document> documents(String name, byte[] content) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try (TikaInputStream stream = TikaInputStream.get(content)) {
      MediaType type = Kinds.of(name, stream, metadata);
      return isMail(type) ? mail(type, content).documents(Kinds::mayBeDocument) : List.of();
    } catch (IOException | RuntimeException | Error e) {
      return List.of();
    }
  }

  @Override
  public Drawing draw(String name, byte[] content, int page) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try (TikaInputStream stream = TikaInputStream.get(content)) {
      MediaType type = Kinds.of(name, stream, metadata);
      if (isMail(type)) {
        return mail(type, content)
            .resume(Kinds::mayBeDocument)
            .map(part -> draw(part.name(), part.content(), page))
            .orElse(NO_SUCH_PAGE);
      }
      return type.equals(Kinds.PDF) ? draw(content, page) : NO_SUCH_PAGE;
    } catch (IOException | RuntimeException | Error e) {
      return new NotDrawn(Why.of(Failures.reason(e)));
    }
  }

  private static Drawing draw(byte[] pdf, int page) throws IOException {
    ShippedFont.use();
    try (PDDocument document = PdfParser.open(pdf)) {
      return PageDrawer.hasPage(document, page)
          ? new Drawn(PageDrawer.png(document, page))
          : NO_SUCH_PAGE;
    }
  }

  @Override
  public boolean draws() {
    return true;
  }

  private Extraction parse(String name, byte[] given, Scanning scanning) {
    byte[] content = ContentTypes.completed(RichText.withParagraph(given));
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    TextLayout text = new TextLayout(limits);
    try (TikaInputStream stream = TikaInputStream.get(content)) {
      MediaType type = Kinds.of(name, stream, metadata);
      if (type.equals(Kinds.PROTECTED)) {
        return new Unreadable(Reason.ENCRYPTED);
      }
      if (isMail(type)) {
        return mail(mail(type, content), scanning);
      }
      Optional<String> labelled = labelled(type, content);
      if (labelled.isPresent()) {
        return readable(labelled.get(), type, Optional.empty(), List.of());
      }
      Optional<String> plain = Kinds.mayBePlain(type) ? PlainText.of(content) : Optional.empty();
      if (plain.isPresent()) {
        MediaType told = Kinds.PLAIN.contains(type) ? type : MediaType.TEXT_PLAIN;
        return plain.get().length() > limits.characters()
            ? new Unreadable(Reason.TOO_LONG)
            : readable(plain.get(), told, plain, List.of());
      }
      if (Kinds.PICTURES.containsKey(type)) {
        return picture(content, type, scanning);
      }
      if (!Kinds.SUPPORTED.contains(type)) {
        return ApplePages.preview(content, limits.bytes())
            .map(pdf -> pages(parse("Preview.pdf", pdf, scanning)))
            .orElse(new Unreadable(Reason.UNSUPPORTED));
      }
      Seen seen = seen(type, content);
      ParseContext context = context();
      context.set(Scanning.class, scanning);
      try (TikaInputStream shown = seen.instead().map(TikaInputStream::get).orElse(stream)) {
        formats.parser(type).parse(shown, new BodyContentHandler(text), metadata, context);
      }
      LaidOutText pdf = context.get(LaidOutText.class);
      List<Hidden> hidden = new ArrayList<>(pdf == null ? seen.hidden() : pdf.hidden());
      hidden.addAll(Declared.in(metadata));
      return pdf == null
          ? readable(text.toString(), type, Optional.empty(), hidden)
          : readable(pdf, type, hidden, scanning.recogniser());
    } catch (EncryptedDocumentException e) {
      return new Unreadable(Reason.ENCRYPTED);
    } catch (SAXException | TikaException | IOException e) {
      return new Unreadable(text.overLimit().orElseGet(() -> Failures.reason(e)));
    }
  }

  /** What the PDF in a document says, which is not the document itself. */
  private static Extraction pages(Extraction preview) {
    return switch (preview) {
      case Read read ->
          new Read(
              read.text(),
              ApplePages.TYPE,
              read.written(),
              read.layout(),
              read.hidden(),
              read.recogniser());
      case Unreadable unreadable -> unreadable;
    };
  }

  /** What a résumé says that comes as data. */
  private static Optional<String> labelled(MediaType type, byte[] content) {
    if (type.equals(MediaType.APPLICATION_XML)) {
      return LabelledResume.ofXml(content);
    }
    return Kinds.JSON.contains(type) ? LabelledResume.ofJson(content) : Optional.empty();
  }

  private static boolean isMail(MediaType type) {
    return type.equals(Kinds.INTERNET_MAIL) || type.equals(Kinds.OUTLOOK_MAIL);
  }

  private static Mail mail(MediaType type, byte[] content) throws IOException {
    return type.equals(Kinds.OUTLOOK_MAIL) ? Mail.ofOutlook(content) : Mail.ofInternet(content);
  }

  /**
   * A mail is read as the résumé that is attached to it or written in it; or as pictures of its
   * pages that are attached, where no document is and they say more than what is written.
   */
  private Extraction mail(Mail mail, Scanning scanning) throws IOException {
    Extraction told =
        mail.resume(Kinds::mayBeDocument)
            .map(part -> parse(part.name(), part.content(), scanning))
            .orElse(new Unreadable(Reason.EMPTY));
    List<Document> pictures = mail.documents(ContentParser::mayBePage);
    if (pictures.isEmpty()
        || !mail.documents(Kinds::mayBeDocument).isEmpty()
        || !scanning.isPossible()) {
      return told;
    }
    ShippedFont.use();
    LaidOutText read =
        Pictures.read(
            pictures,
            picture -> Kinds.picture(picture).map(Kinds.PICTURES::get).orElseThrow(),
            limits.pages(),
            scanning);
    MediaType type = Kinds.picture(pictures.getFirst()).orElseThrow();
    return letters(read.text()) > letters(told) ? recognised(read, type, scanning) : told;
  }

  private static boolean mayBePage(Document part) {
    return Kinds.picture(part)
        .map(Kinds.PICTURES::get)
        .filter(format -> Pictures.mayBePage(part.content(), format))
        .isPresent();
  }

  private static long letters(Extraction extraction) {
    return extraction instanceof Read read ? letters(read.text()) : 0;
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetter).count();
  }

  /** The content without what nobody sees in it, where that is not known better by its parser. */
  private static Seen seen(MediaType type, byte[] content) throws IOException {
    if (Kinds.WORD.contains(type)) {
      return WordFile.seen(content);
    }
    if (Kinds.OPEN_DOCUMENTS.contains(type)) {
      return OpenDocument.seen(content);
    }
    return Kinds.PAGES.contains(type) ? WebPage.seen(content) : Seen.ALL;
  }

  /** A text, cleaned, or why it is none. */
  static Extraction readable(
      String raw, MediaType type, Optional<String> written, List<Hidden> hidden) {
    String text = CleanText.of(raw);
    return hasLetters(text)
        ? new Read(text, type.toString(), written.orElse(text), Optional.empty(), hidden)
        : new Unreadable(Reason.EMPTY);
  }

  private static Extraction readable(
      LaidOutText laidOut, MediaType type, List<Hidden> hidden, Optional<String> recogniser) {
    String text = laidOut.text();
    return hasLetters(text)
        ? new Read(text, type.toString(), text, Optional.of(laidOut.layout()), hidden, recogniser)
        : new Unreadable(Reason.NO_TEXT_LAYER);
  }

  /** A picture of pages, which has no text without a program that recognises it. */
  private Extraction picture(byte[] content, MediaType type, Scanning scanning) throws IOException {
    if (!scanning.isPossible()) {
      return new Unreadable(Reason.NO_TEXT_LAYER);
    }
    ShippedFont.use();
    LaidOutText read =
        Pictures.read(
            content,
            Objects.requireNonNull(Kinds.PICTURES.get(type), type.toString()),
            limits.pages(),
            scanning);
    return recognised(read, type, scanning);
  }

  private Extraction recognised(LaidOutText read, MediaType type, Scanning scanning) {
    return read.text().length() > limits.characters()
        ? new Unreadable(Reason.TOO_LONG)
        : readable(read, type, read.hidden(), scanning.recogniser());
  }

  private static boolean hasLetters(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }

  private static ParseContext context() {
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, NOTHING_EMBEDDED);
    return context;
  }

  /** An attachment or picture is not the résumé's text. */
  private static final EmbeddedDocumentExtractor NOTHING_EMBEDDED =
      new EmbeddedDocumentExtractor() {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
          return false;
        }

        @Override
        public void parseEmbedded(
            InputStream stream,
            ContentHandler handler,
            @Nullable Metadata metadata,
            boolean outputHtml) {}
      };
}
