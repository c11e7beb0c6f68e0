package dev.shortlist.job;

import dev.shortlist.catalogue.Setting;
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
    FUNCTIONS(
        "(?:essential|key|main|core|principal|primary) (?:job )?(?:functions?|duties|responsibilit\\w+|tasks)|(?:job|role|post|position|work|it) involves"
            + "|(?:candidate|(?:post|job) ?holder|incumbent) will(?! (?:have|be|bring|hold|need|possess|demonstrate|show))",
        Importance.SHOULD),
    IGNORED(
        "benefits?|perks|we offer|(?:what )?we(?:'ll| will)? (?:offer|give)\\w*|offers?|compensation|salary|pay|rewards?|remuneration|in return|about (?:us|the (?:company|firm|team|school|trust|practice)|our)|who we are"
            + "|our (?:company|culture|values|mission|story|team|firm|school|practice)|what'?s in it|why you'll love|equal|eeo|diversity|inclusion|how to apply|to apply|apply now|applying|(?:application|selection|hiring|recruitment|interview|examination) (?:process|procedure|notes?)|process notes?|notes?$|next steps|author|disclaimer|comments?|get to know us"
            + "|^why|life at|company|working (?:at|for) |legal notice|privacy notice|additional information|infographic|disclosure|the (?:firm|company)|what you(?:'ll| will)? (?:get|receive|enjoy)|working conditions|physical (?:demands|requirements)|look forward|get in touch|to join us|come and see us|interested|you can expect|recommended for you|you may also (?:like|be interested)|(?:other|more) (?:jobs|vacancies|openings)|our (?:promise|commitment)|commitment to|not (?:required|needed|necessary)|needn't|don't (?:need|worry)|do not need|no need|similar jobs|related jobs|hours(?: and pay)?|the package",
        Importance.NICE),
    TIPS("tips?|advice", Importance.NICE),
    RELATED("related (?:important )?(?:terms?|concepts?|words)|glossary", Importance.NICE),
    CAREER(
        "career|advancement|growth|where (?:this|it|you|could|might|can)\\b.*|prospects",
        Importance.NICE),
    CHALLENGES("challenges?", Importance.NICE),
    DAILY("day-to-day|day to day|daily|typical day", Importance.NICE),
    PREFERRED(
        "preferred|not essential|preferabl[ey]|nice[- ]to[- ]haves?|good to have|bonus|desirables?|desired(?! (?:candidate|profile))|useful|pluses|a plus|optional|advantage\\w*|extra|even (?:better|happier)|would (?:be (?:great|nice|good|lovely|a plus|an advantage)|delight|please|impress)|ideally|added value|stand out|love to see|live without|would help|helps? if|brownie points",
        Importance.NICE),
    COLLABORATION("collaborat\\w+|working with", Importance.SHOULD),
    EDUCATION("education\\w*|academic|schooling", Importance.MUST),
    TOOLS("tools?|technolog\\w+|tech stack", Importance.SHOULD),
    REQUIRED(
        "required|must[- ]haves?|essentials?|minimum|mandatory|requirements?|prerequisites?|you (?:must|need)|musts",
        Importance.MUST),
    QUALIFICATIONS(
        "qualifications?|skills?|what you(?:'ll| will)? (?:need|bring|have)|you(?:'ll)? (?:have|bring)|who you are|about you|your (?:profile|background|experience|skills)|profile|looking for|we(?:'re| are) after|ideal candidate|the candidate|candidates?|person specification"
            + "|experience|knowledge|competenc\\w+|to be successful|to succeed|expertise|abilities|who (?:we want|should apply)|what we (?:ask|expect|want|need)|(?:the|sort of|kind of) person|criteria|you are",
        Importance.MUST),
    OVERVIEW(
        "overview|about the (?:role|job|position|post)|introduction|summary|purpose|the (?:position|job|post)",
        Importance.SHOULD),
    RESPONSIBILITIES(
        "responsibilit\\w+|duties|what you(?:'ll| will)? (?:do|be doing)|you(?:'ll| will) (?:do|be doing)?|the role|your (?:role|day|tasks|work|mission)|your impact|accountabilit\\w+|tasks|job description|opportunity|role|the work|functions",
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

    /** The importance of what it names where no word says more. */
    Importance usual() {
      return switch (this) {
        case REQUIRED, QUALIFICATIONS, EDUCATION -> Importance.MUST;
        case IGNORED, TIPS, RELATED, CAREER, CHALLENGES, DAILY, PREFERRED -> Importance.NICE;
        case FUNCTIONS, COLLABORATION, TOOLS, OVERVIEW, RESPONSIBILITIES, GENERAL ->
            Importance.SHOULD;
      };
    }

    /** Whether it hardly asks for anything, even where its heading is a sentence. */
    private boolean isAside() {
      return this == IGNORED || this == CAREER || this == PREFERRED;
    }

    /** Whether its lines each ask for something. */
    boolean lists() {
      return switch (this) {
        case FUNCTIONS, PREFERRED, TOOLS, REQUIRED, QUALIFICATIONS, RESPONSIBILITIES -> true;
        case IGNORED,
            TIPS,
            RELATED,
            CAREER,
            CHALLENGES,
            DAILY,
            COLLABORATION,
            EDUCATION,
            OVERVIEW,
            GENERAL ->
            false;
      };
    }

    /** Whether employers tell of themselves there. */
    boolean mayTellOfEmployer() {
      return this == GENERAL || this == OVERVIEW || this == RESPONSIBILITIES || this == EDUCATION;
    }

    /** Whether it only surrounds the job with talk. */
    boolean isTalk() {
      return strongest == Importance.NICE && this != PREFERRED && this != IGNORED;
    }
  }

  private static final List<Span> NONE = List.of();
  private static final int LONGEST_HEADING = 75;
  private static final int MOST_WORDS = 10;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?<=^|[.;!?\\n] |\\n)([A-Z][A-Za-z'’ -]{2,60}):(?=\\s)"
              + "|(?<=[\\p{Ll}.)!*])(\\p{Lu}{4}[\\p{Lu} &'’/-]{0,40}):(?=[\\s*•·-])");

  /**
   * What headings are made of that stand in a line which has lost its breaks, where nothing but
   * their words and a capital behind tells them.
   */
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?:About (?:us|you|\\p{Lu}\\p{L}+|the (?:role|job|company|team|position|post))"
              + "|The (?:role|job|position|opportunity|ideal candidate|person|package|candidate)|The Role|The Job|The Ideal Candidate"
              + "|Your (?:role|profile|day|tasks|responsibilities|background)"
              + "|What (?:you(?:'ll|’ll| will)? (?:do|be doing|bring|need|have|get)|you(?:'re|’re| are) (?:like|good at)|we(?:'re|’re| are)? (?:offer|looking for|need|want)|is (?:not )?required|would make us happy)"
              + "|Who (?:we are|you are|we(?:'re|’re| are) looking for)|(?:Why (?:join )?(?:us|\\p{Lu}\\p{L}+)\\??)|How to [Aa]pply|Where (?:this|it) (?:can|could|might) (?:take you|lead)"
              + "|(?:(?:Key|Main|Essential|Core|Minimum|Basic|Preferred|Desired|Required|Additional|Job|Technical|Primary) (?:[Rr]esponsibilities|[Dd]uties|[Rr]equirements|[Qq]ualifications|[Ss]kills|[Ee]xperience|[Cc]riteria|[Bb]enefits|[Dd]escription|[Ss]ummary|[Cc]ertifications)"
              + "|Responsibilities|Duties|Requirements|Qualifications|Skills|Experience|Criteria|Benefits|Description|Summary|Certifications)"
              + "(?: (?:required|preferred|desired|and [Ee]xperience|& [Ee]xperience|and [Qq]ualifications|and [Ss]kills|and [Dd]uties))?"
              + "|Nice [Tt]o [Hh]aves?|Must[- ][Hh]aves?|Bonus [Pp]oints|Preferred|Essential|Desirable|Required|Perks|Person [Ss]pecification|Tasks)"
              + "(?=(?: \\([^()]{1,40}\\))?:|\\s*[•●▪·*–—-]\\s|\\s?\\p{Lu}|\\s?\\d)");

  /** "Salary: 30,000 a year" tells all of it; what follows is something else. */
  private static final Pattern VALUE = Pattern.compile(":\\s*\\S");

  private static final Pattern MARKS = Pattern.compile("^(#{1,6})\\s");

  /** A line that begins like this asks for something and announces nothing. */
  private static final Pattern ITEM =
      Pattern.compile(
          "^(?:[A-Za-z-]+ ){0,3}(?:experience|knowledge|skills?|competen\\w+|expertise|commitment|understanding|familiarity|interest|background|qualifications?|education|degree|training|tools?)"
              + " (?:of|in|to|as|with|working|using|at|within|from|on|or|and \\w+ (?:of|in|with))\\b(?! (?:you|we|us|this|the (?:role|job|post|position)))",
          Pattern.CASE_INSENSITIVE);

  /** "Excellent communication skills" is asked for and announces nothing. */
  private static final Pattern PRAISE =
      Pattern.compile(
          "^(?:excellent|good|strong|great|outstanding|proven|solid|sound|effective|exceptional|superb|confident|first-class|advanced)\\b.*\\b(?:skills|abilities|ability|knowledge|experience)$",
          Pattern.CASE_INSENSITIVE);

  /** What a heading is made of besides the words that say how much something is needed. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?:(?:the|your|our|any|all|some|none|other|further|additional|following|these|those|they|it|this|what|which|that|of|and|or|is|are|be|not|but|also|who|would|will"
              + "|technical|professional|personal|general|key|main|job|candidate|applicant|skills?|qualifications?|experiences?|requirements?|criteria|knowledge|attributes?|abilities|competenc\\w+|certifications?|licences?|education|training|qualities|profile|strengths?)[\\s,/&]*)*",
          Pattern.CASE_INSENSITIVE);

  /** "Docker is a plus", "Spanish preferred", "A driving licence is essential". */
  private static final Pattern TOLD_OF =
      Pattern.compile(
          "^(.*?)\\s(?:(?:is|are|would be|will be|be)\\s)?(?:(?:also|highly|strongly|much|considered|seen as|absolutely)\\s)*"
              + "(?:preferred|desirable|desired|useful|optional|beneficial|advantageous|helpful|required|essential|mandatory|necessary|needed|(?:nice|good) to have"
              + "|an? (?:(?:big|definite|distinct|strong|real|added|huge) )?(?:plus(?: point)?|advantage|bonus|asset|must))[.!]?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BULLET = Pattern.compile("\\s*" + InlineItems.SIGN + ".*");

  /** What stands before an item of a list: a sign, or nothing else in its line. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?:^|\\n)\\s{0,20}(?:"
              + InlineItems.SIGN
              + "\\s*)?$|(?:\\s[–—-]\\s+|[•●▪■◦‣∙·⁃➢➤►❖✓✔*]\\s*)$");

  /** What stands behind it: the line's end, or the next one's sign. */
  private static final Pattern END =
      Pattern.compile("[.;]?\\s*(?:\\n|$|[•●▪■◦‣∙·⁃➢➤►❖✓✔*])|\\s+[–—-]\\s");

  /** The same stretch as text of another kind. */
  JobSection as(Kind other) {
    return new JobSection(other, heading, body);
  }

  /** How names in its text are read. */
  Setting setting() {
    return kind.lists() ? Setting.LISTING : Setting.PROSE;
  }

  /** Whether a sentence is all of an item in a section that lists what the job asks for. */
  boolean isItem(String text, Span sentence) {
    return kind.lists()
        && END.matcher(text).region(sentence.end(), text.length()).lookingAt()
        && MARK.matcher(text.substring(Math.max(0, sentence.start() - 24), sentence.start()))
            .find();
  }

  /** The sections of a job's text in order. */
  static List<JobSection> of(String text) {
    List<JobSection> sections = new ArrayList<>();
    Kind kind = Kind.GENERAL;
    String heading = "";
    int depth = 0;
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
        depth = depth(line);
        from = end;
        if (kind == Kind.IGNORED && VALUE.matcher(line).find()) {
          labelled(text, kind, heading, new Span(start, end), sections);
          kind = Kind.GENERAL;
          heading = "";
        }
      } else if (kind != Kind.IGNORED && depth(line) > 0 && depth(line) <= depth) {
        labelled(text, kind, heading, new Span(from, start), sections);
        kind = Kind.GENERAL;
        heading = bare(line);
        from = end;
      }
      for (Span inner : LostLines.mayBeIn(line) ? within(text, new Span(start, end)) : NONE) {
        labelled(text, kind, heading, new Span(from, inner.start()), sections);
        heading = inner.in(text);
        kind = kindOf(heading).orElseThrow();
        from = inner.end();
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
      String name = label.group(1) == null ? label.group(2) : label.group(1);
      Optional<Kind> announced = ITEM.matcher(name).find() ? Optional.empty() : kindOf(name);
      if (announced.isPresent() && !kind.isTalk()) {
        into.add(new JobSection(kind, heading, new Span(from, label.start())));
        kind = announced.get();
        heading = name;
        from = label.end();
      }
    }
    into.add(new JobSection(kind, heading, new Span(from, span.end())));
  }

  /** Where the headings stand within text that has lost its line breaks. */
  private static List<Span> within(String text, Span line) {
    List<Span> headings = new ArrayList<>();
    Matcher heading = WITHIN.matcher(text).region(line.start(), line.end());
    while (heading.useTransparentBounds(true).find()) {
      int before = heading.start() - 1;
      boolean apart = before < line.start() || !Character.isUpperCase(text.charAt(before));
      if (apart && kindOf(heading.group()).isPresent()) {
        headings.add(new Span(heading.start(), heading.end()));
      }
    }
    return headings;
  }

  private static Optional<Kind> kind(String line) {
    String bare = bare(line);
    boolean marked = line.strip().startsWith("#") || line.strip().endsWith(":");
    if (bare.isEmpty()
        || bare.length() > LONGEST_HEADING
        || bare.split("\\s+").length > MOST_WORDS
        || BULLET.matcher(line).matches()
        || (!Character.isUpperCase(bare.codePointAt(0)) && !marked)
        || (!marked && (ITEM.matcher(bare).find() || PRAISE.matcher(bare).find() || isTold(bare)))
        || (bare.contains(", ") && !marked)) {
      return Optional.empty();
    }
    Optional<Kind> kind = kindOf(bare);
    boolean sentence = line.strip().endsWith(".") || bare.endsWith("?");
    return sentence ? kind.filter(Kind::isAside) : kind;
  }

  /** Whether a line says of something how much it is needed, and so announces nothing. */
  private static boolean isTold(String line) {
    Matcher told = TOLD_OF.matcher(line);
    return told.matches() && !PLAIN.matcher(told.group(1)).matches();
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

  /**
   * How deep a heading of Markdown stands, 1 at the top; 0 for any other line. A heading that says
   * nothing known ends a section of its depth all the same, except where nothing is asked for: what
   * employers tell of themselves goes on under many headings.
   */
  private static int depth(String line) {
    Matcher marks = MARKS.matcher(line);
    return marks.find() ? marks.group(1).length() : 0;
  }

  private static String bare(String line) {
    return line.strip().replaceAll("^[#*_\\s]+|[*_\\s:.]+$", "");
  }
}
