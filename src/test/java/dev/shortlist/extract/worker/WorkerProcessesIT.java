package dev.shortlist.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shortlist.extract.Drawing;
import dev.shortlist.extract.Drawing.Drawn;
import dev.shortlist.extract.Drawing.NotDrawn;
import dev.shortlist.extract.Drawing.Why;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import dev.shortlist.extract.Mails;
import dev.shortlist.extract.Papers;
import dev.shortlist.extract.Parsing.Kind;
import dev.shortlist.extract.Scanned;
import dev.shortlist.extract.Scans;
import dev.shortlist.extract.document.Document;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.Layout;
import dev.shortlist.extract.layout.Rectangle;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real worker processes, and what becomes of files when they die. */
class WorkerProcessesIT {

  private static final byte[] TEXT = utf8("Jane Miller\nWrote Python, 2020 - 2022\n");

  @AfterEach
  void nothingIsLeftBehind() {
    Processes.await(() -> Processes.folders(ProcessHandle.current().pid()).isEmpty());
    Processes.await(() -> Processes.running().findAny().isEmpty());
  }

  @Test
  void aWorkerReadsWhatThisProcessReads() throws IOException {
    FileReader here = new FileReader(Limits.DEFAULT);
    try (FileReader there = there(Limits.DEFAULT);
        Stream<Path> samples = Files.list(Path.of("sample-resumes"))) {
      for (Path sample : samples.toList()) {
        assertThat(there.read(sample)).as(sample.toString()).isEqualTo(here.read(sample));
      }
      byte[] page = utf8("<html><nav>Menu</nav><main>Engineer wanted: Python</main></html>");
      assertThat(there.readJob("a.html", page))
          .isInstanceOf(Read.class)
          .isEqualTo(here.readJob("a.html", page));
    }
  }

  @Test
  void aWorkerTellsWhereTheTextOfAPdfStandsAndWhatItHides() throws IOException {
    byte[] pdf = Papers.pdfThatHides("Kubernetes", "Jane Miller", "Python since 2020");
    byte[] word =
        Papers.docxOf(
            utf8(
                """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                <w:body><w:p><w:r><w:t>Jane</w:t></w:r>
                <w:r><w:rPr><w:vanish/></w:rPr><w:t>Kubernetes</w:t></w:r></w:p></w:body>
                </w:document>
                """));
    FileReader here = new FileReader(Limits.DEFAULT);
    try (FileReader there = there(Limits.DEFAULT)) {
      Read read = (Read) there.read("a.pdf", pdf);
      assertThat(read.layout().orElseThrow().lines()).hasSize(2);
      assertThat(read.hidden()).extracting(Hidden::text).containsExactly("Kubernetes");
      assertThat(read).isEqualTo(here.read("a.pdf", pdf));

      Read written = (Read) there.read("a.docx", word);
      assertThat(written.hidden()).extracting(Hidden::text).containsExactly("Kubernetes");
      assertThat(written).isEqualTo(here.read("a.docx", word));
    }
  }

  @Test
  void aWorkerDrawsThePagesThatItsLayoutTellsOf() throws IOException {
    byte[] pdf = Papers.pdf("Jane Miller", "Python since 2020");
    try (FileReader files = there(Limits.DEFAULT)) {
      Layout.Page page =
          ((Read) files.read("a.pdf", pdf)).layout().orElseThrow().pages().getFirst();
      BufferedImage image = drawn(files.draw(new Document("a.pdf", pdf), 1));
      double scale = image.getWidth() / page.width();
      assertThat(image.getWidth()).isBetween(1_100, 1_200);
      assertThat(image.getHeight() / (double) page.height()).isCloseTo(scale, within(0.01));
      for (Layout.Line line : page.blocks().getFirst().lines()) {
        Rectangle words = line.rectangle();
        assertThat(darkest(image, words, scale)).isLessThan(100);
        Rectangle below =
            new Rectangle(words.left(), words.bottom() + 100, words.width(), words.height());
        assertThat(darkest(image, below, scale)).isEqualTo(255);
      }
      byte[] mail = Mails.internet("Dear all", Map.of("cv.pdf", pdf));
      assertThat(drawn(files.draw(new Document("a.eml", mail), 1)).getWidth())
          .isEqualTo(image.getWidth());
    }
  }

