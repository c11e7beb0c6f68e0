package dev.shortlist.resume.entry;

import dev.shortlist.catalogue.Places;
import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells places in headings, also where nothing parts them from the company before. */
public final class HeadingPlaces {

  private static final Pattern LEGAL_ANYWHERE =
      Pattern.compile(
          "\\b(?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|LLP|PLC|plc|Pvt|Pty|GmbH|AG|KG|S\\.?A\\.?|S\\.?L\\.?|S\\.?r\\.?l\\.?"
              + "|S\\.?p\\.?A\\.?|B\\.?V\\.?|N\\.?V\\.?|Lda|Ltda)(?![\\p{L}])\\.?");

  /** Codes of regions and countries have at most three letters. */
  private static final int LONGEST_CODE = 3;

  private final Places places;
  private final Phrases companyWords;

  /** Knows places, and the words that names of companies end with. */
  HeadingPlaces(Places places, Phrases companyWords) {
    this.places = places;
    this.companyWords = companyWords;
  }

  /** Whether a text is the name of a place. */
  public boolean isPlace(String text) {
    String cased = cased(text);
    return places.isWhole(cased) && !isNameAndTown(cased);
  }

  /** "Lowland Families, Glasgow" is an employer and its town, though Glasgow is a region too. */
  private boolean isNameAndTown(String text) {
    int comma = text.indexOf(',');
    return comma > 0
        && !places.isTown(text.substring(0, comma))
        && places.isTown(text.substring(comma + 1).strip());
  }

  /** A text in capitals with small letters, but for codes such as "WA". */
  static String cased(String text) {
    if (text.length() <= LONGEST_CODE || text.chars().anyMatch(Character::isLowerCase)) {
      return text;
    }
    return HeadingWords.WORD
        .matcher(text)
        .replaceAll(word -> {
          String written = word.group();
          return written.length() <= LONGEST_CODE
              ? written
              : written.charAt(0) + written.substring(1).toLowerCase(Locale.ROOT);
        });
  }

  /** Where the known towns at the end of a text begin. */
  List<Integer> townStarts(String text) {
    return places.townAtEnd(text).map(Span::start).stream().toList();
  }

  /** The first place of a text that names a town with its region or country. */
  Optional<Span> fullPlace(String text) {
    for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
      int region = regionEnd(text, comma);
      int start = townStart(text, comma);
      if (region > 0
          && start < comma
          && Character.isUpperCase(text.codePointAt(start))
          && !isNameAndTown(text.substring(start, region))) {
        int country =
            region < text.length() && text.charAt(region) == ',' ? regionEnd(text, region) : 0;
        return Optional.of(new Span(start, Math.max(region, country)));
      }
    }
    return Optional.empty();
  }

  /** Where the region or country behind a comma ends; 0 where there is none. */
  private int regionEnd(String text, int comma) {
    int start = comma + 1;
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int before = start;
    String rest = cased(text.substring(start).split("[,;|(]", 2)[0]);
    return places.regionAtStart(rest).map(end -> before + end).orElse(0);
  }

  /**
   * Where a town begins in "Quillon Ltd San Marcos, TX": after the company, or as far back as a
   * well-known town of that name does, else at its last word.
   */
  private int townStart(String text, int comma) {
    int start = text.lastIndexOf(',', comma - 1) + 1;
    String before = text.substring(start, comma);
    int company = companyEnds(before).stream().mapToInt(Integer::intValue).max().orElse(0);
    int known =
        townStarts(before).stream().mapToInt(Integer::intValue).min().orElse(before.length());
    int word = before.lastIndexOf(' ') + 1;
    if (start > 1 && LegalForms.isIn(text.substring(0, start - 1)) && !before.isBlank()) {
      known = 0;
    }
    start += company > 0 && company < before.length() ? company : Math.min(known, word);
    while (start < comma && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Where the names of companies in a text end, those that go on after such a word left out. */
  List<Integer> companyEnds(String text) {
    List<Integer> ends = new ArrayList<>();
    LEGAL_ANYWHERE.matcher(text).results().forEach(form -> ends.add(form.end()));
    companyWords.in(text).stream()
        .filter(word -> word.start() > 0)
        .forEach(word -> ends.add(word.end()));
    return ends.stream()
        .filter(end -> ends.stream().noneMatch(later -> later > end && isOneWord(text, end, later)))
        .toList();
  }

  /** "Health Services Group" ends once. */
  private static boolean isOneWord(String text, int from, int to) {
    return text.substring(from, to).strip().indexOf(' ') < 0;
  }
}
