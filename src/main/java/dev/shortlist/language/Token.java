package dev.shortlist.language;

/**
 * A word as a linguist counts it.
 *
 * @param span where it stands in the text that was tagged
 * @param tag its part of speech, a Universal Dependencies tag such as {@code NOUN} or {@code VERB}
 */
public record Token(Span span, String tag) {}
