package dev.shortlist.web;

import dev.shortlist.assess.Assessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Where uploaded files wait until they are read. */
@Component
public class Spool {

  private static final String PREFIX = "shortlist-";

  private final Assessor assessor;
  private final Path folder;

  /** Opens the folder; what an earlier run left in a folder of the service's own is deleted. */
  Spool(Settings settings, Assessor assessor) {
    this.assessor = assessor;
    this.folder =
        settings.spool() == null ? Path.of(System.getProperty("java.io.tmpdir")) : settings.spool();
    if (settings.spool() != null) {
      clear(folder);
    }
  }

  /** The parts of a request; close it when its files have been read. */
  public Upload upload(MultipartHttpServletRequest request) {
    return new Upload(request, assessor, folder.resolve(PREFIX + UUID.randomUUID()));
  }

  private static void clear(Path folder) {
    try {
      Files.createDirectories(folder);
      try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "{shortlist-,upload_}*")) {
        for (Path path : left) {
          FileSystemUtils.deleteRecursively(path);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("shortlist.spool cannot be written: " + folder, e);
    }
  }
}
