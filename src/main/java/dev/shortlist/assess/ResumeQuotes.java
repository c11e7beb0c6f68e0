package dev.shortlist.assess;

import dev.shortlist.match.Quotes;
import dev.shortlist.resume.Resume;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A résumé's own words, for one report; not for several threads. */
final class ResumeQuotes implements Quotes {

  private final Resume resume;
  private final UnaryOperator<String> quoted;

  /** Thousands of skills may be listed in one sentence. */
  private final Map<Integer, String> passages = new HashMap<>();

  /**
   * Those of a résumé.
   *
   * @param quoted what may be told of a quote
   */
  ResumeQuotes(Resume resume, UnaryOperator<String> quoted) {
    this.resume = resume;
    this.quoted = quoted;
  }

  @Override
  public Optional<String> passage(int passage) {
    return Optional.of(
        passages.computeIfAbsent(passage, number -> quoted.apply(resume.passage(number))));
  }

  @Override
  public Optional<String> mention(int mention) {
    return passage(resume.profile().mentions().get(mention).passage());
  }

  @Override
  public Optional<String> entry(int entry) {
    return resume.heading(entry).map(quoted);
  }
}
