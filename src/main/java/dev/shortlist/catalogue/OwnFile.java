package dev.shortlist.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's own entries, which are added to the shipped ones, replace those of the same id,
 * or take them away.
 *
 * @param name what the file is called
 */
record OwnFile(String name, List<SkillEntry> skills, List<OccupationEntry> occupations) {

  /** Its form. */
  private record Lists(
      @Nullable List<SkillEntry> skills, @Nullable List<OccupationEntry> occupations) {}

  /**
   * Understands its bytes.
   *
   * @throws WrongCatalogueException when it has another form
   */
  static OwnFile of(String name, byte[] content) {
    Lists lists = Yaml.read(name, content, Lists.class);
    if (lists.skills() == null && lists.occupations() == null) {
      throw new WrongCatalogueException(name + ": it lists neither skills nor occupations");
    }
    return new OwnFile(name, some(lists.skills()), some(lists.occupations()));
  }

  /**
   * Its bytes.
   *
   * @throws WrongCatalogueException when it cannot be opened
   */
  static byte[] bytes(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new WrongCatalogueException("there is no file '%s'".formatted(path));
    }
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new WrongCatalogueException("the file '%s' cannot be opened".formatted(path));
    }
  }

  private static <T> List<T> some(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
