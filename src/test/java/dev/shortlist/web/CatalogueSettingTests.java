package dev.shortlist.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.assess.Assessor;
import dev.shortlist.assess.Stage;
import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.extract.Extraction;
import dev.shortlist.language.Tagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The service starts with an organisation's own skills, or not at all. */
class CatalogueSettingTests {

  private static final YearMonth AS_OF = YearMonth.of(2024, 8);

  @TempDir Path folder;

  @Test
  void ownSkillsCountInTheService() throws IOException {
    String own = "skills: [{id: quillbase, name: Quillbase, kind: tool, needs: [sql]}]";

    start(
        own,
        context -> {
          Assessor assessor = context.getBean(Assessor.class);
          Extraction read =
              assessor.readText("Experience\n\nClerk, Port\n- Kept Quillbase running.");

          assertThat(assessor.resume((Extraction.Read) read, AS_OF).profile().mentions())
              .extracting(mention -> mention.skill())
              .containsExactly("quillbase");
          assertThat(assessor.fingerprint(AS_OF).catalogue())
              .isNotEqualTo(CatalogueFiles.read(new Tagger()).catalogue().version());
        });
  }

  @Test
  void aWrongFileKeepsItFromStartingAndSaysWhy() throws IOException {
    start(
        "skills: [{id: a, name: A, kind: hobby}]",
        context -> {
          Throwable failure = Objects.requireNonNull(context.getStartupFailure());
          FailureAnalysis analysis =
              Objects.requireNonNull(new WrongCatalogueAnalyzer().analyze(failure));

          assertThat(analysis.getDescription()).contains("own.yaml: a: the kind 'hobby'");
          assertThat(analysis.getAction()).contains("SHORTLIST_CATALOGUE", "skills check");
        });
  }

  private void start(String own, Consumer<AssertableApplicationContext> check) throws IOException {
    Path file = Files.writeString(folder.resolve("own.yaml"), own);
    new ApplicationContextRunner()
        .withUserConfiguration(ServiceConfiguration.class)
        .withBean(Stage.Listener.class, () -> (stage, time) -> {})
        .withPropertyValues("shortlist.catalogue=" + file, "shortlist.isolation=false")
        .run(check::accept);
  }
}
