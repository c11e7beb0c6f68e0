package dev.shortlist.catalogue;

import dev.shortlist.language.Span;

/**
 * A name or a description of something known, found in a text.
 *
 * @param id what is named
 * @param span where, in the text that was searched
 */
public record Find(String id, Span span) {}
