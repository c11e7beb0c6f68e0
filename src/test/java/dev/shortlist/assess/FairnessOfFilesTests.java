package dev.shortlist.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.extract.Extraction;
import dev.shortlist.extract.Limits;
import dev.shortlist.extract.Papers;
import dev.shortlist.extract.Source;
import dev.shortlist.match.Explanation;
import dev.shortlist.match.Matcher;
import dev.shortlist.resume.Resume;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * From a file to the scored part of its report: swap one thing that says who somebody is, and not
 * one byte of it differs. Whoever breaks this breaks the build.
 */
class FairnessOfFilesTests {

  private static final YearMonth AS_OF = YearMonth.of(2026, 11);
  private static final Assessor ASSESSOR = new Assessor(Limits.DEFAULT);
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Given and family names of thirty origins. */
  private static final List<String> ORIGINS =
      List.of(
          "Emily Walsh",
          "Lakisha Washington",
          "Jamal Jones",
          "Siobhán O'Sullivan",
          "Gwendolyn Llewellyn",
          "François Lefèvre",
          "Jürgen Müller",
          "Sanne van den Berg",
          "Åsa Lindström",
          "Jón Guðmundsson",
          "Aino Virtanen",
          "Piotr Wójcik",
          "Zsófia Szabó",
          "Nikolaos Papadopoulos",
          "Giuseppina Esposito",
          "José-María de la Cruz",
          "Fernanda Gonçalves",
          "Ivan Kuznetsov",
          "İlkay Işık",
          "Mohammed Al-Farouq",
          "Fatemeh Hosseini",
          "Yael Cohen",
          "Chukwuemeka Okafor",
          "Amina Diallo",
          "Tigist Bekele",
          "Priya Venkataraman",
          "Harpreet Singh Gill",
          "Nguyễn Thị Hương",
          "Wei Zhang",
          "Kanoa Kealoha");

  /** Names of people that are skills as well. */
  private static final List<String> SKILLS =
      List.of(
          "Julia", "Ruby", "Ada", "Jade", "Crystal", "Jasmine", "Maya", "Ember", "Delphi", "Athena",
          "Apollo", "Dart", "Swift", "Sage", "Ray", "Pascal", "Scala", "Perl", "Hudson", "Travis",
          "Django", "Haskell", "Jenkins", "Chef", "Kafka", "Rust", "Spark", "Storm", "Gatsby",
          "Babel", "Eiffel", "Erlang", "Flask", "Salt", "Elixir", "Mercury", "Java", "Lua", "Cobol",
          "Bash");

  private static final List<Matcher> MATCHERS =
      List.of(
          ASSESSOR.matcher(ASSESSOR.shipped("ml-engineer").orElseThrow()),
          ASSESSOR.matcher(
              ASSESSOR.job(
                  "names",
                  (Extraction.Read)
                      ASSESSOR
                          .files()
                          .readText(
                              "DevOps Engineer\n\nRequirements\n- Python and SQL\n- "
                                  + String.join("\n- ", SKILLS)))));

  private static final String PERSON = "Ann Lee";

  private static final String RESUME =
      """
      NAME
      BLOCKLeeds LS1 4AB, ann@example.com, +44 20 7946 0958

      Summary
      Careful engineer who builds models that people use. NAME trained PRONOUN colleagues, too.

      Experience
      Machine Learning Engineer, Tram Works
      Mar 2021 - Present
      - Trained deep learning models in Python with PyTorch; PRONOUN team uses them daily.
      - Did feature engineering and model evaluation, and deployed models with Docker.

      Data Analyst, Port Office
      Jan 2018 - Feb 2021
      - Wrote SQL reports and statistics for the harbour master.

      Education
      BSc Computer Science, University of Leeds, 2014 - 2017
      - Linear algebra, probability and algorithms

      Skills
      Python, SQL, scikit-learn, AWS, Git
      """;

