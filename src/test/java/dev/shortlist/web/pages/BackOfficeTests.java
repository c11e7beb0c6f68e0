package dev.shortlist.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Workers;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.Source;
import dev.shortlist.web.Desk;
import dev.shortlist.web.Spool;
import dev.shortlist.web.Upload;
import dev.shortlist.web.held.HeldRanking;
import dev.shortlist.web.held.Rankings;
import dev.shortlist.web.original.Originals;
import dev.shortlist.web.problem.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;

@SpringBootTest
@AutoConfigureMockMvc
class BackOfficeTests {

  private final Desk desk;
  private final Spool spool;
  private final Rankings rankings = new Rankings(Clock.systemUTC());
  private final BackOffice office;
  private final CountDownLatch gate = new CountDownLatch(1);

  @Autowired
  BackOfficeTests(Desk desk, Spool spool, Assessor assessor, Workers workers, Originals originals) {
    this.desk = desk;
    this.spool = spool;
    this.office = new BackOffice(assessor, workers, rankings, originals, Clock.systemUTC(), 1);
  }

  @AfterEach
  void close() {
    gate.countDown();
    office.close();
  }

  @Test
  void itsFilesAreDeletedWhenAllAreRead() throws InterruptedException {
    Upload upload = upload();
    Source file = upload.files("resume").getFirst();
    assertThat(file.read()).isInstanceOf(Extraction.Read.class);
    HeldRanking ranking = office.begin(order(List.of(file), upload));
    await(ranking);
    assertThat(ranking.state()).isInstanceOf(HeldRanking.Ranked.class);
    assertThat(file.read()).isInstanceOf(Extraction.Unreadable.class);
  }

  @Test
  void itTakesNoMoreThanItHasPlacesFor() throws InterruptedException {
    HeldRanking first = office.begin(order(List.of(blocked()), upload()));
    assertBusy();
    gate.countDown();
    await(first);
    office.stop();
    office.start();
    await(office.begin(order(List.of(text()), upload())));
  }

  @Test
  void whenItStopsItFinishesWhatItHasAndTakesNoMore() throws InterruptedException {
    HeldRanking accepted = office.begin(order(List.of(blocked(), text()), upload()));
    CountDownLatch stopped = new CountDownLatch(1);
    office.stop(stopped::countDown);
    assertBusy();
    assertThat(stopped.getCount()).isEqualTo(1);
    gate.countDown();
    assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(accepted.state()).isInstanceOf(HeldRanking.Ranked.class);
  }

  @Test
  void whatIsStillUnderWayWhenTimeIsUpIsBrokenOffAndItsFilesAreDeleted()
      throws InterruptedException {
    Upload upload = upload();
    Source file = upload.files("resume").getFirst();
    HeldRanking ranking = office.begin(order(many(file), upload));
    Thread closing = Thread.startVirtualThread(office::close);
    gate.countDown();
    closing.join();
    assertThat(ranking.isUnderWay()).isFalse();
    assertThat(file.read()).isInstanceOf(Extraction.Unreadable.class);
  }

  @Test
  void aForgottenRankingReadsNoFurther() throws InterruptedException {
    HeldRanking ranking = office.begin(order(many(text()), upload()));
    rankings.forget(ranking.id());
    gate.countDown();
    await(ranking);
    assertThat(ranking.state()).isInstanceOf(HeldRanking.BrokenOff.class);
  }

  private void assertBusy() {
    try (Upload upload = upload()) {
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> office.begin(order(List.of(text()), upload)))
          .satisfies(refusal -> assertThat(refusal.told().getStatus()).isEqualTo(503));
    }
  }

  /** One that waits, and more than the workers have under way at once. */
  private List<Source> many(Source source) {
    List<Source> sources = new ArrayList<>(List.of(blocked()));
    for (int i = 0; i < 20 * Runtime.getRuntime().availableProcessors(); i++) {
      sources.add(source);
    }
    return sources;
  }

  private Source blocked() {
    return new Source(
        "blocked.txt",
        () -> {
          try {
            gate.await();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
          return text().read();
        });
  }

  private Source text() {
    return desk.text("Skills\nPython, SQL");
  }

  private Upload upload() {
    MockMultipartHttpServletRequest request = new MockMultipartHttpServletRequest();
    request.addFile(
        new MockMultipartFile(
            "resume", "a.txt", "text/plain", "Python and SQL".getBytes(StandardCharsets.UTF_8)));
    return spool.upload(request);
  }

  private BackOffice.Order order(List<Source> sources, Upload upload) {
    return new BackOffice.Order(
        desk.named(Desk.DEFAULT_JOB), YearMonth.of(2026, 11), sources, upload);
  }

  private static void await(HeldRanking ranking) throws InterruptedException {
    for (int i = 0; i < 1_000 && ranking.isUnderWay(); i++) {
      Thread.sleep(10);
    }
    assertThat(ranking.isUnderWay()).isFalse();
  }
}
