package dev.shortlist.extract.seen;

import dev.shortlist.extract.colour.Colour;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * A Word file (ECMA-376) without what nobody sees in it: text that is marked as hidden, that has
 * the colour of what is beneath it or is too small, and what was deleted while changes were
 * tracked.
 */
public final class WordFile {

  private static final String STYLES = "word/styles.xml";

  private static final String PICTURES = "word/media/";

  private static final Pattern TEXT =
      Pattern.compile("word/(document|header\\d*|footer\\d*)\\.xml");

  /** Without any of these a file reads as it is seen and need not be looked through. */
  private static final Pattern SUSPECT =
      Pattern.compile(
          ":(?:vanish|moveFrom|del|sdt|customXml|smartTag|txbxContent)\\b|:sz [^>]*val=\"[0-3]\""
              + "|:color [^>]*val=\"(?:[C-Fc-f][0-9A-Fa-f]){3}\""
              + "|:shd [^>]*fill=\"(?!auto|[Ff]{6})");

  /** What may lie beneath text where it is not told with the text. */
  private static final Pattern GROUNDS =
      Pattern.compile("behindDoc=\"(1|true)\"|:background\\b|:wsp\\b|<v:");

  private WordFile() {}

  /** Reads a file. One that is damaged is left to its parser, which may save some of it. */
  public static Seen seen(byte[] content) {
    try {
      Map<String, byte[]> parts =
          Parts.of(content, name -> name.equals(STYLES) || TEXT.matcher(name).matches());
      boolean suspect = parts.values().stream().anyMatch(part -> has(SUSPECT, part));
      return suspect ? seen(content, parts) : Seen.ALL;
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      return Seen.ALL;
    }
  }

  private static Seen seen(byte[] content, Map<String, byte[]> parts)
      throws IOException, XMLStreamException {
    boolean grounds = parts.values().stream().anyMatch(part -> has(GROUNDS, part));
    Look paper = grounds ? Look.UNTOLD.on(Colour.UNKNOWN) : Look.UNTOLD;
    Findings findings = new Findings();
    Map<String, byte[]> changed = new LinkedHashMap<>();
    byte[] told = parts.remove(STYLES);
    WordStyles styles = told == null ? WordStyles.none() : WordStyles.of(told);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      findings.end();
      changed.put(part.getKey(), WordPart.seen(part.getValue(), styles, paper, findings));
    }
    return new Seen(Optional.of(with(content, changed)), findings.all());
  }

  /** Takes each byte for a letter: only ASCII is looked for. */
  private static boolean has(Pattern pattern, byte[] part) {
    return pattern.matcher(new String(part, StandardCharsets.ISO_8859_1)).find();
  }

  private static byte[] with(byte[] content, Map<String, byte[]> changed) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length);
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(content));
        ZipOutputStream to = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        String name = entry.getName();
        byte[] part = changed.get(name);
        if (!name.startsWith(PICTURES)) {
          to.putNextEntry(new ZipEntry(name));
          to.write(part == null ? from.readNBytes(Parts.LARGEST - bytes.size()) : part);
          to.closeEntry();
        }
      }
    }
    return bytes.toByteArray();
  }
}
