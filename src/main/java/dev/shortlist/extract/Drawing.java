package dev.shortlist.extract;

/** What came of drawing one page of a file: an image, or the reason why there is none. */
public sealed interface Drawing {

  /** A page as a person sees it. */
  final class Drawn implements Drawing {
    private final byte[] png;

    /** The bytes are not copied. */
    public Drawn(byte[] png) {
      this.png = png;
    }

    /** A PNG (RFC 2083) of the whole page. */
    public byte[] png() {
      return png;
    }
  }

  /**
   * A page that is not drawn.
   *
   * @param why the reason
   */
  record NotDrawn(Why why) implements Drawing {}

  /** Why a page is not drawn, each with a sentence for whoever asked for it. */
  enum Why {
    NO_SUCH_PAGE("There is no such page in the file."),
    DAMAGED("The page is damaged and cannot be drawn."),
    TIMED_OUT("Drawing the page took longer than the limit."),
    OUT_OF_MEMORY("Drawing the page took more memory than there is."),
    CRASHED("The page broke off its own drawing, twice."),
    NOT_ISOLATED("Pages are drawn in processes of their own only, and this service has none."),
    FAULT("The page could not be drawn, through a fault of this program or its machine.");

    private final String sentence;

    Why(String sentence) {
      this.sentence = sentence;
    }

    /** The reason as one English sentence. */
    public String sentence() {
      return sentence;
    }

    /** The same reason as why a file is not read. */
    public static Why of(Extraction.Reason reason) {
      return switch (reason) {
        case TIMED_OUT -> TIMED_OUT;
        case OUT_OF_MEMORY -> OUT_OF_MEMORY;
        case CRASHED -> CRASHED;
        case NO_ROOM, FAULT -> FAULT;
        case EMPTY,
            NO_TEXT_LAYER,
            ENCRYPTED,
            DAMAGED,
            UNSUPPORTED,
            TOO_LARGE,
            TOO_LONG,
            TOO_MANY_PAGES ->
            DAMAGED;
      };
    }
  }
}
