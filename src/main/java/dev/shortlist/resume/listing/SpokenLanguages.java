package dev.shortlist.resume.listing;

import dev.shortlist.catalogue.Vocabulary;
import dev.shortlist.language.Span;
import dev.shortlist.resume.item.ListWords;
import dev.shortlist.resume.item.Row;
import dev.shortlist.resume.item.Rows;
import dev.shortlist.resume.listing.SpokenLanguage.Level;
import dev.shortlist.resume.text.Field;
import dev.shortlist.resume.text.Lines;
import dev.shortlist.resume.text.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the languages that a person speaks and how well: the names of languages and of levels in
 * their order, each level bound to the name that nothing sets apart from it.
 */
public final class SpokenLanguages {

  private static final int SURE = 960;

  /** In flattened text the list ends where no language is named within so many chars. */
  private static final int FARTHEST = 70;

  /** A line with more other words tells of something else. */
  private static final int MOST_OTHER_WORDS = 7;

  /** From so many levels on a row is that of a table, and the most frequent one counts. */
  private static final int LEAST_TABLE = 3;

  private static final Pattern CEFR =
      Pattern.compile("\\b([abc])([12])\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern PURE =
      Pattern.compile("(?:\\(\\p{Ll}{1,2}\\))?\\s*(?:\\p{Ll}+\\s+){0,2}");
  private static final Pattern ANNOUNCED =
      Pattern.compile("(?:\\(\\p{Ll}{1,2}\\))?\\s*:\\s*|\\s+(?:\\p{Ll}+\\s+){1,2}");
  private static final Pattern HARD = Pattern.compile("[;.|\\n•]");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final Map<String, String> codes = new HashMap<>();
  private final Phrases names;
  private final Map<Level, Phrases> levels = new EnumMap<>(Level.class);
  private final Phrases conjunctions;
  private final Rows rows;

  SpokenLanguages(Vocabulary words) {
    List<String> endings = words.listWords().getOrDefault("language-endings", List.of());
    words
        .languageNames()
        .forEach((code, written) -> {
          for (String name : written) {
            codes.putIfAbsent(name, code);
            endings.forEach(ending -> codes.putIfAbsent(name + ending, code));
          }
        });
    this.names = new Phrases(codes.keySet(), words.writesCompounds());
    words
        .languageLevels()
        .forEach((level, written) ->
            levels.put(Level.valueOf(level.toUpperCase(Locale.ROOT)), new Phrases(written)));
    ListWords list = new ListWords(words);
    this.conjunctions = list.conjunctions;
    this.rows = new Rows(list);
  }

  /** The name of a language, or of a level. */
  private record Token(Span span, @Nullable String code, @Nullable Level level) {
    boolean isName() {
      return code != null;
    }
  }

  /** A language in the making. */
  private static final class Spoken {
    private final String code;
    private final Span span;
    private final List<Token> levels = new ArrayList<>();

    Spoken(String code, Span span) {
      this.code = code;
      this.span = span;
    }
  }

  /** Whether a text tells how well a language is spoken. */
  boolean levelIsIn(String text) {
    return levels.values().stream().anyMatch(level -> level.isIn(text));
  }

  /** Whether a text names a language that people speak. */
  boolean areIn(String text) {
    return names.isIn(text);
  }

  /**
   * The languages of a section in order, each once.
   *
   * @param heading what announces the section: "Mother tongue:" tells a level
   */
  List<SpokenLanguage> of(String text, Span body, Span heading) {
    List<List<Token>> lines = new ArrayList<>();
    List<Token> announced =
        tokens(text, heading).stream().filter(token -> !token.isName()).toList();
    for (Row row : rows.of(text, body)) {
      List<Token> tokens = tokens(text, row.span());
      if (!tokens.isEmpty() && isOfLanguages(text, row.span(), tokens)) {
        lines.add(tokens);
      }
    }
    List<Spoken> spoken = new ArrayList<>();
    read(text, lines, announced, spoken);
    return told(text, spoken);
  }

  private static boolean isOfLanguages(String text, Span row, List<Token> tokens) {
    if (row.length() > Lines.FLATTENED) {
      return true;
    }
    long words = WORD.matcher(row.in(text).replaceAll("\\([^)]*\\)", "")).results().count();
    long known =
        tokens.stream()
            .mapToLong(token -> WORD.matcher(token.span().in(text)).results().count())
            .sum();
    return words - known <= MOST_OTHER_WORDS;
  }

  private void read(
      String text, List<List<Token>> lines, List<Token> announced, List<Spoken> spoken) {
    boolean levelsFirst = !lines.isEmpty() && lines.getFirst().stream().noneMatch(Token::isName);
    List<Spoken> waiting = new ArrayList<>();
    List<Token> carried = announced;
    for (int i = 0; i < lines.size(); i++) {
      List<Token> line = lines.get(i);
      boolean named = line.stream().anyMatch(Token::isName);
      boolean levelled = line.stream().anyMatch(token -> !token.isName());
      if (!named) {
        if (levelsFirst) {
          carried = line;
        } else {
          attach(waiting, line, lines, i);
        }
        continue;
      }
      List<Spoken> read = line(text, line);
      spoken.addAll(read);
      if (levelsFirst || spoken.size() == read.size()) {
        List<Token> level = carried;
        read.stream().filter(one -> one.levels.isEmpty()).forEach(one -> one.levels.addAll(level));
      }
      if (levelled) {
        waiting.clear();
      } else {
        waiting.addAll(read);
      }
    }
  }

  /** A line of levels belongs to the name above it, or, in columns, to the first that waits. */
  private static void attach(
      List<Spoken> waiting, List<Token> line, List<List<Token>> lines, int at) {
    if (waiting.isEmpty()) {
      return;
    }
    int below = 0;
    while (at + below < lines.size() && lines.get(at + below).stream().noneMatch(Token::isName)) {
      below++;
    }
    boolean columns = waiting.size() > 1 && below == waiting.size();
    Spoken one = columns ? waiting.removeFirst() : waiting.removeLast();
    one.levels.addAll(line);
    if (!columns) {
      waiting.clear();
    }
  }

  private List<Spoken> line(String text, List<Token> tokens) {
    List<Spoken> read = new ArrayList<>();
    Map<Token, Spoken> byName = new HashMap<>();
    for (Token token : tokens) {
      if (token.code() != null) {
        Spoken one = new Spoken(token.code(), token.span());
        byName.put(token, one);
        read.add(one);
      }
    }
    boolean nameFirst = tokens.getFirst().isName();
    Token bound = null;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isName()) {
        bound = null;
        continue;
      }
      Token previous = i > 0 ? tokens.get(i - 1) : null;
      Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
      String before =
          previous == null
              ? ";"
              : text.substring(
                  Math.min(previous.span().end(), token.span().start()), token.span().start());
      String after =
          next == null
              ? ";"
              : text.substring(
                  token.span().end(), Math.max(next.span().start(), token.span().end()));
      boolean forward =
          next != null
              && next.isName()
              && (PURE.matcher(after).matches() || ANNOUNCED.matcher(after).matches())
              && (!nameFirst || !isClose(before) || previous == null);
      if (forward) {
        forward(text, tokens, i + 1, token, !after.isBlank(), byName);
        bound = null;
      } else if (previous != null && previous.isName()) {
        backward(text, tokens, i - 1, token, byName);
        bound = previous;
      } else if (bound != null && !HARD.matcher(before).find()) {
        java.util.Objects.requireNonNull(byName.get(bound)).levels.add(token);
      }
    }
    return read;
  }

  /** Whether nothing but space, a dash, a colon or a bracket stands between a name and a level. */
  private static boolean isClose(String gap) {
    return gap.chars().noneMatch(c -> c == ',' || c == ';' || c == '|' || c == '\t' || c == '.');
  }

  /** "Fluent in English and French": the level goes on over what is joined. */
  private void forward(
      String text,
      List<Token> tokens,
      int first,
      Token level,
      boolean announced,
      Map<Token, Spoken> byName) {
    for (int i = first; i < tokens.size() && tokens.get(i).isName(); i++) {
      if (i > first) {
        String gap = text.substring(tokens.get(i - 1).span().end(), tokens.get(i).span().start());
        boolean comma = announced && gap.strip().equals(",");
        if (!comma && !isJoint(gap)) {
          return;
        }
      }
      java.util.Objects.requireNonNull(byName.get(tokens.get(i))).levels.add(level);
    }
  }

  private void backward(
      String text, List<Token> tokens, int last, Token level, Map<Token, Spoken> byName) {
    for (int i = last; i >= 0 && tokens.get(i).isName(); i--) {
      if (i < last) {
        String gap = text.substring(tokens.get(i).span().end(), tokens.get(i + 1).span().start());
        if (!isJoint(gap)) {
          return;
        }
      }
      java.util.Objects.requireNonNull(byName.get(tokens.get(i))).levels.add(level);
    }
  }

  private boolean isJoint(String gap) {
    String bare = gap.strip();
    return bare.equals("/")
        || bare.equals("&")
        || bare.equals("+")
        || conjunctions.is(bare.startsWith(",") ? bare.substring(1) : bare);
  }

  private List<Token> tokens(String text, Span span) {
    String written = span.in(text);
    List<Token> tokens = new ArrayList<>();
    for (Span name : names.in(written)) {
      String code = code(name.in(written));
      if (code != null) {
        tokens.add(new Token(name.plus(span.start()), code, null));
      }
    }
    tokens.addAll(levels(written, span.start()));
    tokens.sort(
        Comparator.comparingInt((Token token) -> token.span().start())
            .thenComparing(token -> !token.isName()));
    return near(tokens);
  }

  /** What stands far from the language before belongs to the text after the list. */
  private static List<Token> near(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).span().start() - tokens.get(i - 1).span().end() > FARTHEST) {
        return List.copyOf(tokens.subList(0, i));
      }
    }
    return tokens;
  }

  /** The longest level at each place. */
  private List<Token> levels(String written, int offset) {
    List<Token> found = new ArrayList<>();
    levels.forEach((level, phrases) ->
        phrases.in(written).forEach(span -> found.add(new Token(span, null, level))));
    found.sort(Comparator.comparingInt((Token token) -> -token.span().length()));
    List<Token> longest = new ArrayList<>();
    for (Token token : found) {
      if (longest.stream().noneMatch(other -> other.span().overlaps(token.span().plus(offset)))) {
        longest.add(new Token(token.span().plus(offset), null, token.level()));
      }
    }
    return longest;
  }

  private @Nullable String code(String name) {
    String lower =
        Rows.SPACES.matcher(name.toLowerCase(Locale.ROOT).replace(".", "")).replaceAll(" ");
    for (int i = 0; i < lower.length(); i++) {
      String code = codes.get(lower.substring(i));
      if (code != null) {
        return code;
      }
    }
    return null;
  }

  private static List<SpokenLanguage> told(String text, List<Spoken> spoken) {
    Map<String, SpokenLanguage> told = new LinkedHashMap<>();
    for (int i = 0; i < spoken.size(); i++) {
      Spoken one = spoken.get(i);
      Optional<Field<Level>> level = level(text, one.levels);
      SpokenLanguage known = told.get(one.code);
      if (known == null || (known.level().isEmpty() && level.isPresent())) {
        told.put(one.code, new SpokenLanguage(new Field<>(one.code, one.span, SURE), level));
      }
    }
    return List.copyOf(told.values());
  }

  /** A European level counts before words; of many the most frequent, the lower of two such. */
  private static Optional<Field<Level>> level(String text, List<Token> levels) {
    List<Token> european =
        levels.stream().filter(token -> CEFR.matcher(token.span().in(text)).find()).toList();
    List<Token> counted = european.isEmpty() ? levels : european;
    Map<Level, Integer> counts = new EnumMap<>(Level.class);
    for (Token token : counted) {
      if (token.level() != null) {
        counts.merge(token.level(), 1, Integer::sum);
      }
    }
    if (counts.isEmpty()) {
      return Optional.empty();
    }
    Level told = counted.getFirst().level();
    if (counts.containsKey(Level.NATIVE)) {
      told = Level.NATIVE;
    } else if (counted.size() >= LEAST_TABLE) {
      int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
      told =
          counts.entrySet().stream()
              .filter(entry -> entry.getValue() == most)
              .map(Map.Entry::getKey)
              .reduce((higher, lower) -> lower)
              .orElseThrow();
    }
    if (told == null) {
      return Optional.empty();
    }
    Span span = counted.getFirst().span();
    return Optional.of(new Field<>(told, span, SURE));
  }
}
