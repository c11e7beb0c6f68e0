package dev.shortlist.extract;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes the XHTML that Tika makes of a file as laid-out text: every block on lines of its own, a
 * bullet before every list item, a tab between the cells of a row.
 */
final class TextLayout extends DefaultHandler {

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "tr",
          "table",
          "section",
          "article",
          "header",
          "footer",
          "aside",
          "main",
          "br",
          "hr",
          "pre",
          "blockquote",
          "address");

  private static final Set<String> NOT_SHOWN = Set.of("script", "style", "template", "noscript");

  private final StringBuilder text = new StringBuilder();
  private final int limit;
  private int notShown;
  private boolean tooLong;

  /** Stops with {@link TooLong} beyond the given number of chars. */
  TextLayout(int limit) {
    this.limit = limit;
  }

  /** There was more text than the limit. */
  static final class TooLong extends SAXException {
    private static final long serialVersionUID = 1L;

    TooLong() {
      super("more text than the limit");
    }
  }

  /** Whether the limit was met, however the exception that said so was wrapped since. */
  boolean isTooLong() {
    return tooLong;
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) {
    if (NOT_SHOWN.contains(name)) {
      notShown++;
    } else if (BLOCKS.contains(name)) {
      startLine();
      if (name.equals("li")) {
        text.append("• ");
      }
    } else if ((name.equals("td") || name.equals("th")) && !isAtLineStart()) {
      text.append('\t');
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (NOT_SHOWN.contains(name)) {
      notShown--;
    } else if (BLOCKS.contains(name)) {
      startLine();
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    if (notShown > 0) {
      return;
    }
    if (text.length() + length > limit) {
      tooLong = true;
      throw new TooLong();
    }
    text.append(chars, start, length);
  }

  /**
   * Tika writes the line ends of its own layout so, and tabs that indent its elements; within PDF
   * text the line ends are those of the page.
   */
  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
    boolean indents = length == 1 && chars[start] == '\t';
    if (!indents) {
      characters(chars, start, length);
    }
  }

  private void startLine() {
    boolean bulletOnly = text.length() > 1 && text.charAt(text.length() - 2) == '•';
    if (!isAtLineStart() && !bulletOnly) {
      text.append('\n');
    }
  }

  private boolean isAtLineStart() {
    return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
