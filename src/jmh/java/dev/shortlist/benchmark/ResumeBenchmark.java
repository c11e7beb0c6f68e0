package dev.shortlist.benchmark;

import dev.shortlist.benchmark.Samples.Pdf;
import dev.shortlist.extract.Extraction;
import dev.shortlist.match.Report;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.xml.sax.SAXException;

/** From a PDF to a score: what Tika alone takes, and what we add. One sample after the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ResumeBenchmark {

  private final AutoDetectParser parser = new AutoDetectParser();
  private int next;

  private int next(Samples samples) {
    next = (next + 1) % samples.pdfs.size();
    return next;
  }

  /** Tika as it comes: the file's kind, then its text. */
  @Benchmark
  public String bareTika(Samples samples) throws IOException, SAXException, TikaException {
    Pdf pdf = samples.pdfs.get(next(samples));
    BodyContentHandler text = new BodyContentHandler(-1);
    try (TikaInputStream stream = TikaInputStream.get(pdf.content())) {
      parser.parse(stream, text, new Metadata(), new ParseContext());
    }
    return text.toString();
  }

  /** Our reading of the file: Tika within its limits, the layout kept, the text cleaned. */
  @Benchmark
  public Extraction extraction(Samples samples) {
    Pdf pdf = samples.pdfs.get(next(samples));
    return samples.files.read(pdf.name(), pdf.content());
  }

  /** Everything after that: sections, entries, skills and the score for the shipped job. */
  @Benchmark
  public Report afterExtraction(Samples samples) {
    return samples.matcher.match(samples.profile(samples.texts.get(next(samples))));
  }

  /** The last step alone: one profile against the shipped job. */
  @Benchmark
  public Report match(Samples samples) {
    return samples.matcher.match(samples.profiles.get(next(samples)));
  }
}
