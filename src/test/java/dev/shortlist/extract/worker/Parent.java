package dev.shortlist.extract.worker;

import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import dev.shortlist.extract.Parsing.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program of its own that has workers, tells their numbers, and waits to be killed. */
final class Parent {

  private Parent() {}

  public static void main(String[] words) throws IOException {
    try (WorkerProcesses workers = new WorkerProcesses(Limits.DEFAULT, Pace.QUICK, 2);
        FileReader files = new FileReader(Limits.DEFAULT, workers)) {
      files.read("a.txt", "Jane Miller".getBytes(StandardCharsets.UTF_8));
      List<Long> pids = workers.idlePids();
      // One is at work when the parent dies.
      byte[] heavy = "<div>".repeat(2_000_000).getBytes(StandardCharsets.UTF_8);
      Thread.ofPlatform().daemon().start(() -> workers.parse("a.html", heavy, Kind.RESUME));
      // Read by the test that kills this program.
      System.out.println(pids);
      System.out.flush();
      System.in.read();
    }
  }
}
