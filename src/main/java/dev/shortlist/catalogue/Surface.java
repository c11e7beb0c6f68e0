package dev.shortlist.catalogue;

/**
 * One way in which something is written.
 *
 * @param id what it names
 * @param written how it is written
 * @param trust when to believe that it is named
 */
record Surface(String id, String written, Trust trust) {

  enum Trust {
    /** In any case and any inflection: no other meaning is at all likely. */
    ANY,
    /** Only exactly as written: an acronym that is a word in lower case. */
    CASED,
    /** Only where the context supports it: Go, R, Spark are other things too. */
    GUARDED
  }
}
