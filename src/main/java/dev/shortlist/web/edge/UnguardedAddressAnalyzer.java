package dev.shortlist.web.edge;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the service does not start on an address that others can reach. */
final class UnguardedAddressAnalyzer extends AbstractFailureAnalyzer<UnguardedAddressException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, UnguardedAddressException cause) {
    return new FailureAnalysis(
        "The service was to listen on %s, where others can reach it, and shortlist.api-key is not set."
            .formatted(cause.getMessage()),
        "Set shortlist.api-key (SHORTLIST_API_KEY in the environment) to a secret of at least 16"
            + " characters, which clients then send as a bearer token; or leave server.address at"
            + " 127.0.0.1.",
        cause);
  }
}
