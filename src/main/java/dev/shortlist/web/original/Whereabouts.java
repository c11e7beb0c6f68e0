package dev.shortlist.web.original;

import dev.shortlist.language.Span;
import dev.shortlist.resume.Resume;
import dev.shortlist.resume.profile.Profile.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the words stand that a report quotes. A report quotes the same sentence once however often
 * it stands there, so all of its places are told.
 */
public final class Whereabouts {

  /** Where the text is not held. */
  public static final Whereabouts NOWHERE = new Whereabouts(Map.of(), Map.of());

  private final Map<String, List<Span>> quotes;
  private final Map<String, List<Span>> mentions;

  private Whereabouts(Map<String, List<Span>> quotes, Map<String, List<Span>> mentions) {
    this.quotes = quotes;
    this.mentions = mentions;
  }

  /** Of what is quoted of a résumé. */
  public static Whereabouts of(Resume resume) {
    Map<String, List<Span>> quotes = new HashMap<>();
    for (int i = 0; i < resume.passageSpans().size(); i++) {
      add(quotes, resume.passage(i), resume.passageSpans().get(i));
    }
    for (int i = 0; i < resume.headingSpans().size(); i++) {
      Span heading = resume.headingSpans().get(i);
      resume.heading(i).ifPresent(quote -> add(quotes, quote, heading));
    }
    Map<String, List<Span>> mentions = new HashMap<>();
    for (Mention mention : resume.profile().mentions()) {
      add(mentions, mention.skill(), resume.mentionSpans().get(mention.id()));
    }
    return new Whereabouts(quotes, mentions);
  }

  private static void add(Map<String, List<Span>> all, String key, Span span) {
    List<Span> spans = all.computeIfAbsent(key, absent -> new ArrayList<>());
    // The lines that name an entry may be sentences of it, too.
    if (!spans.contains(span)) {
      spans.add(span);
    }
  }

  /** The places of a quote; none where it is not known where it stands. */
  public Marks marks(String quote) {
    return new Marks(quotes.getOrDefault(quote, List.of()), List.of());
  }

  /**
   * The places of a quote, and in them the words that name a skill.
   *
   * @param skill its id in the catalogue
   */
  public Marks marks(String quote, String skill) {
    List<Span> sentences = quotes.getOrDefault(quote, List.of());
    List<Span> words =
        mentions.getOrDefault(skill, List.of()).stream()
            .filter(word -> sentences.stream().anyMatch(sentence -> sentence.contains(word)))
            .toList();
    return new Marks(sentences, words);
  }
}
