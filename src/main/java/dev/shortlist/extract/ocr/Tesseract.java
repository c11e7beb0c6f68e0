package dev.shortlist.extract.ocr;

import dev.shortlist.extract.pdf.page.Stop;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The program Tesseract as it is installed on this machine, of version 4 or later, which recognise
 * by a neural network. Safe for many threads.
 *
 * @see <a href="https://tesseract-ocr.github.io/tessdoc/">its documentation</a>
 */
public final class Tesseract {

  /** In the order that they are asked for, which tells what is tried first. */
  private static final List<String> LANGUAGES =
      List.of("eng", "deu", "fra", "spa", "ita", "por", "nld");

  /** Tells how a page is turned, where its data is installed. */
  private static final String TURNING = "osd";

  private static final Pattern VERSION = Pattern.compile("tesseract v?(\\d{1,3}\\.[0-9A-Za-z.-]+)");

  private static final int OLDEST = 4;

  /** From then on it can tell ink from paper near each place, which finds fainter print. */
  private static final int LOCAL = 5;

  /** That of J. Sauvola and M. Pietikäinen, Pattern Recognition 33(2), 2000. */
  private static final String SAUVOLA = "thresholding_method=2";

  /**
   * Their k: the program's own, 0.34, loses the thin letters of a pale print, and 0.2 coloured
   * headings in a noisy scan.
   */
  private static final String PALE = "thresholding_kfactor=0.28";

  /** To tell its version or languages, which takes some milliseconds. */
  private static final Duration ANSWER = Duration.ofSeconds(5);

  /** Resolution as the program is told: the picture is made for it. */
  private static final String RESOLUTION = "300";

  private final Path program;
  private final String version;
  private final int generation;
  private final List<String> languages;
  private final boolean turns;

  private Tesseract(Path program, String version, Set<String> installed) {
    this.program = program;
    this.version = version;
    this.generation = Integer.parseInt(version.substring(0, version.indexOf('.')));
    this.languages = LANGUAGES.stream().filter(installed::contains).toList();
    this.turns = installed.contains(TURNING);
  }

  /**
   * Looks for the program, and asks it for its version and languages; nothing where there is none
   * that works.
   *
   * @param named a name that is looked for on the PATH, or a path
   */
  public static Optional<Tesseract> find(String named) {
    return path(named, System.getenv().getOrDefault("PATH", "")).flatMap(Tesseract::ask);
  }

  /** Folders that are not told from the root could be a stranger's. */
  static Optional<Path> path(String named, String folders) {
    try {
      Path told = Path.of(named);
      if (told.getNameCount() > 1 || told.isAbsolute()) {
        return Optional.of(told.toAbsolutePath()).filter(Tesseract::isProgram);
      }
      return Arrays.stream(folders.split(Pattern.quote(File.pathSeparator)))
          .filter(folder -> !folder.isEmpty())
          .map(Path::of)
          .filter(Path::isAbsolute)
          .flatMap(folder -> Stream.of(folder.resolve(named), folder.resolve(named + ".exe")))
          .filter(Tesseract::isProgram)
          .findFirst();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean isProgram(Path path) {
    return Files.isRegularFile(path) && Files.isExecutable(path);
  }

  private static Optional<Tesseract> ask(Path program) {
    try {
      Matcher told = VERSION.matcher(text(program, "--version"));
      if (!told.find()) {
        return Optional.empty();
      }
      Set<String> installed =
          text(program, "--list-langs").lines().map(String::strip).collect(Collectors.toSet());
      return Optional.of(new Tesseract(program, told.group(1), installed))
          .filter(found -> found.generation >= OLDEST && !found.languages.isEmpty());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String text(Path program, String question) throws IOException {
    byte[] told = Call.of(List.of(program.toString(), question), ANSWER).with(new byte[0]);
    return new String(told, StandardCharsets.UTF_8);
  }

  /**
   * Everything about it that makes its words: the same picture may read otherwise by another
   * version, or with other languages installed.
   */
  @Override
  public String toString() {
    return "Tesseract %s (%s)".formatted(version, String.join("+", data()));
  }

  private List<String> data() {
    List<String> data = new ArrayList<>(languages);
    if (turns) {
      data.add(TURNING);
    }
    return data;
  }

  /**
   * What it recognises in a picture, as hOCR.
   *
   * @param time after which it is ended
   * @throws Stop when its time is up
   * @throws IOException when it cannot be started or fails
   */
  String hocr(Grey picture, Duration time) throws IOException {
    // A picture is sent as one that this program made: given anything else, Tesseract takes it for
    // a list of files to open.
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "stdin",
                "stdout",
                "-l",
                String.join("+", languages),
                "--dpi",
                RESOLUTION,
                "--psm",
                turns ? "1" : "3",
                "-c",
                "tessedit_create_hocr=1"));
    if (generation >= LOCAL) {
      command.addAll(List.of("-c", SAUVOLA, "-c", PALE));
    }
    return new String(Call.of(command, time).with(picture.pgm()), StandardCharsets.UTF_8);
  }
}
