package dev.shortlist.assess;

import dev.shortlist.language.Tagger;
import dev.shortlist.match.Matcher;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * The knowledge that counts, which may be learnt anew while it is used. The one before it is kept
 * for what has begun with it. Safe for many threads.
 */
final class KnowledgeNow implements Supplier<Knowledge> {

  private final Tagger tagger;
  private volatile Knowledge now;
  private volatile Knowledge before;

  /**
   * Learns it for the first time.
   *
   * @throws dev.shortlist.catalogue.WrongCatalogueException when a file is wrong, saying what
   */
  KnowledgeNow(Tagger tagger, List<Path> own) {
    this.tagger = tagger;
    this.now = Knowledge.of(tagger, own);
    this.before = now;
  }

  @Override
  public Knowledge get() {
    return now;
  }

  /** The knowledge that a matcher was made with; the latest where that is forgotten. */
  Knowledge of(Matcher matcher) {
    Knowledge earlier = before;
    return matcher.judgesBy(earlier.catalogue().catalogue()) ? earlier : now;
  }

  /**
   * What it would be if it were learnt now; nothing changes yet.
   *
   * @throws dev.shortlist.catalogue.WrongCatalogueException when a file is wrong, saying what
   */
  Knowledge learnt(List<Path> own) {
    return Knowledge.of(tagger, own);
  }

  /** Lets another count from now on. */
  synchronized void become(Knowledge next) {
    before = now;
    now = next;
  }
}
