package dev.shortlist.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.ScoreDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of {@code src/docs/score.md} is what the program says. */
class WorkedExampleTests {

  @Test
  void theReportOfTheDocumentIsRecomputed(@TempDir Path folder) throws IOException {
    for (String file : List.of("job.txt", "resume.txt")) {
      Files.writeString(folder.resolve(file), ScoreDocument.block(file));
    }
    StringWriter out = new StringWriter();
    int status =
        Shell.run(
            new PrintWriter(out),
            new PrintWriter(new StringWriter()),
            "match",
            "--job",
            folder.resolve("job.txt").toString(),
            "--as-of",
            "2018-12",
            folder.resolve("resume.txt").toString());

    List<String> printed = out.toString().lines().toList();
    assertThat(status).isZero();
    assertThat(printed.subList(0, printed.size() - 1))
        .isEqualTo(ScoreDocument.block("report.txt").lines().toList());
  }
}
