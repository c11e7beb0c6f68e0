package dev.shortlist.resume;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.catalogue.Skill;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people call the skills and fields of study of the catalogue. */
final class SkillNames {

  private final CatalogueFiles.Read catalogue;
  private final Map<String, String> skills = new HashMap<>();

  SkillNames(CatalogueFiles.Read catalogue) {
    this.catalogue = catalogue;
    for (String id : catalogue.catalogue().skillIds()) {
      skills.putIfAbsent(small(catalogue.catalogue().skill(id).name()), id);
    }
    catalogue.catalogue().skillIds().forEach(id -> skills.putIfAbsent(id, id));
  }

  /**
   * The skill that is called so: by its name or id, else the only one that a list with nothing but
   * these words would name.
   *
   * @param finder that of the résumé's language
   */
  Optional<Skill> skill(String words, Finder finder) {
    return Optional.ofNullable(skills.get(small(words)))
        .or(() -> only(finder.find(words, Setting.LISTING)))
        .map(catalogue.catalogue()::skill);
  }

  /** The id of the field of study that is called so. */
  Optional<String> field(String words) {
    return Optional.of(words)
        .filter(catalogue.degrees()::hasField)
        .or(() -> only(catalogue.degrees().fields(words)));
  }

  private static Optional<String> only(List<Find> finds) {
    List<String> ids = finds.stream().map(Find::id).distinct().toList();
    return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
  }

  private static String small(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
