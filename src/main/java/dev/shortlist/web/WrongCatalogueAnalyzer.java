package dev.shortlist.web;

import dev.shortlist.catalogue.WrongCatalogueException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the service does not start with a catalogue. */
final class WrongCatalogueAnalyzer extends AbstractFailureAnalyzer<WrongCatalogueException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, WrongCatalogueException cause) {
    return new FailureAnalysis(
        String.valueOf(cause.getMessage()),
        "Mend the file that shortlist.catalogue (SHORTLIST_CATALOGUE in the environment) names; the"
            + " command 'skills check FILE' tells everything that is wrong with it.",
        cause);
  }
}
