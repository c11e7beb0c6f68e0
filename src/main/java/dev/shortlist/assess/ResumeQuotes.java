package dev.shortlist.assess;

import dev.shortlist.match.Quotes;
import dev.shortlist.resume.Resume;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A résumé's own words, for one report; not for several threads. */
final class ResumeQuotes implements Quotes {

  private final Resume resume;

  /** Thousands of skills may be listed in one sentence. */
  private final Map<Integer, String> passages = new HashMap<>();

  ResumeQuotes(Resume resume) {
    this.resume = resume;
  }

  @Override
  public Optional<String> passage(int passage) {
    return Optional.of(passages.computeIfAbsent(passage, resume::passage));
  }

  @Override
  public Optional<String> mention(int mention) {
    return passage(resume.profile().mentions().get(mention).passage());
  }

  @Override
  public Optional<String> entry(int entry) {
    return resume.heading(entry);
  }
}
