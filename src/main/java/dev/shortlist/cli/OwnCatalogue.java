package dev.shortlist.cli;

import dev.shortlist.assess.Assessor;
import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.WrongCatalogueException;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** An organisation's own skills and occupations beside the shipped ones. */
final class OwnCatalogue {

  @Option(
      names = "--catalogue",
      paramLabel = "FILE",
      description =
          "Your own skills and occupations, as YAML: they are added to the shipped ones or replace"
              + " them (default: none).")
  @Nullable Path file;

  /** The files to read beside the shipped ones: one or none. */
  List<Path> files() {
    return Optional.ofNullable(file).filter(path -> !path.toString().isEmpty()).stream().toList();
  }

  /**
   * What works on résumés and jobs.
   *
   * @throws UsageException when the file is wrong, saying what
   */
  Assessor assessor(FileReader reader) {
    return told(() -> new Assessor(reader, files()));
  }

  /**
   * The shipped skills and occupations with the own ones.
   *
   * @throws UsageException when the file is wrong, saying what
   */
  Catalogue catalogue() {
    return assessor(new FileReader(Limits.DEFAULT)).catalogue();
  }

  /**
   * What is made of a catalogue.
   *
   * @throws UsageException when the catalogue is wrong, saying what
   */
  static <T> T told(Supplier<T> made) {
    try {
      return made.get();
    } catch (WrongCatalogueException e) {
      throw new UsageException(e.getMessage() + ".");
    }
  }
}
