package dev.shortlist;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No version with a known vulnerability is used, as far as {@code .mvn/vulnerabilities.tsv} knows
 * them, except those that are accepted for a reason.
 */
class VulnerabilitiesTests {

  private static final Path KNOWN = Path.of(".mvn/vulnerabilities.tsv");
  private static final Path ACCEPTED = Path.of(".mvn/vulnerabilities-accepted.tsv");
  private static final String SCRIPT = "npm:";
  private static final List<String> CLASS_PATH =
      Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
          .map(path -> path.replace(File.separatorChar, '/'))
          .toList();

  /** One line of those known: what must not be used of an artifact. */
  private record Known(String id, String artifact, Versions affected, String fixed) {

    static Known of(List<String> cells) {
      assertThat(cells).as("id, artifact, affected, fixed, source").hasSize(5);
      assertThat(cells.get(0)).matches("CVE-\\d{4}-\\d{4,}|GHSA(-[0-9a-z]{4}){3}");
      assertThat(cells.get(4)).startsWith("https://").endsWith(cells.get(0));
      return new Known(cells.get(0), cells.get(1), Versions.of(cells.get(2)), cells.get(3));
    }

    boolean isUsed() {
      return used(artifact).filter(affected::contain).isPresent();
    }

    String name() {
      return id + " of " + artifact;
    }
  }

  @Test
  void noVersionWithAKnownVulnerabilityIsUsedUnlessAccepted() {
    Set<String> accepted =
        rows(ACCEPTED).map(cells -> cells.get(0) + " of " + cells.get(1)).collect(toSet());

    assertThat(known().filter(Known::isUsed))
        .filteredOn(vulnerability -> !accepted.contains(vulnerability.name()))
        .as("vulnerabilities, each with the version that has it no longer")
        .isEmpty();
  }

  @Test
  void onlyWhatIsUsedCanBeAcceptedAndForAReason() {
    Set<String> used = known().filter(Known::isUsed).map(Known::name).collect(toSet());

    assertThat(rows(ACCEPTED))
        .allSatisfy(cells -> {
          assertThat(cells).as("id, artifact, reason").hasSize(3);
          assertThat(used).contains(cells.get(0) + " of " + cells.get(1));
          assertThat(cells.get(2)).hasSizeGreaterThan(20);
        });
  }

  @Test
  void onlyWhatTheProgramConsistsOfIsListed() {
    assertThat(known().map(Known::artifact).distinct())
        .isNotEmpty()
        .allSatisfy(artifact -> assertThat(used(artifact)).as(artifact).isPresent());
  }

  @Test
  void whatIsFixedIsNotAffected() {
    assertThat(known().filter(vulnerability -> !vulnerability.fixed().equals("-")))
        .allSatisfy(vulnerability ->
            assertThat(vulnerability.affected().contain(vulnerability.fixed())).isFalse());
  }

  @ParameterizedTest
  @CsvSource({
    "'(,1.85)', 1.84, true",
    "'(,1.85)', 1.85, false",
    "'(,1.85)', 1.100, false",
    "'(,2.2.2]', 2.2.2, true",
    "'(,2.2.2]', 2.2.2.1, false",
    "'[1.14.3,1.23.1)', 1.14.2, false",
    "'[1.14.3,1.23.1)', 1.14.3, true",
    "'[1.14.3,1.23.1)', 1.23.0, true",
    "'[11.0.0-M18,11.0.27]', 11.0.0-M2, false",
    "'[11.0.0-M18,11.0.27]', 11.0.0-M18, true",
    "'[11.0.0-M18,11.0.27]', 11.0.0, true",
    "'[11.0.0-M18,11.0.27]', 11.0.28, false",
    "'(,3.1.5)', 3.1.5.RELEASE, false",
    "'(,3.1.5)', 3.1.4.RELEASE, true",
    "'[2.0,2.14.0)', 2, true",
  })
  void aRangeContainsWhatItSays(String range, String version, boolean isContained) {
    assertThat(Versions.of(range).contain(version)).isEqualTo(isContained);
  }

  private static Stream<Known> known() {
    return rows(KNOWN).map(Known::of);
  }

  /** The cells of the lines below the heading, which are all there. */
  private static Stream<List<String>> rows(Path table) {
    try {
      List<String> lines = Files.readAllLines(table);
      return lines.stream().skip(1).map(line -> List.of(line.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version of an artifact on the class path, or of a script within one. */
  private static Optional<String> used(String artifact) {
    if (artifact.startsWith(SCRIPT)) {
      return script(artifact.substring(SCRIPT.length()));
    }
    String[] parts = artifact.split(":", -1);
    Pattern jar =
        Pattern.compile(
            ".*/%s/%s/(?<version>[^/]+)/%2$s-\\k<version>\\.jar"
                .formatted(Pattern.quote(parts[0].replace('.', '/')), Pattern.quote(parts[1])));
    return CLASS_PATH.stream()
        .map(jar::matcher)
        .filter(Matcher::matches)
        .map(found -> found.group("version"))
        .findAny();
  }

  /** The version of a script that others were bundled with, as its licence says it in there. */
  private static Optional<String> script(String name) {
    Pattern licence = Pattern.compile("@license " + Pattern.quote(name) + " ([\\d.]+)");
    return CLASS_PATH.stream()
        .filter(path -> path.contains("/org/webjars/"))
        .flatMap(path -> licences(Path.of(path)))
        .map(licence::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findAny();
  }

  private static Stream<String> licences(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .filter(entry -> entry.getName().endsWith(".LICENSE.txt"))
          .filter(not(JarEntry::isDirectory))
          .map(entry -> text(file, entry))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(JarFile file, JarEntry entry) {
    try (InputStream in = file.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
