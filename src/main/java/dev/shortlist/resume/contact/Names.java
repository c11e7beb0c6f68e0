package dev.shortlist.resume.contact;

import dev.shortlist.language.Span;
import dev.shortlist.resume.contact.ContactWords.Label;
import dev.shortlist.resume.contact.Handles.Agreement;
import dev.shortlist.resume.contact.NameShape.Shaped;
import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.text.Section;
import dev.shortlist.resume.text.Section.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the person's name: after a label; else the one that agrees with the person's e-mail
 * address, wherever a sidebar has put it; else the first that looks like one above the résumé.
 */
public final class Names {

  private static final Pattern BETWEEN_PARTS =
      Pattern.compile("\\s*(?:[|•·,;\\t]|\\s[–—/-]\\s|\\s{3,})\\s*");
  private static final Pattern SURNAME_FIRST =
      Pattern.compile("(\\p{Lu}[\\p{L}'’-]+),\\s+(\\p{Lu}[\\p{L}'’-]+)");

  /** A name stands within so many lines of the top of its block. */
  private static final int MOST_LINES = 12;

  /** A line that is a name, and nothing else, is at most this long. */
  private static final int LONGEST = 45;

  private final NameShape shape;
  private final ContactWords words;

  /** Finds what has the given shape. */
  public Names(NameShape shape, ContactWords words) {
    this.shape = shape;
    this.words = words;
  }

  /** A name and where it stands. */
  record Name(String value, Span span) {}

  /**
   * @param line how far down its block it stands, in lines that are not blank
   */
  private record Candidate(Shaped shaped, int line, Agreement agreement) {
    Name name() {
      return new Name(shaped.value(), shaped.span());
    }
  }

  /**
   * The person's name.
   *
   * @param block what stands above the résumé
   */
  Optional<Name> in(String text, Span block, List<Section> sections) {
    List<Span> near = new ArrayList<>(lines(text, block));
    for (Section section : sections) {
      if (section.kind() == Kind.CONTACT) {
        near.addAll(lines(text, section.body()));
      }
    }
    Optional<Name> labelled = labelled(text, near);
    if (labelled.isPresent()) {
      return labelled;
    }
    Handles handles = handles(text, block, sections);
    List<Candidate> candidates = candidates(text, near, handles, Agreement.SOME);
    return candidates.stream()
        .filter(candidate -> candidate.agreement() != Agreement.NONE)
        .findFirst()
        .or(() -> elsewhere(text, sections, handles))
        .or(() -> unagreed(candidates, handles))
        .map(Candidate::name);
  }

  private static List<Span> lines(String text, Span block) {
    List<Span> lines = new ArrayList<>();
    for (int start = block.start(); start < block.end() && lines.size() < MOST_LINES; ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? block.end() : Math.min(newline, block.end());
      Span line = new Span(start, end);
      if (!line.in(text).isBlank()) {
        lines.add(line);
      }
      start = end + 1;
    }
    return lines;
  }

  private static Handles handles(String text, Span block, List<Section> sections) {
    List<String> emails = values(text, block);
    for (Section section : sections) {
      if (section.kind() == Kind.CONTACT) {
        emails.addAll(values(text, section.body()));
      }
    }
    for (Section section : sections) {
      if (emails.isEmpty() && section.kind() != Kind.REFERENCES) {
        emails.addAll(values(text, section.body()));
      }
    }
    return Handles.of(emails, Links.profiles(text, block));
  }

  private static List<String> values(String text, Span zone) {
    return new ArrayList<>(Emails.of(text, zone, 0).stream().map(Field::value).toList());
  }

