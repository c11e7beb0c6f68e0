package dev.shortlist.job;

import dev.shortlist.catalogue.Find;
import dev.shortlist.job.Alternative.OfTerm;
import dev.shortlist.language.Atom;
import dev.shortlist.language.Span;
import dev.shortlist.language.Tagger;
import dev.shortlist.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the terms of a job's text that no catalogue knows: noun phrases by their parts of speech,
 * ranked by the C-value of Frantzi, Ananiadou and Mima, "Automatic recognition of multi-word terms:
 * the C-value/NC-value method" (International Journal on Digital Libraries 3, 2000), which counts
 * how often a phrase stands on its own and prefers long ones.
 */
final class Terms {

  private static final int LONGEST = 3;

  /**
   * A job that the catalogue does not understand at all gets so many terms, one fewer for each
   * requirement found.
   */
  private static final int MOST = 16;

  /** New products and local rules are in no catalogue, however much of a job it understands. */
  private static final int LEAST = 4;

  /** What papers are called by which somebody may do something. */
  private static final Set<String> PAPERS =
      words(
          "licence license certificate certification ticket registration permit credential"
              + " accreditation clearance");

  private static final Set<String> STOP =
      words(
          """
          ability able action activity agency annual applicant application approach appropriate
          area background base basis benefit best bonus business candidate car career case
          challenge chance change city class client code colleague company complete complex
          concept contact contract corporation country course culture customer cv data date
          datum day degree description desirable detail development different division duty
          effective email employee end environment essential example excellent experience
          expert expertise familiarity field first form friday full function future general
          goal good government great group growth head help high holiday home hour house idea
          impact individual industry information initiative insight interest issue job key
          knowledge large law learning level life line location look machine management manager
          manner meeting member method mindset minimum mission model monday month multiple name
          necessary need new note number office opportunity order organisation organization
          other overall own package page paper part partner pay pension people performance
          person place plan platform please plus point policy position practice preferred
          principle problem procedure process product professional proficiency project proven
          qualification quality query question range rate real recruitment reference region
          related relevant report required requirement responsibility result review reward role
          salary sector service set shift skill software solid solution speed staff standard
          start state step strong success successful such summary support system talent target
          task team technique technology tel term thing time title today tool training type uk
          understanding us usa use user vacancy value variety various vision way week work
          world year
          """);

  private static final Set<String> GENERIC_HEADS =
      words(
          """
          ability application background company day degree environment experience field knowledge level member
          opportunity position qualification range responsibility role skill solution team understanding variety way year
          """);

  private static Set<String> words(String spaced) {
    return Pattern.compile("\\s+").splitAsStream(spaced.strip()).collect(Collectors.toSet());
  }

  private final Tagger tagger;

  Terms(Tagger tagger) {
    this.tagger = tagger;
  }

  Candidates candidates() {
    return new Candidates();
  }

  /** Whether at least one of the stems says something. */
  static boolean isTelling(List<String> stems) {
    return stems.stream().anyMatch(stem -> stem.length() > 2 && !STOP.contains(stem));
  }

  private static final class Candidate {
    private final List<String> stems;
    private final String label;
    private final JobSection section;
    private final List<Span> spans = new ArrayList<>();
    private Importance importance = Importance.NICE;
    private boolean listed;

    Candidate(List<String> stems, String label, JobSection section) {
      this.stems = stems;
      this.label = label;
      this.section = section;
    }

    /** "HC licence", "front-end loader ticket". */
    boolean isPaper() {
      return stems.size() > 1 && PAPERS.contains(stems.getLast());
    }
  }

  /** The phrases of one job's text, gathered sentence by sentence. */
  final class Candidates {
    private final Map<List<String>, Candidate> byStems = new HashMap<>();

    private Candidates() {}

    void add(String sentence, int offset, List<Find> known, JobSection section) {
      if (section.kind().isTalk() || section.kind() == JobSection.Kind.OVERVIEW) {
        return;
      }
      List<Token> tokens = tagger.tokens(sentence);
      for (int end = tokens.size(); end > 0; end--) {
        if (!isNoun(tokens.get(end - 1)) || (end < tokens.size() && isNoun(tokens.get(end)))) {
          continue;
        }
        int start = end - 1;
        while (start > 0
            && end - start < LONGEST
            && isPart(tokens.get(start - 1))
            && isAdjacent(tokens, start)) {
          start--;
        }
        for (int from = start; from < end; from++) {
          Span span = new Span(tokens.get(from).span().start(), tokens.get(end - 1).span().end());
          phrase(
              sentence,
              span,
              offset,
              known,
              Insistence.of(sentence, span, section.kind()),
              section);
        }
      }
    }

