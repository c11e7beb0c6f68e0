package dev.shortlist.cli;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.catalogue.TextSearch;
import dev.shortlist.catalogue.TracedFind;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Source;
import dev.shortlist.language.Tagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the skills or occupations in texts. */
@Command(
    name = "find",
    description = {
      "Finds skills in texts of any kind, one JSON object a line.",
      "Places are told in UTF-16 units of the text as it was read, which parse --format text prints.",
      "A résumé is read as plain text here: parse tells also what its sections say of a skill."
    },
    mixinStandardHelpOptions = true)
final class SkillsFindCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  @Spec CommandSpec spec;

  @Mixin Reading reading;

  @Mixin OwnCatalogue catalogue;

  @Option(names = "--titles", description = "Find occupations in place of skills.")
  boolean titles;

  @Option(
      names = "--list",
      description =
          "The text lists skills: a name that is an ordinary word, too, counts as an item of its"
              + " own.")
  boolean list;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "Files, folders, archives and mails; '-', or none, for plain text in UTF-8 from standard"
              + " input.")
  List<Path> paths = new ArrayList<>();

  /**
   * Something found.
   *
   * @param kind of a skill
   * @param family of an occupation
   * @param start of its first char, from 0
   * @param end behind its last char
   * @param text as it is written there
   */
  record Found(
      String file,
      String id,
      String name,
      Optional<String> kind,
      Optional<String> family,
      int start,
      int end,
      String text,
      TracedFind.By by) {}

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    boolean failed = false;
    boolean isInput = paths.isEmpty() || paths.equals(List.of(Path.of(STANDARD_INPUT)));
    try (FileReader files = reading.open(isInput ? 0 : 1);
        Sources sources = new Sources(files, err)) {
      List<Source> all = isInput ? List.of(input(files)) : sources.of(paths);
      Tagger tagger = new Tagger();
      CatalogueFiles.Read read =
          OwnCatalogue.told(() -> CatalogueFiles.read(tagger, catalogue.files()));
      TextSearch search = new TextSearch(read, tagger);
      for (Source source : all) {
        switch (source.read()) {
          case Extraction.Read text ->
              sightings(text.text(), search)
                  .forEach(sighting ->
                      out.println(
                          Json.line(
                              found(source.name(), text.text(), sighting, read.catalogue()))));
          case Extraction.Unreadable unreadable -> {
            failed = true;
            err.printf("%s: %s%n", source.name(), unreadable.reason().sentence());
          }
        }
      }
    }
    return failed ? Shell.SOME_FAILED : 0;
  }

  private List<TracedFind> sightings(String text, TextSearch search) {
    return titles
        ? search.titles(text)
        : search.skills(text, list ? Setting.LISTING : Setting.PROSE);
  }

  private Found found(String file, String text, TracedFind sighting, Catalogue known) {
    Find find = sighting.find();
    return new Found(
        file,
        find.id(),
        titles ? known.occupation(find.id()).name() : known.skill(find.id()).name(),
        titles ? Optional.empty() : Optional.of(known.skill(find.id()).kind().word()),
        titles ? Optional.of(known.occupation(find.id()).family()) : Optional.empty(),
        find.span().start(),
        find.span().end(),
        find.span().in(text),
        sighting.by());
  }

  /** More than the limit is not read into memory. */
  private static Source input(FileReader files) {
    return new Source(
        STANDARD_INPUT,
        () -> {
          byte[] content = bytes(System.in, files.limits().bytes());
          return content.length > files.limits().bytes()
              ? new Extraction.Unreadable(Extraction.Reason.TOO_LARGE)
              : files.readText(new String(content, StandardCharsets.UTF_8));
        });
  }

  private static byte[] bytes(InputStream stream, long most) throws IOException {
    return stream.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, most + 1));
  }
}
