package dev.shortlist.cli;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.pool.Facets;
import dev.shortlist.pool.Filters;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what the pool holds. */
@Command(
    name = "stats",
    description = "Counts the résumés of the pool by occupation, degree and language.",
    mixinStandardHelpOptions = true)
final class PoolStatsCommand implements Callable<Integer> {

  /** How the counts are written. */
  enum Format {
    TEXT,
    JSON
  }

  /** So many of a kind are told to eyes. */
  private static final int MOST = 20;

  @Spec CommandSpec spec;

  @Mixin PoolFolder folder;

  @Mixin OwnCatalogue own;

  @Mixin PoolFilters filters;

  @Option(
      names = "--format",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: text). JSON has all counts, by ids.")
  Format format;

  @Override
  public Integer call() {
    PoolFolder.given(folder.data);
    Catalogue catalogue = own.catalogue();
    Filters asked = filters.read(catalogue);
    Facets facets = folder.use(catalogue, pool -> pool.facets(asked));
    PrintWriter out = spec.commandLine().getOut();
    switch (format) {
      case TEXT -> print(facets, catalogue, out);
      case JSON -> out.println(Json.line(facets));
    }
    return 0;
  }

  private static void print(Facets facets, Catalogue catalogue, PrintWriter out) {
    out.printf("%d résumés%n", facets.profiles());
    print("occupations", facets.occupations(), id -> catalogue.occupation(id).name(), out);
    print("highest degree", facets.levels(), UnaryOperator.identity(), out);
    print("languages", facets.languages(), id -> catalogue.skill(id).name(), out);
  }

  private static void print(
      String heading, Map<String, Integer> counts, UnaryOperator<String> name, PrintWriter out) {
    if (!counts.isEmpty()) {
      out.printf("%n%s%n", heading);
      counts.entrySet().stream()
          .sorted(
              Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(MOST)
          .forEach(count -> out.printf("%8d  %s%n", count.getValue(), name.apply(count.getKey())));
    }
  }
}
