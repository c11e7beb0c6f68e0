package dev.shortlist.catalogue;

/**
 * An entry and where it stands.
 *
 * @param file what its file is called
 */
record Filed<T>(String file, T entry) {}
