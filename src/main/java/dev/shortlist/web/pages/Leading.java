package dev.shortlist.web.pages;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Leads from what a form sent to the page with what came of it. */
final class Leading {

  private Leading() {}

  /** A browser follows a redirect by itself; htmx would take the page for the answer. */
  static ResponseEntity<Void> to(String path, @Nullable String htmx) {
    return htmx == null
        ? ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build()
        : ResponseEntity.noContent().header("HX-Redirect", path).build();
  }
}
