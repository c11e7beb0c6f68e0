package dev.shortlist.job;

import dev.shortlist.catalogue.Degrees.Level;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One way to meet a requirement. */
public sealed interface Alternative {

  /** What it asks for, as people say it. */
  String label();

  /**
   * A skill of the catalogue.
   *
   * @param id its id
   */
  record OfSkill(String id, String label) implements Alternative {}

  /**
   * Words that no catalogue knows.
   *
   * @param stems the stems of the words in order
   */
  record OfTerm(List<String> stems, String label) implements Alternative {

    public OfTerm {
      stems = List.copyOf(stems);
    }
  }

  /**
   * A degree of at least that level in one of the fields or one near to them.
   *
   * @param fields ids of fields; none means any
   */
  record OfDegree(Level level, Set<String> fields, String label) implements Alternative {

    public OfDegree {
      fields = Collections.unmodifiableSortedSet(new TreeSet<>(fields));
    }
  }

  /**
   * Work in the job's role or one near to it.
   *
   * @param months how long
   */
  record OfExperience(int months, String label) implements Alternative {}
}