  @Test
  void aPageThatIsNotThereOrDamagedIsToldAndTheNextIsDrawn() throws IOException {
    byte[] pdf = Papers.pdf("Jane Miller");
    try (FileReader files = there(Limits.DEFAULT)) {
      for (int page : new int[] {-1, 0, 2, Integer.MAX_VALUE}) {
        assertNotDrawn(files.draw(new Document("a.pdf", pdf), page), Why.NO_SUCH_PAGE);
      }
      assertNotDrawn(files.draw(new Document("a.txt", TEXT), 1), Why.NO_SUCH_PAGE);
      assertNotDrawn(files.draw(new Document("a.pdf", utf8("%PDF-1.7 \n")), 1), Why.DAMAGED);
      byte[] locked = Papers.encryptedPdf("secret");
      assertNotDrawn(files.draw(new Document("a.pdf", locked), 1), Why.DAMAGED);
      assertThat(drawn(files.draw(new Document("a.pdf", pdf), 1)).getWidth()).isPositive();
    }
  }

  @Test
  void noPageIsDrawnLargerThanItMayBe() throws IOException {
    try (FileReader files = there(Limits.DEFAULT)) {
      for (PDRectangle size :
          List.of(
              new PDRectangle(14_400, 14_400),
              new PDRectangle(10, 14_400),
              new PDRectangle(14_400, 1),
              new PDRectangle(2, 2))) {
        BufferedImage image = drawn(files.draw(new Document("a.pdf", Papers.pdfOf(size)), 1));
        assertThat(image.getWidth()).isBetween(1, 1_200);
        assertThat((long) image.getWidth() * image.getHeight()).isBetween(1L, 3_000_000L);
      }
    }
  }

  @Test
  void aPageThatTakesTooLongToDrawIsGivenUpAndTheNextIsDrawn() throws IOException {
    try (FileReader files = there(limits(Duration.ofSeconds(5)))) {
      Document endless = new Document("a.pdf", Papers.pdfThatPaints(40_000_000));
      assertNotDrawn(files.draw(endless, 1), Why.TIMED_OUT);
      Document next = new Document("a.pdf", Papers.pdf("Jane Miller"));
      assertThat(drawn(files.draw(next, 1)).getWidth()).isPositive();
    }
  }

  @Test
  void noPageIsDrawnInThisProcess() throws IOException {
    FileReader here = new FileReader(Limits.DEFAULT);
    assertThat(here.draws()).isFalse();
    assertNotDrawn(here.draw(new Document("a.pdf", Papers.pdf("Jane")), 1), Why.NOT_ISOLATED);
  }

  private static void assertNotDrawn(Drawing drawing, Why why) {
    assertThat(drawing).isEqualTo(new NotDrawn(why));
  }

  private static BufferedImage drawn(Drawing drawing) throws IOException {
    assertThat(drawing).isInstanceOf(Drawn.class);
    return ImageIO.read(new ByteArrayInputStream(((Drawn) drawing).png()));
  }

  /** The least light of any pixel in a rectangle of the page, 0 to 255. */
  private static int darkest(BufferedImage image, Rectangle of, double scale) {
    int darkest = 255;
    for (int x = (int) (of.left() * scale); x < of.right() * scale; x++) {
      for (int y = (int) (of.top() * scale); y < of.bottom() * scale; y++) {
        darkest = Math.min(darkest, image.getRGB(x, y) & 0xFF);
      }
    }
    return darkest;
  }