    private void phrase(
        String sentence,
        Span span,
        int offset,
        List<Find> known,
        Importance importance,
        JobSection section) {
      List<String> stems =
          Atom.of(span.in(sentence)).stream()
              .filter(atom -> atom.kind() != Atom.Kind.SIGN)
              .map(Atom::normal)
              .toList();
      boolean plain = span.in(sentence).matches("[\\p{L}][\\p{L}\\d '&/-]+");
      if (!plain
          || stems.isEmpty()
          || stems.size() > LONGEST
          || known.stream().anyMatch(find -> find.span().overlaps(span))
          || STOP.contains(stems.getFirst())
          || GENERIC_HEADS.contains(stems.getLast())
          || (stems.size() == 1 && !isName(sentence, span, stems.getFirst()))) {
        return;
      }
      Candidate candidate =
          byStems.computeIfAbsent(stems, s -> new Candidate(s, span.in(sentence), section));
      candidate.spans.add(span.plus(offset));
      candidate.importance = candidate.importance.atLeast(importance);
      candidate.listed |= isListed(sentence, span);
    }

    /**
     * The best terms as wishes.
     *
     * @param understood how many requirements the catalogue found
     * @param title the job's title, which is no requirement of its own
     */
    List<Wish> best(int understood, String title) {
      int most = Math.max(LEAST, MOST - understood);
      Set<String> titleStems =
          Set.copyOf(Atom.of(title.toLowerCase(Locale.ROOT)).stream().map(Atom::normal).toList());
      List<Candidate> ranked =
          byStems.values().stream()
              .filter(candidate -> !titleStems.containsAll(candidate.stems))
              .filter(candidate -> cValue(candidate) > 0)
              .sorted(
                  Comparator.comparingDouble(this::cValue)
                      .reversed()
                      .thenComparingInt(candidate -> candidate.spans.getFirst().start())
                      .thenComparing(candidate -> String.join(" ", candidate.stems)))
              .toList();
      List<Wish> wishes = new ArrayList<>();
      List<Candidate> taken = new ArrayList<>();
      for (Candidate candidate : ranked) {
        boolean within =
            taken.stream()
                .anyMatch(other ->
                    contains(other.stems, candidate.stems)
                        || contains(candidate.stems, other.stems));
        if (wishes.size() < most && !within) {
          taken.add(candidate);
          wishes.add(wish(candidate));
        }
      }
      wishes.sort(Comparator.comparingInt(Wish::start));
      return wishes;
    }

    /** C-value, with log2(length + 1) so that single words of a list count too. */
    private double cValue(Candidate candidate) {
      List<Candidate> longer =
          byStems.values().stream()
              .filter(other ->
                  other.stems.size() > candidate.stems.size()
                      && contains(other.stems, candidate.stems))
              .toList();
      int frequency = candidate.spans.size();
      double nested = longer.stream().mapToInt(other -> other.spans.size()).average().orElse(0);
      boolean weak = frequency < 2 && !candidate.listed && !candidate.isPaper();
      return weak ? 0 : Math.log(candidate.stems.size() + 1.0) / Math.log(2) * (frequency - nested);
    }

    private Wish wish(Candidate candidate) {
      Wish wish =
          candidate.isPaper()
              ? new Wish(Requirement.Kind.CERTIFICATE, candidate.importance, candidate.section)
              : new Wish(
                  Requirement.Kind.KNOWLEDGE,
                  candidate.importance.atMost(Importance.SHOULD),
                  candidate.section);
      wish.add(
          "term:" + String.join(" ", candidate.stems),
          new OfTerm(candidate.stems, candidate.label));
      wish.spans.addAll(candidate.spans);
      return wish;
    }
  }

  /**
   * Whether a single word is a name: an acronym among other words ("DBM"), or written with a
   * capital within.
   */
  private static boolean isName(String sentence, Span span, String stem) {
    String word = span.in(sentence);
    long capitals = word.chars().filter(Character::isUpperCase).count();
    boolean loud = sentence.chars().noneMatch(Character::isLowerCase);
    boolean named =
        capitals == 1
            && Character.isUpperCase(word.charAt(0))
            && span.start() > 0
            && isListed(sentence, span);
    return word.length() > 1 && (capitals > 1 || named) && !loud && !STOP.contains(stem);
  }

  /** Whether the phrase is an item between commas, which makes even one word a term. */
  private static boolean isListed(String sentence, Span span) {
    String before = sentence.substring(0, span.start()).stripTrailing();
    String after = sentence.substring(span.end()).stripLeading();
    boolean opens = before.isEmpty() || ",:;/".indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean closes = after.isEmpty() || ",;/.".indexOf(after.charAt(0)) >= 0;
    return opens && closes;
  }

  private static boolean contains(List<String> longer, List<String> shorter) {
    return java.util.Collections.indexOfSubList(longer, shorter) >= 0;
  }

  private static boolean isAdjacent(List<Token> tokens, int i) {
    return tokens.get(i).span().start() - tokens.get(i - 1).span().end() <= 1;
  }

  private static boolean isNoun(Token token) {
    return token.tag().equals("NOUN") || token.tag().equals("PROPN");
  }

  private static boolean isPart(Token token) {
    return isNoun(token) || token.tag().equals("ADJ");
  }
}
