package dev.shortlist;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The packages and their arrows are what the design says. */
class ArchitectureTests {

  private static final Path SOURCES = Path.of("src/main/java/dev/shortlist");

  @Test
  void everyPackageKnowsOnlyThoseItMay() {
    ApplicationModules.of(Application.class).verify();
  }

  @Test
  void theRoomsOfAResumeKnowEachOtherOneWayOnly() {
    JavaClasses all =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("dev.shortlist.resume");

    slices().matching("dev.shortlist.(**)").should().beFreeOfCycles().check(all);
  }

  @Test
  void whatScoresKnowsNothingOfGroups() {
    JavaClasses all =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("dev.shortlist");

    noClasses()
        .that()
        .resideInAnyPackage(
            "..extract..",
            "..language..",
            "..catalogue..",
            "..resume..",
            "..job..",
            "..match..",
            "..pool..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.shortlist.audit..")
        .check(all);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    try (Stream<Path> all = Files.walk(SOURCES)) {
      List<Path> silent =
          all.filter(Files::isDirectory)
              .filter(folder -> !Files.isRegularFile(folder.resolve("package-info.java")))
              .toList();

      assertThat(silent).isEmpty();
    }
  }
}
