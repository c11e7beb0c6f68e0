package dev.shortlist.extract;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Passes on the text of a web page as a browser shows it: white space within a paragraph is one
 * space however its source breaks and indents it, and none at all between blocks; a heading and
 * what two line breaks part stand apart.
 *
 * @see <a href="https://www.w3.org/TR/css-text-3/#white-space-processing">CSS Text, 4</a>
 */
final class FlowingText extends DefaultHandler {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> AS_WRITTEN = Set.of("pre", "textarea");
  private static final Pattern KEEPS_LINES = Pattern.compile("(?i)white-space\\s*:\\s*pre");
  private static final char[] BLANK_LINE = {'\n', '\n'};

  private final ContentHandler shown;
  private boolean empty = true;
  private boolean begins = true;
  private boolean space;
  private boolean broken;
  private int asWritten;

  private FlowingText(ContentHandler shown) {
    this.shown = shown;
  }

  /** What shows a page, which may tell that it keeps the lines of its source. */
  static ContentHandler of(byte[] page, ContentHandler shown) {
    boolean keeps = KEEPS_LINES.matcher(new String(page, StandardCharsets.ISO_8859_1)).find();
    return keeps ? shown : new FlowingText(shown);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    shown.startElement(uri, name, qualified, attributes);
    if (!empty && HEADINGS.contains(name)) {
      shown.characters(BLANK_LINE, 0, BLANK_LINE.length);
    }
    asWritten += AS_WRITTEN.contains(name) ? 1 : 0;
    bound(name);
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    shown.endElement(uri, name, qualified);
    asWritten -= AS_WRITTEN.contains(name) ? 1 : 0;
    bound(name);
  }

  private void bound(String element) {
    if (TextLayout.isBlock(element) || TextLayout.isCell(element)) {
      begins = true;
      broken = false;
      space = false;
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    if (asWritten > 0) {
      shown.characters(chars, start, length);
      return;
    }
    StringBuilder text = new StringBuilder(length);
    for (int i = start; i < start + length; i++) {
      if (isSpace(chars[i])) {
        space = true;
        continue;
      }
      if (space && !begins) {
        text.append(' ');
      }
      text.append(chars[i]);
      space = false;
      empty = false;
      begins = false;
      broken = false;
    }
    shown.characters(text.toString().toCharArray(), 0, text.length());
  }

  /** A space that may break; others are letters to a browser. */
  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  /** Tika writes a line break so, and what it puts between blocks for its own layout. */
  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
    boolean breaks = new String(chars, start, length).indexOf('\n') >= 0;
    if (!breaks || (begins && !broken)) {
      return;
    }
    shown.characters(BLANK_LINE, 0, 1);
    begins = true;
    broken = true;
    space = false;
  }
}
