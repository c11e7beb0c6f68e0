package dev.shortlist.job;

import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a job's text under one heading.
 *
 * @param kind what it holds
 * @param heading its heading as written, empty when it has none
 * @param body its text
 */
record JobSection(Kind kind, String heading, Span body) {

  /**
   * What a section holds, in the order in which headings are tried: the first whose words a heading
   * has. Its kind bounds how strong a requirement can be, whatever its wording.
   */
  enum Kind {
    IGNORED(
        "benefits?|perks|we offer|offers?|compensation|salary|pay|about (?:us|the company|our)|who we are|our (?:company|culture|values|mission|story|team)"
            + "|equal|eeo|diversity|inclusion|how to apply|to apply|apply now|author|disclaimer|comments?|get to know us|why (?:join|work|us)|life at|company"
            + "|legal notice|privacy notice|additional information|infographic|disclosure",
        Importance.NICE),
    TIPS("tips?|advice", Importance.NICE),
    RELATED("related (?:important )?(?:terms?|concepts?|words)|glossary", Importance.NICE),
    CAREER("career|advancement|growth", Importance.NICE),
    CHALLENGES("challenges?", Importance.NICE),
    DAILY("day-to-day|day to day|daily|typical day", Importance.NICE),
    PREFERRED(
        "preferred|nice[- ]to[- ]haves?|bonus|desirable|desired|pluses|optional|advantage\\w*|extra",
        Importance.NICE),
    COLLABORATION("collaborat\\w+|working with", Importance.SHOULD),
    EDUCATION("education\\w*|academic", Importance.MUST),
    TOOLS("tools?|technolog\\w+|tech stack", Importance.SHOULD),
    REQUIRED("required|must[- ]haves?|essential|minimum|mandatory|requirements?", Importance.MUST),
    QUALIFICATIONS(
        "qualifications?|skills?|what you(?:'ll| will)? (?:need|bring|have)|you have|who you are|about you|your profile|looking for|ideal candidate|candidate"
            + "|experience|knowledge|competenc\\w+|to be successful|expertise|abilities",
        Importance.MUST),
    OVERVIEW(
        "overview|about the (?:role|job|position)|introduction|summary|purpose", Importance.SHOULD),
    RESPONSIBILITIES(
        "responsibilit\\w+|duties|what you(?:'ll| will)? (?:do|be doing)|the role|your role|your impact|accountabilit\\w+|tasks|job description|opportunity|role",
        Importance.SHOULD),
    /** Text under no heading that is known. */
    GENERAL("(?!)", Importance.MUST);

    private final Pattern words;
    private final Importance strongest;

    Kind(String words, Importance strongest) {
      this.words = Pattern.compile("\\b(?:" + words + ")\\b");
      this.strongest = strongest;
    }

    /** The strongest importance that its text can give. */
    Importance strongest() {
      return strongest;
    }

    /** Whether it only surrounds the job with talk. */
    boolean isTalk() {
      return strongest == Importance.NICE && this != PREFERRED && this != IGNORED;
    }
  }

  private static final int LONGEST_HEADING = 75;
  private static final int MOST_WORDS = 10;
  private static final Pattern LABEL =
      Pattern.compile("(?<=^|[.;!?\\n] |\\n)([A-Z][A-Za-z'’ -]{2,40}):(?=\\s)");
  private static final Pattern BULLET =
      Pattern.compile("\\s*(?:[•●▪■◦‣∙·⁃➢➤►❖✓✔*–—-]\\s|\\d+[.)]).*");

  /** The sections of a job's text in order. */
  static List<JobSection> of(String text) {
    List<JobSection> sections = new ArrayList<>();
    Kind kind = Kind.GENERAL;
    String heading = "";
    int from = 0;
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end);
      Optional<Kind> announced = kind(line);
      if (announced.isPresent()) {
        labelled(text, kind, heading, new Span(from, start), sections);
        kind = announced.get();
        heading = bare(line);
        from = end;
      }
      start = end + 1;
    }
    labelled(text, kind, heading, new Span(from, text.length()), sections);
    return List.copyOf(sections);
  }

  /**
   * Adds a stretch of text, cut once more where labels stand within it: "Required: … Nice to have:
   * …".
   */
  private static void labelled(
      String text, Kind kind, String heading, Span span, List<JobSection> into) {
    Matcher label = LABEL.matcher(text).region(span.start(), span.end());
    int from = span.start();
    while (label.find()) {
      Optional<Kind> announced = kindOf(label.group(1));
      if (announced.isPresent() && !kind.isTalk()) {
        into.add(new JobSection(kind, heading, new Span(from, label.start())));
        kind = announced.get();
        heading = label.group(1);
        from = label.end();
      }
    }
    into.add(new JobSection(kind, heading, new Span(from, span.end())));
  }

  private static Optional<Kind> kind(String line) {
    String bare = bare(line);
    boolean marked = line.strip().startsWith("#") || line.strip().endsWith(":");
    if (bare.isEmpty()
        || bare.length() > LONGEST_HEADING
        || bare.split("\\s+").length > MOST_WORDS
        || BULLET.matcher(line).matches()
        || (!Character.isUpperCase(bare.codePointAt(0)) && !marked)
        || bare.endsWith("?")
        || (bare.contains(", ") && !marked)) {
      return Optional.empty();
    }
    Optional<Kind> kind = kindOf(bare);
    boolean sentence = line.strip().endsWith(".");
    return sentence ? kind.filter(Kind.IGNORED::equals) : kind;
  }

  private static Optional<Kind> kindOf(String heading) {
    String lower = heading.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (Kind kind : Kind.values()) {
      if (kind.words.matcher(lower).find()) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private static String bare(String line) {
    return line.strip().replaceAll("^[#*_\\s]+|[*_\\s:.]+$", "");
  }
}
