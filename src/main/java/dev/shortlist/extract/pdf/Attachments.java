package dev.shortlist.extract.pdf;

import dev.shortlist.extract.labelled.LabelledResume;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * The files in a PDF (ISO 32000-2, 7.11.4 and 14.13), among which Europass and others put the
 * résumé as data.
 */
final class Attachments {

  /** Files that are looked at; those who attach a résumé attach little else. */
  private static final int MOST = 20;

  /** Bytes; a Europass with a photo has some hundred thousand. */
  private static final int LARGEST = 4_000_000;

  /** Name trees of so few files are flat. */
  private static final int DEEPEST = 3;

  private final List<PDComplexFileSpecification> all = new ArrayList<>();

  private Attachments() {}

  /** The text of the first that is a résumé; a damaged one is none. */
  static Optional<String> resume(PDDocument document) {
    Attachments attachments = new Attachments();
    try {
      attachments.collect(document.getDocumentCatalog());
      for (PDComplexFileSpecification file : attachments.all) {
        Optional<String> text = content(file).flatMap(Attachments::text);
        if (text.isPresent()) {
          return text;
        }
      }
    } catch (IOException | RuntimeException e) {
      // The pages are read all the same.
    }
    return Optional.empty();
  }

  private void collect(PDDocumentCatalog catalog) throws IOException {
    COSArray associated = catalog.getCOSObject().getCOSArray(COSName.getPDFName("AF"));
    for (int i = 0; associated != null && i < associated.size(); i++) {
      if (associated.getObject(i) instanceof COSDictionary file) {
        add(new PDComplexFileSpecification(file));
      }
    }
    PDDocumentNameDictionary names = catalog.getNames();
    if (names != null && names.getEmbeddedFiles() != null) {
      collect(names.getEmbeddedFiles(), 0);
    }
  }

  private void collect(PDNameTreeNode<PDComplexFileSpecification> node, int depth)
      throws IOException {
    Map<String, PDComplexFileSpecification> named = node.getNames();
    if (named != null) {
      named.values().forEach(this::add);
    }
    if (node.getKids() != null && depth < DEEPEST) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
        collect(kid, depth + 1);
      }
    }
  }

  private void add(PDComplexFileSpecification file) {
    if (all.size() < MOST) {
      all.add(file);
    }
  }

  private static Optional<byte[]> content(PDComplexFileSpecification file) throws IOException {
    PDEmbeddedFile embedded =
        file.getEmbeddedFileUnicode() == null
            ? file.getEmbeddedFile()
            : file.getEmbeddedFileUnicode();
    if (embedded == null) {
      return Optional.empty();
    }
    try (InputStream stream = embedded.createInputStream()) {
      byte[] content = stream.readNBytes(LARGEST + 1);
      return content.length > LARGEST ? Optional.empty() : Optional.of(content);
    }
  }

  private static Optional<String> text(byte[] content) {
    return LabelledResume.ofJson(content).or(() -> LabelledResume.ofXml(content));
  }
}
