package dev.shortlist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Stage;
import dev.shortlist.extract.Extraction;
import dev.shortlist.match.Matcher;
import dev.shortlist.pool.EmbeddedPool;
import dev.shortlist.pool.Pool.Held;
import dev.shortlist.resume.Resume;
import dev.shortlist.web.problem.Refusal;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ContextConsumer;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A catalogue that changes while the service runs. */
@ExtendWith(OutputCaptureExtension.class)
class CatalogueWatchTests {

  private static final YearMonth AS_OF = YearMonth.of(2024, 8);

  private static final String OTHER =
      "skills: [{id: hornwork, name: Hornwork, kind: tool, needs: [sql]}]";

  private final Path folder;
  private final Path file;

  CatalogueWatchTests(@TempDir Path folder) {
    this.folder = folder;
    file = folder.resolve("own.yaml");
  }

  @BeforeEach
  void begin() throws IOException {
    Files.writeString(file, "skills: [{id: quillbase, name: Quillbase, kind: tool, needs: [sql]}]");
  }

  @Test
  void aChangedCatalogueCountsForWhatIsAskedFromThenOn() {
    run(context -> {
      Assessor assessor = context.getBean(Assessor.class);
      Matcher before = matcher(assessor, "Quillbase");
      assertThat(before.job().requirements()).hasSize(1);

      Files.writeString(file, OTHER);
      awaitCount(context, "read");

      assertThat(matcher(assessor, "Hornwork").job().requirements())
          .extracting(Object::toString)
          .anyMatch(requirement -> requirement.contains("hornwork"));
      assertThat(assessor.fingerprint(AS_OF).catalogue()).isNotEqualTo(before.catalogue());
    });
  }

  @Test
  void whatHasBegunGoesOnByTheCatalogueItBeganWith() {
    run(context -> {
      Assessor assessor = context.getBean(Assessor.class);
      Matcher before = matcher(assessor, "Quillbase");
      String version = assessor.fingerprint(AS_OF).catalogue();

      Files.writeString(file, OTHER);
      awaitCount(context, "read");

      assertThat(skill(assessor.of(before))).isEqualTo("quillbase");
      assertThat(assessor.fingerprint(before, AS_OF).catalogue()).isEqualTo(version);
    });
  }

  @Test
  void jobsAreReadByTheCatalogueThatCounts() {
    run(context -> {
      Assessor assessor = context.getBean(Assessor.class);
      Shelf shelf = context.getBean(Shelf.class);
      String version = assessor.fingerprint(AS_OF).catalogue();
      assertThat(shelf.get("welder").catalogue()).isEqualTo(version);

      Files.writeString(file, OTHER);
      awaitCount(context, "read");

      assertThat(shelf.get("welder").catalogue())
          .isEqualTo(assessor.fingerprint(AS_OF).catalogue())
          .isNotEqualTo(version);
    });
  }

  @Test
  void aStoredJobThatNamesAForgottenSkillIsListedAsUnusable() {
    run(context -> {
      Shelf shelf = context.getBean(Shelf.class);
      shelf.store(
          "clerk", matcher(context.getBean(Assessor.class), "Quillbase").job(), job -> true);
      assertThat(problem(shelf, "clerk")).isEmpty();

      Files.writeString(file, OTHER);
      awaitCount(context, "read");

      assertThat(problem(shelf, "clerk")).isPresent();
      assertThatThrownBy(() -> shelf.get("clerk")).isInstanceOf(Refusal.class);
    });
  }

  @Test
  void thePoolHasToBeRebuiltByTheNewOne() {
    run(context -> {
      Assessor assessor = context.getBean(Assessor.class);
      PoolDesk pool = context.getBean(PoolDesk.class);
      pool.use(into -> {
        into.put(List.of(new Held("17", resume(assessor).profile())));
        return into.size();
      });

      Files.writeString(file, OTHER);
      awaitCount(context, "read");

      assertThatThrownBy(() -> removed(pool)).isInstanceOf(Refusal.class);
      try (EmbeddedPool elsewhere = new EmbeddedPool(folder, assessor.catalogue())) {
        assertThat(elsewhere.rebuild(AS_OF)).isEqualTo(1);
      }
      assertThat(removed(pool)).isEqualTo(1);
    });
  }

  @Test
  void aWrongChangeCountsForNothingAndIsTold(CapturedOutput output) {
    run(context -> {
      Assessor assessor = context.getBean(Assessor.class);
      String version = assessor.fingerprint(AS_OF).catalogue();

      Files.writeString(file, "skills: [{id: a, name: A, kind: hobby}]");
      awaitCount(context, "wrong");

      assertThat(output.getAll()).contains("own.yaml: a: the kind 'hobby'");
      assertThat(assessor.fingerprint(AS_OF).catalogue()).isEqualTo(version);
      assertThat(skill(assessor)).isEqualTo("quillbase");
    });
  }

  @Test
  void aFileThatIsGoneCountsForNothing() {
    run(context -> {
      Files.delete(file);
      awaitCount(context, "wrong");

      assertThat(skill(context.getBean(Assessor.class))).isEqualTo("quillbase");
    });
  }

  private static Matcher matcher(Assessor assessor, String skill) {
    Extraction read = assessor.readText("Clerk\n\nRequirements\n- %s".formatted(skill));
    return assessor.matcher(assessor.job("own", (Extraction.Read) read));
  }

  private static Resume resume(Assessor assessor) {
    Extraction read = assessor.readText("Experience\n\nClerk, Port\n- Kept Quillbase running.");
    return assessor.resume((Extraction.Read) read, AS_OF);
  }

  private static String skill(Assessor assessor) {
    return resume(assessor).profile().mentions().stream()
        .map(mention -> mention.skill())
        .findFirst()
        .orElse("none");
  }

  private static Optional<String> problem(Shelf shelf, String id) {
    return shelf.all().stream()
        .filter(listed -> listed.id().equals(id))
        .findFirst()
        .flatMap(Shelf.Listed::problem);
  }

  private static int removed(PoolDesk pool) {
    return pool.use(from -> from.remove(List.of("17")));
  }

  private static void awaitCount(AssertableApplicationContext context, String outcome) {
    MeterRegistry meters = context.getBean(MeterRegistry.class);
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> meters.counter("shortlist.catalogue", "outcome", outcome).count() > 0);
  }

  private void run(ContextConsumer<AssertableApplicationContext> check) {
    new ApplicationContextRunner()
        .withUserConfiguration(ServiceConfiguration.class)
        .withBean(Stage.Listener.class, () -> (stage, time) -> {})
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .withBean(Shelf.class)
        .withBean(PoolDesk.class)
        .withBean(CatalogueWatch.class)
        .withPropertyValues(
            "shortlist.catalogue=" + file, "shortlist.data=" + folder, "shortlist.isolation=false")
        .run(check);
  }
}
