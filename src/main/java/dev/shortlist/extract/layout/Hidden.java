package dev.shortlist.extract.layout;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/**
 * Text that a machine finds in a file and a person does not see. It is told, and counts for
 * nothing.
 *
 * @param reason why it is not seen
 * @param page the number of its page, from 1, in a file that has pages
 * @param rectangle where it would stand there
 * @param text the text
 */
public record Hidden(
    Reason reason, Optional<Integer> page, Optional<Rectangle> rectangle, String text) {

  /** Letters that make a finding; dots, numbers and single letters are strays. */
  private static final int FEWEST = 3;

  /** Longer findings are cut: a report need not repeat a page, and a hostile file is not told. */
  private static final int LONGEST = 2_000;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** What is found on a page, cleaned; nothing where it has hardly a letter. */
  public static Optional<Hidden> of(Reason reason, int page, Rectangle rectangle, String raw) {
    return of(reason, Optional.of(page), Optional.of(rectangle), raw);
  }

  /** The same in a file without pages. */
  public static Optional<Hidden> of(Reason reason, String raw) {
    return of(reason, Optional.empty(), Optional.empty(), raw);
  }

  private static Optional<Hidden> of(
      Reason reason, Optional<Integer> page, Optional<Rectangle> rectangle, String raw) {
    String clean = SPACES.matcher(CleanText.of(raw)).replaceAll(" ").strip();
    if (clean.codePoints().filter(Character::isLetter).limit(FEWEST).count() < FEWEST) {
      return Optional.empty();
    }
    int end = clean.length() <= LONGEST ? clean.length() : LONGEST;
    end -= Character.isHighSurrogate(clean.charAt(end - 1)) ? 1 : 0;
    return Optional.of(new Hidden(reason, page, rectangle, clean.substring(0, end)));
  }

  /** Why text is not seen, each with a sentence that its author understands. */
  @EnumNaming(KebabCaseStrategy.class)
  public enum Reason {
    MARKED("Text is marked as hidden."),
    COLOUR("Text has the colour of what is beneath it."),
    INVISIBLE("Text is painted in a way that leaves no mark."),
    TINY("Text is too small to be seen."),
    CLIPPED("Text lies outside of the part of the page that is shown of it."),
    OFF_PAGE("Text lies beside the page."),
    COVERED("Text is covered by what is painted over it."),
    LAYER("Text is on a layer that is switched off."),
    REPLACED("Text is told to machines in place of other text that is seen."),
    ZERO_WIDTH("Characters without width stand within a word.");

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
