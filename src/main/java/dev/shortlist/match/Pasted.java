package dev.shortlist.match;

import dev.shortlist.job.Job;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the passages of a résumé that were pasted from the job's own text: they show nothing. */
final class Pasted {

  private final Set<List<String>> shingles = new HashSet<>();

  Pasted(Job job) {
    List<String> stems = job.stems();
    for (int i = 0; i + Scale.SHINGLE <= stems.size(); i++) {
      shingles.add(List.copyOf(stems.subList(i, i + Scale.SHINGLE)));
    }
  }

  /** The places, in the profile's list, of passages of which at least half lies in a pasted run. */
  BitSet passages(Profile profile) {
    List<String> words = new ArrayList<>();
    profile.passages().forEach(passage -> words.addAll(passage.stems()));
    BitSet shared = new BitSet(words.size());
    for (int i = 0; i + Scale.SHINGLE <= words.size(); i++) {
      if (shingles.contains(words.subList(i, i + Scale.SHINGLE))) {
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
