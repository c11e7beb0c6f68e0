package dev.shortlist.extract.labelled;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Tells the two kinds of Europass apart, that of Cedefop until 2020 and that of today. */
final class Europass {

  private Europass() {}

  static Optional<String> text(byte[] content) {
    Document xml;
    try {
      xml = Jsoup.parse(new ByteArrayInputStream(content), null, "", Parser.xmlParser());
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory could not be read", e);
    }
    Element root = xml.firstElementChild();
    if (root == null || !root.attributes().html().toLowerCase(Locale.ROOT).contains("europass")) {
      return Optional.empty();
    }
    Tag tag = Tag.of(root);
    return switch (tag.name()) {
      case "SkillsPassport", "Europass" -> Optional.of(new SkillsPassport(tag).write());
      case "Candidate" -> Optional.of(new Candidate(tag).write());
      default -> Optional.empty();
    };
  }
}
