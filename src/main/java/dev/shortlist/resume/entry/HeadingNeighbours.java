package dev.shortlist.resume.entry;

import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingPart.Gap;
import dev.shortlist.resume.entry.HeadingWords.Looks;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the neighbouring parts of a heading hang together: what it costs to take them for one title
 * or one employer, by the signs between them and by what they look like.
 */
final class HeadingNeighbours {

  /**
   * What stands in brackets is a client, a group or a form of employment rather than an employer.
   */
  private static final int IN_BRACKETS = 20;

  /** What nothing but capitals makes an employer. */
  private static final int CAPITALS_ALONE = 5;

  /** Behind a title it is the employer where nothing else is. */
  private static final int BEHIND_TITLE = 8;

  private static final Pattern REGION = Pattern.compile("\\p{Lu}{2,3}");

  private static final int LINE_WITHIN = 4;
  private static final int STATUS_ABOVE = 16;
  private static final int COMMA_WITHIN = 5;
  private static final int DASH_WITHIN = 7;

  /** Words beside each other belong together rather than not. */
  private static final int SPACE_WITHIN = 3;

  private final HeadingReader reader;
  private final HeadingWords words;
  private final String text;
  private final List<HeadingPart> parts;

  /** What each part looks like alone, and whether a place begins with it, as far as asked for. */
  private final @Nullable Looks[] looks;

  private final @Nullable Boolean[] placeAt;

  HeadingNeighbours(
      HeadingReader reader, HeadingWords words, String text, List<HeadingPart> parts) {
    this.reader = reader;
    this.words = words;
    this.text = text;
    this.parts = parts;
    this.looks = new Looks[parts.size()];
    this.placeAt = new Boolean[parts.size()];
  }

  /** What a part looks like alone. */
  Looks looks(int part) {
    Looks known = looks[part];
    if (known == null) {
      known = reader.looks(parts.get(part).span().in(text));
      looks[part] = known;
    }
    return known;
  }

  /** Where parts stand, with the bracket that closes behind them. */
  Span span(int from, int to) {
    int end = parts.get(to).span().end();
    boolean opened = parts.get(to).gap() == Gap.BRACKET && to > from;
    return new Span(
        parts.get(from).span().start(),
        opened && end < text.length() && text.charAt(end) == ')' ? end + 1 : end);
  }

  /** Whether a place begins with a part. */
  boolean isPlaceAt(int part) {
    if (part >= parts.size()) {
      return false;
    }
    Boolean known = placeAt[part];
    if (known == null) {
      known =
          looks(part).place()
              || (part + 1 < parts.size() && reader.looks(span(part, part + 1).in(text)).place());
      placeAt[part] = known;
    }
    return known;
  }

  /** What narrows a title belongs to it, whatever sign is between. */
  int costInTitle(int part) {
    return isSpecialism(part, part) ? 0 : costOf(parts.get(part).gap());
  }

  /** Whether parts are what the title before them on their line is narrowed to. */
  boolean isSpecialism(int from, int to) {
    Gap gap = parts.get(from).gap();
    return from > 0
        && (gap == Gap.COMMA || gap == Gap.DASH || gap == Gap.BRACKET)
        && parts.get(from - 1).line() == parts.get(to).line()
        && (looks(from - 1).title() >= HeadingWords.LEAST_TITLE || isSpecialism(from - 1, from - 1))
        && reader.isSpecialism(span(from, to).in(text));
  }

  private static int costOf(Gap gap) {
    return switch (gap) {
      case COMMA -> COMMA_WITHIN;
      case SPACE -> -SPACE_WITHIN;
      case LINE -> LINE_WITHIN;
      default -> DASH_WITHIN;
    };
  }

  /** "Quillon, Inc." and "Blythe, Amory & Stone" are one name; few others have a comma. */
  int costInEmployer(int part) {
    Gap gap = parts.get(part).gap();
    if (gap == Gap.BRACKET) {
      return IN_BRACKETS;
    }
    if (gap != Gap.COMMA) {
      return costOf(gap);
    }
    String written = parts.get(part).span().in(text);
    return LegalForms.is(written) ? 0 : written.contains(" & ") ? 2 : 2 * COMMA_WITHIN;
  }

  /** "Pastry chef (Hotel Lindenhof)" names the employer in brackets. */
  int costOfBracket(int from, int to) {
    boolean plain =
        from > 0
            && parts.get(from - 1).line() == parts.get(from).line()
            && looks(from - 1).title() >= HeadingWords.PLAIN_TITLE
            && reader.looks(span(from, to).in(text)).employerName()
                > HeadingWords.LEAST_EMPLOYER * 2;
    return plain ? BEHIND_TITLE : IN_BRACKETS;
  }

  /** "CA" behind "Mountain View" is the rest of a place, whatever company is called so. */
  boolean isRegion(int from, int to) {
    return from == to
        && from > 0
        && parts.get(from).gap() == Gap.COMMA
        && REGION.matcher(parts.get(from).span().in(text)).matches()
        && reader.looks(span(from - 1, to).in(text)).place();
  }

  /** How a position is held belongs to the title below it. */
  int status(int part) {
    return words.endsWithStatus(parts.get(part).span().in(text)) ? STATUS_ABOVE : 0;
  }

  /** A narrow column breaks a title into two lines, each of which is nothing else. */
  boolean continuesTitle(int from, int to) {
    if (to == from + 1 && isOpen(from)) {
      return looks(from).title() > 0 && looks(to).employerName() <= CAPITALS_ALONE;
    }
    return to == from + 1
        && (status(from) > 0
            || (looks(from).title() > 0 && looks(from).title() < HeadingWords.PLAIN_TITLE))
        && looks(to).title() >= HeadingWords.LEAST_TITLE
        && parts.get(to).line() < 0;
  }

  /** "Assistant Head of" goes on below. */
  private boolean isOpen(int part) {
    String written = parts.get(part).span().in(text);
    String last = written.substring(written.lastIndexOf(' ') + 1);
    return last.length() < written.length() && HeadingWords.CONNECTIVES.contains(last);
  }
}
