package dev.shortlist.extract.mail;

import dev.shortlist.extract.document.Document;
import dev.shortlist.extract.mail.Mail.Gathered;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/**
 * Takes an Internet message apart (RFC 5322, RFC 2045 to 2047, RFC 2183), part by part, so that no
 * nesting costs more than its depth.
 */
final class InternetMail {

  private static final String PLAIN = "text/plain";
  private static final String PAGE = "text/html";

  private InternetMail() {}

  static Mail read(byte[] content) throws IOException {
    MimeTokenStream stream =
        new MimeTokenStream(
            MimeConfig.PERMISSIVE,
            DecodeMonitor.SILENT,
            new DefaultBodyDescriptorBuilder(
                null, LenientFieldParser.getParser(), DecodeMonitor.SILENT));
    stream.parse(new ByteArrayInputStream(content));
    Gathered gathered = new Gathered();
    int depth = 0;
    try {
      for (EntityState state = stream.getState();
          state != EntityState.T_END_OF_STREAM;
          state = stream.next()) {
        switch (state) {
          case T_START_MULTIPART, T_START_MESSAGE -> depth++;
          case T_END_MULTIPART, T_END_MESSAGE -> depth--;
          case T_BODY ->
              part(
                  (MaximalBodyDescriptor) stream.getBodyDescriptor(),
                  stream.getDecodedInputStream().readAllBytes(),
                  gathered);
          default -> {}
        }
        if (depth > Mail.DEEPEST) {
          throw new IOException("the parts of the mail lie too deep in each other");
        }
      }
    } catch (MimeException e) {
      throw new IOException("the mail is damaged", e);
    }
    return gathered.mail();
  }

  private static void part(MaximalBodyDescriptor told, byte[] content, Gathered gathered) {
    Optional<String> name = name(told);
    boolean attached = "attachment".equalsIgnoreCase(told.getContentDispositionType());
    boolean isText = told.getMimeType().equals(PLAIN) || told.getMimeType().equals(PAGE);
    if (isText && name.isEmpty() && !attached) {
      String text = new String(content, charset(told.getCharset()));
      gathered.write(text(told.getMimeType(), text), text);
    } else {
      gathered.attach(new Document(name.orElse(""), content));
    }
  }

  /** The mark at the beginning tells a reader that the text is UTF-8, whatever a page says. */
  private static Document text(String type, String text) {
    return new Document(
        type.equals(PAGE) ? "mail.html" : "mail.txt",
        ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<String> name(MaximalBodyDescriptor told) {
    return Optional.ofNullable(told.getContentDispositionFilename())
        .or(() -> Optional.ofNullable(told.getContentTypeParameters().get("name")))
        .map(name -> DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT))
        .map(name -> name.substring(name.replace('\\', '/').lastIndexOf('/') + 1).strip())
        .filter(name -> !name.isEmpty());
  }

  private static Charset charset(String told) {
    try {
      return Charset.forName(told);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
