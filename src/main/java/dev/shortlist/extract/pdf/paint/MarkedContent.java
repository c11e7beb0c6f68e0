package dev.shortlist.extract.pdf.paint;

import dev.shortlist.extract.layout.CleanText;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.pdf.page.Word;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.jspecify.annotations.Nullable;

/**
 * The marked stretches of a page's description (ISO 32000-2, 14.6): some lie on layers that are
 * switched off, and some tell text in place of what they paint. What they tell counts only where
 * the painted letters are none that a machine knows, such as those of a font without names.
 */
final class MarkedContent {

  private final Layers layers;
  private final Deque<Stretch> open = new ArrayDeque<>();
  private @Nullable Replacement replacement;
  private int off;

  MarkedContent(Layers layers) {
    this.layers = layers;
  }

  /** A stretch that is not at its end. */
  private record Stretch(boolean off, @Nullable Replacement replacement) {}

  /** Text in place of letters. */
  private static final class Replacement {
    private final String text;
    private int known;
    private int unknown;
    private @Nullable Place first;

    Replacement(String text) {
      this.text = text;
    }
  }

  /** Where a letter stands, as {@link WordMaker} takes it. */
  private record Place(float left, float right, float next, Run run) {}

  /** Whether what is painted now lies on a layer that is switched off. */
  boolean isOff() {
    return off > 0;
  }

  /** A stretch begins, of which a name and perhaps a list of properties is told. */
  void begin(List<COSBase> operands, PDResources resources) {
    COSDictionary told = operands.size() > 1 ? properties(operands.get(1), resources) : null;
    boolean isOff =
        !operands.isEmpty() && COSName.OC.equals(operands.getFirst()) && layers.isOff(told);
    String text = told == null ? null : told.getString(COSName.ACTUAL_TEXT);
    Replacement begun = text == null ? null : new Replacement(text);
    open.push(new Stretch(isOff, begun));
    off += isOff ? 1 : 0;
    replacement = begun == null ? replacement : begun;
  }

  private static @Nullable COSDictionary properties(COSBase told, PDResources resources) {
    if (told instanceof COSName name) {
      PDPropertyList list = resources.getProperties(name);
      return list == null ? null : list.getCOSObject();
    }
    return told instanceof COSDictionary direct ? direct : null;
  }

  /** Whether a letter is told by the stretch that it is in, and is not itself to be read. */
  boolean tells(String letters, float left, float right, float next, Run run) {
    Replacement told = replacement;
    if (told == null) {
      return false;
    }
    if (letters.isBlank() || isKnown(letters)) {
      told.known += letters.isBlank() ? 0 : letters.length();
      return false;
    }
    told.unknown++;
    if (told.first == null) {
      told.first = new Place(left, right, next, run);
    }
    return true;
  }

  private static boolean isKnown(String letters) {
    int first = letters.codePointAt(0);
    return first != 0xFFFD
        && first != 0xAD
        && Character.getType(first) != Character.PRIVATE_USE
        && Character.getType(first) != Character.CONTROL;
  }

  /**
   * A stretch ends.
   *
   * @return what it tells beyond what it paints
   */
  Optional<Hidden> end(WordMaker maker, int page) {
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Stretch ended = open.pop();
    off -= ended.off ? 1 : 0;
    Replacement told = ended.replacement;
    if (told == null) {
      return Optional.empty();
    }
    replacement = null;
    List<Word> words = maker.words();
    if (isMore(told) && !words.isEmpty()) {
      return Optional.of(
          new Hidden(
              Hidden.Reason.REPLACED,
              page,
              words.getLast().box().rectangle(),
              CleanText.of(told.text).strip()));
    }
    Place at = told.first;
    if (told.known == 0 && at != null) {
      maker.add(told.text, at.left, at.right, at.next, at.run);
    }
    return Optional.empty();
  }

  /** A ligature may be told as its letters, and an icon by a word, but no letter as a list. */
  private static boolean isMore(Replacement told) {
    long text = told.text.codePoints().filter(Character::isLetterOrDigit).count();
    return told.known + told.unknown > 0 && text > 2L * (told.known + told.unknown) + 12;
  }
}
