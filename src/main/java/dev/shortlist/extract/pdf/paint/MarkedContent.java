package dev.shortlist.extract.pdf.paint;

import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.pdf.page.Word;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** Letters that may be told beyond twice those that are painted. */
  private static final int MORE = 12;

  /** What stands before an address for a machine. */
  private static final Set<String> SCHEMES = Set.of("mailto:", "tel:", "https://", "http://");

  private final Layers layers;
  private final Deque<Stretch> open = new ArrayDeque<>();
  private @Nullable Replacement replacement;
  private int off;

  MarkedContent(Layers layers) {
    this.layers = layers;
  }

  /**
   * A stretch that is not at its end.
   *
   * @param off whether it lies on a layer that is switched off
   * @param own what it tells in place of its letters
   * @param outer what is told in place of the letters around it
   */
  private record Stretch(boolean off, @Nullable Replacement own, @Nullable Replacement outer) {}

  /** Text in place of letters. */
  private static final class Replacement {
    private final String text;
    private final StringBuilder known = new StringBuilder();
    private int unknown;
    private @Nullable Place first;

    /** Where the letter after the first that nobody knows stands. */
    private @Nullable Place after;

    Replacement(String text) {
      this.text = text;
    }

    /**
     * A ligature may be told as its letters, and an icon by a word, but no letter as a list; that
     * would be a way to hide one.
     */
    boolean isMore() {
      long told = text.codePoints().filter(Character::isLetterOrDigit).count();
      int painted = known.length() + unknown;
      return painted > 0 && told > 2L * painted + MORE;
    }

    /** What is told of an icon before letters that are known: "Telephone:" or the like. */
    Optional<String> label() {
      String bare = text.replaceAll("\\s+", "");
      if (unknown != 1 || !bare.endsWith(known.toString())) {
        return Optional.empty();
      }
      int letters = bare.length() - known.length();
      int end = 0;
      for (int seen = 0; seen < letters; end++) {
        seen += Character.isWhitespace(text.charAt(end)) ? 0 : 1;
      }
      end += Character.isWhitespace(text.charAt(end)) ? 1 : 0;
      String label = text.substring(0, end);
      return label.isBlank() || SCHEMES.contains(label) ? Optional.empty() : Optional.of(label);
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
    open.push(new Stretch(isOff, begun, replacement));
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
    if (told.unknown == 1 && told.after == null) {
      told.after = new Place(left, right, next, run);
    }
    if (letters.isBlank() || isKnown(letters)) {
      told.known.append(letters.strip());
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
    replacement = ended.outer;
    Replacement told = ended.own;
    if (told == null) {
      return Optional.empty();
    }
    List<Word> words = maker.words();
    if (told.isMore() && !words.isEmpty()) {
      return Hidden.of(Hidden.Reason.REPLACED, page, words.getLast().box().rectangle(), told.text);
    }
    Place at = told.first;
    if (at != null && told.known.isEmpty()) {
      maker.add(told.text, at.left, at.right, at.next, at.run);
    } else if (at != null) {
      told.label().ifPresent(label -> label(label, at, told.after, maker));
    }
    return Optional.empty();
  }

  /** Writes a label in the place of its icon and in the size of the text that it belongs to. */
  private static void label(String label, Place icon, @Nullable Place text, WordMaker maker) {
    if (text != null) {
      float right = label.endsWith(" ") ? icon.right : text.left;
      maker.add(label, icon.left, right, right, text.run);
    }
  }
}
