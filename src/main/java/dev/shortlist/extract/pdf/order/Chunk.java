package dev.shortlist.extract.pdf.order;

import dev.shortlist.extract.layout.CleanText;
import dev.shortlist.extract.layout.Rectangle;
import dev.shortlist.extract.pdf.page.Box;
import dev.shortlist.extract.pdf.page.Word;
import dev.shortlist.extract.pdf.page.Word.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words of a row that no space parts, as text.
 *
 * @param text cleaned, without spaces
 * @param rectangle where it is seen
 * @param letters how many
 * @param size in points
 * @param bold whether it is
 * @param before what parts it from the one before: nothing at the beginning of a row, else a space
 *     or a tab
 * @param soft whether its last letter is a soft hyphen, which stands at the end of a line
 * @param softWithin whether another is
 */
record Chunk(
    String text,
    Rectangle rectangle,
    int letters,
    float size,
    boolean bold,
    String before,
    boolean soft,
    boolean softWithin) {

  /** In letter heights: what a tab stands for, and twice as much between spaced words. */
  private static final float TAB = 1.6f;

  /** The same: what parts words where a space is painted, which may be as narrow as nothing. */
  private static final float TOUCHING = 0.03f;

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern MARKS = Pattern.compile("[•\\s]*");

  private static final char SOFT_HYPHEN = '\u00AD';

  /** The chunks of a row as a person reads them. */
  static List<Chunk> of(Row row) {
    List<Word> words = WordGaps.parted(row.words());
    boolean[] joined = new boolean[words.size()];
    for (int i = 1; i < words.size(); i++) {
      joined[i] = touches(words.get(i - 1), words.get(i));
    }
    boolean spaced = LetterSpacing.join(words, joined);
    List<Chunk> chunks = new ArrayList<>();
    int from = 0;
    boolean anyRightToLeft = false;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || !joined[i]) {
        String before = from == 0 ? "" : separator(words, from, spaced);
        Chunk chunk = of(words.subList(from, i), before);
        if (!chunk.text.isEmpty()) {
          chunks.add(chunk);
          anyRightToLeft |= RightToLeft.isIn(chunk.text);
        }
        from = i;
      }
    }
    return anyRightToLeft ? RightToLeft.inOrder(chunks) : chunks;
  }

  /** Whether it says nothing: the dots of a rating, icons. */
  boolean isOrnament() {
    return MARKS.matcher(text).matches();
  }

  /** The same with something else before it. */
  Chunk after(String other) {
    return new Chunk(text, rectangle, letters, size, bold, other, soft, softWithin);
  }

  private static boolean touches(Word one, Word other) {
    float size = Math.max(one.size(), other.size());
    float gap = other.left() - one.right();
    return gap <= (size * (other.afterSpace() ? TOUCHING : one.ink().face().gap()));
  }

  private static String separator(List<Word> words, int at, boolean spaced) {
    Word one = words.get(at - 1);
    Word other = words.get(at);
    float gap = other.left() - one.right();
    float tab = TAB * Math.max(one.size(), other.size()) * (spaced ? 2 : 1);
    return gap >= tab && !Row.isBullet(one) ? "\t" : " ";
  }

  private static Chunk of(List<Word> words, String before) {
    List<Letter> letters = new ArrayList<>();
    Box box = words.getFirst().box();
    float size = 0;
    int bold = 0;
    for (Word word : words) {
      letters.addAll(word.letters());
      box = box.with(word.box());
      size = Math.max(size, word.size());
      bold += word.bold() ? word.letters().size() : 0;
    }
    String raw = text(letters);
    String clean = CleanText.of(raw.replace(SOFT_HYPHEN, '-')).strip();
    int soft = raw.indexOf(SOFT_HYPHEN);
    return new Chunk(
        SPACES.matcher(clean).replaceAll(" "),
        box.rectangle(),
        letters.size(),
        size,
        bold * 2 > letters.size(),
        before,
        raw.length() > 1 && raw.charAt(raw.length() - 1) == SOFT_HYPHEN,
        soft >= 0 && soft < raw.length() - 1);
  }

  private static String text(List<Letter> letters) {
    StringBuilder text = new StringBuilder(letters.size() + 4);
    boolean rightToLeft = false;
    boolean accents = false;
    for (Letter letter : letters) {
      text.append(letter.text());
      accents |= Accents.isAccent(letter);
      rightToLeft |= RightToLeft.isIn(letter.text());
    }
    if (rightToLeft) {
      return RightToLeft.text(letters);
    }
    return accents && letters.size() > 1 ? Accents.text(letters) : text.toString();
  }
}
