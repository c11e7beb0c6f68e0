package dev.shortlist.benchmark;

import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import dev.shortlist.match.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.SAXException;

/**
 * One file of a folder after the other: what Tika alone takes, and what everything after the
 * extraction does. All in one process, whose code and tokenization memo the files before have
 * warmed. {@link Benchmarks} fills in the files and tells the median of their ratios.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(0)
@Warmup(iterations = 2, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 300, timeUnit = TimeUnit.MILLISECONDS)
public class FileBenchmark {

  private static final FileReader FILES = new FileReader(Limits.DEFAULT);

  private final AutoDetectParser parser = new AutoDetectParser();

  /** The file's path. */
  @Param("")
  public String file = "";

  private byte[] content = {};
  private String text = "";

  /** Reads the file and takes its text. */
  @Setup
  public void read() {
    content = content(Path.of(file));
    text = text(Path.of(file), content);
  }

  /** The PDF files of a folder that have text. */
  static List<String> withText(Path folder) {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(".pdf"))
          .filter(path -> !text(path, content(path)).isBlank())
          .map(Path::toString)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] content(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path path, byte[] content) {
    return FILES.read(path.toString(), content) instanceof Extraction.Read read ? read.text() : "";
  }

  /** Tika as it comes. */
  @Benchmark
  public String bareTika() throws IOException, SAXException, TikaException {
    BodyContentHandler handler = new BodyContentHandler(-1);
    try (TikaInputStream stream = TikaInputStream.get(content)) {
      parser.parse(stream, handler, new Metadata(), new ParseContext());
    }
    return handler.toString();
  }

  /** The text in its order, with its layout and what is hidden. */
  @Benchmark
  public Extraction withLayout() {
    return FILES.read(file, content);
  }

  /** From the text to the score for the shipped job. */
  @Benchmark
  public Report afterExtraction(Samples samples) {
    return samples.matcher.match(samples.profile(text));
  }
}
