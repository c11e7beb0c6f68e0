package dev.shortlist.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The advert of a job on a page among menus, other adverts and the small print: the {@link
 * JobPosting} that the page carries for machines, else its main part.
 */
final class JobAdvert {

  /** What tells a page from other text stands within so many bytes. */
  private static final int BEGINNING = 2_000;

  /** What surrounds the content of a page, by the names and roles that HTML has for it. */
  private static final String AROUND =
      "nav, footer, aside, form, dialog, button, script, style, template, noscript, [hidden],"
          + " [role=navigation], [role=contentinfo], [role=complementary], [role=search],"
          + " [role=dialog], [aria-hidden=true]";

  /** The same by the names that people give it. */
  private static final String AROUND_BY_NAME =
      "[class~=(?i)(^|[\\s_-])(nav|navbar|menu|footer|breadcrumbs?|crumbs|cookies?|sidebar|related|similar|share|social)($|[\\s_-])],"
          + "[id~=(?i)^(nav|navbar|menu|footer|breadcrumbs?|crumbs|cookies?|sidebar|related|similar|share|social|skip)$]";

  private JobAdvert() {}

  /** The advert alone, as a page in UTF-8; none where the content is neither a page nor JSON. */
  static Optional<byte[]> of(byte[] content) throws IOException {
    String beginning = beginning(content);
    Optional<Document> advert = Optional.empty();
    if (beginning.startsWith("{") || beginning.startsWith("[")) {
      advert = JobPosting.of(new String(content, StandardCharsets.UTF_8).replace("\uFEFF", ""));
    } else if (beginning.startsWith("<")) {
      advert = Optional.of(ofPage(Jsoup.parse(new ByteArrayInputStream(content), null, "")));
    }
    return advert.map(page -> page.outerHtml().getBytes(StandardCharsets.UTF_8));
  }

  /** Whether the content begins as a page or JSON does. */
  static boolean isLikely(byte[] content) {
    String beginning = beginning(content);
    return beginning.startsWith("<") || beginning.startsWith("{") || beginning.startsWith("[");
  }

  private static String beginning(byte[] content) {
    return new String(content, 0, Math.min(content.length, BEGINNING), StandardCharsets.UTF_8)
        .replace("\uFEFF", "")
        .stripLeading();
  }

  private static Document ofPage(Document page) {
    for (Element data : page.select("script[type=application/ld+json]")) {
      Optional<Document> posting = JobPosting.of(data.data());
      if (posting.isPresent()) {
        return posting.get();
      }
    }
    page.select(AROUND).remove();
    Optional<Element> heading = heading(page);
    Element main = page.selectFirst("main, [role=main], article");
    if (main != null && !main.text().isBlank()) {
      page.body().empty().appendChild(main);
    }
    page.select(AROUND_BY_NAME).remove();
    heading.ifPresent(title -> {
      title.remove();
      page.body().prependChild(title);
    });
    page.charset(StandardCharsets.UTF_8);
    return page;
  }

  /**
   * What the page is about, wherever it stands: its heading of the first level; where there are
   * several, the one that the page's title names first.
   */
  private static Optional<Element> heading(Document page) {
    return page.select("h1").stream()
        .filter(Element::hasText)
        .min(
            Comparator.comparingInt(heading -> {
              int named = page.title().indexOf(heading.text());
              return named < 0 ? Integer.MAX_VALUE : named;
            }));
  }
}
