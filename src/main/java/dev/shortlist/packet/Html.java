package dev.shortlist.packet;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.HtmlUtils;

/** HTML that is written from top to bottom; all text in it is escaped. */
final class Html {

  /** In it only what means something in HTML is escaped, and every letter stays itself. */
  private static final String ENCODING = StandardCharsets.UTF_8.name();

  private final StringBuilder out = new StringBuilder();

  /** Opens an element. */
  Html open(String tag) {
    out.append('<').append(tag).append('>');
    return this;
  }

  /** Closes an element. */
  Html close(String name) {
    out.append("</").append(name).append(">\n");
    return this;
  }

  /** Text within an element. */
  Html text(String text) {
    out.append(HtmlUtils.htmlEscape(text, ENCODING));
    return this;
  }

  /** A whole element with text. */
  Html element(String tag, String text) {
    int space = tag.indexOf(' ');
    return open(tag).text(text).close(space < 0 ? tag : tag.substring(0, space));
  }

  /** Markup that this program wrote. */
  Html markup(String markup) {
    out.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
