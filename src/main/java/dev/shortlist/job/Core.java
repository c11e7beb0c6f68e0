package dev.shortlist.job;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Find;
import dev.shortlist.catalogue.Finder;
import dev.shortlist.catalogue.Setting;
import dev.shortlist.catalogue.Skill;
import dev.shortlist.job.Alternative.OfSkill;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a job is about: the skills that its title names, and those that such work usually needs. */
final class Core {

  private final Catalogue catalogue;
  private final Finder skills;

  Core(CatalogueFiles.Read catalogue) {
    this.catalogue = catalogue.catalogue();
    this.skills = catalogue.skills();
  }

  /**
   * Marks what is at the core of a job. What its title names is no bonus, also where the text only
   * welcomes it, and is assumed where the text says nothing of it.
   *
   * @param wishes what the text asks for, merged; what the title alone names is put before it
   */
  void mark(List<Wish> wishes, String title, Optional<String> occupation) {
    SortedSet<String> named = named(title);
    for (Wish wish : wishes) {
      for (String key : wish.alternatives.keySet()) {
        wish.inTitle |= named.contains(key);
        wish.typical |= occupation.isPresent() && isTypical(wish, key, occupation.get());
      }
      if (wish.inTitle && wish.importance == Importance.NICE) {
        wish.importance = Importance.SHOULD;
      }
    }
    wishes.forEach(wish -> named.removeAll(wish.alternatives.keySet()));
    named.forEach(id -> wishes.addFirst(assumed(id)));
  }

  /** The ids of the skills that a title names; how people are is no work. */
  private SortedSet<String> named(String title) {
    return skills.find(title, Setting.PROSE).stream()
        .map(Find::id)
        .filter(id -> catalogue.skill(id).kind() != Skill.Kind.SOFT_SKILL)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isTypical(Wish wish, String key, String occupation) {
    return wish.alternatives.get(key) instanceof OfSkill && catalogue.isTypical(occupation, key);
  }

  private Wish assumed(String id) {
    Wish wish = Assumed.skill(catalogue, id);
    wish.inTitle = true;
    return wish;
  }
}
