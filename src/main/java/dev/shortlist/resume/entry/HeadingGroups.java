package dev.shortlist.resume.entry;

import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingPart.Gap;
import dev.shortlist.resume.entry.HeadingReader.Custom;
import dev.shortlist.resume.entry.HeadingReader.Slot;
import dev.shortlist.resume.entry.HeadingWords.Looks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /** A town stands beside its employer: "Quillon Ltd, Leeds, UK". */
  private static final int BEFORE_PLACE = 10;

  /** What may be a town by its looks alone, where towns stand. */
  private static final int TOWN = 6;

  /**
   * What nothing but its capitals makes an employer is none where the section has them elsewhere.
   */
  private static final int ELSEWHERE = 6;

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

  private final HeadingNeighbours neighbours;
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
    this.neighbours = new HeadingNeighbours(reader, words, text, parts);
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
        join += to == from ? 0 : neighbours.costInTitle(to);
        employerJoin += to == from ? 0 : neighbours.costInEmployer(to);
        groups(from, to, join, employerJoin, custom);
      }
    }
  }

  private void groups(int from, int to, int join, int employerJoin, Custom custom) {
    Span span = neighbours.span(from, to);
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
    if (wraps && !neighbours.continuesTitle(from, to)) {
      return;
    }
    Looks looks = from == to ? neighbours.looks(from) : reader.looks(written);
    Slot slot = slots.get(from);
    int title = looks.title() - join + custom.title(slot) + (wraps ? neighbours.status(from) : 0);
    if (title >= HeadingWords.LEAST_TITLE) {
      titles.add(new Group(from, to, title));
    }
    if (wraps) {
      return;
    }
    int employer =
        neighbours.isRegion(from, to) || neighbours.isSpecialism(from, to)
            ? 0
            : looks.employerName()
                - employerJoin
                + custom.employer(slot)
                - (custom.hasEmployersElsewhere(slot) ? ELSEWHERE : 0)
                + (parts.get(from).gap() == Gap.AT ? AFTER_AT : 0)
                - (parts.get(from).gap() == Gap.BRACKET ? neighbours.costOfBracket(from, to) : 0)
                + (neighbours.isPlaceAt(to + 1) && parts.get(to + 1).line() == parts.get(to).line()
                    ? BEFORE_PLACE
                    : 0);
    if (employer >= HeadingWords.LEAST_EMPLOYER) {
      employers.add(new Group(from, to, employer, looks.titleInEmployer()));
    }
    places(from, to, looks.place(), custom.place(slot));
  }

  /**
   * A known place, an unknown town with a known region, or what looks like a town after a comma.
   */
  private void places(int from, int to, boolean known, int custom) {
    if (known) {
      places.add(new Group(from, to, PLACE + TOWN_TOO * (to - from)));
      return;
    }
    if (to > from + 1
        || !neighbours.looks(from).mayBeTown()
        || neighbours.isSpecialism(from, from)) {
      return;
    }
    if (to == from + 1 && neighbours.looks(to).place()) {
      places.add(new Group(from, to, PLACE + TOWN_TOO));
      return;
    }
    int place = custom + (parts.get(from).gap() == Gap.COMMA ? TOWN : 0);
    if (place >= TOWN && (to == from || neighbours.looks(to).mayBeTown())) {
      places.add(new Group(from, to, TOWN + Math.min(custom, 2)));
    }
  }

  Span span(Group group) {
    return neighbours.span(group.from(), group.to());
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
