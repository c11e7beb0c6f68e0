package dev.shortlist.cli;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import dev.shortlist.job.Job;
import dev.shortlist.job.UnusableDraftException;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Matcher;
import dev.shortlist.resume.profile.Profile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;

/** Scores many texts against many texts. */
@Command(
    name = "score",
    description = "Scores many résumé texts against many job texts.",
    mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Mixin OwnCatalogue catalogue;

  @Option(
      names = "--resumes",
      required = true,
      paramLabel = "FILE.jsonl",
      description = "Lines of {\"id\",\"text\"}.")
  Path resumes;

  @Option(
      names = "--jobs",
      required = true,
      paramLabel = "FILE.jsonl",
      description = "Lines of {\"id\",\"text\"}.")
  Path jobs;

  @Option(
      names = "--pairs",
      paramLabel = "FILE.tsv",
      description = "Lines of job id, tab, résumé id (default: every job with every résumé).")
  @Nullable Path pairs;

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "YYYY-MM",
      description = "The month in which \"present\" ends.")
  YearMonth asOf;

  /** A line of a file of texts. */
  record Text(String id, String text) {}

  private record Pair(String job, String resume) {}

  @Override
  public Integer call() {
    Map<String, Text> resumeTexts = texts(resumes);
    Map<String, Text> jobTexts = texts(jobs);
    List<Pair> asked =
        pairs == null ? all(jobTexts, resumeTexts) : asked(pairs, jobTexts, resumeTexts);
    Assessor assessor = catalogue.assessor(new FileReader(Limits.DEFAULT));
    PrintWriter out = spec.commandLine().getOut();
    List<String> scores;
    try (Workers workers = new Workers()) {
      Map<String, Optional<Matcher>> matchers =
          read(
              asked.stream().map(Pair::job).distinct().map(jobTexts::get).toList(),
              workers,
              text ->
                  readable(text, assessor)
                      .flatMap(read -> usable(text, read, assessor))
                      .map(assessor::matcher));
      Map<String, Optional<Profile>> profiles =
          read(
              asked.stream().map(Pair::resume).distinct().map(resumeTexts::get).toList(),
              workers,
              text -> readable(text, assessor).map(read -> assessor.resume(read, asOf).profile()));
      scores = workers.all(asked, pair -> score(pair, matchers, profiles));
    }
    for (int i = 0; i < asked.size(); i++) {
      out.printf("%s\t%s\t%s%n", asked.get(i).job(), asked.get(i).resume(), scores.get(i));
    }
    return scores.contains("-1") ? Shell.SOME_FAILED : 0;
  }

  private static String score(
      Pair pair, Map<String, Optional<Matcher>> matchers, Map<String, Optional<Profile>> profiles) {
    Optional<Matcher> matcher = matchers.getOrDefault(pair.job(), Optional.empty());
    Optional<Profile> profile = profiles.getOrDefault(pair.resume(), Optional.empty());
    return matcher.isEmpty() || profile.isEmpty()
        ? "-1"
        : Explanation.points(matcher.get().match(profile.get()).score()).toPlainString();
  }

  private static <T> Map<String, T> read(
      List<Text> texts, Workers workers, Function<Text, T> reader) {
    List<T> read = workers.all(texts, reader);
    Map<String, T> byId = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      byId.put(texts.get(i).id(), read.get(i));
    }
    return byId;
  }

  private static Optional<Job> usable(Text text, Extraction.Read read, Assessor assessor) {
    try {
      return Optional.of(assessor.job(text.id(), read));
    } catch (UnusableDraftException e) {
      return Optional.empty();
    }
  }

  private static Optional<Extraction.Read> readable(Text text, Assessor assessor) {
    return assessor.readText(text.text()) instanceof Extraction.Read read
        ? Optional.of(read)
        : Optional.empty();
  }

  private static List<Pair> all(Map<String, Text> jobs, Map<String, Text> resumes) {
    List<Pair> all = new ArrayList<>();
    jobs.keySet()
        .forEach(job -> resumes.keySet().forEach(resume -> all.add(new Pair(job, resume))));
    return all;
  }

  private static List<Pair> asked(Path file, Map<String, Text> jobs, Map<String, Text> resumes) {
    List<Pair> asked = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      int tab = line.indexOf('\t');
      if (tab < 0) {
        throw new UsageException(
            "%s, line %d: no tab between job and résumé.".formatted(file, number));
      }
      String rest = line.substring(tab + 1);
      int second = rest.indexOf('\t');
      Pair pair = new Pair(line.substring(0, tab), second < 0 ? rest : rest.substring(0, second));
      if (!jobs.containsKey(pair.job()) || !resumes.containsKey(pair.resume())) {
        throw new UsageException("%s, line %d: no such job or résumé.".formatted(file, number));
      }
      asked.add(pair);
    }
    return asked;
  }

  private static Map<String, Text> texts(Path file) {
    Map<String, Text> texts = new LinkedHashMap<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      try {
        Text text = Json.mapper().readValue(line, Text.class);
        if (text.id() == null || text.text() == null) {
          throw new UsageException("%s, line %d: no id or no text.".formatted(file, number));
        }
        texts.put(text.id(), text);
      } catch (JacksonException e) {
        throw new UsageException(
            "%s, line %d: no JSON object with id and text.".formatted(file, number));
      }
    }
    return texts;
  }

  private static List<String> lines(Path file) {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new UsageException("'%s' cannot be read as UTF-8 text.".formatted(file));
    }
  }
}
