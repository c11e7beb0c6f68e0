package dev.shortlist.extract.worker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.Extraction.Read;
import dev.shortlist.extract.Extraction.Reason;
import dev.shortlist.extract.Extraction.Unreadable;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import dev.shortlist.extract.Papers;
import dev.shortlist.extract.Parsing.Kind;
import dev.shortlist.extract.layout.Hidden;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Real worker processes, and what becomes of files when they die. */
class WorkerProcessesIT {

  private static final byte[] TEXT = utf8("Jane Miller\nWrote Python, 2020 - 2022\n");

  @AfterEach
  void nothingIsLeftBehind() {
    await(() -> folders(ProcessHandle.current().pid()).isEmpty());
    await(() -> running().findAny().isEmpty());
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
  void aWorkerKilledAmongManyFilesLosesNone() throws Exception {
    try (WorkerProcesses workers = workers(Limits.DEFAULT);
        ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<Extraction>> files = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        if (i == 100) {
          files.get(i - 10).get();
          killOne();
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
        killOne();
      }
    }
  }

  @Test
  void allWorkersKilledWhileTheyWaitLoseNone() {
    try (WorkerProcesses workers = workers(Limits.DEFAULT)) {
      List<ProcessHandle> all = running().toList();
      assertThat(all).isNotEmpty();
      all.forEach(WorkerProcessesIT::kill);
      assertThat(workers.parse("a.txt", TEXT, Kind.RESUME)).isInstanceOf(Read.class);
    }
  }

  private static void killOne() {
    kill(running().findFirst().orElseThrow());
  }

  private static void kill(ProcessHandle worker) {
    worker.destroyForcibly();
    await(() -> !worker.isAlive());
  }

  private static Stream<ProcessHandle> running() {
    return ProcessHandle.current().children().filter(WorkerProcessesIT::isWorker);
  }

  @Test
  void aFileThatHangsIsTimedOutAndHoldsUpNobody() throws Exception {
    Limits limits = limits(Duration.ofSeconds(15));
    try (WorkerProcesses workers = workers(limits);
        ExecutorService threads = Executors.newCachedThreadPool()) {
      assertThat(workers.parse("a.txt", TEXT, Kind.RESUME)).isInstanceOf(Read.class);
      List<Long> stopped = workers.idlePids();
      stopped.forEach(pid -> signal("STOP", pid));
      List<Future<Extraction>> hanging =
          stopped.stream()
              .map(pid -> threads.submit(() -> workers.parse("hangs.txt", TEXT, Kind.RESUME)))
              .toList();
      await(() -> workers.idlePids().isEmpty());
      assertThat(workers.parse("neighbour.txt", TEXT, Kind.RESUME)).isInstanceOf(Read.class);
      for (Future<Extraction> file : hanging) {
        assertThat(file.get()).isEqualTo(new Unreadable(Reason.TIMED_OUT));
      }
      assertThat(workers.parse("next.txt", TEXT, Kind.RESUME)).isInstanceOf(Read.class);
    }
  }

  @Test
  void aFileThatFillsTheMemoryHasThatReasonAndTheNextIsRead() throws IOException {
    try (FileReader files = there(limits(Duration.ofSeconds(60)))) {
      assertThat(files.read("large.docx", wordFileOfManyParts()))
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
      assertThat(folders(parent.pid())).isNotEmpty();

      parent.destroyForcibly().waitFor();

      await(() -> workers.stream().noneMatch(ProcessHandle::isAlive));
      await(() -> folders(parent.pid()).isEmpty());
    }
  }

  @Test
  void noFileMakesAWorkerConnectToAnything() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        FileReader files = there(Limits.DEFAULT)) {
      int port = server.getLocalPort();
      for (String host : List.of("127.0.0.1", "localhost")) {
        for (Map.Entry<String, byte[]> file :
            referring("http://%s:%d/x".formatted(host, port)).entrySet()) {
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

  /** Files of each kind that ask for what lies at an address. */
  private static Map<String, byte[]> referring(String address) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String entity = "<!DOCTYPE d [<!ENTITY e SYSTEM '%1$s'><!ENTITY %% p SYSTEM '%1$s'>%%p;]>";
    String word =
        """
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:body><w:p><w:r><w:t>Jane %s</w:t></w:r></w:p></w:body></w:document>
        """;
    files.put("entity.docx", docx(entity.formatted(address) + word.formatted("&e;"), address));
    files.put("template.docx", docx(word.formatted("Miller"), address));
    files.put(
        "page.html",
        utf8(
            """
            <html><head><link rel="stylesheet" href="%1$s"><base href="%1$s">
            <meta http-equiv="refresh" content="0; url=%1$s"><script src="%1$s"></script></head>
            <body><img src="%1$s"><iframe src="%1$s"></iframe>Jane</body></html>
            """
                .formatted(address)));
    files.put(
        "page.xhtml",
        utf8(
            ("<?xml version='1.0'?><!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0//EN' '%1$s'>"
                    + "<html xmlns='http://www.w3.org/1999/xhtml'><body>Jane</body></html>")
                .formatted(address)));
    files.put(
        "include.rtf",
        utf8(
            ("{\\rtf1 Jane {\\field{\\*\\fldinst INCLUDEPICTURE \"%1$s\"}{\\fldrslt x}}"
                    + "{\\*\\template %1$s}}")
                .formatted(address)));
    files.put(
        "link.odt",
        zip(
            Map.of(
                "mimetype",
                utf8("application/vnd.oasis.opendocument.text"),
                "content.xml",
                utf8(
                    ("<?xml version='1.0'?>"
                            + entity
                            + "<office:document-content"
                            + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                            + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                            + " xmlns:xlink='http://www.w3.org/1999/xlink'><office:body>"
                            + "<office:text><text:p>Jane &e;</text:p>"
                            + "<draw:frame><draw:image xlink:href='%1$s'/></draw:frame>"
                            + "</office:text></office:body></office:document-content>")
                        .formatted(address)))));
    return files;
  }

  private static byte[] docx(String document, String template) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(
        "[Content_Types].xml",
        utf8(
            """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>\
            """));
    parts.put(
        "_rels/.rels",
        utf8(
            """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            </Relationships>\
            """));
    parts.put("word/document.xml", utf8("<?xml version=\"1.0\"?>" + document));
    parts.put(
        "word/_rels/document.xml.rels",
        utf8(
            """
            <?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="t1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="%1$s" TargetMode="External"/>
            <Relationship Id="i1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="%1$s" TargetMode="External"/>
            </Relationships>\
            """
                .formatted(template)));
    return zip(parts);
  }

  /** Within the limits on its parts, but a tree of it does not fit into a worker. */
  private static byte[] wordFileOfManyParts() throws IOException {
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
    return docx(body.append("</w:body></w:document>").toString(), "x");
  }

  private static byte[] zip(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    }
    return bytes.toByteArray();
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

  private static boolean isWorker(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains("shortlist-worker-");
  }

  private static List<Path> folders(long parent) {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (Stream<Path> all = Files.list(temporary)) {
      String own = "shortlist-worker-" + parent + "-";
      return all.filter(path -> path.getFileName().toString().startsWith(own)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void signal(String name, long pid) {
    try {
      new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(BooleanSupplier condition) {
    Instant end = Instant.now().plusSeconds(30);
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("what was waited for").isBefore(end);
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
