package dev.shortlist.resume.contact;

import dev.shortlist.catalogue.Places;
import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the town, with its region and country, out of an address on one line. The commas cut it
 * into pieces; from the first country or region the town is looked for to the left, and more
 * regions and the country to the right.
 */
public final class Address {

  private static final Pattern PIECE = Pattern.compile("[^,()]+");

  /** D-80331, 1090, 8711 HX, 4700-210. */
  private static final Pattern POSTCODE_BEFORE =
      Pattern.compile(
          "(?:[A-Z]{1,2}[ -])?\\d{4,6}(?:-\\d{3})?(?: [A-Z]{2}(?=\\s))?[\\s–-]+(?=\\p{Lu}|')");

  private static final Pattern SURE_POSTCODE =
      Pattern.compile("[A-Z]{1,2}-\\d{4,6}.*|\\d{4} [A-Z]{2}\\s.*|\\d{4}-\\d{3}.*");

  /** HG1 2AB, M5V 2T6, D02 X285, 45501, 411 001. */
  private static final Pattern POSTCODE_AFTER =
      Pattern.compile(
          "[\\s–-]+(?:[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d|[A-Z]\\d[\\dW] ?[A-Z\\d]{4}"
              + "|\\d{4,6}(?:-\\d{3,4})?|\\d{3} \\d{3})$");

  private static final Pattern POSTCODE =
      Pattern.compile(
          "[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d|\\d{4,6}(?:-\\d{3,4})?");

  private static final Pattern NAME =
      Pattern.compile(
          "(?:['’]\\p{Ll}-)?\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|am|an|der|dem|den|im|in|de|del|do|da|dos|das|della|di|of|upon|on|under|la"
              + "|le|les|en|sur|sous|aan|op|bei|ob|el|y|e|[dl]['’]\\p{Lu}\\p{L}*)){0,5}");

