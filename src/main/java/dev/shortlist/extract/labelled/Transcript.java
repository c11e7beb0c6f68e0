package dev.shortlist.extract.labelled;

import dev.shortlist.extract.labelled.Headings.Kind;
import dev.shortlist.extract.labelled.Tokens.Token;
import dev.shortlist.extract.layout.LaidOutText;
import dev.shortlist.extract.layout.Layout;
import dev.shortlist.extract.layout.Layout.Block;
import dev.shortlist.extract.layout.Layout.Line;
import dev.shortlist.extract.layout.Layout.Page;
import dev.shortlist.extract.layout.Layout.Word;
import dev.shortlist.extract.layout.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A résumé as data that came within a file, as far as the file's pages say the same.
 *
 * <p>Nobody sees the data, and what nobody sees earns nothing: it may tell how the page is to be
 * read, and never anything else. So every part of a line must stand on the pages word by word; a
 * part of a list as a part of a list, in a section of the same kind; what was done in a position
 * after that position and before the next; and the dates of a position beside it. What is written
 * are the pages' own words. What does not is left out, and where that is much, or a date, the pages
 * are read as if there were no data.
 */
public final class Transcript {

  /** Of the words of the data, so many stand on the pages, or the pages count alone. */
  private static final double MOST = 0.9;

  /**
   * And of the words of the pages, so many are in the data: a part of a résumé is none. Headings
   * and dates, which are written otherwise, are up to a third.
   */
  private static final double COVERED = 0.5;

  /** Chars; each part of the data is looked for on all of the pages, and résumés are a tenth. */
  private static final int LONGEST = 60_000;

  private static final Pattern DATES =
      Pattern.compile("(?:\\p{L}{3} )?\\d{4} – (?:Present|(?:\\p{L}{3} )?\\d{4})");

  private static final Pattern BETWEEN = Pattern.compile(", |: | \\| |^• ");

  /** What the readers of data write themselves. */
  private static final Set<String> HEADINGS =
      Set.of(
          "Summary",
          "Experience",
          "Work experience",
          "Volunteering",
          "Education",
          "Education and training",
          "Projects",
          "Skills",
          "Languages",
          "Certificates",
          "Awards",
          "Publications",
          "Interests",
          "References",
          "Driving licence",
          "Additional information",
          "Communication skills",
          "Organisational skills",
          "Job-related skills",
          "Computer skills",
          "Other skills");

  private final LaidOutText pages;
  private final Tokens seen;
  private final Headings headings;
  private final Periods periods;
  private final List<String> lines;

  /** The kind of the section that is written, where it matters. */
  private Optional<Kind> kind = Optional.empty();

  /** Where positions and studies begin on the pages, with where their dates do. */
  private final TreeMap<Integer, Integer> titles = new TreeMap<>();

  private int positions;

  private final StringBuilder text = new StringBuilder();
  private final Map<Integer, List<Block>> blocks = new TreeMap<>();
  private int told;
  private int confirmed;
  private int title = -1;

  private Transcript(String data, LaidOutText pages) {
    this.pages = pages;
    this.seen = new Tokens(pages.text());
    this.periods = new Periods(seen);
    this.headings = new Headings(pages.text(), seen);
    this.lines = data.lines().map(String::strip).toList();
  }

  /**
   * The data as far as the pages say the same, with the places where they do; nothing where they
   * say something else.
   *
   * @param data as {@link LabelledResume} writes it
   */
  public static Optional<LaidOutText> of(String data, LaidOutText pages) {
    if (data.length() > LONGEST || pages.text().length() > LONGEST) {
      return Optional.empty();
    }
    return new Transcript(data, pages).write();
  }

