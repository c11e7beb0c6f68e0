package dev.shortlist.catalogue;

import dev.shortlist.language.Tagger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is wrong with the catalogue's files, and what may be.
 *
 * @param errors what must be mended, in sentences; with those of the files alone nothing can be
 *     scored
 * @param notes what somebody should have thought of
 */
public record CatalogueCheck(List<String> errors, List<Note> notes) {

  public CatalogueCheck {
    errors = List.copyOf(errors);
    notes = List.copyOf(notes);
  }

  /**
   * Something that is often right.
   *
   * @param what it is, in a sentence
   * @param about the ids or names that it is about, in order
   */
  public record Note(String what, List<String> about) {

    public Note {
      about = List.copyOf(about);
    }
  }

  /**
   * Checks the shipped files, as an organisation's own files change them.
   *
   * @param own applied in order
   */
  public static CatalogueCheck of(Tagger tagger, List<Path> own) {
    return of(tagger, CatalogueCheck.class.getClassLoader(), own);
  }

  /** Checks the files that a class loader finds in {@code models/}. */
  static CatalogueCheck of(Tagger tagger, ClassLoader models, List<Path> own) {
    ModelFiles files = new ModelFiles(models);
    List<String> errors = new ArrayList<>();
    CatalogueEntries written;
    try {
      written = files.entries();
    } catch (WrongCatalogueException e) {
      return new CatalogueCheck(List.of(String.valueOf(e.getMessage())), List.of());
    }
    for (Path path : own) {
      try {
        written.apply(files.own(path));
      } catch (WrongCatalogueException e) {
        errors.add(String.valueOf(e.getMessage()));
      }
    }
    errors.addAll(Mistakes.ofEntries(written));
    if (!errors.isEmpty()) {
      return new CatalogueCheck(errors, List.of());
    }
    CatalogueParts parts = CatalogueParts.of(written, errors);
    errors.addAll(Mistakes.between(written, parts));
    Reach skills = new Reach(parts.sought().skillFinder(tagger));
    errors.addAll(skills.unreached(parts.skillSurfaces()));
    Reach titles = new Reach(parts.sought().titleFinder(tagger));
    errors.addAll(titles.unreached(parts.titleSurfaces()));
    return new CatalogueCheck(
        errors,
        List.of(
            new Note(
                "skills stand alone: no occupation usually needs them, and nothing relates to them",
                alone(parts)),
            new Note(
                "names of one word are ordinary words and have no rule",
                new OrdinaryWords(files.vocabularies(), parts.activities())
                    .among(parts.skillSurfaces()))));
  }

  private static List<String> alone(CatalogueParts parts) {
    Set<String> related = new HashSet<>();
    for (Skill skill : parts.skills()) {
      if (!skill.broader().isEmpty()) {
        related.add(skill.id());
        related.addAll(skill.broader().keySet());
      }
    }
    parts.occupations().forEach(occupation -> related.addAll(occupation.skills()));
    return parts.skills().stream()
        .map(Skill::id)
        .filter(id -> !related.contains(id))
        .sorted()
        .toList();
  }
}
