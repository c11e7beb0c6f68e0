package dev.shortlist.extract.seen;

import dev.shortlist.extract.layout.Hidden.Reason;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Finds what nobody sees of a page: elements with all that is in them, and text whose look the
 * elements around it tell.
 */
final class HiddenNodes implements NodeFilter {

  /** Beside the page, fewer letters may be words for those who hear the page. */
  private static final int FEWEST_BESIDE = 40;

  /** What browsers give letters of their own. */
  private static final Set<String> CONTROLS = Set.of("button", "input", "select", "textarea");

  private final IdentityHashMap<Element, Map<String, String>> styles;
  private final boolean plain;
  private final boolean quirks;
  private final Findings findings;
  private final List<Inherited> around = new ArrayList<>();
  private final List<Node> all = new ArrayList<>();

  /**
   * Those of a page.
   *
   * @param styles what is told of each element
   * @param plain whether nothing on the page is said of grounds, so that they are white
   * @param findings what is told of hidden text
   */
  HiddenNodes(
      Document page,
      IdentityHashMap<Element, Map<String, String>> styles,
      boolean plain,
      Findings findings) {
    this.styles = styles;
    this.plain = plain;
    this.quirks = page.quirksMode() == Document.QuirksMode.quirks;
    this.findings = findings;
    Element root = page.firstElementChild();
    around.add(
        Inherited.INITIAL.with(root == null ? Map.of() : styles.getOrDefault(root, Map.of())));
    page.body().filter(this);
  }

  /** None of them is in another. */
  List<Node> all() {
    return all;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element) {
      return begin(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      around.removeLast();
      if (element.isBlock()) {
        findings.space();
      }
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult begin(Element element) {
    Map<String, String> style = styles.getOrDefault(element, Map.of());
    Optional<Reason> why =
        element.hasAttr("hidden") && !style.containsKey("display")
            ? Optional.of(Reason.MARKED)
            : WebStyle.hidesAll(style);
    boolean heard = why.filter(Reason.OFF_PAGE::equals).isPresent() && isForHearing(element);
    if (why.isPresent() && !heard) {
      findings.add(why.get(), " " + element.text() + " ");
      all.add(element);
      return FilterResult.SKIP_ENTIRELY;
    }
    Inherited outer = around.getLast();
    Inherited look = own(element, outer).with(style);
    boolean moved = look.beside() && !outer.beside();
    around.add(moved && isForHearing(element) ? look.withoutIndent() : look);
    return FilterResult.CONTINUE;
  }

  private static boolean isForHearing(Element element) {
    return element.text().length() < FEWEST_BESIDE;
  }

  /** What browsers give an element before a page tells of it (HTML, 15.3). */
  private Inherited own(Element element, Inherited outer) {
    String name = element.normalName();
    if (CONTROLS.contains(name) || (quirks && name.equals("table"))) {
      return outer.withPlainLetters();
    }
    return name.equals("a") && element.hasAttr("href") ? outer.withoutColour() : outer;
  }

  private void text(TextNode node) {
    if (node.isBlank()) {
      findings.space();
      return;
    }
    Optional<Reason> why = around.getLast().hides(plain);
    if (why.isPresent()) {
      findings.add(why.get(), node.getWholeText());
      all.add(node);
    } else {
      findings.end();
    }
  }
}
