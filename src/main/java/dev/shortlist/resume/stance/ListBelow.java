package dev.shortlist.resume.stance;

import dev.shortlist.language.Span;
import dev.shortlist.resume.profile.Stance;
import java.util.Optional;

/**
 * The list that a line such as "Technologies I want to learn" stands above: the line below it and,
 * where that one has a bullet, those that have one too, up to a blank line.
 */
public final class ListBelow {

  private final String text;
  private final Stances stances;
  private Optional<Stance> said = Optional.empty();
  private int end;
  private boolean began;

  /** Watches one text for such lines. */
  public ListBelow(String text, Stances stances) {
    this.text = text;
    this.stances = stances;
  }

  /** What the line above a list says of it; to be asked for every sentence in order. */
  public Optional<Stance> next(Span sentence) {
    if (said.isPresent() && !isInList(sentence)) {
      said = Optional.empty();
    }
    began |= said.isPresent();
    Optional<Stance> now = said;
    end = sentence.end();
    Optional<Stance> below = stances.below(sentence.in(text));
    if (below.isPresent()) {
      said = below;
      began = false;
    }
    return now;
  }

  private boolean isInList(Span sentence) {
    boolean blankLine = text.substring(end, sentence.start()).matches("(?s).*\\n[^\\S\\n]*\\n.*");
    return !blankLine && (!began || hasBullet(sentence));
  }

  private boolean hasBullet(Span sentence) {
    int line = text.lastIndexOf('\n', sentence.start() - 1) + 1;
    return !text.substring(line, sentence.start()).isBlank();
  }
}