  private Optional<Name> labelled(String text, List<Span> lines) {
    Optional<Name> given = Optional.empty();
    Optional<Name> family = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      Optional<Label> label =
          words.label(line.in(text)).filter(found -> found.kind().endsWith("name"));
      if (label.isEmpty()) {
        continue;
      }
      Span rest = new Span(line.start() + label.get().end(), line.end());
      Span value = rest.in(text).isBlank() && i + 1 < lines.size() ? lines.get(i + 1) : rest;
      Optional<Name> name = whole(text, value);
      if (name.isPresent() && (label.get().kind().equals("name") || isTwo(name.get()))) {
        return name;
      }
      given = label.get().kind().equals("given-name") ? given.or(() -> name) : given;
      family = label.get().kind().equals("family-name") ? family.or(() -> name) : family;
    }
    if (given.isPresent() && family.isPresent()) {
      Name first = given.get();
      String both = first.value() + " " + family.get().value();
      return Optional.of(new Name(both, first.span()));
    }
    return Optional.empty();
  }

  private static boolean isTwo(Name name) {
    return name.value().indexOf(' ') > 0;
  }

  private Optional<Name> whole(String text, Span value) {
    Matcher between = BETWEEN_PARTS.matcher(text).region(value.start(), value.end());
    int start = between.lookingAt() ? between.end() : value.start();
    int end = between.find(start) && between.start() < value.end() ? between.start() : value.end();
    Handles none = new Handles(List.of(), List.of());
    return shape
        .of(
            text,
            new Span(Math.min(start, value.end()), Math.max(end, Math.min(start, value.end()))),
            none)
        .map(shaped -> new Name(shaped.value(), shaped.span()));
  }

  /** All down to the first that agrees enough. */
  private List<Candidate> candidates(
      String text, List<Span> lines, Handles handles, Agreement enough) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size() && !isEnough(candidates, enough); i++) {
      Span line = bare(text, lines.get(i));
      Matcher reversed = SURNAME_FIRST.matcher(line.in(text));
      if (reversed.matches() && i < 2 && !shape.isPlace(line.in(text))) {
        String value = reversed.group(2) + " " + reversed.group(1);
        candidates.add(
            new Candidate(new Shaped(value, line, 2, false, false), i, handles.with(value)));
        continue;
      }
      Optional<Shaped> halves =
          i + 1 < lines.size() ? halves(text, line, lines.get(i + 1), handles) : Optional.empty();
      if (halves.isPresent()) {
        candidates.add(candidate(halves.get(), i, handles));
        i++;
        continue;
      }
      for (Span part : parts(text, line)) {
        Optional<Shaped> shaped = shape.of(text, part, handles);
        if (shaped.isPresent() && !isEnough(candidates, enough)) {
          candidates.add(candidate(shaped.get(), i, handles));
        }
      }
    }
    return candidates;
  }

  private static boolean isEnough(List<Candidate> candidates, Agreement enough) {
    return !candidates.isEmpty() && candidates.getLast().agreement().compareTo(enough) >= 0;
  }

  private static Candidate candidate(Shaped shaped, int line, Handles handles) {
    return new Candidate(shaped, line, handles.with(shaped.value()));
  }

  /** Given name and surname on lines of their own are both in capitals or both not. */
  private Optional<Shaped> halves(String text, Span one, Span next, Handles handles) {
    Span other = bare(text, next);
    if (!isOneWord(text, one)
        || !isOneWord(text, other)
        || isInCapitals(one.in(text)) != isInCapitals(other.in(text))
        || text.substring(one.end(), other.start()).chars().filter(c -> c == '\n').count() > 1) {
      return Optional.empty();
    }
    return shape
        .of(text, one, handles)
        .flatMap(first ->
            shape
                .of(text, other, handles)
                .filter(second -> !first.doubtful() && !second.doubtful())
                .map(second ->
                    new Shaped(
                        first.value() + " " + second.value(),
                        new Span(first.span().start(), second.span().end()),
                        2,
                        false,
                        false)));
  }

  private static boolean isOneWord(String text, Span line) {
    return line.length() > 0 && line.in(text).chars().noneMatch(Character::isWhitespace);
  }

  private static boolean isInCapitals(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** A line without blanks and the signs of Markdown around it. */
  private static Span bare(String text, Span line) {
    int start = line.start();
    int end = line.end();
    while (start < end && isMarkup(text.charAt(start))) {
      start++;
    }
    while (end > start && isMarkup(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isMarkup(char c) {
    return Character.isWhitespace(c) || c == '#' || c == '*' || c == '_';
  }

  private static List<Span> parts(String text, Span line) {
    List<Span> parts = new ArrayList<>();
    Matcher between = BETWEEN_PARTS.matcher(text).region(line.start(), line.end());
    int start = line.start();
    while (between.find()) {
      parts.add(new Span(start, between.start()));
      start = between.end();
    }
    parts.add(new Span(start, line.end()));
    return parts;
  }

  /** A sidebar stands anywhere in the text. */
  private Optional<Candidate> elsewhere(String text, List<Section> sections, Handles handles) {
    if (handles.names().isEmpty()) {
      return Optional.empty();
    }
    for (Section section : sections) {
      if (section.kind() == Kind.REFERENCES) {
        continue;
      }
      List<Span> short_ = new ArrayList<>();
      for (int start = section.body().start(); start < section.body().end(); ) {
        int newline = text.indexOf('\n', start);
        int end = newline < 0 ? section.body().end() : Math.min(newline, section.body().end());
        Span line = bare(text, new Span(start, end));
        if (line.length() > 1
            && line.length() <= LONGEST
            && Character.isUpperCase(text.codePointAt(line.start()))
            && handles.have(line.in(text))) {
          short_.add(line);
        }
        start = end + 1;
      }
      Optional<Candidate> full =
          candidates(text, short_, handles, Agreement.FULL).stream()
              .filter(candidate -> candidate.agreement() == Agreement.FULL)
              .findFirst();
      if (full.isPresent()) {
        return full;
      }
    }
    return Optional.empty();
  }

  /**
   * The first with two words; with one only at the top. A word that may be a title is one where
   * nobody's address is told.
   */
  private Optional<Candidate> unagreed(List<Candidate> candidates, Handles handles) {
    List<Candidate> capital =
        candidates.stream()
            .filter(candidate -> !candidate.shaped().small())
            .filter(candidate ->
                candidate.line() == 0 || !words.isOrganisation(candidate.shaped().value()))
            .toList();
    return capital.stream()
        .filter(candidate -> !candidate.shaped().doubtful() && candidate.shaped().count() > 1)
        .findFirst()
        .or(() ->
            capital.stream()
                .filter(candidate -> candidate.line() < 2)
                .filter(candidate -> !candidate.shaped().doubtful() || !handles.names().isEmpty())
                .findFirst())
        .or(() ->
            candidates.stream()
                .filter(candidate -> candidate.line() == 0 && !candidate.shaped().doubtful())
                .findFirst());
  }
}
