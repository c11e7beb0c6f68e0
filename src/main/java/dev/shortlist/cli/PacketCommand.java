package dev.shortlist.cli;

import dev.shortlist.assess.Assessor;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Source;
import dev.shortlist.match.Matcher;
import dev.shortlist.packet.Packet;
import dev.shortlist.packet.PacketPage;
import dev.shortlist.resume.Corrected;
import dev.shortlist.resume.correction.SheetText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells a candidate everything about a score, and takes corrections. */
@Command(
    name = "packet",
    description = {
      "Tells a candidate in one document what was read of a résumé, what was scored and why, and"
          + " how to correct it.",
      "With --corrected, scores the corrected facts and tells the difference."
    },
    mixinStandardHelpOptions = true)
final class PacketCommand implements Callable<Integer> {

  /** How the packet is written. */
  enum Format {
    TEXT,
    JSON,
    HTML,
    SHEET
  }

  @Spec CommandSpec spec;

  @Mixin JobChoice job;

  @Mixin Weighted weights;

  @Mixin AsOf asOf;

  @Mixin Reading reading;

  @Mixin OwnCatalogue catalogue;

  @Mixin ByHand byHand;

  @Option(
      names = "--format",
      defaultValue = "text",
      description =
          "${COMPLETION-CANDIDATES} (default: text); html is one file for a browser, sheet the part"
              + " to correct alone.")
  Format format;

  @Option(names = "--blind", description = "Tell nothing of who the person is.")
  boolean blind;

  @Parameters(paramLabel = "RESUME", description = "The résumé's file.")
  Path file;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (blind && format == Format.SHEET) {
      throw new UsageException("A sheet is for the person: --format sheet goes without --blind.");
    }
    YearMonth month = asOf.told(err);
    try (FileReader files = reading.open(1);
        Sources sources = new Sources(files, err)) {
      Source source = sources.one(file, "packet").readAhead();
      Assessor assessor = catalogue.assessor(files);
      Matcher matcher = weights.weighed(assessor.matcher(job.read(assessor)));
      return switch (assessor.read(source)) {
        case Extraction.Unreadable unreadable -> {
          err.printf("%s: %s%n", file, unreadable.reason().sentence());
          yield Shell.SOME_FAILED;
        }
        case Extraction.Read read -> {
          Corrected corrected = byHand.of(assessor.resume(read, month), assessor);
          Packet packet =
              Packet.of(
                  String.valueOf(file.getFileName()),
                  corrected,
                  read.hidden(),
                  matcher,
                  assessor,
                  blind);
          print(packet, out);
          yield 0;
        }
      };
    }
  }

  private void print(Packet packet, PrintWriter out) {
    switch (format) {
      case TEXT -> new PacketText(out).print(packet);
      case JSON -> out.println(Json.pretty(packet));
      case HTML -> out.print(PacketPage.of(packet));
      case SHEET -> packet.sheet().map(SheetText::of).ifPresent(out::print);
    }
  }
}
