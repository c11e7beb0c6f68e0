package dev.shortlist.extract;

import dev.shortlist.extract.Extraction.Reason;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> NOT_SHOWN = Set.of("script", "style", "template", "noscript");

  private final StringBuilder text = new StringBuilder();
  private final Limits limits;
  private int pages;
  private int notShown;
  private int cells;

  /** Where the text of the row begins. */
  private int row;

  /** Where the text of the cell begins. */
  private int cell;

  private boolean lineEnded;
  private @Nullable Reason overLimit;

  /** Stops with {@link OverLimit} beyond so many pages or chars. */
  TextLayout(Limits limits) {
    this.limits = limits;
  }

  /** There was more of something than its limit. */
  static final class OverLimit extends SAXException {
    private static final long serialVersionUID = 1L;

    OverLimit(Reason reason) {
      super(reason.sentence());
    }
  }

  /** Which limit was met, however the exception that said so was wrapped since. */
  Optional<Reason> overLimit() {
    return Optional.ofNullable(overLimit);
  }

  private OverLimit over(Reason reason) {
    overLimit = reason;
    return new OverLimit(reason);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes)
      throws SAXException {
    if ("page".equals(attributes.getValue("class")) && ++pages > limits.pages()) {
      throw over(Reason.TOO_MANY_PAGES);
    }
    if (NOT_SHOWN.contains(name)) {
      notShown++;
    } else if (BLOCKS.contains(name)) {
      lineEndsHere();
      if (name.equals("tr")) {
        cells = 0;
        row = text.length();
      } else if (name.equals("li")) {
        beginItem();
        text.append("• ");
      }
    } else if (CELLS.contains(name)) {
      if (cells++ > 0) {
        if (text.length() == row && lineEnded) {
          writeLineEnd();
        }
        // A cell of several lines is no column of a table but a part of the page.
        boolean isPart = text.substring(cell).strip().indexOf('\n') >= 0;
        lineEnded = isPart;
        text.append(isPart ? "" : "\t");
      }
      cell = text.length();
    }
  }

  @Override
  public void endElement(String uri, String name, String qualified) {
    if (NOT_SHOWN.contains(name)) {
      notShown--;
    } else if (BLOCKS.contains(name)) {
      lineEndsHere();
      cells = name.equals("table") ? 0 : cells;
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    if (notShown > 0) {
      return;
    }
    if (text.length() + length > limits.characters()) {
      throw over(Reason.TOO_LONG);
    }
    if (lineEnded && !new String(chars, start, length).isBlank()) {
      writeLineEnd();
    }
    text.append(chars, start, length);
  }

  /**
   * Tika writes the line ends of its own layout so; within PDF text they are the lines of the page.
   * Those between the cells of a row would tear it apart.
   */
  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
    if (cells == 0 && new String(chars, start, length).indexOf('\n') >= 0) {
      characters(chars, start, length);
    }
  }

  /** The line ends with the next text that is not in the next cell of its row. */
  private void lineEndsHere() {
    lineEnded = true;
  }

  private void writeLineEnd() {
    lineEnded = false;
    boolean afterBullet = text.length() > 1 && text.charAt(text.length() - 2) == '•';
    boolean atStart = text.isEmpty() || "\n\t".indexOf(text.charAt(text.length() - 1)) >= 0;
    if (!atStart && !afterBullet) {
      text.append('\n');
    }
  }

  /** On a line of its own, also below what stands in the cell before its list. */
  private void beginItem() {
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) == '\t') {
      text.setLength(last);
    }
    writeLineEnd();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
