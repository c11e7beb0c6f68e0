package dev.shortlist.resume;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.FileReader;
import dev.shortlist.extract.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is read is told so that the official schema of JSON Resume takes it. */
class JsonResumeCorpusTests {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Path OFFICIAL = Path.of("src/test/resources/json-resume/schema.json");
  private static final Path OURS =
      Path.of("src/main/resources/contract/v1/json-resume.schema.json");

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void everyResumeFitsTheOfficialSchema(String name, String text) throws IOException {
    assertThat(faults(OFFICIAL, told(text))).as(name).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void everyResumeFitsOurStricterSchema(String name, String text) throws IOException {
    assertThat(faults(OURS, told(text))).as(name).isEmpty();
  }

  @Test
  void theOfficialSchemaIsAskedForFormatsToo() throws IOException {
    ObjectNode told = (ObjectNode) JSON.readTree(told("Ann Lee\nann@example.com\n"));
    ((ObjectNode) told.get("basics")).put("email", "nobody").put("url", "no address");

    assertThat(faults(OFFICIAL, told.toString())).hasSize(2);
  }

  @Test
  void ourSchemaNamesNoFieldThatTheOfficialOneDoesNot() throws IOException {
    JsonNode official = JSON.readTree(Files.readString(OFFICIAL)).get("properties");
    JsonNode ours = JSON.readTree(Files.readString(OURS));

    assertThat(ours.get("properties").propertyNames()).isSubsetOf(official.propertyNames());
  }

  @Test
  void theLocaleOfTheMachineChangesNothing() {
    String text = "Ann Lee\nann@example.com\n\nLANGUAGES\nIcelandic (native), Igbo\n";
    String before = told(text);
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertThat(told(text)).isEqualTo(before).contains("Icelandic").contains("Igbo");
    } finally {
      Locale.setDefault(locale);
    }
  }

  static List<Arguments> texts() throws IOException {
    List<Arguments> texts = new ArrayList<>();
    Annotated.corpus().forEach(resume -> texts.add(Arguments.of(resume.id(), resume.text())));
    FileReader files = new FileReader(Limits.DEFAULT);
    try (Stream<Path> samples = Files.list(Path.of("sample-resumes"))) {
      for (Path sample : samples.filter(path -> !path.endsWith("README.md")).sorted().toList()) {
        String text = ((Extraction.Read) files.read(sample)).text();
        texts.add(Arguments.of(sample.getFileName().toString(), text));
      }
    }
    return texts;
  }

  private static String told(String text) {
    Resume resume = ForTests.INTAKE.read(text, YearMonth.of(2026, 11));
    return JSON.writeValueAsString(JsonResume.of(resume));
  }

  private static List<String> faults(Path schema, String told) throws IOException {
    Schema read =
        SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder ->
                    builder.schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
            .getSchema(Files.readString(schema), InputFormat.JSON);
    return read.validate(told, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
