package dev.shortlist.extract.pdf;

import dev.shortlist.extract.layout.CleanText;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;

/** The addresses that a file links to. */
final class Links {

  private static final Pattern KNOWN = Pattern.compile("(?i)(https?://|mailto:|tel:)\\S+");
  private static final Pattern NO_DIGIT = Pattern.compile("\\D+");

  /** Digits by which a telephone number is known. */
  private static final int NUMBER = 8;

  /** Addresses of a file; each is looked for in all of its text, and people link to a few dozen. */
  private static final int MOST = 100;

  /** Chars; what is longer carries data for machines, and nobody would write it. */
  private static final int LONGEST = 500;

  private final Set<String> addresses = new LinkedHashSet<>();

  /** Takes the addresses of a page's links. */
  void add(PDPage page) throws IOException {
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; annotations != null && i < annotations.size(); i++) {
      if (annotations.getObject(i) instanceof COSDictionary annotation
          && COSName.LINK.equals(annotation.getCOSName(COSName.SUBTYPE))) {
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        String address = action == null ? null : action.getString(COSName.URI);
        if (address != null
            && addresses.size() < MOST
            && address.length() <= LONGEST
            && KNOWN.matcher(address).matches()) {
          addresses.add(address);
        }
      }
    }
  }

  /** Those that the text does not show, as a person would write them. */
  List<String> missingIn(String text) {
    String shown = normalised(text);
    String digits = digits(text);
    Set<String> missing = new LinkedHashSet<>();
    for (String address : addresses) {
      String written = written(address);
      String bare = normalised(written);
      boolean isShown =
          address.toLowerCase(Locale.ROOT).startsWith("tel:")
              ? digits.contains(end(digits(written)))
              : shown.contains(bare);
      if (bare.length() > 3 && !isShown) {
        missing.add(written);
      }
    }
    return List.copyOf(missing);
  }

  private static String digits(String text) {
    return NO_DIGIT.matcher(text).replaceAll("");
  }

  /** A number without what people leave out of it: the country's code. */
  private static String end(String number) {
    return number.substring(Math.max(0, number.length() - NUMBER));
  }

  private static String written(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    String written = address;
    if (lower.startsWith("mailto:") || lower.startsWith("tel:")) {
      int end = address.indexOf('?');
      written =
          decoded(address.substring(address.indexOf(':') + 1, end < 0 ? address.length() : end));
    }
    return CleanText.of(written).replaceAll("\\s+", " ").strip();
  }

  private static String decoded(String written) {
    try {
      return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return written;
    }
  }

  /** Without what people leave out of an address, and without spaces and line ends. */
  private static String normalised(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replaceAll("https?://|www\\.|mailto:|tel:", "");
    String bare = lower.replaceAll("[\\s()]", "");
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
