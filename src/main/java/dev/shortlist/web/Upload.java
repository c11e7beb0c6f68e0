package dev.shortlist.web;

import dev.shortlist.assess.Assessor;
import dev.shortlist.extract.Archives;
import dev.shortlist.extract.Source;
import dev.shortlist.extract.document.Document;
import dev.shortlist.web.problem.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * The parts of a request, by name: texts and files. The files lie in a folder of their own, which
 * is deleted when the upload is closed, be that before or after the request is answered.
 */
public final class Upload implements AutoCloseable {

  /** Nobody writes more in an editor; in bytes. */
  private static final long LARGEST_WRITTEN = 8_000_000;

  private final MultipartHttpServletRequest request;
  private final Assessor assessor;
  private final Path folder;
  private final Archives archives;
  private int files;

  Upload(MultipartHttpServletRequest request, Assessor assessor, Path folder) {
    this.request = request;
    this.assessor = assessor;
    this.folder = folder;
    this.archives = new Archives(assessor.files());
  }

  /**
   * Refuses parts of other names than these, for a misspelt {@code asOf} would otherwise give
   * another score without a word.
   *
   * @throws Refusal when there is one
   */
  public void checkNames(Set<String> known) {
    Set<String> names = new TreeSet<>(request.getParameterMap().keySet());
    names.addAll(request.getMultiFileMap().keySet());
    if (!known.containsAll(names)) {
      throw Refusal.malformed(
          "The parts of this request are " + String.join(", ", new TreeSet<>(known)) + ".");
    }
  }

  /**
   * The text of a part, where it is there and not blank.
   *
   * @throws Refusal when it is there several times
   */
  public Optional<String> text(String name) {
    String[] values = request.getParameterMap().getOrDefault(name, new String[0]);
    if (values.length > 1) {
      throw Refusal.field(name, "The part is there more than once.");
    }
    return values.length == 0 || values[0].isBlank() ? Optional.empty() : Optional.of(values[0]);
  }

  /**
   * The file of a part, where it is there.
   *
   * @throws Refusal when there are several
   */
  public Optional<Source> file(String name) {
    List<MultipartFile> given = given(name);
    if (given.size() > 1) {
      throw Refusal.field(name, "The part is there more than once.");
    }
    return given.stream().findFirst().map(this::source);
  }

  /** A part that may be sent as a file or as a text. */
  public Optional<Source> fileOrText(String name) {
    return file(name)
        .or(() -> text(name).map(t -> new Source(name, () -> assessor.files().readText(t))));
  }

  /**
   * The text of a part that was written in an editor: a file in UTF-8, or a text.
   *
   * @throws Refusal when there are several, or it is too large or no such text
   */
  public Optional<String> written(String name) {
    return bytes(name, LARGEST_WRITTEN).map(content -> decoded(name, content));
  }

  private static String decoded(String name, byte[] content) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.field(name, "The part is not written in UTF-8.");
    }
  }

  /**
   * The bytes of a part that may be sent as a file or as a text; nothing of it is kept.
   *
   * @param limit so many at most
   * @throws Refusal when there are several, or more bytes
   */
  public Optional<byte[]> bytes(String name, long limit) {
    List<MultipartFile> given = given(name);
    if (given.size() > 1) {
      throw Refusal.field(name, "The part is there more than once.");
    }
    if (given.stream().anyMatch(file -> file.getSize() > limit)) {
      throw Refusal.tooLarge(limit);
    }
    return given.stream()
        .findFirst()
        .map(Upload::content)
        .or(() -> text(name).map(text -> text.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] content(MultipartFile file) {
    try {
      return file.getBytes();
    } catch (IOException e) {
      throw Refusal.noRoom();
    }
  }

  /** A job that may be sent as a file or as a text; of a page the advert alone counts. */
  public Optional<Source> job(String name) {
    List<MultipartFile> given = given(name);
    if (given.size() > 1) {
      throw Refusal.field(name, "The part is there more than once.");
    }
    return given.stream()
        .findFirst()
        .map(file -> {
          Path kept = kept(file);
          return new Source(name(file), () -> assessor.files().readJob(name(file), kept));
        })
        .or(() -> text(name).map(t -> new Source(name, () -> assessor.files().readJobText(t))));
  }

  /** All files of that name, and those in archives and mails. */
  public List<Source> files(String name) {
    List<Source> sources = new ArrayList<>();
    for (MultipartFile file : given(name)) {
      if (Archives.holds(name(file))) {
        sources.addAll(archives.sources(name(file), kept(file)));
      } else {
        sources.add(source(file));
      }
    }
    return List.copyOf(sources);
  }

  /** A browser sends an empty part for an input where no file was chosen. */
  private List<MultipartFile> given(String name) {
    return request.getMultiFileMap().getOrDefault(name, List.of()).stream()
        .filter(file -> !file.isEmpty() || !name(file).isEmpty())
        .toList();
  }

  private Source source(MultipartFile file) {
    String name = name(file);
    Path kept = kept(file);
    return new Source(
        name,
        () -> assessor.files().read(name, kept),
        () -> new Document(name, Files.readAllBytes(kept)));
  }

  private Path kept(MultipartFile file) {
    try {
      Path path = Files.createDirectories(folder).resolve(String.valueOf(++files));
      file.transferTo(path);
      return path;
    } catch (IOException e) {
      throw Refusal.noRoom();
    }
  }

  private static String name(MultipartFile file) {
    return Optional.ofNullable(file.getOriginalFilename()).orElse("");
  }

  /** Deletes the files. */
  @Override
  public void close() {
    archives.close();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("an upload could not be deleted", e);
    }
  }
}
