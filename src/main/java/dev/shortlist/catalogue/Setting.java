package dev.shortlist.catalogue;

/** Where a text stands, which decides how an ambiguous name in it is read. */
public enum Setting {
  /** Sentences: "Go" and "Spark" are ordinary words unless something speaks for the skill. */
  PROSE,
  /** A section or a line that lists skills: an item of its own is a skill. */
  LISTING
}
