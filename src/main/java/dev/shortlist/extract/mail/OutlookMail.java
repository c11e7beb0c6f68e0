package dev.shortlist.extract.mail;

import dev.shortlist.extract.document.Document;
import dev.shortlist.extract.mail.Mail.Gathered;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;

/** Takes a mail apart that Outlook saved (MS-OXMSG). */
final class OutlookMail {

  private OutlookMail() {}

  static Mail read(byte[] content) throws IOException {
    try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(content))) {
      message.setReturnNullOnMissingChunk(true);
      Gathered gathered = new Gathered();
      read(message, gathered, 0);
      return gathered.mail();
    } catch (ChunkNotFoundException | RuntimeException e) {
      throw new IOException("the mail is damaged", e);
    }
  }

  private static void read(MAPIMessage message, Gathered gathered, int depth)
      throws IOException, ChunkNotFoundException {
    if (depth > Mail.DEEPEST) {
      throw new IOException("the mails lie too deep in each other");
    }
    if (message.has7BitEncodingStrings()) {
      message.guess7BitEncoding();
    }
    write(gathered, "mail.txt", Optional.ofNullable(message.getTextBody()));
    write(gathered, "mail.html", Optional.ofNullable(message.getHtmlBody()));
    write(gathered, "mail.rtf", Optional.ofNullable(message.getRtfBody()));
    for (AttachmentChunks attached : message.getAttachmentFiles()) {
      if (attached.isEmbeddedMessage()) {
        MAPIMessage embedded = attached.getEmbeddedMessage();
        embedded.setReturnNullOnMissingChunk(true);
        read(embedded, gathered, depth + 1);
      } else if (attached.getAttachData() != null) {
        gathered.attach(new Document(name(attached), attached.getAttachData().getValue()));
      }
    }
  }

  private static void write(Gathered gathered, String name, Optional<String> text) {
    text.ifPresent(body -> {
      String marked = name.endsWith(".rtf") ? body : "\uFEFF" + body;
      gathered.write(new Document(name, marked.getBytes(StandardCharsets.UTF_8)), body);
    });
  }

  private static String name(AttachmentChunks attached) {
    return Stream.of(
            Optional.<StringChunk>ofNullable(attached.getAttachLongFileName()),
            Optional.<StringChunk>ofNullable(attached.getAttachFileName()),
            Optional.<StringChunk>ofNullable(attached.getAttachDisplayName()))
        .flatMap(Optional::stream)
        .map(StringChunk::getValue)
        .findFirst()
        .orElse("");
  }
}
