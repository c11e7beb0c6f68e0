package dev.shortlist.cli;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Ranking;
import dev.shortlist.assess.Ranking.Line;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Source;
import dev.shortlist.match.Matcher;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a changed catalogue does to a ranking. */
@Command(
    name = "try",
    description = {
      "Ranks résumés by the shipped catalogue and by your own, and tells which places and scores",
      "change; nothing where none does."
    },
    mixinStandardHelpOptions = true)
final class SkillsTryCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Mixin OwnCatalogue catalogue;

  @Mixin JobChoice job;

  @Mixin Weighted weights;

  @Mixin AsOf asOf;

  @Mixin Reading reading;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, archives and mails of résumés.")
  List<Path> paths;

  /** One file by either catalogue. */
  private record Both(Line before, Line now) {}

  @Override
  public Integer call() {
    if (catalogue.files().isEmpty()) {
      throw new UsageException("Name the catalogue to try by --catalogue.");
    }
    PrintWriter err = spec.commandLine().getErr();
    YearMonth month = asOf.told(err);
    List<Both> both = new ArrayList<>();
    try (FileReader files = reading.open(Runtime.getRuntime().availableProcessors());
        Sources sources = new Sources(files, err)) {
      List<Source> found = sources.of(paths);
      Assessor changed = catalogue.assessor(files);
      Assessor shipped = new Assessor(files);
      Matcher before = weights.weighed(shipped.matcher(job.read(shipped)));
      Matcher now = weights.weighed(changed.matcher(job.read(changed)));
      try (Workers workers = new Workers()) {
        workers.each(
            found.iterator(),
            source -> {
              Extraction text = shipped.read(source);
              Source read = new Source(source.name(), () -> text);
              return new Both(
                  Line.of(shipped.assess(read, before, month)),
                  Line.of(changed.assess(read, now, month)));
            },
            both::add);
      }
    }
    print(both);
    both.stream()
        .flatMap(
            one -> one.now().problem().stream().map(why -> one.now().file() + ": " + why.detail()))
        .forEach(err::println);
    return both.stream().anyMatch(one -> one.now().problem().isPresent()) ? Shell.SOME_FAILED : 0;
  }

  private void print(List<Both> both) {
    Map<String, Line> before = new HashMap<>();
    Ranking.of(both.stream().map(Both::before).toList())
        .lines()
        .forEach(line -> before.put(line.file(), line));
    List<Line> now = Ranking.of(both.stream().map(Both::now).toList()).lines();
    List<String> rows = new ArrayList<>();
    for (Line line : now) {
      Line was = before.getOrDefault(line.file(), line);
      if (!was.rank().equals(line.rank()) || !was.score().equals(line.score())) {
        rows.add(
            row(
                told(was.rank()),
                told(line.rank()),
                told(was.score()),
                told(line.score()),
                line.file()));
      }
    }
    PrintWriter out = spec.commandLine().getOut();
    if (!rows.isEmpty()) {
      out.println(row("was", "is", "scored", "scores", "file"));
      rows.forEach(out::println);
    }
  }

  private static String row(String was, String is, String scored, String scores, String file) {
    return String.format(Locale.ROOT, "%4s %4s  %6s %6s  %s", was, is, scored, scores, file);
  }

  private static String told(Optional<?> value) {
    return value.map(String::valueOf).orElse("–");
  }
}
