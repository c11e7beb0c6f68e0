package dev.shortlist.extract.seen;

import dev.shortlist.extract.layout.Hidden.Reason;
import dev.shortlist.extract.seen.StyleSheet.Rule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * A web page without the elements that nobody sees. In doubt an element is seen: a rule for some
 * screens shows on all what another hides, and white letters are hidden only where the whole page
 * says nothing of grounds.
 */
public final class WebPage {

  private static final Pattern SUSPECT =
      Pattern.compile("(?i)style|\\shidden[\\s=/>]|\\scolor\\s*=");

  private static final Pattern GROUND = Pattern.compile("(?i)background|bgcolor");

  /** Beside the page, fewer letters may be words for those who hear the page. */
  private static final int FEWEST_BESIDE = 40;

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
    IdentityHashMap<Element, Map<String, String>> styles = styles(page);
    Findings findings = new Findings();
    List<Element> hidden = new ArrayList<>();
    Set<Element> within = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Element element : page.body().select("*")) {
      if (within.contains(element.parent())) {
        within.add(element);
        continue;
      }
      Optional<Reason> why = why(element, styles.getOrDefault(element, Map.of()), plain);
      boolean beside = why.filter(Reason.OFF_PAGE::equals).isPresent();
      if (why.isPresent() && !(beside && element.text().length() < FEWEST_BESIDE)) {
        within.add(element);
        hidden.add(element);
        findings.end();
        findings.add(why.get(), element.text());
      }
    }
    if (hidden.isEmpty()) {
      return Seen.ALL;
    }
    hidden.forEach(Element::remove);
    page.charset(StandardCharsets.UTF_8);
    return new Seen(Optional.of(page.outerHtml().getBytes(StandardCharsets.UTF_8)), findings.all());
  }

  private static Optional<Reason> why(Element element, Map<String, String> style, boolean plain) {
    return element.hasAttr("hidden") && !style.containsKey("display")
        ? Optional.of(Reason.MARKED)
        : WebStyle.hides(style, plain);
  }

  /** What is told of each element, which its own style tells last. */
  private static IdentityHashMap<Element, Map<String, String>> styles(Document page)
      throws InterruptedIOException {
    IdentityHashMap<Element, Map<String, String>> styles = new IdentityHashMap<>();
    for (Element sheet : page.select("style")) {
      for (Rule rule : StyleSheet.of(sheet.data()).rules()) {
        if (Thread.currentThread().isInterrupted()) {
          throw new InterruptedIOException("reading a page was interrupted");
        }
        for (Element element : chosen(page, rule.selector())) {
          Map<String, String> told = styles.computeIfAbsent(element, e -> new HashMap<>());
          if (rule.always()) {
            told.putAll(rule.style());
          } else {
            rule.style().keySet().forEach(told::remove);
          }
        }
      }
    }
    for (Element element : page.select("[style], font[color]")) {
      Map<String, String> told = styles.computeIfAbsent(element, e -> new HashMap<>());
      if (element.hasAttr("color")) {
        told.put("color", element.attr("color").toLowerCase(Locale.ROOT));
      }
      told.putAll(StyleSheet.declarations(element.attr("style")));
    }
    return styles;
  }

  private static List<Element> chosen(Document page, String selector) {
    try {
      return page.select(selector);
    } catch (SelectorParseException | IllegalArgumentException e) {
      return List.of(); // such as a pseudo-element, which hides no text
    }
  }
}
