package dev.shortlist.extract.seen;

import dev.shortlist.extract.colour.Colour;
import dev.shortlist.extract.layout.Hidden;
import dev.shortlist.extract.layout.Hidden.Reason;
import dev.shortlist.extract.seen.Parts.TooLargeException;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/**
 * A Word file (ECMA-376) without what nobody sees in it: text that is marked as hidden, that has
 * the colour of what is beneath it or is too small, what was deleted while changes were tracked,
 * and numbers in place of bullets.
 */
public final class WordFile {

  private static final String PICTURES = "word/media/";

  private final WordStyles styles;
  private final Map<String, byte[]> parts;

  private WordFile(WordStyles styles, Map<String, byte[]> parts) {
    this.styles = styles;
    this.parts = parts;
  }

  /** What is seen of the parts that hold text, and what is not. */
  private record Shown(Map<String, byte[]> changed, List<Hidden> hidden) {}

  /**
   * Reads a file. One that is damaged is left to its parser, which may save some of it.
   *
   * @throws IOException where it unpacks to more than is read
   */
  public static Seen seen(byte[] content) throws IOException {
    try {
      Map<String, byte[]> all = Parts.of(content, WordFile::isUsual);
      WordNames names = WordNames.of(inSmallLetters(all));
      if (!inSmallLetters(all).keySet().containsAll(names.all())) {
        all = Parts.of(content, name -> isUsual(name) || names.all().contains(small(name)));
      }
      WordStyles styles = WordStyles.none();
      Map<String, byte[]> texts = new LinkedHashMap<>();
      Map<String, byte[]> changed = new LinkedHashMap<>();
      for (Map.Entry<String, byte[]> part : all.entrySet()) {
        String name = small(part.getKey());
        if (name.equals(names.styles())) {
          styles = WordStyles.of(part.getValue());
        } else if (names.isText(name)) {
          texts.put(part.getKey(), part.getValue());
        } else if (names.isNumbering(name)) {
          WordNumbering.seen(part.getValue())
              .ifPresent(numbering -> changed.put(part.getKey(), numbering));
        }
      }
      Shown shown = new WordFile(styles, texts).shown();
      changed.putAll(shown.changed);
      return changed.isEmpty()
          ? Seen.ALL
          : new Seen(Optional.of(Parts.with(content, changed, PICTURES)), shown.hidden);
    } catch (TooLargeException e) {
      throw e;
    } catch (IOException | XMLStreamException | IllegalArgumentException e) {
      return Seen.ALL;
    }
  }

  /** Whether a part may be told without asking the relations, or tells them. */
  private static boolean isUsual(String name) {
    return WordNames.isRelations(name) || WordNames.isUsual(small(name));
  }

  private static Map<String, byte[]> inSmallLetters(Map<String, byte[]> parts) {
    Map<String, byte[]> small = new HashMap<>();
    parts.forEach((name, part) -> small.put(small(name), part));
    return small;
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** White text is hidden only where nothing lies beneath that is not told with it. */
  private Shown shown() throws XMLStreamException {
    Shown onPaper = shown(Look.UNTOLD);
    boolean doubtful =
        onPaper.hidden.stream().anyMatch(each -> each.reason() == Reason.COLOUR) && hasGrounds();
    return doubtful ? shown(Look.UNTOLD.on(Colour.UNKNOWN)) : onPaper;
  }

  private Shown shown(Look paper) throws XMLStreamException {
    Findings findings = new Findings();
    Map<String, byte[]> changed = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      findings.end();
      WordPart.seen(part.getValue(), styles, paper, findings)
          .ifPresent(seen -> changed.put(part.getKey(), seen));
    }
    return new Shown(changed, findings.all());
  }

  /** Whether something may lie beneath text that is not told with the text. */
  private boolean hasGrounds() throws XMLStreamException {
    for (byte[] part : parts.values()) {
      XMLEventReader events = Xml.reader(part);
      while (events.hasNext()) {
        XMLEvent event = events.nextEvent();
        if (event.isStartElement() && Properties.isGround(event.asStartElement())) {
          return true;
        }
      }
    }
    return false;
  }
}
