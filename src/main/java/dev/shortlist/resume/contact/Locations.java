package dev.shortlist.resume.contact;

import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Field;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the person lives among the parts of the contact block. */
public final class Locations {

  private static final int SURE = 980;

  private static final int LIKELY = 800;

  /** A line after a comma goes on; "Campinas - SP" is one part. */
  private static final Pattern BETWEEN_PARTS =
      Pattern.compile(
          "\\s*(?:[|•·;:\\t]|(?<!,[ ]{0,3})\\n|\\s[–—-]\\s(?!\\p{Lu}{2}(?!\\p{L}))|\\s/\\s|[ ]{3,})\\s*");

  /**
   * Addresses on the web, and numbers that are dialled, set the parts of a line apart, too. What
   * stands before an @ has at most 64 characters (RFC 5321), the name of a host 253 (RFC 1035);
   * without an end, a line of one word would be searched from each of its characters.
   */
  private static final Pattern OTHER_CONTACT =
      Pattern.compile(
          "\\S{0,64}@\\S+|https?://\\S+|www\\.\\S+|[\\w.-]{1,253}\\.[a-z]{2,3}/\\S+|[+(]?\\d[\\d().]{0,20}(?:[ -][\\d()]+){2,7}"
              + "|[+(]?\\d[\\d().-]{8,}");

  private static final Pattern TOWN_AND_CODE =
      Pattern.compile("(\\p{Lu}[\\p{L}'’. -]{1,40}?)\\s*[/–—-]\\s*\\p{Lu}{2}");

  /** "411 001" and "31001 12" are no numbers to dial. */
  private static final int FEWEST_DIALLED = 8;

  /** Longer lines were flattened: a title stands before the town. */
  private static final int FLATTENED = 60;

  private final Address address;
  private final ContactWords words;
  private final Finder titles;

  /** Tells places from job titles and labels. */
  public Locations(Address address, ContactWords words, Finder titles) {
    this.address = address;
    this.words = words;
    this.titles = titles;
  }

  /** Where somebody lives, and the ISO 3166-1 code of the country. */
  record Location(Field<Residence> field, Optional<String> country) {}

  /** A town with its country or state, or else one of these alone. */
  Optional<Location> in(String text, List<Span> zones, Header header) {
    Optional<Location> unsure = Optional.empty();
    for (Span zone : zones) {
      String masked = masked(text, zone, header);
      Matcher between = BETWEEN_PARTS.matcher(masked);
      int start = 0;
      while (start < masked.length()) {
        boolean more = between.find();
        int end = more ? between.start() : masked.length();
        Optional<Location> found =
            more && between.group().contains(":") && words.isLabel(masked.substring(start, end))
                ? Optional.empty()
                : part(masked, new Span(start, end), zone.start());
        if (found.isPresent() && found.get().field().confidence() == SURE) {
          return found;
        }
        unsure = unsure.or(() -> found);
        start = more ? between.end() : masked.length();
      }
    }
    return unsure;
  }

  private Optional<Location> part(String masked, Span part, int offset) {
    String written = part.in(masked);
    int from = part.start() + words.afterAddressLabel(written);
    Matcher coded = TOWN_AND_CODE.matcher(masked).region(from, part.end());
    Span span = new Span(from, part.end());
    return address
        .of(masked, span)
        .filter(found -> found.sure() || found.hasTown())
        .or(() -> coded.lookingAt() ? address.coded(masked, coded) : Optional.empty())
        .map(found -> {
          int confidence = found.sure() && found.hasTown() ? SURE : LIKELY;
          return new Location(
              new Field<>(address.residence(found), found.span().plus(offset), confidence),
              found.country());
        });
  }

  /** A zone in which bars stand for the name, titles, numbers and addresses on the web. */
  private String masked(String text, Span zone, Header header) {
    StringBuilder masked = new StringBuilder(zone.in(text));
    header
        .nameSpan()
        .filter(zone::contains)
        .ifPresent(name -> bar(masked, name.start() - zone.start(), name.end() - zone.start()));
    words.months(zone.in(text)).forEach(month -> bar(masked, month.start(), month.end()));
    OTHER_CONTACT
        .matcher(zone.in(text))
        .results()
        .filter(other -> !isPostcode(other.group()))
        .forEach(other -> bar(masked, other.start(), other.end()));
    for (int start = 0; start < masked.length(); ) {
      int newline = masked.indexOf("\n", start);
      int end = newline < 0 ? masked.length() : newline;
      if (end - start > FLATTENED) {
        String line = masked.substring(start, end);
        for (Find title : titles.find(line, Setting.PROSE)) {
          bar(masked, start + title.span().start(), start + title.span().end());
        }
        for (Span title : words.titles(line)) {
          bar(masked, start + title.start(), start + title.end());
        }
      }
      start = end + 1;
    }
    return masked.toString();
  }

  private static boolean isPostcode(String written) {
    return written.chars().noneMatch(Character::isLetter)
        && written.chars().filter(Character::isDigit).count() < FEWEST_DIALLED;
  }

  private static void bar(StringBuilder masked, int start, int end) {
    for (int i = start; i < end; i++) {
      masked.setCharAt(i, '|');
    }
  }
}
