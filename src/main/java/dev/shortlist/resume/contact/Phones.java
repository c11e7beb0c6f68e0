package dev.shortlist.resume.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells telephone numbers from years, dates and the numbers of books, licences and accounts. */
final class Phones {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\w/.,-])(?:\\(?\\+)?\\(?\\+?\\d(?:[ ().\\u2011–/-]{0,3}\\d){6,16}(?![\\w%]|,\\d)");

  private static final Pattern DATES =
      Pattern.compile(
          "(?:19|20)\\d\\d\\s*[-–/. ]\\s*(?:19|20)\\d\\d"
              + "|\\b\\d{1,2}[ ./-]\\d{1,2}[ ./-](?:19|20)\\d\\d"
              + "|(?:19|20)\\d\\d[./-]\\d{1,2}\\b"
              + "|\\b\\d{1,2}[./](?:19|20)\\d\\d");

  private static final Pattern POSTCODE = Pattern.compile("\\d{4}-\\d{3}|\\d{5}-\\d{4}");

  /** A postcode runs into the number after it: "02118 (617) 555-0188", "38118 901-555-0142". */
  private static final Pattern POSTCODE_BEFORE =
      Pattern.compile(
          "^(?:\\d{5}(?:-\\d{4})?|\\d{3} \\d{3}) (?=[+(]|\\d{3}[ .-]\\d{3}[ .-]\\d{4}$)");

  private static final Pattern OTHER =
      Pattern.compile(
          "\\b(?:isbn|issn|doi|no|nr|number|registration|reg|licen[cs]e|id|pin|vat|ssn|passport|account|iban|fax)"
              + "\\b[\\s.:#]*$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LABEL =
      Pattern.compile(
          "\\b(?:phone|telephone|tele[fph]o(?:on|no?|ne)|téléphone|teléfono|t[eé]l|fon|mobile?|m[oó]vil|mobiel|handy|gsm"
              + "|telem[oó]vel|celular|cellulare|portable|mob|cell?|call|whatsapp)\\b[^\\n\\d+(]{0,12}$|[☎✆📞📱]\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** The confidence in a number that a numbering plan has. */
  private static final int PLANNED = 980;

  /** A number that none has may have been made up on purpose, or be none. */
  private static final int UNPLANNED = 700;

  /** A label stands at most this far before its number. */
  private static final int REACH = 24;

  private static final int FEWEST_DIGITS = 7;

  /** The most that ITU-T E.164 allows. */
  private static final int MOST_DIGITS = 15;

  /** Loaded for the first number: a start of the service need not wait for it. */
  private static final class Plans {
    private static final PhoneNumberUtil ALL = PhoneNumberUtil.getInstance();
  }

  private Phones() {}

  /**
   * The numbers within a part of a text.
   *
   * @param country where numbers without a country code belong, as an ISO 3166-1 code
   * @param among whether the part is one where numbers are expected; elsewhere one needs a label, a
   *     mark or a place in a numbering plan
   */
  static List<Field<Phone>> of(String text, Span zone, Optional<String> country, boolean among) {
    List<Field<Phone>> phones = new ArrayList<>();
    Matcher number = NUMBER.matcher(text).region(zone.start(), zone.end());
    number.useTransparentBounds(true);
    while (number.find()) {
      Matcher postcode = POSTCODE_BEFORE.matcher(number.group());
      int start = number.start() + (postcode.find() ? postcode.end() : 0);
      String written = text.substring(start, number.end());
      String before = text.substring(Math.max(0, start - REACH), start);
      if (isNone(written, before)) {
        continue;
      }
      Optional<PhoneNumber> dialled = dialled(written, country);
      boolean planned = dialled.filter(Plans.ALL::isValidNumber).isPresent();
      boolean labelled = LABEL.matcher(before).find();
      if (planned || labelled || isMarked(written) || (among && isGrouped(written))) {
        Optional<String> e164 =
            dialled.map(found -> Plans.ALL.format(found, PhoneNumberFormat.E164));
        phones.add(
            new Field<>(
                new Phone(written, e164),
                new Span(start, number.end()),
                planned ? PLANNED : UNPLANNED));
      }
    }
    return phones;
  }

  /** 4700-210 Braga, 60614-1234 Chicago. */
  private static boolean isPostcode(String written) {
    return POSTCODE.matcher(written).matches();
  }

  private static boolean isNone(String written, String before) {
    long digits = written.chars().filter(Character::isDigit).count();
    return digits < FEWEST_DIGITS
        || digits > MOST_DIGITS
        || isPostcode(written)
        || DATES.matcher(written).find()
        || OTHER.matcher(before).find();
  }

  /** With the sign of a country code, or an area code in brackets. */
  private static boolean isMarked(String written) {
    return "+(".indexOf(written.charAt(0)) >= 0;
  }

  private static boolean isGrouped(String written) {
    return written.charAt(0) == '0' || written.chars().anyMatch(c -> c == ' ' || c == '-');
  }

  /** A number that could be dialled. The zero in brackets is not, after a country code. */
  private static Optional<PhoneNumber> dialled(String written, Optional<String> country) {
    try {
      String plain = written.replace("(0)", "").replaceFirst("^00(?=[1-9])", "+");
      PhoneNumber number = Plans.ALL.parse(plain, country.orElse("ZZ"));
      boolean whole = Plans.ALL.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
      return Optional.of(number).filter(found -> whole);
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }
}
