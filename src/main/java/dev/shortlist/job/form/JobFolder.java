package dev.shortlist.job.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder with the texts of jobs, a file each, called by its id. A text is there as it was before
 * or as it is stored, never half, whoever else reads or writes; of two writers the last one counts.
 */
public final class JobFolder {

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
  private static final String SUFFIX = ".md";

  /** What the service calls a job that came with a request, and a part of its addresses. */
  private static final Set<String> TAKEN = Set.of("draft", "own", "preview", "request");

  /** A file over this is none that was stored here. */
  private static final int LARGEST = 10_000_000;

  private final Path folder;

  /**
   * The jobs within the folder of all that is stored.
   *
   * @param data need not be there before something is stored
   */
  public JobFolder(Path data) {
    this.folder = data.resolve("jobs");
  }

  /**
   * Whether a word can be the id of a job: small letters, digits and hyphens, at most 64, and none
   * of the few words that mean something else.
   */
  public static boolean isId(String word) {
    return ID.matcher(word).matches() && !TAKEN.contains(word);
  }

  /**
   * The ids of all jobs, in order; none where the folder is not there yet.
   *
   * @throws IOException when the folder cannot be read
   */
  public List<String> ids() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .map(name -> name.substring(0, name.length() - SUFFIX.length()))
          .filter(JobFolder::isId)
          .sorted()
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    }
  }

  /**
   * The text of a job, if there is one with that id.
   *
   * @throws IOException when it is there and cannot be read as UTF-8
   */
  public Optional<String> text(String id) throws IOException {
    if (!isId(id)) {
      return Optional.empty();
    }
    try (InputStream stream = Files.newInputStream(file(id))) {
      byte[] bytes = stream.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new IOException("a job of more than %d bytes".formatted(LARGEST));
      }
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /**
   * Stores a text, in place of the one that was there.
   *
   * @throws IOException when it cannot be stored; everything is then as it was before
   */
  public void store(String id, String text) throws IOException {
    check(id);
    Files.createDirectories(folder);
    Path written = folder.resolve("." + id + "-" + UUID.randomUUID() + ".part");
    try {
      write(written, text.getBytes(StandardCharsets.UTF_8));
      Files.move(
          written, file(id), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  /** On the disk before it is moved, so that not even a power cut leaves half of it. */
  private static void write(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
  }

  /**
   * Deletes a job.
   *
   * @return whether it was there
   * @throws IOException when it cannot be deleted
   */
  public boolean delete(String id) throws IOException {
    check(id);
    return Files.deleteIfExists(file(id));
  }

  private static void check(String id) {
    if (!isId(id)) {
      throw new IllegalArgumentException("no id of a job: " + id);
    }
  }

  private Path file(String id) {
    return folder.resolve(id + SUFFIX);
  }
}
