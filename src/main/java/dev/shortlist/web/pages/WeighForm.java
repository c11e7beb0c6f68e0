package dev.shortlist.web.pages;

import dev.shortlist.web.problem.Refusal;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;

/** By what somebody wants a ranking's job weighed: a field for each category and group. */
final class WeighForm {

  private WeighForm() {}

  /**
   * The factors by what they are for; what counts once is left out.
   *
   * @throws Refusal when one is no number
   */
  static Map<String, BigDecimal> factors(MultiValueMap<String, String> fields) {
    Map<String, BigDecimal> factors = new TreeMap<>();
    fields
        .toSingleValueMap()
        .forEach((name, value) -> {
          if (name.startsWith(WeighView.FIELD)) {
            BigDecimal factor = factor(value);
            if (factor.compareTo(BigDecimal.ONE) != 0) {
              factors.put(name.substring(WeighView.FIELD.length()), factor);
            }
          }
        });
    return factors;
  }

  private static BigDecimal factor(String value) {
    try {
      return new BigDecimal(value.strip());
    } catch (NumberFormatException e) {
      throw Refusal.field("weights", "A weight is a number from 0 to 10.");
    }
  }
}
