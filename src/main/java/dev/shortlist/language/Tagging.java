package dev.shortlist.language;

import java.util.Optional;

/**
 * The words of one English sentence, and their parts of speech as far as somebody asks for them: a
 * word's tag depends on those before it, and not on those behind. For one thread.
 */
public final class Tagging {

  private final CutWords words;
  private final GreedyTagger.Tags tags;

  Tagging(CutWords words, GreedyTagger.Tags tags) {
    this.words = words;
    this.tags = tags;
  }

  /** Whether there are more words than so many. */
  boolean hasWord(int word) {
    return words.has(word);
  }

  /** A word with its part of speech. */
  Token token(int word) {
    return new Token(words.get(word), tags.of(word));
  }

  /** Whether the sentence has no words. */
  public boolean isEmpty() {
    return !words.has(0);
  }

  /** The part of speech of the first word that has a char in common with a stretch. */
  public Optional<String> tag(Span stretch) {
    int word = words.endingBehind(stretch.start());
    return words.has(word) && words.get(word).overlaps(stretch)
        ? Optional.of(tags.of(word))
        : Optional.empty();
  }
}
