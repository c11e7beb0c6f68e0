package dev.shortlist.language;

import java.util.List;
import java.util.Optional;

/**
 * The words of one English sentence, and their parts of speech as far as somebody asks for them: a
 * word's tag depends on those before it, and not on those behind. For one thread.
 */
public final class Tagging {

  private final List<Span> words;
  private final GreedyTagger.Tags tags;

  Tagging(List<Span> words, GreedyTagger.Tags tags) {
    this.words = words;
    this.tags = tags;
  }

  /** Where the words stand, in order. */
  List<Span> words() {
    return words;
  }

  /** A word with its part of speech. */
  Token token(int word) {
    return new Token(words.get(word), tags.of(word));
  }

  /** Whether the sentence has no words. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The part of speech of the first word that has a char in common with a stretch. */
  public Optional<String> tag(Span stretch) {
    int from = 0;
    int to = words.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (words.get(middle).end() > stretch.start()) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from < words.size() && words.get(from).overlaps(stretch)
        ? Optional.of(tags.of(from))
        : Optional.empty();
  }
}
