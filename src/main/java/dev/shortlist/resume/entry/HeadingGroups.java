package dev.shortlist.resume.entry;

import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingPart.Gap;
import dev.shortlist.resume.entry.HeadingReader.Custom;
import dev.shortlist.resume.entry.HeadingReader.Slot;
import dev.shortlist.resume.entry.HeadingWords.Looks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The neighbouring parts of a heading, taken together in every way that the signs between them
 * allow, that look like a title, an employer or a place, and how much.
 */
final class HeadingGroups {

  private static final int LONGEST_GROUP = 4;

  /** A place is a sure sign of itself only where a region or country stands with it. */
  static final int PLACE = 20;

  private static final int TOWN_TOO = 4;
  private static final int AFTER_AT = 30;

  /**
   * What stands in brackets is a client, a group or a form of employment rather than an employer.
   */
  private static final int IN_BRACKETS = 20;

  /** What nothing but capitals makes an employer. */
  private static final int CAPITALS_ALONE = 5;

  /** Behind a title it is the employer where nothing else is. */
  private static final int BEHIND_TITLE = 8;

  /** A town stands beside its employer: "Quillon Ltd, Leeds, UK". */
  private static final int BEFORE_PLACE = 10;

  /** What may be a town by its looks alone, where towns stand. */
  private static final int TOWN = 6;

  /**
   * What nothing but its capitals makes an employer is none where the section has them elsewhere.
   */
  private static final int ELSEWHERE = 6;

  private static final Pattern REGION = Pattern.compile("\\p{Lu}{2,3}");

  private static final int LINE_WITHIN = 4;
  private static final int STATUS_ABOVE = 16;
  private static final int COMMA_WITHIN = 5;
  private static final int DASH_WITHIN = 7;

  /** Words beside each other belong together rather than not. */
  private static final int SPACE_WITHIN = 3;

  /**
   * Neighbouring parts taken together.
   *
   * @param doubt how much of the score is in doubt where nothing else is the title
   */
  record Group(int from, int to, int score, int doubt) {
    Group(int from, int to, int score) {
      this(from, to, score, 0);
    }

    boolean overlaps(Group other) {
      return from <= other.to && other.from <= to;
    }

    boolean covers(int part) {
      return from <= part && part <= to;
    }

    static final Group NONE = new Group(-2, -2, 0);

    boolean isNone() {
      return from < 0;
    }

    int length() {
      return isNone() ? 0 : to - from + 1;
    }
  }

  private final HeadingReader reader;
  private final HeadingWords words;
  private final String text;
  private final List<HeadingPart> parts;
  private final List<Slot> slots;

  /** What each part looks like alone, and whether a place begins with it, as far as asked for. */
  private final @Nullable Looks[] looks;

  private final @Nullable Boolean[] placeAt;
  private final List<Group> titles = new ArrayList<>();
  private final List<Group> employers = new ArrayList<>();
  private final List<Group> places = new ArrayList<>();

  HeadingGroups(
      HeadingReader reader,
      HeadingWords words,
      String text,
      List<HeadingPart> parts,
      Custom custom) {
    this.reader = reader;
    this.words = words;
    this.text = text;
    this.parts = parts;
    this.slots = slots(parts);
    this.looks = new Looks[parts.size()];
    this.placeAt = new Boolean[parts.size()];
    titles.add(Group.NONE);
    employers.add(Group.NONE);
    places.add(Group.NONE);
    for (int from = 0; from < parts.size(); from++) {
      int join = 0;
      int employerJoin = 0;
      for (int to = from; to < parts.size() && to - from < LONGEST_GROUP; to++) {
        Gap gap = parts.get(to).gap();
        boolean wraps = to > from && gap == Gap.LINE;
        if (to > from && !gap.isSoft() && !wraps) {
          break;
        }
        join += to == from ? 0 : costInTitle(to);
        employerJoin += to == from ? 0 : costInEmployer(gap, parts.get(to).span());
        groups(from, to, join, employerJoin, custom);
      }
    }
  }

  /** What narrows a title belongs to it, whatever sign is between. */
  private int costInTitle(int part) {
    return isSpecialism(part, part) ? 0 : costOf(parts.get(part).gap());
  }

