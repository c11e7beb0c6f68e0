package dev.shortlist.catalogue;

import dev.shortlist.catalogue.Surface.Trust;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much the catalogue knows.
 *
 * @param skills by the word of their kind
 * @param relations how many there are, by their key
 * @param occupations by their family
 * @param cased how many names count only as they are written
 * @param guarded how many names count only where something speaks for them
 * @param activities how many descriptions of work there are
 */
public record CatalogueStats(
    SortedMap<String, Count> skills,
    SortedMap<String, Integer> relations,
    SortedMap<String, Count> occupations,
    int cased,
    int guarded,
    int activities) {

  /** So many entries, and so many ways to write them. */
  public record Count(int entries, int forms) {

    private static final Count NONE = new Count(0, 0);

    /** Both together. */
    public Count plus(Count other) {
      return new Count(entries + other.entries, forms + other.forms);
    }
  }

  /**
   * Counts the shipped files, as an organisation's own files change them.
   *
   * @throws WrongCatalogueException when a file is missing or wrong
   */
  public static CatalogueStats of(List<Path> own) {
    CatalogueEntries written = new ModelFiles(CatalogueStats.class.getClassLoader()).checked(own);
    SortedMap<String, Count> skills = new TreeMap<>();
    SortedMap<String, Integer> relations = new TreeMap<>();
    int cased = 0;
    int guarded = 0;
    int activities = 0;
    for (Filed<SkillEntry> filed : written.skills()) {
      SkillEntry entry = filed.entry();
      List<Surface> surfaces = entry.surfaces();
      skills.merge(entry.kind(), new Count(1, surfaces.size()), Count::plus);
      cased += count(surfaces, Trust.CASED);
      guarded += count(surfaces, Trust.GUARDED);
      activities += entry.activities().size();
      entry
          .relations()
          .forEach((relation, ids) -> relations.merge(word(relation), ids.size(), Integer::sum));
    }
    SortedMap<String, Count> occupations = new TreeMap<>();
    for (Filed<OccupationEntry> filed : written.occupations()) {
      OccupationEntry entry = filed.entry();
      occupations.merge(entry.family(), new Count(1, entry.surfaces().size()), Count::plus);
      entry
          .near()
          .forEach((nearness, ids) -> relations.merge(word(nearness), ids.size(), Integer::sum));
    }
    return new CatalogueStats(skills, relations, occupations, cased, guarded, activities);
  }

  /** All of a kind together. */
  public static Count total(SortedMap<String, Count> counts) {
    return counts.values().stream().reduce(Count.NONE, Count::plus);
  }

  private static int count(List<Surface> surfaces, Trust trust) {
    return (int) surfaces.stream().filter(surface -> surface.trust() == trust).count();
  }

  private static String word(Enum<?> key) {
    return key.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
