package dev.shortlist.extract.seen;

import dev.shortlist.extract.seen.StyleSheet.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * A web page without the text that nobody sees. In doubt it is seen: a rule for some screens shows
 * on all what another hides, and white letters are hidden only where the whole page says nothing of
 * grounds.
 */
public final class WebPage {

  private static final Pattern SUSPECT =
      Pattern.compile("(?i)style|\\shidden[\\s=/>]|\\scolor\\s*=");

  private static final Pattern GROUND = Pattern.compile("(?i)background|bgcolor");

  private WebPage() {}

  /**
   * Reads a page.
   *
   * @throws IOException where the thread is asked to stop
   */
  public static Seen seen(byte[] content) throws IOException {
    if (!SUSPECT.matcher(new String(content, StandardCharsets.ISO_8859_1)).find()) {
      return Seen.ALL;
    }
    Document page = Jsoup.parse(new ByteArrayInputStream(content), null, "");
    boolean plain = !GROUND.matcher(page.html()).find();
    Findings findings = new Findings();
    List<Node> hidden = new HiddenNodes(page, styles(page), plain, findings).all();
    if (hidden.isEmpty()) {
      return Seen.ALL;
    }
    hidden.forEach(Node::remove);
    page.charset(StandardCharsets.UTF_8);
    return new Seen(Optional.of(page.outerHtml().getBytes(StandardCharsets.UTF_8)), findings.all());
  }

  /** What is told of each element, which its own style tells last. */
  private static IdentityHashMap<Element, Map<String, String>> styles(Document page)
      throws InterruptedIOException {
    IdentityHashMap<Element, Map<String, String>> styles = new IdentityHashMap<>();
    for (Element sheet : page.select("style")) {
      for (Rule rule : StyleSheet.of(sheet.data()).rules()) {
        for (String selector : Selectors.plain(rule.selector())) {
          if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("reading a page was interrupted");
          }
          for (Element element : chosen(page, selector)) {
            Map<String, String> told = styles.computeIfAbsent(element, e -> new HashMap<>());
            if (rule.always()) {
              told.putAll(rule.style());
            } else {
              rule.style().keySet().forEach(told::remove);
            }
          }
        }
      }
    }
    for (Element element : page.select("[style], font[color], font[size]")) {
      Map<String, String> told = styles.computeIfAbsent(element, e -> new HashMap<>());
      if (element.hasAttr("color")) {
        told.put("color", element.attr("color").toLowerCase(Locale.ROOT));
      }
      if (element.hasAttr("size")) {
        told.put("font-size", "medium"); // the smallest that it may tell is 10 pixels
      }
      told.putAll(StyleSheet.declarations(element.attr("style")));
    }
    return styles;
  }

  private static List<Element> chosen(Document page, String selector) {
    try {
      return page.select(selector);
    } catch (SelectorParseException | IllegalArgumentException e) {
      return List.of(); // such as a number where a name should be
    }
  }
}
