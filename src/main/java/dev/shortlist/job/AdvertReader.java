package dev.shortlist.job;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.catalogue.Skill;
import dev.shortlist.job.AdvertSentence.Ruling;
import dev.shortlist.language.Atom;
import dev.shortlist.language.Sentences;
import dev.shortlist.language.Span;
import dev.shortlist.language.Tagger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a job's text into its sentences, with the skills that each names. Safe for many threads. */
final class AdvertReader {

  /** A line that goes on for so many chars behind the title says more than what the work is. */
  private static final int BEHIND_TITLE = 60;

  private static final int PARTS = 5;

  /** What an advert itself does, which is nobody's task: "We are hiring a cook for our team". */
  private static final Pattern HIRING =
      Pattern.compile(
          "\\b(?:are|is|am|['’]re)(?: (?:currently|now|actively|urgently))* (?:hiring|recruiting)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "(c)" before the third item of a list. */
  private static final Pattern LETTER = Pattern.compile("^\\s*\\(?\\p{Alpha}\\)(?=\\s)");

  /** What ends with a stop within a sentence of an advert. */
  private static final List<String> ABBREVIATIONS =
      List.of("e.g.", "eg.", "i.e.", "ie.", "incl.", "approx.", "min.", "yrs.", "exp.", "equiv.");

  private final CatalogueFiles.Read catalogue;
  private final Sentences sentences;

  AdvertReader(CatalogueFiles.Read catalogue, Tagger tagger) {
    this.catalogue = catalogue;
    this.sentences = new Sentences(tagger, "en", ABBREVIATIONS);
  }

  /**
   * The sentences of a text in order, without the title's own.
   *
   * @param lines the text; no sentence goes beyond a line that was found again in it
   * @param titleEnd where the title ends; 0 when it is a sentence like the others
   * @param others the people whom the text names beside the one it seeks
   */
  List<AdvertSentence> read(LostLines.Lines lines, int titleEnd, OtherPeople others) {
    String text = lines.text();
    List<AdvertSentence> read = new ArrayList<>();
    for (JobSection section : JobSection.of(text)) {
      List<Span> spans = spans(lines, section, titleEnd);
      boolean signed = false;
      for (int i = 0; i < spans.size(); i++) {
        Span at = spans.get(i);
        String words = words(text, at);
        signed |= Wording.isClosing(words);
        boolean item = section.isItem(text, at);
        boolean answered = i + 1 < spans.size() && isTaught(words, words(text, spans.get(i + 1)));
        read.add(
            new AdvertSentence(
                section,
                at,
                words,
                AdvertSentence.tokens(words),
                item,
                named(words, item, section),
                signed ? Ruling.SMALL_PRINT : ruling(words, section.kind(), answered, others),
                at.start() * PARTS / text.length()));
      }
    }
    return read;
  }

  /** What goes on for long behind the title in its line is no part of it. */
  private List<Span> spans(LostLines.Lines lines, JobSection section, int titleEnd) {
    String text = lines.text();
    List<Span> within =
        lines.of(section.body()).stream()
            .flatMap(line -> sentences.of(text, line).stream())
            .toList();
    List<Span> spans = new ArrayList<>();
    for (Span sentence : InlineItems.of(text, within)) {
      if (sentence.start() >= titleEnd) {
        spans.add(sentence);
      } else if (sentence.end() - titleEnd >= BEHIND_TITLE) {
        spans.add(new Span(titleEnd, sentence.end()));
      }
    }
    return spans;
  }

  private static String words(String text, Span sentence) {
    return sentence.in(text).replace('\n', ' ');
  }

  private static Ruling ruling(
      String words, JobSection.Kind section, boolean answered, OtherPeople others) {
    if (section == JobSection.Kind.IGNORED) {
      return Ruling.ASIDE;
    }
    if (Wording.isSmallPrint(words)) {
      return Ruling.SMALL_PRINT;
    }
    if (answered || (section.mayTellOfEmployer() && Wording.isOfEmployer(words))) {
      return Ruling.OF_EMPLOYER;
    }
    return others.areToldOf(words, section) ? Ruling.OF_OTHERS : Ruling.OPEN;
  }

  /** "Overhead crane? We'll teach you." */
  private static boolean isTaught(String question, String answer) {
    return question.endsWith("?") && Wording.isOfEmployer(answer);
  }

  /**
   * The skills that a sentence names. An advert writes a tool or a language with its capital where
   * it means it, and asks for nothing but skills behind "experience of".
   */
  private List<Find> named(String words, boolean item, JobSection section) {
    Finder skills = catalogue.skills();
    List<Find> named =
        new ArrayList<>(
            skills.find(
                words,
                Atom.of(words),
                section.setting(),
                id -> isName(catalogue.catalogue().skill(id))));
    for (Span piece : Governed.pieces(words, item)) {
      if (named.stream().noneMatch(find -> find.span().overlaps(piece))) {
        skills.find(piece.in(words), Setting.LISTING).stream()
            .filter(find -> find.span().length() == piece.length())
            .map(find -> new Find(find.id(), piece))
            .forEach(named::add);
      }
    }
    for (Pattern means : List.of(HIRING, LETTER)) {
      means
          .matcher(words)
          .results()
          .map(other -> new Span(other.start(), other.end()))
          .forEach(other -> named.removeIf(find -> find.span().overlaps(other)));
    }
    named.sort(Comparator.comparing(Find::span).thenComparing(Find::id));
    return named;
  }

  private static boolean isName(Skill skill) {
    return skill.kind() == Skill.Kind.TOOL
        || skill.kind() == Skill.Kind.LANGUAGE
        || skill.isKindOf(JobIntake.PROGRAMMING);
  }
}
