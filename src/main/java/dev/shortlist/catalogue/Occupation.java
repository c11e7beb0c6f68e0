package dev.shortlist.catalogue;

/**
 * A kind of work that people hold titles for.
 *
 * @param id its lasting name, such as {@code machine-learning-engineer}
 * @param name its usual title
 * @param family the walk of life it belongs to
 */
public record Occupation(String id, String name, String family) {}
