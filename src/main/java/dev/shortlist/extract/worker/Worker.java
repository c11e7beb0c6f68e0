package dev.shortlist.extract.worker;

import dev.shortlist.extract.ContentParser;
import dev.shortlist.extract.Parsing.Kind;
import dev.shortlist.extract.worker.Wire.Request;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The worker's end: parses the files that come on standard input and answers on standard output,
 * until the input ends, which it also does when the parent is killed. It has the temporary folder
 * to itself and takes it along.
 */
public final class Worker {

  /** What libraries log by the JDK's own means; held, for the JDK forgets what nobody holds. */
  private static final Logger LIBRARIES = Logger.getLogger("org.apache");

  private static final Set<String> ELSEWHERE = Set.of("http", "https", "ftp", "mailto");

  private Worker() {}

  /** Runs a worker where the classes lie in folders; in the jar the word {@code worker} does. */
  public static void main(String[] words) {
    Locale.setDefault(Locale.ROOT);
    run();
  }

  /** Works, and ends the process. */
  public static void run() {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    System.setIn(InputStream.nullInputStream());
    System.setOut(System.err);
    LIBRARIES.setLevel(Level.OFF);
    URL.setURLStreamHandlerFactory(protocol -> ELSEWHERE.contains(protocol) ? new Nowhere() : null);
    Runtime.getRuntime().addShutdownHook(new Thread(TemporaryFolders::deleteOwn));
    dieFirst();
    try {
      ContentParser parser = new ContentParser(Wire.receiveLimits(in));
      BlockingQueue<Request> requests = new SynchronousQueue<>();
      Thread.ofPlatform().daemon().name("extract").start(() -> answer(parser, requests, out));
      Wire.send(out, new byte[0]);
      for (Optional<Request> next = Wire.receiveRequest(in);
          next.isPresent();
          next = Wire.receiveRequest(in)) {
        requests.put(next.get());
      }
    } catch (IOException e) {
      // The parent is gone.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    end();
  }

  private static void answer(
      ContentParser parser, BlockingQueue<Request> requests, DataOutputStream out) {
    try {
      while (true) {
        Request request = requests.take();
        Wire.send(out, answer(parser, request, () -> scans(out)));
      }
    } catch (InterruptedException | IOException e) {
      end();
    }
  }

  private static void scans(DataOutputStream out) {
    try {
      Wire.sendScans(out);
    } catch (IOException e) {
      end();
    }
  }

  private static byte[] answer(ContentParser parser, Request request, Runnable scans)
      throws IOException {
    return switch (request.question()) {
      case RESUME ->
          Wire.answer(parser.parse(request.name(), request.content(), Kind.RESUME, scans));
      case JOB -> Wire.answer(parser.parse(request.name(), request.content(), Kind.JOB, scans));
      case DOCUMENTS -> Wire.answer(parser.documents(request.name(), request.content()));
      case PAGE -> DrawnWire.answer(parser.draw(request.name(), request.content(), request.page()));
    };
  }

  /** At once, whatever a parser is about; the hooks of libraries are not waited for. */
  private static void end() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    TemporaryFolders.deleteOwn();
    Runtime.getRuntime().halt(0);
  }

  /** Where memory runs short, Linux kills a worker rather than the service. */
  private static void dieFirst() {
    try {
      Files.writeString(Path.of("/proc/self/oom_score_adj"), "1000");
    } catch (IOException e) {
      // There is no such thing here.
    }
  }

  /** What leads out of this machine leads nowhere. */
  private static final class Nowhere extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      throw new IOException("a file asks for something elsewhere");
    }
  }
}
