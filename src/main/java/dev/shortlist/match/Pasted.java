package dev.shortlist.match;

import dev.shortlist.job.Job;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the passages of a résumé that were pasted from the job's own text: they show nothing. */
final class Pasted {

  private static final int BASE = 31;

  /** What a word counts in the hash of a shingle in which it stands first. */
  private static final int FIRST = IntStream.range(0, Scale.SHINGLE).reduce(1, (p, i) -> p * BASE);

  private final Set<List<String>> shingles = new HashSet<>();
  private final Set<Integer> hashes = new HashSet<>();

  Pasted(Job job) {
    List<String> stems = job.stems();
    for (int i = 0; i + Scale.SHINGLE <= stems.size(); i++) {
      shingles.add(List.copyOf(stems.subList(i, i + Scale.SHINGLE)));
    }
    int[] rolling = rolling(stems);
    for (int i = Scale.SHINGLE - 1; i < rolling.length; i++) {
      hashes.add(rolling[i]);
    }
  }

  /**
   * The hash of the shingle that ends with each word, from the one before it (Karp and Rabin,
   * "Efficient randomized pattern-matching algorithms", IBM J. Res. Dev. 31(2), 1987).
   */
  private static int[] rolling(List<String> words) {
    int[] rolling = new int[words.size()];
    int hash = 0;
    for (int i = 0; i < rolling.length; i++) {
      int gone = i < Scale.SHINGLE ? 0 : words.get(i - Scale.SHINGLE).hashCode() * FIRST;
      hash = hash * BASE + words.get(i).hashCode() - gone;
      rolling[i] = hash;
    }
    return rolling;
  }

  /** The places, in the profile's list, of passages of which at least half lies in a pasted run. */
  BitSet passages(Profile profile) {
    List<String> words = new ArrayList<>();
    profile.passages().forEach(passage -> words.addAll(passage.stems()));
    BitSet shared = new BitSet(words.size());
    int[] rolling = rolling(words);
    for (int i = 0; i + Scale.SHINGLE <= words.size(); i++) {
      if (hashes.contains(rolling[i + Scale.SHINGLE - 1])
          && shingles.contains(words.subList(i, i + Scale.SHINGLE))) {
        shared.set(i, i + Scale.SHINGLE);
      }
    }
    BitSet pasted = new BitSet(profile.passages().size());
    int start = 0;
    for (int i = 0; i < profile.passages().size(); i++) {
      Passage passage = profile.passages().get(i);
      int end = start + passage.stems().size();
      int within = 0;
      for (int word = start; word < end; word++) {
        within += shared.get(word) && isLongRun(shared, word) ? 1 : 0;
      }
      if (within > 0 && 2 * within >= passage.stems().size()) {
        pasted.set(i);
      }
      start = end;
    }
    return pasted;
  }

  private static boolean isLongRun(BitSet shared, int word) {
    int from = shared.previousClearBit(word) + 1;
    int to = shared.nextClearBit(word);
    return to - from >= Scale.PASTED_RUN;
  }
}
