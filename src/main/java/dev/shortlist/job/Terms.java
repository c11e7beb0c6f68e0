package dev.shortlist.job;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.Places;
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
import java.util.Optional;
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

  /** Names, papers and what is all that a line asks for are surer: so many there may be of them. */
  private static final int MOST_SURE = 10;

  private static final Set<String> STOP =
      words(
          """
          ability able accredited action activity agency annual applicant application approach
          appropriate approved area background base basis benefit best bonus broad business
          candidate car career case challenge chance change city class client closely code
          colleague company comparable complete complex concept concurrent confidential
          considerable contact contract corporation country course culture current customer cv
          data date datum day degree demonstrable demonstrated description desirable detail
          development different distinguishing diverse division duty effective email employee
          end enhance ensure environment equivalent essential example excellent experience
          expert expertise extensive external familiarity female field fine first form friday
          full fun function further future general genuine goal good government great group
          growth hands-on head help high holiday home hour house idea impact important improve
          increase individual industry informal information initiative insight interest internal
          internship issue job key knowledge large law learning level life line location look
          machine male management manager manner meeting member method mindset minimum mission
          model monday month more multiple name necessary need new next note notice number
          office opportunity order organisation organization other overall own package page paid
          paper part partner pay pension people performance person personal place plan platform
          please plus point policy position practice preferred previous principle prior pro
          problem procedure process product professional proficiency project proven
          qualification quality query question range rate real recent recognised recognized
          recruitment reference region related relevant report reputable required requirement
          responsibility result review reward role salary second sector service set shift
          significant similar skill software solid solution sound specific speed staff standard
          start state step strong student substantial success successful such summary support
          system talent target task team technical technique technology tel term thing third
          time title today tool track training type uk understanding us usa use user vacancy
          value variety various vision way week wide work world year
          """);

  private static final Set<String> GENERIC_HEADS =
      words(
          """
          ability application background basis candidate capability client company count course
          culture date day degree discipline discussion environment experience field
          knowledge level manner matter member need office opportunity period platform
          please position print project qualification quality question range record
          responsibility result role sector setting skill solution subject task team thing
          tool type understanding variety way year years
          """);

  private static final Pattern JOINED = Pattern.compile(",[^,;.]{1,40}\\b(?:and|or)$");

  private static final Pattern JOINED_BEHIND = Pattern.compile("^(?:and|or)\\b");

  /** The words of a list that are set apart by blanks. */
  static Set<String> words(String spaced) {
    return Pattern.compile("\\s+").splitAsStream(spaced.strip()).collect(Collectors.toSet());
  }

  private final Finder skills;
  private final Places places;
  private final Tagger tagger;
  private final Insistence insistence;

  Terms(CatalogueFiles.Read catalogue, Tagger tagger, Insistence insistence) {
    this.skills = catalogue.skills();
    this.places = catalogue.places();
    this.tagger = tagger;
    this.insistence = insistence;
  }

  Candidates candidates() {
    return new Candidates();
  }

  /** The stems of the words of a phrase, without numbers and signs. */
  static List<String> stems(String phrase) {
    return Atom.of(phrase).stream()
        .filter(atom -> atom.kind() == Atom.Kind.LETTERS)
        .map(Atom::normal)
        .toList();
  }

  /** Whether at least one word of a phrase says something. */
  static boolean isTelling(String phrase) {
    return stems(phrase).stream().anyMatch(stem -> stem.length() > 2 && !STOP.contains(stem));
  }

  /** The phrases of one job's text, gathered sentence by sentence. */
  final class Candidates {
    private final Map<List<String>, TermCandidate> byStems = new HashMap<>();

    private Candidates() {}

    /**
     * Gathers the phrases of a sentence.
     *
     * @param read the sentence
     * @param taken where it names skills, or people
     * @param item whether the sentence is an item of a list, which asks for something, and names no
     *     skill
     */
    void add(AdvertSentence read, List<Span> taken, boolean item) {
      String sentence = read.words();
      JobSection section = read.asked();
      if (section.kind().isTalk() || section.kind() == JobSection.Kind.OVERVIEW) {
        return;
      }
      List<TermCandidate> phrases = new ArrayList<>();
      List<Token> tokens = tagger.tokens(sentence);
      for (int end = tokens.size(); end > 0; end--) {
        boolean goesOn =
            end < tokens.size()
                && isNoun(tokens.get(end))
                && !Governed.isExperience(tokens.get(end).span().in(sentence));
        if (!isNoun(tokens.get(end - 1)) || goesOn) {
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
          boolean governed = Governed.is(sentence, span, tokens);
          Optional<TermCandidate> phrase = phrase(read, span, taken, governed);
          phrase.ifPresent(phrases::addFirst);
        }
      }
      if (item) {
        phrases.stream()
            .filter(phrase -> phrase.stems.size() > 1)
            .max(Comparator.comparingInt(phrase -> phrase.stems.size()))
            .ifPresent(phrase -> phrase.alone = true);
      }
    }

    private Optional<TermCandidate> phrase(
        AdvertSentence read, Span span, List<Span> taken, boolean governed) {
      String sentence = read.words();
      List<String> stems =
          Atom.of(span.in(sentence)).stream()
              .filter(atom -> atom.kind() != Atom.Kind.SIGN)
              .map(Atom::normal)
              .toList();
      boolean plain = span.in(sentence).matches("[\\p{L}][\\p{L}\\d '&/-]+");
      if (!plain
          || stems.isEmpty()
          || stems.size() > LONGEST
          || taken.stream().anyMatch(span::overlaps)
          || STOP.contains(stems.getFirst())
          || GENERIC_HEADS.contains(stems.getLast())
          || (stems.size() == 1 && !isName(sentence, span, stems.getFirst()))
          || isPlace(span.in(sentence))
          || (span.start() == 0 && stems.size() > 1 && skills.beginsActivity(stems.getFirst()))
          || Wording.isSmallPrint(span.in(sentence))
          || Wording.isOfTerms(span.in(sentence))
          || Wording.isNotNeeded(sentence, span.start(), span.end())) {
        return Optional.empty();
      }
      TermCandidate candidate =
          byStems.computeIfAbsent(
              stems, s -> new TermCandidate(s, span.in(sentence), read.asked()));
      candidate.spans.add(span.plus(read.at().start()));
      candidate.importance = candidate.importance.atLeast(insistence.of(read, span));
      candidate.listed |= isListed(sentence, span) || isJoined(sentence, span);
      candidate.governed |= governed;
      return Optional.of(candidate);
    }

    /**
     * The best terms as wishes.
     *
     * @param understood how many requirements the catalogue found
     * @param title the job's title, which is no requirement of its own
     */
    List<Wish> best(int understood, String title) {
      int most = Math.max(LEAST, MOST - understood);
      int sure = MOST_SURE;
      Set<String> titleStems =
          Set.copyOf(Atom.of(title.toLowerCase(Locale.ROOT)).stream().map(Atom::normal).toList());
      List<TermCandidate> ranked =
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
      List<TermCandidate> taken = new ArrayList<>();
      for (TermCandidate candidate : ranked) {
        boolean within =
            taken.stream()
                .anyMatch(other ->
                    contains(other.stems, candidate.stems)
                        || contains(candidate.stems, other.stems));
        if (!within && (candidate.isSure() ? sure-- > 0 : most-- > 0)) {
          taken.add(candidate);
          wishes.add(wish(candidate));
        }
      }
      wishes.sort(Comparator.comparingInt(Wish::start));
      return wishes;
    }

    /** C-value, with log2(length + 1) so that single words of a list count too. */
    private double cValue(TermCandidate candidate) {
      List<TermCandidate> longer =
          byStems.values().stream()
              .filter(other ->
                  other.stems.size() > candidate.stems.size()
                      && contains(other.stems, candidate.stems))
              .toList();
      int frequency = candidate.spans.size();
      double nested = longer.stream().mapToInt(other -> other.spans.size()).average().orElse(0);
      boolean weak = frequency < 2 && !candidate.listed && !candidate.isSure();
      return weak
          ? 0
          : StrictMath.log(candidate.stems.size() + 1.0) / StrictMath.log(2) * (frequency - nested);
    }

    private Wish wish(TermCandidate candidate) {
      Importance importance =
          candidate.isSure()
              ? candidate.importance
              : candidate.importance.atMost(Importance.SHOULD);
      Wish wish = new Wish(candidate.kind(), importance, candidate.section);
      wish.add(
          "term:" + String.join(" ", candidate.stems),
          new OfTerm(candidate.stems, candidate.label));
      wish.spans.addAll(candidate.spans);
      return wish;
    }
  }

  private boolean isPlace(String phrase) {
    return places.isRegion(phrase) || places.isTown(phrase);
  }

  /**
   * Whether a single word is a name: an acronym among other words ("DBM"), written with a capital
   * within, or an item with a capital that is no word of which names are made.
   */
  private boolean isName(String sentence, Span span, String stem) {
    String word = span.in(sentence);
    long capitals = word.chars().filter(Character::isUpperCase).count();
    boolean loud = sentence.chars().noneMatch(Character::isLowerCase);
    boolean named =
        capitals == 1
            && Character.isUpperCase(word.charAt(0))
            && span.start() > 0
            && (isListed(sentence, span) || isJoined(sentence, span))
            && !skills.beginsPhrases(stem);
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

  /** "WMM" in "GSB, WMM and DBM", and in "GSB, DBM or WMM." */
  private static boolean isJoined(String sentence, Span span) {
    String before = sentence.substring(0, span.start()).stripTrailing();
    String after = sentence.substring(span.end()).stripLeading();
    return (before.endsWith(",") && JOINED_BEHIND.matcher(after).find())
        || JOINED.matcher(before).find();
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
