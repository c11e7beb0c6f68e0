package dev.shortlist.web.pages;

import dev.shortlist.job.Importance;
import dev.shortlist.match.Band;
import dev.shortlist.match.Explanation.EvidenceTold;
import dev.shortlist.match.Report.NotCounted;
import dev.shortlist.match.Report.Status;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the program's terms are called on the pages. */
final class Words {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private static final BigDecimal VERY_STRONG = new BigDecimal("0.900");
  private static final BigDecimal STRONG = new BigDecimal("0.700");
  private static final BigDecimal ONLY_LISTED = new BigDecimal("0.300");

  private Words() {}

  static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  static String of(Band band) {
    return switch (band) {
      case STRONG -> "Strong";
      case GOOD -> "Good";
      case PARTIAL -> "Partial";
      case WEAK -> "Weak";
    };
  }

  /** How to read a band. */
  static String meaning(Band band) {
    return switch (band) {
      case STRONG -> "shows nearly all that matters";
      case GOOD -> "shows the core of the job";
      case PARTIAL -> "shows a part of it, or comes from a neighbouring field";
      case WEAK -> "shows little of it";
    };
  }

  static String of(Importance importance) {
    return switch (importance) {
      case MUST -> "Must have";
      case SHOULD -> "Should have";
      case NICE -> "Nice to have";
    };
  }

  static String of(Status status) {
    return switch (status) {
      case MET -> "Met";
      case PARTLY -> "Partly met";
      case UNMET -> "Not met";
      case NOT_READABLE -> "Not readable";
    };
  }

  static String of(NotCounted.Reason reason) {
    return switch (reason) {
      case WISHED -> "It tells a wish or an objective, not something done.";
      case DENIED -> "It says that it was not done.";
      case SOMEONE_ELSES -> "It tells what somebody else did.";
      case PASTED_FROM_THE_JOB -> "It stands word for word in the job's text.";
      case INSTRUCTS -> "It tells a reader or a machine what to do with the résumé.";
      case REPEATED -> "It names one thing over and over.";
      case HIDDEN -> "It stands in the file where nobody sees it.";
    };
  }

  /** {@code strong evidence, 1 year 8 months}, and how much of it counts here. */
  static String weight(EvidenceTold evidence) {
    String weight = strength(evidence.strength());
    String told = evidence.months() == 0 ? weight : weight + ", " + time(evidence.months());
    int percent = evidence.rate().movePointRight(2).intValue();
    String all = percent < 100 ? "%s; related, counts %d %%".formatted(told, percent) : told;
    return evidence.countsLess() ? all + "; shown in other work, counts less" : all;
  }

  private static String strength(BigDecimal strength) {
    if (strength.compareTo(VERY_STRONG) >= 0) {
      return "very strong evidence";
    }
    if (strength.compareTo(STRONG) >= 0) {
      return "strong evidence";
    }
    return strength.compareTo(ONLY_LISTED) > 0
        ? "some evidence"
        : "little evidence: only listed, or still being learned";
  }

  /** {@code November 2026}. */
  static String of(YearMonth month) {
    return MONTH.format(month);
  }

  /** A time in years and months. */
  static String time(int months) {
    List<String> parts = new ArrayList<>();
    if (months >= 12) {
      parts.add(counted(months / 12, "year"));
    }
    if (months % 12 > 0 || months == 0) {
      parts.add(counted(months % 12, "month"));
    }
    return String.join(" ", parts);
  }

  static String counted(int count, String thing) {
    return count == 1 ? "1 " + thing : count + " " + thing + "s";
  }

  /** A share from 0 to 1, such as 0.983, in whole percent. */
  static String percent(BigDecimal share) {
    return share.movePointRight(2).intValue() + " %";
  }
}
