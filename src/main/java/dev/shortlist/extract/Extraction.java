package dev.shortlist.extract;

import dev.shortlist.extract.layout.CleanText;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.Layout;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** What came of reading one file: its text, or the reason why there is none. */
public sealed interface Extraction {

  /**
   * A file that could be read.
   *
   * @param text the whole text, cleaned by {@link CleanText}: lines end in {@code \n}, table cells
   *     in a tab
   * @param mediaType what the content is, such as {@code application/pdf}, whatever the file is
   *     called
   * @param written a plain text as it was written, with nothing cleaned; of other kinds the same as
   *     {@code text}
   * @param layout where the text stands on its pages, for kinds of files that tell it
   * @param hidden what the file holds and nobody sees; it is not in the text
   * @param recogniser the program, with its version, by which words came from pictures, where some
   *     did
   */
  record Read(
      String text,
      String mediaType,
      String written,
      Optional<Layout> layout,
      List<Hidden> hidden,
      Optional<String> recogniser)
      implements Extraction {
    public Read {
      hidden = List.copyOf(hidden);
    }

    /** The numbers of the pages, from 1, of which some could not be read. */
    public List<Integer> unreadPages() {
      return layout.stream()
          .flatMap(pages -> pages.pages().stream())
          .filter(page -> !page.whole())
          .map(Layout.Page::number)
          .toList();
    }

    /** A text that was no picture. */
    public Read(
        String text,
        String mediaType,
        String written,
        Optional<Layout> layout,
        List<Hidden> hidden) {
      this(text, mediaType, written, layout, hidden, Optional.empty());
    }

    /** A text without pages. */
    public Read(String text, String mediaType, String written) {
      this(text, mediaType, written, Optional.empty(), List.of());
    }
  }

  /**
   * A file that could not be read; it has no score, and nobody is invented for it.
   *
   * @param reason why
   */
  record Unreadable(Reason reason) implements Extraction {}

  /** Why a file could not be read, each with a sentence that its owner understands. */
  @EnumNaming(KebabCaseStrategy.class)
  enum Reason {
    EMPTY("The file holds no text."),
    NO_TEXT_LAYER(
        "The file holds no text, only images perhaps: it may be a scan. Scans are read where the"
            + " program Tesseract is installed, as far as they are legible."),
    ENCRYPTED("The file is protected by a password."),
    DAMAGED("The file is damaged and could not be read."),
    UNSUPPORTED(
        "The file is of a kind that is not read; PDF, DOCX, DOC, ODT, RTF, HTML, TXT, Markdown,"
            + " PNG, JPEG, TIFF, mails, JSON Resume and Europass XML are. Others, such as Pages,"
            + " can be exported as PDF."),
    TOO_LARGE("The file is larger than the limit."),
    TOO_LONG("The file holds more text than the limit."),
    TOO_MANY_PAGES("The file has more pages than the limit."),
    NO_ROOM("There is no room on the disk of this machine to read the file."),
    TIMED_OUT("Reading the file took longer than the limit."),
    OUT_OF_MEMORY("Reading the file took more memory than there is."),
    CRASHED("The file broke off its own reading, twice."),
    FAULT("The file could not be worked on, through a fault of this program.");

    private final String sentence;

    Reason(String sentence) {
      this.sentence = sentence;
    }

    /** The reason as one English sentence. */
    public String sentence() {
      return sentence;
    }
  }
}
