package dev.shortlist.resume.entry;

import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingGroups.Group;
import dev.shortlist.resume.entry.HeadingReader.Named;
import dev.shortlist.resume.entry.HeadingReader.Slot;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The search for what one heading names: of all choices of a title, an employer and a place that do
 * not overlap the one is taken that explains most.
 */
final class HeadingSearch {

  /** What a legal form, a word such as "bank" or the custom of the section gives at least. */
  private static final int PLAIN_EMPLOYER = 14;

  private static final int BESIDE_PLACE = 5;
  private static final int TITLE_FIRST = 2;

  /** What stands beside the date may look little like a title. */
  private static final int BESIDE_DATE = -12;

  /** An occupation within its name speaks little against an employer beside another title. */
  private static final int DOUBT_LEFT = 4;

  /** A part that is neither title nor employer nor place speaks against a heading. */
  private static final int UNEXPLAINED = 6;

  /** More than this a single sign adds to no heading. */
  private static final int MOST_OF_ONE = 40;

  private final HeadingReader reader;
  private final HeadingWords words;
  private final String text;
  private final List<HeadingPart> parts;
  private final HeadingGroups groups;

  /** Among the groups of a heading's parts. */
  HeadingSearch(HeadingGroups groups) {
    this.groups = groups;
    this.reader = groups.reader();
    this.words = groups.words();
    this.text = groups.text();
    this.parts = groups.parts();
  }

  Named best() {
    Group title = Group.NONE;
    Group employer = Group.NONE;
    Group place = Group.NONE;
    int best = Integer.MIN_VALUE;
    for (Group t : groups.titles()) {
      for (Group named : groups.employers()) {
        Group e = named.isNone() ? named : beside(t, named);
        if ((e.isNone() && !named.isNone()) || (!t.isNone() && t.overlaps(e))) {
          continue;
        }
        for (Group p : groups.places()) {
          boolean clash = !p.isNone() && (p.overlaps(t) || p.overlaps(e));
          int total = clash ? Integer.MIN_VALUE : total(t, e, p);
          if (total > best) {
            best = total;
            title = t;
            employer = e;
            place = p;
          }
        }
      }
    }
    if (title.isNone() && !employer.isNone()) {
      title = lineWithoutRole(employer, place);
    }
    return new Named(
        spanOf(title),
        title.score(),
        slotOf(title),
        spanOf(employer),
        employer.score(),
        slotOf(employer),
        spanOf(place),
        slotOf(place),
        worth(title, employer, place));
  }

  private int worth(Group title, Group employer, Group place) {
    long unexplained =
        IntStream.range(0, parts.size())
            .filter(i -> !title.covers(i) && !employer.covers(i) && !place.covers(i))
            .mapToObj(i -> parts.get(i).span().in(text))
            .filter(part -> !Character.isLowerCase(part.codePointAt(0)))
            .filter(part -> !words.isEmploymentForm(part))
            .count();
    return Math.min(title.score(), MOST_OF_ONE)
        + Math.min(employer.score(), MOST_OF_ONE)
        + Math.min(place.score(), HeadingGroups.PLACE)
        - UNEXPLAINED * Math.toIntExact(unexplained);
  }

  /** Beside a plain employer on a line of its own, the only other line is the title. */
  private Group lineWithoutRole(Group employer, Group place) {
    boolean plain = employer.score() >= PLAIN_EMPLOYER || place.from() == employer.to() + 1;
    int line = parts.get(employer.from()).line();
    List<Integer> others =
        IntStream.range(0, parts.size()).filter(i -> parts.get(i).line() != line).boxed().toList();
    if (!plain || others.size() != 1) {
      return Group.NONE;
    }
    int only = others.getFirst();
    String written = parts.get(only).span().in(text);
    boolean mayBeTitle =
        !words.labels().isLabel(written)
            && reader.looks(written).title() >= (parts.get(only).line() == 0 ? BESIDE_DATE : 0)
            && !place.covers(only);
    return mayBeTitle ? new Group(only, only, HeadingWords.LEAST_TITLE) : Group.NONE;
  }

  private int total(Group title, Group employer, Group place) {
    int explained = title.length() + employer.length() + place.length();
    int total = title.score() + employer.score() + place.score() + UNEXPLAINED * explained;
    if (!title.isNone() && !employer.isNone() && title.from() < employer.from()) {
      total += TITLE_FIRST;
    }
    if (!employer.isNone() && !place.isNone() && place.from() == employer.to() + 1) {
      total += BESIDE_PLACE;
    }
    return total;
  }

  /** The employer beside a title; none where it is more of a title itself. */
  private Group beside(Group title, Group employer) {
    boolean plain =
        !title.isNone()
            && title.score() >= HeadingWords.PLAIN_TITLE
            && parts.get(title.from()).line() != parts.get(employer.from()).line();
    int score = employer.score() - (plain ? employer.doubt() / DOUBT_LEFT : employer.doubt());
    return score < HeadingWords.LEAST_EMPLOYER
        ? Group.NONE
        : new Group(employer.from(), employer.to(), score);
  }

  private Optional<Slot> slotOf(Group group) {
    return group.isNone() ? Optional.empty() : Optional.of(groups.slot(group));
  }

  private Optional<Span> spanOf(Group group) {
    if (group.isNone()) {
      return Optional.empty();
    }
    Span span = groups.span(group);
    int skip = words.labels().label(span.in(text)).map(HeadingLabels.Label::end).orElse(0);
    return Optional.of(new Span(span.start() + skip, span.end()).trimmed(text));
  }
}
