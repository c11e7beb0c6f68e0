package dev.shortlist.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Packs the shipped models for a jar, when the program is built; {@link Packed} reads them. */
final class Packing {

  private Packing() {}

  /**
   * Writes the packs, or ends with what is wrong with the files.
   *
   * @param words the folder of what goes into the jar
   */
  public static void main(String[] words) throws IOException {
    pack(new ModelFiles(Packing.class.getClassLoader()).models(List.of()), Path.of(words[0]));
  }

  /** Writes the packs of some models into a folder. */
  static void pack(Models models, Path folder) throws IOException {
    PackWriter catalogue = new PackWriter();
    Packed.write(models, catalogue);
    write(folder.resolve(Packed.CATALOGUE), catalogue);
    for (String language : models.vocabularies().languages()) {
      PackWriter pack = new PackWriter();
      PackedVocabulary.write(models.vocabularies().alone(language), pack);
      write(folder.resolve(Packed.words(language)), pack);
    }
  }

  private static void write(Path file, PackWriter pack) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, pack.bytes());
  }
}
