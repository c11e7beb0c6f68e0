package dev.shortlist.cli;

import dev.shortlist.catalogue.CatalogueStats;
import dev.shortlist.catalogue.CatalogueStats.Count;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Counts what the catalogue knows. */
@Command(
    name = "stats",
    description = "Counts the skills and occupations that are known, and how they are written.",
    mixinStandardHelpOptions = true)
final class SkillsStatsCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Mixin OwnCatalogue catalogue;

  @Override
  public Integer call() {
    CatalogueStats stats = OwnCatalogue.told(() -> CatalogueStats.of(catalogue.files()));
    PrintWriter out = spec.commandLine().getOut();
    print(out, "kind", "skills", "forms", stats.skills());
    row(out, "cased", "", stats.cased());
    row(out, "guarded", "", stats.guarded());
    row(out, "activities", "", stats.activities());
    out.println();
    row(out, "relation", "", "number");
    stats.relations().forEach((relation, number) -> row(out, relation, "", number));
    out.println();
    print(out, "family", "occupations", "titles", stats.occupations());
    return 0;
  }

  private static void print(
      PrintWriter out, String by, String what, String forms, SortedMap<String, Count> counts) {
    row(out, by, what, forms);
    counts.forEach((key, count) -> row(out, key, count.entries(), count.forms()));
    Count total = CatalogueStats.total(counts);
    row(out, "all", total.entries(), total.forms());
  }

  private static void row(PrintWriter out, String key, Object number, Object forms) {
    out.printf(Locale.ROOT, "%-24s %12s %8s%n", key, number, forms);
  }
}