  private Optional<LaidOutText> write() {
    for (int i = 0; i + 1 < lines.size(); i++) {
      begin(lines.get(i));
      if (DATES.matcher(lines.get(i + 1)).matches()) {
        Optional<Integer> place = title(lines.get(i), lines.get(i + 1));
        if (place.isEmpty() || titles.containsKey(place.get())) {
          return Optional.empty();
        }
        titles.put(
            place.get(),
            periods.of(place.get(), part(lines.get(i)).size(), lines.get(i + 1)).orElseThrow());
        positions += kind.equals(Optional.of(Kind.WORK)) ? 1 : 0;
      }
    }
    if (!keepTheirDates()) {
      return Optional.empty();
    }
    kind = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      begin(line);
      boolean isTitle = i + 1 < lines.size() && DATES.matcher(lines.get(i + 1)).matches();
      if (line.isEmpty() || HEADINGS.contains(line)) {
        title = -1;
        text.append(line).append('\n');
      } else if (DATES.matcher(line).matches()) {
        text.append(line).append('\n');
      } else {
        title = isTitle ? title(line, lines.get(i + 1)).orElse(-1) : title;
        line(line, isTitle);
      }
    }
    boolean same = confirmed >= MOST * told && confirmed >= COVERED * seen.size();
    List<Page> placed =
        pages.layout().pages().stream()
            .map(page ->
                new Page(
                    page.number(),
                    page.width(),
                    page.height(),
                    page.whole(),
                    blocks.getOrDefault(page.number(), List.of())))
            .toList();
    return same
        ? Optional.of(new LaidOutText(text.toString(), new Layout(placed), pages.hidden()))
        : Optional.empty();
  }

  private void begin(String line) {
    kind = HEADINGS.contains(line) ? Headings.written(line) : kind;
  }

  private boolean isInSection(int place) {
    return kind.isEmpty() || headings.isIn(place, kind.get());
  }

  /** Where the first part of a title stands with its dates beside it. */
  private Optional<Integer> title(String line, String dates) {
    List<Token> first = part(line);
    return first.isEmpty()
        ? Optional.empty()
        : seen.places(first).stream()
            .filter(place -> seen.isParted(place) && seen.isParted(place + first.size()))
            .filter(this::isInSection)
            .filter(place -> periods.of(place, first.size(), dates).isPresent())
            .findFirst();
  }

  /** The first part of a line. */
  private static List<Token> part(String line) {
    return new Tokens(BETWEEN.split(line, -1)[0]).all();
  }

  /** Whether no position has the dates of another: all of them are told, and in their order. */
  private boolean keepTheirDates() {
    int before = -1;
    for (int period : titles.values()) {
      if (period <= before) {
        return false;
      }
      before = period;
    }
    long all =
        IntStream.range(0, seen.size())
            .filter(place -> periods.isStart(place) && headings.isIn(place, Kind.WORK))
            .count();
    return all == positions;
  }

  /** Writes what of a line the pages say. */
  private void line(String line, boolean isTitle) {
    boolean bullet = line.startsWith("• ");
    String between = "";
    int start = text.length();
    Map<Integer, List<Word>> placed = new TreeMap<>();
    for (String part : BETWEEN.split(bullet ? line.substring(2) : line, -1)) {
      List<Token> tokens = new Tokens(part).all();
      told += tokens.size();
      Optional<Integer> place = tokens.isEmpty() ? Optional.empty() : place(tokens, isTitle);
      if (place.isPresent()) {
        confirmed += tokens.size();
        text.append(text.length() == start && bullet ? "• " : between);
        int at = text.length();
        int from = start(place.get());
        int last = place.get() + tokens.size() - 1;
        text.append(pages.text().substring(from, seen.at(last).end()).replace('\n', ' '));
        words(place.get(), last, at - from)
            .forEach((page, words) ->
                placed.computeIfAbsent(page, absent -> new ArrayList<>()).addAll(words));
        between = ", ";
      }
    }
    placed.forEach((page, words) -> block(page, words, start));
    if (text.length() > start) {
      text.append('\n');
    }
  }

  /** Where a part of a line stands: within its own position, where it belongs to one. */
  private Optional<Integer> place(List<Token> tokens, boolean isTitle) {
    return seen.places(tokens).stream()
        .filter(place -> seen.isParted(place) && seen.isParted(place + tokens.size()))
        .filter(this::isInSection)
        .filter(place ->
            title < 0
                || isTitle
                || Optional.ofNullable(titles.floorKey(place)).equals(Optional.of(title)))
        .filter(place -> !isTitle || Math.abs(place - title) <= Periods.NEAR)
        .findFirst();
  }

  /**
   * Where the pages' own words begin, whose capitals and dots tell Go from go and .NET from net.
   */
  private int start(int place) {
    int start = seen.at(place).start();
    return start > 0 && pages.text().charAt(start - 1) == '.' ? start - 1 : start;
  }

  /** The words of the pages from one to another, by the numbers of their pages. */
  private Map<Integer, List<Word>> words(int from, int last, int moved) {
    Map<Integer, List<Word>> words = new TreeMap<>();
    for (int i = from; i <= last; i++) {
      Token there = seen.at(i);
      pages
          .layout()
          .places(there.start(), there.end())
          .forEach(found ->
              words
                  .computeIfAbsent(found.page(), absent -> new ArrayList<>())
                  .add(new Word(there.start() + moved, there.end() + moved, found.rectangle())));
    }
    return words;
  }

  private void block(int page, List<Word> words, int start) {
    Rectangle around = Rectangle.around(words.stream().map(Word::rectangle).toList());
    Line line = new Line(around, start, text.length(), pages.layout().bodySize(), false, words);
    blocks.computeIfAbsent(page, absent -> new ArrayList<>()).add(new Block(around, List.of(line)));
  }
}
