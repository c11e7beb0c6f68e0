package dev.shortlist.cli;

import dev.shortlist.job.UnusableWeightsException;
import dev.shortlist.match.Matcher;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** How a command weighs its job. */
final class Weighted {

  @Option(
      names = "--weight",
      paramLabel = "WHAT=FACTOR",
      description =
          "How often something counts, from 0 to 10 (default: once): must, should or nice, a kind"
              + " such as skill or tool, a skill, a requirement or a group. May be repeated.")
  Map<String, BigDecimal> factors = new LinkedHashMap<>();

  /**
   * What judges by the same job, weighed so.
   *
   * @throws UsageException when it cannot be weighed so
   */
  Matcher weighed(Matcher matcher) {
    return weighed(matcher, factors);
  }

  static Matcher weighed(Matcher matcher, Map<String, BigDecimal> factors) {
    try {
      return factors.isEmpty() ? matcher : matcher.weighed(factors);
    } catch (UnusableWeightsException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }
}
