package dev.shortlist.extract.mail;

import dev.shortlist.extract.document.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A mail with which somebody applies.
 *
 * @param attachments files, in the order of the mail, those of forwarded mails too
 * @param body what is written in it; nothing where that is blank
 */
public record Mail(List<Document> attachments, Optional<Document> body) {

  /** Attachments beyond these are not looked at; people attach a handful. */
  static final int MOST_ATTACHMENTS = 100;

  /** How deep mails and their parts lie in each other at most; real ones reach five or six. */
  static final int DEEPEST = 20;

  /** How people call the file that they apply with, in the languages of many mails. */
  private static final Pattern RESUME =
      Pattern.compile(
          "(?i)(?<![a-z])(cv|resum[eé]|r[eé]sum[eé]|curriculum|vitae|lebenslauf|curr[ií]culo"
              + "|[zż]yciorys|[oö]zge[cç]mi[sş])(?![a-z])|резюме|简历|履歴書|이력서");

  public Mail {
    attachments = List.copyOf(attachments);
  }

  /**
   * Takes apart an Internet message.
   *
   * @throws IOException when it is no such mail, or damaged
   */
  public static Mail ofInternet(byte[] content) throws IOException {
    return InternetMail.read(content);
  }

  /**
   * Takes apart a mail that Outlook saved.
   *
   * @throws IOException when it is no such mail, or damaged
   */
  public static Mail ofOutlook(byte[] content) throws IOException {
    return OutlookMail.read(content);
  }

  /** The attachments that are documents, in the order of the mail. */
  public List<Document> documents(Predicate<Document> isDocument) {
    return attachments.stream().filter(isDocument).toList();
  }

  /**
   * The part to read as the résumé: of the attachments that are documents the one whose name says
   * that it is, else the first; the body where no document is attached.
   */
  public Optional<Document> resume(Predicate<Document> isDocument) {
    List<Document> documents = documents(isDocument);
    return documents.stream()
        .filter(part -> RESUME.matcher(part.name().replace('_', ' ')).find())
        .findFirst()
        .or(() -> documents.stream().findFirst())
        .or(() -> body);
  }

  /** Gathers the parts of a mail. */
  static final class Gathered {
    private final List<Document> attachments = new ArrayList<>();
    private Optional<Document> body = Optional.empty();

    /** One more file, as long as there are not too many. */
    void attach(Document part) {
      if (attachments.size() < MOST_ATTACHMENTS) {
        attachments.add(part);
      }
    }

    /** A text: the first counts that is not blank, be it plain or a page. */
    void write(Document part, String text) {
      if (body.isEmpty() && !text.isBlank()) {
        body = Optional.of(part);
      }
    }

    Mail mail() {
      return new Mail(attachments, body);
    }
  }
}
