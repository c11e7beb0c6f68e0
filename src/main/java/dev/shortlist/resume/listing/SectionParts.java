package dev.shortlist.resume.listing;

import dev.shortlist.language.Span;
import dev.shortlist.resume.item.ListWords;
import dev.shortlist.resume.item.Rows;
import dev.shortlist.resume.text.Lines;
import dev.shortlist.resume.text.Section;
import dev.shortlist.resume.text.Section.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives the lines below an inline label back to the section around it: "Languages: English" within
 * a list of skills does not make the rest of the list languages.
 */
final class SectionParts {

  private static final Pattern LABEL =
      Pattern.compile("\\s*[•*–-]?\\s*\\p{L}[\\p{L} &/-]{1,40}:(?:\\s.*|$)");

  private SectionParts() {}

  /**
   * A part of a section.
   *
   * @param heading what announces it, empty where nothing does
   */
  record Part(Kind kind, Span body, Span heading) {}

  /** The parts of a résumé's sections in reading order. */
  static List<Part> of(
      String text, List<Section> sections, SpokenLanguages spoken, ListWords words) {
    List<Part> parts = new ArrayList<>();
    Kind around = Kind.HEADER;
    int from = 0;
    for (Section section : sections) {
      Span body = section.body();
      Span heading = new Span(from, body.start());
      from = body.end();
      if (!parts.isEmpty() && isItem(text, heading, body, parts.getLast())) {
        Part above = parts.removeLast();
        parts.add(
            new Part(above.kind(), new Span(above.body().start(), body.end()), above.heading()));
        continue;
      }
      if ((section.kind() == around
              || (around == Kind.LANGUAGES && heading.in(text).strip().endsWith(":")))
          && isOfBody(text, heading, around, parts, spoken, words)) {
        Span whole = new Span(heading.trimmed(text).start(), body.end());
        Part above = parts.getLast();
        if (above.kind() == around) {
          parts.removeLast();
          whole = new Span(above.body().start(), body.end());
          heading = above.heading();
        } else {
          heading = new Span(whole.start(), whole.start());
        }
        parts.add(new Part(around, whole, heading));
        continue;
      }
      if (heading.length() == 0 || !isInline(text, body)) {
        around = section.kind();
        boolean flat = Lines.isFlattened(Lines.at(text, body.start())) && !parts.isEmpty();
        Kind before = flat && isBlank(text, parts.getLast()) ? parts.getLast().kind() : Kind.HEADER;
        parts.add(new Part(kind(text, section.kind(), body, before, spoken), body, heading));
        continue;
      }
      int end = ownEnd(text, body, section.kind());
      Span own = new Span(body.start(), end);
      parts.add(new Part(kind(text, section.kind(), own, around, spoken), own, heading));
      Span rest = new Span(end, body.end());
      if (!rest.in(text).isBlank()) {
        parts.add(new Part(rest(section.kind(), around), rest, new Span(end, end)));
      }
    }
    return parts;
  }

  /**
   * Whether what looks like a heading is an item of the list above: "Public speaking" among skills,
   * with a bullet as the others have, or without the blank line that the headings have.
   */
  private static boolean isItem(String text, Span heading, Span body, Part above) {
    Span line = heading.length() == 0 ? heading : Lines.at(text, heading.start());
    Span before = new Span(above.body().start(), Math.max(above.body().start(), heading.start()));
    String list = before.in(text).stripTrailing();
    if (list.isBlank() || line.end() != body.start()) {
      return false;
    }
    String last = list.substring(list.lastIndexOf('\n') + 1);
    String written = line.in(text);
    if (Lines.isBullet(written)) {
      return Lines.isBullet(last) && last.strip().charAt(0) == written.strip().charAt(0);
    }
    if (above.kind() != Kind.SKILLS || written.contains(":") || isCapital(written)) {
      return false;
    }
    boolean close = before.in(text).length() - list.length() <= 1;
    boolean spacedAbove = isSpaced(text, above.heading());
    String below =
        line.end() + 1 < text.length() ? Lines.at(text, line.end() + 1).in(text).strip() : "";
    boolean goesOn =
        !below.isEmpty()
            && below.chars().noneMatch(Character::isDigit)
            && Rows.SPACES.split(below).length <= 4;
    return close && goesOn && (isCapital(above.heading().in(text)) || spacedAbove);
  }

  private static boolean isCapital(String heading) {
    return heading.equals(heading.toUpperCase(java.util.Locale.ROOT))
        && heading.chars().anyMatch(Character::isLetter);
  }

  private static boolean isSpaced(String text, Span heading) {
    int start = heading.start();
    return heading.length() > 0
        && start >= 2
        && text.charAt(start - 1) == '\n'
        && text.substring(0, start - 1).stripTrailing().length() < start - 1;
  }

  /**
   * "Mother tongue" below the name of a language, "German: mother tongue" and "Microsoft
   * Certified:" look like headings and are none.
   */
  private static boolean isOfBody(
      String text,
      Span heading,
      Kind kind,
      List<Part> parts,
      SpokenLanguages spoken,
      ListWords words) {
    String written = heading.in(text).strip();
    if (kind == Kind.LANGUAGES) {
      if (!spoken.areIn(written) && written.endsWith(":")) {
        return spoken.levelIsIn(written) && spoken.areIn(Lines.at(text, heading.start()).in(text));
      }
      boolean below = !parts.isEmpty() && !parts.getLast().body().in(text).isBlank();
      return spoken.areIn(written) || (below && spoken.levelIsIn(written));
    }
    boolean close = !text.substring(0, heading.start()).endsWith("\n\n") && heading.start() > 0;
    if (kind == Kind.CERTIFICATES && close && !written.endsWith(":")) {
      boolean isName = words.certificates.is(written) && !isCapital(written);
      return isName || words.drivingLicences.is(written);
    }
    return kind == Kind.CERTIFICATES
        && words.certified.in(written).stream()
            .anyMatch(found -> found.start() > 0 && written.substring(found.end()).equals(":"));
  }

  private static boolean isBlank(String text, Part part) {
    return part.body().in(text).isBlank();
  }

  /** Programming languages are skills. */
  private static Kind kind(String text, Kind kind, Span body, Kind around, SpokenLanguages spoken) {
    boolean skills =
        kind == Kind.LANGUAGES && around == Kind.SKILLS && !spoken.areIn(body.in(text));
    return skills ? Kind.SKILLS : kind;
  }

  /** Lines below a label outside every section say nothing sure, but skills go on. */
  private static Kind rest(Kind kind, Kind around) {
    if (around != Kind.HEADER && around != Kind.CONTACT) {
      return around;
    }
    return Set.of(Kind.SKILLS, Kind.SUMMARY, Kind.PUBLICATIONS).contains(kind) ? kind : Kind.OTHER;
  }

  private static boolean isInline(String text, Span body) {
    Span line = Lines.at(text, body.start());
    return !text.substring(body.start(), Math.clamp(line.end(), body.start(), body.end())).isBlank()
        && !Lines.isFlattened(line);
  }

  /** An inline label holds for its line and those right below that have none of their own. */
  private static int ownEnd(String text, Span body, Kind kind) {
    int end = Math.min(Lines.at(text, body.start()).end(), body.end());
    while (end + 1 < body.end()) {
      Span next = Lines.at(text, end + 1);
      String written = next.in(text);
      boolean labelled =
          LABEL.matcher(written).matches() && kind != Kind.LANGUAGES && kind != Kind.SKILLS;
      if (written.isBlank() || labelled) {
        break;
      }
      end = Math.min(next.end(), body.end());
    }
    return end;
  }
}
