package dev.shortlist.resume.contact;

import dev.shortlist.language.Span;
import dev.shortlist.resume.text.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds web addresses, with a scheme, a path, or, alone between other parts, with neither. */
final class Links {

  private static final String DOMAINS =
      "(?:com|org|net|io|dev|me|edu|co|uk|de|fr|es|it|pt|nl|br|in|au|ca|ch|at|eu|info|be|ie|us|nz|za|mx|ar|pl|se|no|dk|fi"
          + "|app|ai|page|site|online|design|studio|art|blog|tech|pro|name|xyz)";

  private static final Pattern LINK =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s|,;<>()•·]+[\\w/]"
              + "|(?<![\\w@.-])(?:[\\w-]{1,63}\\.){1,5}"
              + DOMAINS
              + "/[\\w/.~%+@-]*[\\w/]",
          Pattern.CASE_INSENSITIVE);

  /** Only in small letters: ASP.NET is none. */
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?<=^|[\\s|•·,;:(/])(?:[a-z\\d][a-z\\d-]{0,62}\\.){1,4}" + DOMAINS + "(?=$|[\\s|•·,;)])",
          Pattern.MULTILINE);

  private static final Pattern PROFILE =
      Pattern.compile(
          "\\b(?:linkedin|github|gitlab|xing|orcid|behance|dribbble|kaggle|bitbucket|stackoverflow|researchgate|medium)\\.",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern NAMED_PROFILE =
      Pattern.compile(
          "\\b(?:linkedin\\.com/in|github\\.com|indeed\\.com/r|xing\\.com/profile)/[\\w.%-]{3,60}");

  private Links() {}

  /** The addresses within a part of a text. */
  static List<Field<String>> of(String text, Span zone, int confidence) {
    return of(text, zone, confidence, List.of(LINK, DOMAIN));
  }

  /** Those among them that are of pages about one person. */
  static List<Field<String>> profilesIn(String text, Span zone, int confidence) {
    return of(text, zone, confidence, List.of(LINK)).stream()
        .filter(link -> PROFILE.matcher(link.value()).find())
        .toList();
  }

  private static List<Field<String>> of(
      String text, Span zone, int confidence, List<Pattern> patterns) {
    List<Field<String>> found = new ArrayList<>();
    for (Pattern pattern : patterns) {
      Matcher link = pattern.matcher(text).region(zone.start(), zone.end());
      link.useTransparentBounds(true);
      while (link.find()) {
        Span span = new Span(link.start(), link.end());
        if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
          found.add(new Field<>(link.group(), span, confidence));
        }
      }
    }
    found.sort(Comparator.comparing(Field::span));
    return found;
  }

  /** The addresses of pages about one person that have a name in them. */
  static List<String> profiles(String text, Span zone) {
    return NAMED_PROFILE
        .matcher(text)
        .region(zone.start(), zone.end())
        .results()
        .map(MatchResult::group)
        .toList();
  }
}
