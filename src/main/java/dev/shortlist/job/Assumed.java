package dev.shortlist.job;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.Skill;
import dev.shortlist.job.Alternative.OfExperience;
import dev.shortlist.job.Alternative.OfSkill;
import dev.shortlist.language.Span;
import java.util.List;

/** What a job's text leaves unsaid because everybody knows it of the work. */
final class Assumed {

  /** A text that names fewer skills of the work than these hardly says what the work needs … */
  private static final int FEW = 4;

  /** … and neither does one that insists on fewer and names fewer of those at the core. */
  private static final int FEW_OF_CORE = 2;

  /** So many of the core the job then has with those that are assumed. */
  private static final int ENOUGH = 10;

  /** So long a person has usually done the work when it no longer has to be taught. */
  private static final int MONTHS = 24;

  private static final JobSection NOWHERE =
      new JobSection(JobSection.Kind.GENERAL, "", new Span(0, 0));

  private final Catalogue catalogue;

  Assumed(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Adds what such work usually needs to the wishes of a text that hardly names any of it. */
  void addTo(List<Wish> wishes, String occupation) {
    if (says(wishes)) {
      return;
    }
    if (wishes.stream().noneMatch(wish -> wish.kind == Requirement.Kind.EXPERIENCE)) {
      wishes.add(experience());
    }
    for (String id : catalogue.occupation(occupation).skills()) {
      boolean asked = wishes.stream().anyMatch(wish -> wish.alternatives.containsKey(id));
      if (!asked && core(wishes) < ENOUGH) {
        wishes.add(skill(catalogue, id));
      }
    }
  }

  /** Whether wishes say what the work needs. */
  private static boolean says(List<Wish> wishes) {
    List<Wish> named =
        wishes.stream().filter(wish -> !wish.assumed).filter(Assumed::tellsOfWork).toList();
    long musts = named.stream().filter(wish -> wish.importance == Importance.MUST).count();
    return musts >= FEW || (named.size() >= FEW && core(named) >= FEW_OF_CORE);
  }

  private static long core(List<Wish> wishes) {
    return wishes.stream()
        .filter(wish -> wish.inTitle || wish.typical || wish.assumed)
        .filter(Assumed::tellsOfWork)
        .count();
  }

  private static boolean tellsOfWork(Wish wish) {
    return wish.importance != Importance.NICE
        && switch (wish.kind) {
          case SKILL, TOOL, KNOWLEDGE, RESPONSIBILITY, CERTIFICATE -> true;
          case SOFT_SKILL, EDUCATION, EXPERIENCE, LANGUAGE -> false;
        };
  }

  private static Wish experience() {
    Wish wish = new Wish(Requirement.Kind.EXPERIENCE, Importance.SHOULD, NOWHERE);
    wish.add("experience", new OfExperience(MONTHS, "Two years of such work (assumed)"));
    return assumed(wish);
  }

  /** The wish for a skill that the text does not name. */
  static Wish skill(Catalogue catalogue, String id) {
    Skill skill = catalogue.skill(id);
    Wish wish = new Wish(JobIntake.kind(skill), Importance.SHOULD, NOWHERE);
    wish.add(id, new OfSkill(id, skill.name()));
    wish.telling = catalogue.telling(id);
    return assumed(wish);
  }

  private static Wish assumed(Wish wish) {
    wish.spans.add(new Span(0, 0));
    wish.assumed = true;
    return wish;
  }
}