  private static final Map<String, Function<String, byte[]>> FORMATS = formats();

  private static Map<String, Function<String, byte[]>> formats() {
    Map<String, Function<String, byte[]>> formats = new LinkedHashMap<>();
    formats.put("txt", Papers::utf8);
    formats.put("docx", text -> made(() -> Papers.docx(new String[0], text.split("\n"))));
    formats.put("pdf", text -> made(() -> Papers.pdf(text.split("\n"))));
    return formats;
  }

  @FunctionalInterface
  private interface Maker {
    byte[] make() throws IOException;
  }

  private static byte[] made(Maker maker) {
    try {
      return maker.make();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> names() {
    List<String> names = new ArrayList<>(ORIGINS);
    for (int i = 0; i < SKILLS.size(); i++) {
      names.add(SKILLS.get(i) + " Novak");
      names.add("Marta " + SKILLS.get(i));
      names.add(SKILLS.get(i) + " " + SKILLS.get((i + 1) % SKILLS.size()));
    }
    return names.stream();
  }

  /** Lines that people put into the block above a résumé. */
  private static Stream<String> lines() {
    return Stream.of(
        "12 Jenkins Road, Leeds LS1 4AB",
        "Ray Street 5, 10115 Berlin, Germany",
        "Java, Indonesia",
        "Spark, Nevada 89431, USA",
        "Hive, 4 Ruby Lane, Perth WA 6000",
        "Go-machi 3-2-1, Tokyo 150-0001",
        "Flat 2, Pascal House, Scala Street, London W1T 2HS",
        "Swift Current, Saskatchewan",
        "Azure Park, Kafka Square 1, 110 00 Praha",
        "Date of birth: 12 March 1961",
        "Born 12/03/1999 in Delphi",
        "DOB: 1985-07-30",
        "Birthday: 3 Jan 2001",
        "Geboren am 4.5.1978",
        "Age: 57",
        "Nationality: Turkish",
        "Nationality: Indian (OCI)",
        "Citizenship: Swiss, Nigerian",
        "Marital status: married, two children",
        "Marital status: single",
        "Widowed",
        "Gender: female",
        "Sex: M",
        "Religion: none",
        "Pronouns: they/them",
        "she/her",
        "Photo: see attachment",
        "ruby.jenkins@python.example",
        "linkedin.com/in/ruby-jenkins-python");
  }

  private static Stream<Arguments> everyFormatOf(Stream<String> values) {
    List<String> all = values.toList();
    return FORMATS.keySet().stream()
        .flatMap(format ->
            all.stream()
                .filter(value -> !format.equals("pdf") || isLatin(value))
                .map(value -> Arguments.of(format, value)));
  }

  /** The letters of the fonts that every PDF has. */
  private static boolean isLatin(String text) {
    return text.codePoints().allMatch(letter -> letter < 256);
  }

  static Stream<Arguments> namesInFiles() {
    return everyFormatOf(names());
  }

  static Stream<Arguments> linesInFiles() {
    return everyFormatOf(lines());
  }

  static Stream<Arguments> formsInFiles() {
    return everyFormatOf(
        Stream.of("Mr ", "Mr. ", "Mrs ", "Mrs. ", "Ms. ", "Miss ", "Mx. ", "Sir ", "Dr. "));
  }

  static Stream<Arguments> pronounsInFiles() {
    return everyFormatOf(Stream.of("his", "her", "their", "my"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("namesInFiles")
  void aNameChangesNoByte(String format, String name) {
    same(format, resume(name, "", "the"), resume(PERSON, "", "the"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("linesInFiles")
  void aLineAboutThePersonChangesNoByte(String format, String line) {
    same(format, resume(PERSON, line + "\n", "the"), resume(PERSON, "", "the"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("formsInFiles")
  void aFormOfAddressChangesNoByte(String format, String form) {
    same(format, resume(form + PERSON, "", "the"), resume(PERSON, "", "the"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("pronounsInFiles")
  void aPronounChangesNoByte(String format, String pronoun) {
    same(format, resume(PERSON, "", pronoun), resume(PERSON, "", "their"));
  }

  @Test
  void aPhotoChangesNoByte() throws IOException {
    String text = resume(PERSON, "", "the");
    byte[] pdf = file("pdf", text);
    byte[] docx = file("docx", text);

    assertThat(scored("a.pdf", photographed(pdf))).isEqualTo(scored("a.pdf", pdf));
    assertThat(scored("a.docx", photographedWord(docx))).isEqualTo(scored("a.docx", docx));
  }

  @Test
  void theOrderOfCandidatesIsTheSameWhateverTheyAreCalled() {
    List<Function<String, String>> candidates =
        List.of(
            name -> resume(name, "", "the"),
            name -> resume(name, "", "the").replaceAll("(?m)^- Did feature.*\n", ""),
            name -> resume(name, "", "the").replaceAll("(?m)^- Trained deep.*\n", ""));
    List<String> called = names().toList();
    List<BigDecimal> usual = scores(candidates, i -> PERSON);

    assertThat(usual).doesNotHaveDuplicates();
    for (int turn = 0; turn < called.size(); turn += 3) {
      int first = turn;
      assertThat(scores(candidates, i -> called.get((first + i * 7) % called.size())))
          .isEqualTo(usual);
    }
  }

  @Test
  void theResumeEarnsSomethingSoThatEqualMeansSomething() {
    for (Matcher matcher : MATCHERS) {
      assertThat(explained("a.txt", Papers.utf8(resume(PERSON, "", "the")), matcher).score())
          .isGreaterThan(BigDecimal.ONE);
    }
  }

  private static List<BigDecimal> scores(
      List<Function<String, String>> candidates, Function<Integer, String> names) {
    return IntStream.range(0, candidates.size())
        .mapToObj(i -> Papers.utf8(candidates.get(i).apply(names.apply(i))))
        .map(file -> explained("a.txt", file, MATCHERS.getFirst()).score())
        .toList();
  }

  private static String resume(String name, String block, String pronoun) {
    return RESUME.replace("NAME", name).replace("BLOCK", block).replace("PRONOUN", pronoun);
  }

  private static void same(String format, String text, String asThis) {
    String name = "a." + format;
    assertThat(scored(name, file(format, text))).isEqualTo(scored(name, file(format, asThis)));
  }

  private static byte[] file(String format, String text) {
    return Objects.requireNonNull(FORMATS.get(format)).apply(text);
  }

  /** Everything of the reports that is scored, as it is written. */
  private static List<String> scored(String file, byte[] content) {
    return MATCHERS.stream()
        .map(matcher -> JSON.writeValueAsString(explained(file, content, matcher)))
        .toList();
  }

  /** Without quotes, which are the résumé's own words. */
  private static Explanation explained(String file, byte[] content, Matcher matcher) {
    Extraction extraction =
        ASSESSOR.read(new Source(file, () -> ASSESSOR.files().read(file, content)));
    Resume resume = ASSESSOR.resume((Extraction.Read) extraction, AS_OF);
    return ASSESSOR.explain(resume.profile(), matcher);
  }

  private static byte[] photographed(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      try (PDPageContentStream content =
          new PDPageContentStream(
              document, document.getPage(0), PDPageContentStream.AppendMode.PREPEND, false)) {
        content.drawImage(
            LosslessFactory.createFromImage(
                document, new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB)),
            480,
            640);
      }
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] photographedWord(byte[] docx) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      try (ByteArrayInputStream picture = new ByteArrayInputStream(Papers.png())) {
        document
            .getParagraphArray(0)
            .createRun()
            .addPicture(picture, PictureType.PNG, "photo.png", 400_000, 500_000);
      } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
        throw new IllegalStateException(e);
      }
      document.write(bytes);
      return bytes.toByteArray();
    }
  }
}
