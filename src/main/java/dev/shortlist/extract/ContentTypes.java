package dev.shortlist.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Completes Word files of programs that forget to tell what their parts are, in the list of
 * ECMA-376 part 2, section 10.1.2: Word opens them all the same, and other readers refuse them.
 */
final class ContentTypes {

  private static final String LIST = "[Content_Types].xml";
  private static final String DOCUMENT = "word/document.xml";

  /** Bytes; no list of a sound file has more. */
  private static final int LONGEST = 1024 * 1024;

  private static final Pattern BY_ENDING = Pattern.compile("\\sExtension\\s*=\\s*[\"']([^\"']*)");
  private static final Pattern BY_NAME = Pattern.compile("\\sPartName\\s*=\\s*[\"']/([^\"']*)");
  private static final Pattern PREFIX = Pattern.compile("<(\\w+:)Types\\s");
  private static final Pattern ENDING = Pattern.compile("\\w{1,9}");

  /** What every type of a main part ends with, that of a template and of one with macros too. */
  private static final String MAIN = "main+xml";

  private static final String TYPE_OF_DOCUMENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

  private static final Map<String, String> TYPES =
      Map.of(
          "rels",
          "application/vnd.openxmlformats-package.relationships+xml",
          "xml",
          "application/xml");

  private static final Pattern END = Pattern.compile("</(\\w+:)?Types\\s*>");

  private ContentTypes() {}

  /** The file with a list that tells all of its parts; the same where it does, or is no such. */
  static byte[] completed(byte[] content) {
    if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
      return content;
    }
    try (ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
            .setIgnoreLocalFileHeader(true)
            .get()) {
      ZipArchiveEntry list = zip.getEntry(LIST);
      return list == null || zip.getEntry(DOCUMENT) == null
          ? content
          : completed(zip, list, content);
    } catch (IOException | IllegalArgumentException e) {
      // What is wrong with it is told when it is read.
      return content;
    }
  }

  private static byte[] completed(ZipFile zip, ZipArchiveEntry list, byte[] content)
      throws IOException {
    String told;
    try (InputStream in = zip.getInputStream(list)) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        return content;
      }
      told = new String(bytes, StandardCharsets.UTF_8);
    }
    Set<String> missing = missing(zip, told);
    Matcher end = END.matcher(told);
    if (missing.isEmpty() || !end.find()) {
      return content;
    }
    String all =
        told.substring(0, end.start()) + String.join("", missing) + told.substring(end.start());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
      out.putArchiveEntry(new ZipArchiveEntry(LIST));
      out.write(all.getBytes(StandardCharsets.UTF_8));
      out.closeArchiveEntry();
      for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
        if (!entry.getName().equals(LIST)) {
          out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
        }
      }
    }
    return bytes.toByteArray();
  }

  /** The elements that the list lacks, in an order of their own. */
  private static Set<String> missing(ZipFile zip, String told) {
    String prefix =
        PREFIX.matcher(told).results().map(found -> found.group(1)).findFirst().orElse("");
    Set<String> endings = found(BY_ENDING, told);
    Set<String> names = found(BY_NAME, told);
    Set<String> missing = new TreeSet<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      String name = entry.getName().toLowerCase(Locale.ROOT);
      String ending = name.substring(name.lastIndexOf('.') + 1);
      boolean isTold =
          names.contains(name)
              || endings.contains(ending)
              || entry.isDirectory()
              || entry.getName().equals(LIST);
      if (name.equals(DOCUMENT) && !told.contains(MAIN)) {
        missing.add(
            "<%sOverride PartName=\"/%s\" ContentType=\"%s\"/>"
                .formatted(prefix, DOCUMENT, TYPE_OF_DOCUMENT));
      } else if (!isTold && ENDING.matcher(ending).matches()) {
        missing.add(
            "<%sDefault Extension=\"%s\" ContentType=\"%s\"/>"
                .formatted(prefix, ending, TYPES.getOrDefault(ending, "application/octet-stream")));
      }
    }
    return missing;
  }

  private static Set<String> found(Pattern pattern, String told) {
    return pattern
        .matcher(told)
        .results()
        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