  /** Whether parts are what the title before them on their line is narrowed to. */
  private boolean isSpecialism(int from, int to) {
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
  private int costInEmployer(Gap gap, Span part) {
    if (gap == Gap.BRACKET) {
      return IN_BRACKETS;
    }
    if (gap != Gap.COMMA) {
      return costOf(gap);
    }
    String written = part.in(text);
    return LegalForms.is(written) ? 0 : written.contains(" & ") ? 2 : 2 * COMMA_WITHIN;
  }

  private void groups(int from, int to, int join, int employerJoin, Custom custom) {
    Span span = span(from, to);
    String written = span.in(text);
    Optional<HeadingLabels.Label> label = reader.label(written);
    if (label.isPresent()) {
      if (written.substring(label.get().end()).isBlank()) {
        return;
      }
      // what a label announces lasts to the end of its line
      int score = HeadingWords.LABELLED + to - from;
      switch (label.get().kind()) {
        case "title" -> titles.add(new Group(from, to, score));
        case "employer" -> employers.add(new Group(from, to, score));
        case "place" -> places.add(new Group(from, to, score));
        default -> {}
      }
      return;
    }
    boolean wraps = parts.get(from).line() != parts.get(to).line();
    if (wraps && !continuesTitle(from, to)) {
      return;
    }
    Looks looks = from == to ? looks(from) : reader.looks(written);
    Slot slot = slots.get(from);
    int title = looks.title() - join + custom.title(slot) + (wraps ? status(from) : 0);
    if (title >= HeadingWords.LEAST_TITLE) {
      titles.add(new Group(from, to, title));
    }
    if (wraps) {
      return;
    }
    int employer =
        isRegion(from, to) || isSpecialism(from, to)
            ? 0
            : looks.employerName()
                - employerJoin
                + custom.employer(slot)
                - (custom.hasEmployersElsewhere(slot) ? ELSEWHERE : 0)
                + (parts.get(from).gap() == Gap.AT ? AFTER_AT : 0)
                - (parts.get(from).gap() == Gap.BRACKET ? costOfBracket(from, to) : 0)
                + (isPlaceAt(to + 1) && parts.get(to + 1).line() == parts.get(to).line()
                    ? BEFORE_PLACE
                    : 0);
    if (employer >= HeadingWords.LEAST_EMPLOYER) {
      employers.add(new Group(from, to, employer, looks.titleInEmployer()));
    }
    places(from, to, looks.place(), custom.place(slot));
  }

  /** "Pastry chef (Hotel Lindenhof)" names the employer in brackets. */
  private int costOfBracket(int from, int to) {
    boolean plain =
        from > 0
            && parts.get(from - 1).line() == parts.get(from).line()
            && looks(from - 1).title() >= HeadingWords.PLAIN_TITLE
            && reader.looks(span(from, to).in(text)).employerName()
                > HeadingWords.LEAST_EMPLOYER * 2;
    return plain ? BEHIND_TITLE : IN_BRACKETS;
  }

  /** "CA" behind "Mountain View" is the rest of a place, whatever company is called so. */
  private boolean isRegion(int from, int to) {
    return from == to
        && from > 0
        && parts.get(from).gap() == Gap.COMMA
        && REGION.matcher(parts.get(from).span().in(text)).matches()
        && reader.looks(span(from - 1, to).in(text)).place();
  }

  /**
   * A known place, an unknown town with a known region, or what looks like a town after a comma.
   */
  private void places(int from, int to, boolean known, int custom) {
    if (known) {
      places.add(new Group(from, to, PLACE + TOWN_TOO * (to - from)));
      return;
    }
    if (to > from + 1 || !looks(from).mayBeTown() || isSpecialism(from, from)) {
      return;
    }
    if (to == from + 1 && looks(to).place()) {
      places.add(new Group(from, to, PLACE + TOWN_TOO));
      return;
    }
    int place = custom + (parts.get(from).gap() == Gap.COMMA ? TOWN : 0);
    if (place >= TOWN && (to == from || looks(to).mayBeTown())) {
      places.add(new Group(from, to, TOWN + Math.min(custom, 2)));
    }
  }

  /** How a position is held belongs to the title below it. */
  private int status(int part) {
    return words.endsWithStatus(parts.get(part).span().in(text)) ? STATUS_ABOVE : 0;
  }

  /** A narrow column breaks a title into two lines, each of which is nothing else. */
  private boolean continuesTitle(int from, int to) {
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

  private boolean isPlaceAt(int part) {
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

  private Looks looks(int part) {
    Looks known = looks[part];
    if (known == null) {
      known = reader.looks(parts.get(part).span().in(text));
      looks[part] = known;
    }
    return known;
  }

  Span span(int from, int to) {
    int end = parts.get(to).span().end();
    boolean opened = parts.get(to).gap() == Gap.BRACKET && to > from;
    return new Span(
        parts.get(from).span().start(),
        opened && end < text.length() && text.charAt(end) == ')' ? end + 1 : end);
  }

  Span span(Group group) {
    return span(group.from(), group.to());
  }

  Slot slot(Group group) {
    return slots.get(group.from());
  }

  HeadingReader reader() {
    return reader;
  }

  HeadingWords words() {
    return words;
  }

  String text() {
    return text;
  }

  List<HeadingPart> parts() {
    return parts;
  }

  List<Group> titles() {
    return titles;
  }

  List<Group> employers() {
    return employers;
  }

  List<Group> places() {
    return places;
  }

  private static List<Slot> slots(List<HeadingPart> parts) {
    ArrayList<Slot> slots = new ArrayList<>();
    @Nullable HeadingPart before = null;
    int index = 0;
    for (HeadingPart part : parts) {
      index = before != null && before.line() == part.line() ? index + 1 : 0;
      slots.add(new Slot(part.line(), index));
      before = part;
    }
    return slots;
  }
}
