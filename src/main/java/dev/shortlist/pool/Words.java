package dev.shortlist.pool;

import java.util.Collection;
import java.util.Iterator;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The words of a text as they are, for they are stems already; only whether each is there. */
final class Words extends TokenStream {

  /** A longer one is not indexed: Lucene takes no term of more than 32,766 bytes. */
  static final int LONGEST = 1000;

  private static final FieldType ONLY_WHETHER = onlyWhether();

  private final Iterator<String> words;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  private Words(Iterator<String> words) {
    this.words = words;
  }

  /** A field that holds each of the words. */
  static Field field(String name, Set<String> words) {
    return new Field(
        name, new Words(words.stream().filter(Words::isKept).iterator()), ONLY_WHETHER);
  }

  /** Whether a word is in the index where a text has it. */
  static boolean isKept(String word) {
    return word.length() <= LONGEST;
  }

  /** Whether all of some words are. */
  static boolean areKept(Collection<String> words) {
    return words.stream().allMatch(Words::isKept);
  }

  private static FieldType onlyWhether() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS);
    type.freeze();
    return type;
  }

  @Override
  public boolean incrementToken() {
    if (!words.hasNext()) {
      return false;
    }
    clearAttributes();
    term.append(words.next());
    return true;
  }
}
