package dev.shortlist.match;

import dev.shortlist.job.Job;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the passages of a résumé that were pasted from the job's own text, as it is or with words
 * changed here and there: they show nothing.
 */
final class Pasted {

  /** Long rows are made of short ones: where there are fewer words in these, nothing was pasted. */
  private static final int LEAST_SHARED = Math.min(Scale.PASTED_RUN, Scale.COPIED_WORDS);

  private final Shingles rows;
  private final Shingles pieces;

  /** By their length, from one word on. */
  private final List<Shingles> crumbs;

  Pasted(Job job) {
    rows = Shingles.of(job.stems(), Scale.SHINGLE);
    pieces = Shingles.of(job.stems(), Scale.SHORT_SHINGLE);
    crumbs =
        IntStream.rangeClosed(1, Scale.CRUMB)
            .mapToObj(size -> Shingles.of(job.stems(), size))
            .toList();
  }

  /**
   * The places, in the profile's list, of passages of which at least half lies in a long row that
   * the job has too, or, where so much of the résumé is of the job's words that it was copied, in a
   * short one.
   */
  BitSet passages(Profile profile) {
    List<String> words = words(profile);
    BitSet copied = pieces.sharedBy(words);
    if (copied.cardinality() < LEAST_SHARED) {
      return new BitSet();
    }
    BitSet pasted = longRows(rows.sharedBy(words));
    if (copied.cardinality() >= Scale.COPIED_WORDS) {
      pasted.or(copied);
    }
    BitSet passages = mostly(pasted, profile);
    crumbs(profile, words, copied).forEach(passages::set);
    return passages;
  }

  private static List<String> words(Profile profile) {
    int size = 0;
    for (Passage passage : profile.passages()) {
      size += passage.stems().size();
    }
    List<String> words = new ArrayList<>(size);
    for (Passage passage : profile.passages()) {
      words.addAll(passage.stems());
    }
    return words;
  }

  /** The passages of which at least half lies within some words. */
  private static BitSet mostly(BitSet words, Profile profile) {
    BitSet passages = new BitSet(profile.passages().size());
    int start = 0;
    for (int i = 0; i < profile.passages().size(); i++) {
      int size = profile.passages().get(i).stems().size();
      int within = words.get(start, start + size).cardinality();
      if (within > 0 && 2 * within >= size) {
        passages.set(i);
      }
      start += size;
    }
    return passages;
  }

  /** Where much was copied into one place, the short pieces beside it were, too. */
  private IntStream crumbs(Profile profile, List<String> words, BitSet copied) {
    Map<List<Object>, Integer> byPlace = new HashMap<>();
    int start = 0;
    for (Passage passage : profile.passages()) {
      int end = start + passage.stems().size();
      byPlace.merge(place(passage), copied.get(start, end).cardinality(), Integer::sum);
      start = end;
    }
    if (byPlace.values().stream().noneMatch(count -> count >= Scale.COPIED_WORDS)) {
      return IntStream.empty();
    }
    BitSet alike = mostly(crumbs.getLast().sharedBy(words), profile);
    return IntStream.range(0, profile.passages().size())
        .filter(
            i -> byPlace.getOrDefault(place(profile.passages().get(i)), 0) >= Scale.COPIED_WORDS)
        .filter(i -> alike.get(i) || isCrumb(profile.passages().get(i).stems()));
  }

  private static List<Object> place(Passage passage) {
    return List.of(passage.entry(), passage.place());
  }

  private boolean isCrumb(List<String> stems) {
    return !stems.isEmpty()
        && stems.size() < Scale.CRUMB
        && crumbs.get(stems.size() - 1).rows().contains(stems);
  }

  private static BitSet longRows(BitSet shared) {
    BitSet rows = new BitSet();
    int from = shared.nextSetBit(0);
    while (from >= 0) {
      int to = shared.nextClearBit(from);
      if (to - from >= Scale.PASTED_RUN) {
        rows.set(from, to);
      }
      from = shared.nextSetBit(to);
    }
    return rows;
  }
}
