package dev.shortlist.job;

import dev.shortlist.catalogue.Degrees;
import dev.shortlist.catalogue.Degrees.Degree;
import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.job.Alternative.OfDegree;
import dev.shortlist.job.Alternative.OfExperience;
import dev.shortlist.language.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the education that one sentence of a job's text asks for. */
final class DegreeReader {

  /** Work takes a degree's place after as long as a bachelor's course lasts. */
  private static final int INSTEAD_MONTHS = 48;

  /** A degree whose level is not told; "a high degree of" is none. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "\\b(?<!high )(?<!some )(?<!certain )degree(?:-?(?:level|educated|qualified))?\\b(?!\\s+(?:of (?!arts|science)|to which))"
              + "|\\b(?:educational|academic) background(?= in\\b)",
          Pattern.CASE_INSENSITIVE);

  /** A diploma that is taken as well as a degree. */
  private static final Pattern OR_DIPLOMA =
      Pattern.compile(
          "\\bdegree\\s*(?:or|/)\\s*(?:an? )?(?:(?!post-?graduate|graduate)\\w+ )?diploma\\b"
              + "|(?<!graduate )\\bdiploma\\s*(?:or|/)\\s*(?:an? )?(?:\\w+ )?degree\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern EXPERIENCE_INSTEAD =
      Pattern.compile(
          "\\b(?:or|and/or|/)\\s*(?:an? )?(?:equivalent|comparable|relevant|similar|significant|substantial|extensive)\\b[^.;]{0,40}\\bexperience\\b"
              + "|\\b(?:in lieu|instead of (?:a|the) degree|substituted for|equivalent combination|qualified by experience|or equivalent\\b(?! (?:qualification|degree|diploma)))",
          Pattern.CASE_INSENSITIVE);

  private static final String OR_SIMILAR = " or similar";

  private final Degrees degrees;
  private final Insistence insistence;

  DegreeReader(Degrees degrees, Insistence insistence) {
    this.degrees = degrees;
    this.insistence = insistence;
  }

  /**
   * The lowest degree that the sentence would take, in any of the fields that it names, or the
   * experience that it takes instead.
   *
   * @param read the sentence
   */
  Optional<Wish> read(AdvertSentence read) {
    String sentence = read.words();
    List<Degree> found =
        found(sentence).stream()
            .filter(degree ->
                !Wording.isNotNeeded(sentence, degree.span().start(), degree.span().end()))
            .toList();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Level lowest = found.stream().map(Degree::level).min(Level::compareTo).orElseThrow();
    boolean diploma = lowest == Level.BACHELOR && OR_DIPLOMA.matcher(sentence).find();
    Level level = diploma ? Level.ASSOCIATE : lowest;
    Set<String> fields = new TreeSet<>();
    found.forEach(degree -> fields.addAll(degree.fields()));
    String in = fields.stream().findFirst().map(id -> " in " + degrees.fieldName(id)).orElse("");
    String first = name(level) + in;
    boolean similar = fields.size() > 1 && Points.isBrief(first + OR_SIMILAR);
    String label = first + (similar ? OR_SIMILAR : "");
    int end = found.stream().mapToInt(degree -> degree.span().end()).max().orElseThrow();
    Span stated = new Span(found.getFirst().span().start(), end);
    Importance importance = insistence.of(read, stated);
    Wish wish = new Wish(Requirement.Kind.EDUCATION, importance, read.asked());
    wish.sentenceStart = read.at().start();
    wish.add("degree:" + level, new OfDegree(level, fields, label));
    if (EXPERIENCE_INSTEAD.matcher(sentence).find()) {
      wish.add("instead of " + level, new OfExperience(INSTEAD_MONTHS, "equivalent experience"));
    }
    wish.spans.add(stated.plus(read.at().start()));
    return Optional.of(wish);
  }

  private List<Degree> found(String sentence) {
    List<Degree> found = degrees.find(sentence, Setting.PROSE);
    Matcher plain = PLAIN.matcher(sentence);
    if (!found.isEmpty() || !plain.find()) {
      return found;
    }
    List<Find> fields = degrees.fields(sentence.substring(plain.start()));
    int end =
        Stream.concat(
                Stream.of(plain.end()), fields.stream().map(f -> f.span().end() + plain.start()))
            .max(Integer::compare)
            .orElseThrow();
    Set<String> ids = new TreeSet<>();
    fields.forEach(field -> ids.add(field.id()));
    return List.of(new Degree(Level.BACHELOR, ids, new Span(plain.start(), end)));
  }

  private static String name(Level level) {
    return switch (level) {
      case SECONDARY -> "School diploma";
      case ASSOCIATE -> "Associate degree";
      case BACHELOR -> "Bachelor's degree";
      case MASTER -> "Master's degree";
      case DOCTORATE -> "Doctorate";
    };
  }
}