  private static final Pattern STREET =
      Pattern.compile(
          "(?:.*\\s)?(?:street|st\\.|road|rd\\.?|avenue|ave\\.?|lane|ln\\.?|drive|boulevard|blvd\\.?|court|close|cottage|square|terrace"
              + "|crescent|house|row|alley|apartment|suite|floor)"
              + "|(?:rue|via|viale|corso|piazza|vicolo|calle|c/|avenida|av\\.|plaza|paseo|rua|travessa|praça|allée|chemin|impasse|quai"
              + "|flat|apt|suite|block|plot|p\\.?o\\.? box)\\s.*"
              + "|.*(?:straße|strasse|str\\.|weg|allee|platz|gasse|laan|straat|plein|gracht|kade)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern HOUSE = Pattern.compile("\\d");

  /** The last words with capitals, after one without. */
  private static final Pattern CAPITALS_AT_END =
      Pattern.compile(
          "(?:^|\\s)\\p{Ll}\\p{L}*\\s+((?:\\p{Lu}[\\p{L}.'’-]*\\s){0,2}\\p{Lu}[\\p{L}.'’-]*)$");

  private static final Pattern CODE = Pattern.compile("\\p{Lu}{2,3}");

  /** A town's name has rarely more words; what stands before belongs to something else. */
  private static final int MOST_WORDS = 4;

  private enum Kind {
    REGION,
    TOWN,
    NAME,
    POSTCODE,
    OTHER
  }

  /**
   * A piece between commas, without its postcode.
   *
   * @param whole the piece with all that it has
   * @param coded whether it has a postcode
   * @param ends whether more stands after the region that it begins with
   */
  private record Piece(Span whole, Span span, Kind kind, boolean coded, boolean ends) {}

  /**
   * A place.
   *
   * @param value as it is written, without postcode
   * @param country its ISO 3166-1 code, where it is told
   * @param hasTown whether there is a town in it
   * @param sure whether a region, a country or a postcode shows that it is a place
   */
  record Found(String value, Span span, Optional<String> country, boolean hasTown, boolean sure) {}

  private final Places places;

  /** Knows the given places. */
  public Address(Places places) {
    this.places = places;
  }

  /** A place taken apart. */
  Residence residence(Found found) {
    return Residence.of(found.value(), found.country(), places);
  }

  /** The place in a line, or a part of one. */
  Optional<Found> of(String text, Span line) {
    List<Piece> pieces = pieces(text, line);
    Optional<Found> alone = Optional.empty();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).kind() != Kind.REGION) {
        continue;
      }
      int last = i;
      while (last + 1 < pieces.size()
          && !pieces.get(last).ends()
          && (pieces.get(last + 1).kind() == Kind.REGION
              || pieces.get(last + 1).kind() == Kind.POSTCODE)) {
        last++;
      }
      int first = first(pieces, i);
      boolean town = first < i || last > i || isTown(text, pieces.get(i));
      Found found = found(text, pieces, first, last, town, true);
      if (first < i || last > i) {
        return Optional.of(found);
      }
      boolean street = i > 0;
      boolean whole = i == 0 && !pieces.get(i).ends();
      if (alone.isEmpty() && (street || whole)) {
        alone = Optional.of(found);
      }
      i = last;
    }
    return alone.or(() -> withoutRegion(text, pieces));
  }

  private List<Piece> pieces(String text, Span line) {
    List<Piece> pieces = new ArrayList<>();
    Matcher piece = PIECE.matcher(text).region(line.start(), line.end());
    while (piece.find()) {
      Span span = stripped(text, new Span(piece.start(), piece.end()));
      if (span.length() > 0) {
        Piece next = piece(text, span, !pieces.isEmpty());
        if (next.kind() == Kind.REGION && !pieces.isEmpty() && pieces.getLast().ends()) {
          Span town = pieces.removeLast().whole();
          pieces.add(new Piece(town, town, kind(town.in(text)), false, false));
        }
        pieces.add(next);
      }
    }
    return pieces;
  }

  private Piece piece(String text, Span span, boolean afterComma) {
    if (POSTCODE.matcher(span.in(text)).matches()) {
      return new Piece(span, span, Kind.POSTCODE, true, false);
    }
    Span bare = span;
    Matcher before = POSTCODE_BEFORE.matcher(text).region(bare.start(), bare.end());
    if (before.lookingAt()) {
      bare = new Span(before.end(), bare.end());
    }
    Matcher after = POSTCODE_AFTER.matcher(text).region(bare.start(), bare.end());
    if (after.find()) {
      bare = new Span(bare.start(), after.start());
    }
    String written = bare.in(text).replaceAll("\\s+", " ");
    boolean coded = bare.length() < span.length();
    if (places.isRegion(written)) {
      return new Piece(span, bare, Kind.REGION, coded, false);
    }
    if (afterComma || coded) {
      Optional<Integer> end =
          places.regionAtStart(bare.in(text)).filter(at -> at < written.length());
      if (end.isPresent()) {
        return new Piece(
            span, new Span(bare.start(), bare.start() + end.get()), Kind.REGION, coded, true);
      }
    }
    Span town = afterComma || coded ? bare : atEnd(text, bare);
    return new Piece(span, town, kind(town.in(text).replaceAll("\\s+", " ")), coded, false);
  }

  /** In flattened text a town has other words before it. */
  private Span atEnd(String text, Span piece) {
    String written = piece.in(text);
    Matcher last = CAPITALS_AT_END.matcher(written);
    boolean plain = isPlaceName(written) && words(written) <= MOST_WORDS;
    if (plain || !last.find()) {
      return piece;
    }
    int from = places.townAtEnd(written).map(Span::start).orElse(last.start(1));
    return new Span(piece.start() + from, piece.end());
  }

  private static boolean isPlaceName(String written) {
    return NAME.matcher(written).matches() && !STREET.matcher(written).matches();
  }

  private Kind kind(String written) {
    if (places.isTown(written)) {
      return Kind.TOWN;
    }
    return isPlaceName(written) ? Kind.NAME : Kind.OTHER;
  }

  /** The first piece of the place whose first region is given. */
  private static int first(List<Piece> pieces, int region) {
    int before = region - 1;
    if (before < 0 || !isPlace(pieces.get(before))) {
      return region;
    }
    boolean county =
        before > 0
            && pieces.get(before).kind() == Kind.NAME
            && !pieces.get(before).coded()
            && isPlace(pieces.get(before - 1))
            && (before == 1 || pieces.get(before - 1).kind() == Kind.TOWN);
    return county ? before - 1 : before;
  }

  private static boolean isPlace(Piece piece) {
    return piece.kind() == Kind.TOWN || piece.kind() == Kind.NAME;
  }

  private static int words(String written) {
    return written.split("\\s+").length;
  }

  private boolean isTown(String text, Piece piece) {
    return places.isTown(piece.span().in(text));
  }

  private Found found(
      String text, List<Piece> pieces, int first, int last, boolean town, boolean sure) {
    Span start = pieces.get(first).span();
    StringBuilder value = new StringBuilder();
    Optional<String> country = Optional.empty();
    int end = start.start();
    for (int i = first; i <= last; i++) {
      Piece piece = pieces.get(i);
      if (piece.kind() == Kind.POSTCODE) {
        continue;
      }
      Span span = i == first ? start : piece.span();
      if (i > first) {
        String between = text.substring(pieces.get(i - 1).span().end(), span.start());
        boolean plain =
            between.strip().length() <= 2 && between.chars().noneMatch(Character::isDigit);
        value.append(plain ? between : ", ");
      }
      value.append(span.in(text));
      end = span.end();
      Optional<String> told = country(span.in(text).replaceAll("\\s+", " "));
      country = told.isPresent() ? told : country;
    }
    if (end < text.length() && text.charAt(end) == ')' && value.indexOf("(") >= 0) {
      value.append(')');
      end++;
    }
    return new Found(
        value.toString().replaceAll("\\s+", " "),
        new Span(start.start(), end),
        country,
        town,
        sure);
  }

  /** The last word of a town often tells its state: "Newcastle NSW". */
  private Optional<String> country(String name) {
    return places.country(name).or(() -> places.country(name.substring(name.lastIndexOf(' ') + 1)));
  }

  /** A town with its postcode, with a short form that is not known, or one that everybody knows. */
  private Optional<Found> withoutRegion(String text, List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String written = piece.span().in(text);
      boolean code =
          piece.kind() == Kind.TOWN
              && i + 1 < pieces.size()
              && CODE.matcher(pieces.get(i + 1).span().in(text)).matches();
      if (code) {
        return Optional.of(found(text, pieces, i, i + 1, true, true));
      }
      if (piece.kind() == Kind.TOWN && i > 0 && isBetweenStreetAndCode(text, pieces, i)) {
        return Optional.of(found(text, pieces, i, i, true, true));
      }
      boolean region =
          words(written) > 1
              && places.isCode(written.substring(written.lastIndexOf(' ') + 1))
              && isPlace(piece);
      if (region || (piece.coded() && isSure(text, pieces, i))) {
        return Optional.of(found(text, pieces, i, i, true, true));
      }
      if (pieces.size() == 1 && piece.kind() == Kind.TOWN) {
        return Optional.of(found(text, pieces, 0, 0, true, false));
      }
    }
    return Optional.empty();
  }

  /** "22 Mill Street, Bolton", "7 Brackenfield Road, Nottingham, NG7 4XX". */
  private static boolean isBetweenStreetAndCode(String text, List<Piece> pieces, int i) {
    String before = pieces.get(i - 1).span().in(text);
    boolean street = STREET.matcher(before).matches() && HOUSE.matcher(before).find();
    boolean code = i + 1 < pieces.size() && pieces.get(i + 1).kind() == Kind.POSTCODE;
    return street || code;
  }

  /** A well-known town before a sign and the short form of its state: "São Paulo/SP". */
  Optional<Found> coded(String text, Matcher match) {
    return Optional.of(match.group(1).strip())
        .filter(town ->
            places.isTown(town) || places.isCode(text.substring(match.end() - 2, match.end())))
        .map(town ->
            new Found(
                match.group(),
                new Span(match.start(), match.end()),
                country(text.substring(match.end() - 2, match.end())).or(() -> country(town)),
                true,
                true));
  }

  private static boolean isSure(String text, List<Piece> pieces, int i) {
    Piece piece = pieces.get(i);
    String line = Lines.at(text, piece.span().start()).in(text);
    return piece.kind() == Kind.TOWN
        || (piece.kind() == Kind.NAME
            && (i > 0 || SURE_POSTCODE.matcher(line.strip()).lookingAt()));
  }

  private static Span stripped(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isEdge(char c) {
    return Character.isWhitespace(c) || c == '*' || c == '_' || c == '-' || c == '–';
  }
}