  @Test
  void aWorkerKilledAmongManyFilesLosesNone() throws Exception {
    try (WorkerProcesses workers = workers(Limits.DEFAULT);
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Extraction>> files = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        if (i == 100) {
          files.get(i - 10).get();
          Processes.killOne();
        }
        files.add(threads.submit(() -> workers.parse("a.txt", TEXT, Kind.RESUME)));
      }
      for (Future<Extraction> file : files) {
        assertThat(file.get()).isInstanceOf(Read.class);
      }
    }
  }

  @Test
  void aWorkerKilledWhileItWaitsLosesNone() {
    try (WorkerProcesses workers = workers(Limits.DEFAULT)) {
      for (int i = 0; i < 3; i++) {
        assertThat(workers.parse("a.txt", TEXT, Kind.RESUME)).isInstanceOf(Read.class);
        Processes.killOne();
      }
    }
  }

  @Test
  void allWorkersKilledWhileTheyWaitLoseNone() {
    try (WorkerProcesses workers = workers(Limits.DEFAULT)) {
      List<ProcessHandle> all = Processes.running().toList();
      assertThat(all).isNotEmpty();
      all.forEach(Processes::kill);
      assertThat(workers.parse("a.txt", TEXT, Kind.RESUME)).isInstanceOf(Read.class);
    }
  }

  @Test
  void aFileThatHangsIsTimedOutAndHoldsUpNobody() throws Exception {
    try (WorkerProcesses workers = workers(limits(Duration.ofSeconds(8)));
        ExecutorService threads = Executors.newCachedThreadPool()) {
      List<Future<Extraction>> hanging = new ArrayList<>();
      for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
        assertThat(workers.parse("a.txt", TEXT, Kind.RESUME)).isInstanceOf(Read.class);
        // The one that has just answered is the next to have a file.
        long pid = workers.idlePids().getFirst();
        Processes.signal("STOP", pid);
        hanging.add(threads.submit(() -> workers.parse("hangs.txt", TEXT, Kind.RESUME)));
        Processes.await(() -> !workers.idlePids().contains(pid));
      }
      assertThat(workers.parse("neighbour.txt", TEXT, Kind.RESUME)).isInstanceOf(Read.class);
      for (Future<Extraction> file : hanging) {
        assertThat(file.get()).isEqualTo(new Unreadable(Reason.TIMED_OUT));
      }
      assertThat(workers.parse("next.txt", TEXT, Kind.RESUME)).isInstanceOf(Read.class);
    }
  }

  @Test
  void aFileIsNotLostWhereTheMachineIsTooBusyToReadIt() throws Exception {
    Duration limit = Duration.ofSeconds(8);
    try (WorkerProcesses workers = workers(limits(limit));
        ExecutorService threads = Executors.newCachedThreadPool()) {
      assertThat(workers.parse("a.txt", TEXT, Kind.RESUME)).isInstanceOf(Read.class);
      long pid = workers.idlePids().getFirst();
      Processes.signal("STOP", pid);
      Future<Extraction> file = threads.submit(() -> workers.parse("b.txt", TEXT, Kind.RESUME));
      Thread.sleep(limit.plusSeconds(3));
      Processes.signal("CONT", pid);
      assertThat(file.get()).isInstanceOf(Read.class);
    }
  }

  @Test
  void aFileThatFillsTheMemoryHasThatReasonAndTheNextIsRead() throws IOException {
    try (FileReader files = there(limits(Duration.ofMinutes(10)))) {
      assertThat(files.read("large.docx", largeWordFile()))
          .isEqualTo(new Unreadable(Reason.OUT_OF_MEMORY));
      assertThat(files.read("a.txt", TEXT)).isInstanceOf(Read.class);
    }
  }

  @Test
  void aParentThatIsKilledLeavesNoWorkerAndNoFile() throws Exception {
    Process parent =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Parent.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader told =
        new BufferedReader(
            new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
      List<ProcessHandle> workers =
          Arrays.stream(told.readLine().replaceAll("[\\[\\] ]", "").split(","))
              .map(pid -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
              .toList();
      assertThat(workers).hasSize(Math.min(2, Runtime.getRuntime().availableProcessors()));
      assertThat(Processes.folders(parent.pid())).isNotEmpty();

      parent.destroyForcibly().waitFor();

      Processes.await(() -> workers.stream().noneMatch(ProcessHandle::isAlive));
      Processes.await(() -> Processes.folders(parent.pid()).isEmpty());
    }
  }

  @Test
  void aScanMayTakeLongerThanOtherFiles(@TempDir Path folder) throws IOException {
    String hocr =
        "<span title='bbox 209 342 466 393'><span class='ocrx_word' title='bbox 209 342 322 393;"
            + " x_wconf 96'>Jane</span></span>";
    Path program = Scanned.program(folder, "sleep 11; echo \"" + hocr + "\"");
    Scans scans = new Scans(program.toString(), 1, Duration.ofSeconds(60));
    byte[] scan = Scanned.pdf(List.of(), Scanned.page("Jane Miller"));
    try (FileReader files = there(limits(Duration.ofSeconds(10)).with(scans))) {
      Read read = (Read) files.read("a.pdf", scan);
      assertThat(read.text().strip()).isEqualTo("Jane");
      assertThat(read.recogniser()).isEqualTo(Optional.of("Tesseract 5.9.9 (eng+osd)"));
      assertThat(files.read("a.pdf", Papers.pdf("Jane Miller"))).isInstanceOf(Read.class);
    }
  }

  @Test
  void whatRecognisesAScanEndsWithItsTimeAndWithItsWorker(@TempDir Path folder) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "setpriv is installed");
    Path pid = folder.resolve("pid");
    Path program = Scanned.program(folder, "echo $$ > '" + pid + "'; exec sleep 300");
    byte[] scan = Scanned.pdf(List.of(), Scanned.page("Jane Miller"));
    Scans brief = new Scans(program.toString(), 1, Duration.ofSeconds(3));
    try (FileReader files = there(Limits.DEFAULT.with(brief))) {
      assertThat(files.read("a.pdf", scan)).isEqualTo(new Unreadable(Reason.TIMED_OUT));
      Processes.await(() -> isOver(pid));
    }
    Files.delete(pid);
    Scans patient = new Scans(program.toString(), 1, Duration.ofMinutes(2));
    try (FileReader files = there(Limits.DEFAULT.with(patient))) {
      Thread reading = Thread.startVirtualThread(() -> files.read("a.pdf", scan));
      for (int attempt = 0; attempt < 2; attempt++) {
        Processes.await(() -> !isOver(pid));
        long recogniser = Long.parseLong(Files.readString(pid).strip());
        ProcessHandle worker = ProcessHandle.of(recogniser).orElseThrow().parent().orElseThrow();
        Files.delete(pid);
        worker.destroyForcibly();
        Processes.await(() -> ProcessHandle.of(recogniser).isEmpty());
      }
      reading.join(Duration.ofSeconds(30));
      assertThat(reading.isAlive()).isFalse();
    }
  }

  /** Whether the process whose number is in the file has been and is no more. */
  private static boolean isOver(Path pid) {
    try {
      String told = Files.exists(pid) ? Files.readString(pid).strip() : "";
      return told.isEmpty() || ProcessHandle.of(Long.parseLong(told)).isEmpty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noFileMakesAWorkerConnectToAnything() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        FileReader files = there(Limits.DEFAULT)) {
      int port = server.getLocalPort();
      for (String host : List.of("127.0.0.1", "localhost")) {
        for (Map.Entry<String, byte[]> file :
            RestlessFiles.of("http://%s:%d/x".formatted(host, port)).entrySet()) {
          assertThat(files.read(file.getKey(), file.getValue())).isNotNull();
          assertThat(files.readJob(file.getKey(), file.getValue())).isNotNull();
        }
      }
      server.setSoTimeout(200);
      assertThat(connects(server)).isFalse();
    }
  }

  private static boolean connects(ServerSocket server) throws IOException {
    try (Socket connection = server.accept()) {
      return connection.isConnected();
    } catch (SocketTimeoutException e) {
      return false;
    }
  }

  /** Within the limits on its parts, but a tree of it does not fit into a worker. */
  private static byte[] largeWordFile() throws IOException {
    Random chance = new Random(1);
    StringBuilder body =
        new StringBuilder(
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body>");
    while (body.length() < 55_000_000) {
      body.append("<w:p w:rsidR=\"")
          .append(Integer.toHexString(chance.nextInt()))
          .append("\"><w:r/></w:p>");
    }
    return Papers.docxOf(utf8(body.append("</w:body></w:document>").toString()));
  }

  private static Limits limits(Duration time) {
    Limits usual = Limits.DEFAULT;
    return new Limits(
        usual.bytes(),
        usual.pages(),
        usual.characters(),
        time,
        usual.archiveEntries(),
        usual.archiveRatio());
  }

  private static WorkerProcesses workers(Limits limits) {
    return new WorkerProcesses(limits, Pace.QUICK, Runtime.getRuntime().availableProcessors());
  }

  private static FileReader there(Limits limits) {
    return new FileReader(limits, workers(limits));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
