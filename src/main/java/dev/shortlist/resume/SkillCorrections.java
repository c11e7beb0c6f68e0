package dev.shortlist.resume;

import dev.shortlist.catalogue.Skill;
import dev.shortlist.resume.Amending.Said;
import dev.shortlist.resume.correction.Correction;
import dev.shortlist.resume.correction.Row;
import dev.shortlist.resume.correction.Sheet.SkillRow;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Profile.Passage;
import dev.shortlist.resume.profile.Stance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Corrects which skills are named where, and in which stance. */
final class SkillCorrections {

  private static final List<String> KEYS =
      List.of(Row.ID, "skill", "stance", "words", Row.REMOVE, "quote");

  private final Amending amending;
  private final SkillNames names;
  private final int entriesRead;

  SkillCorrections(Amending amending, SkillNames names) {
    this.amending = amending;
    this.names = names;
    this.entriesRead = amending.draft().entries().size();
  }

  /**
   * Compares the skills of one entry, or of what is outside of all.
   *
   * @param entry its id, or {@link Profile#NO_ENTRY}
   */
  void correct(List<SkillRow> read, Row owner, int entry) {
    Map<String, SkillRow> byId = new HashMap<>();
    read.forEach(row -> byId.put(row.id(), row));
    for (Row row : owner.rows("skills", KEYS)) {
      if (row.isNew()) {
        add(row, entry);
        continue;
      }
      SkillRow was = byId.get(row.needed(Row.ID));
      if (was == null) {
        throw row.wrong(
            Row.ID, "no skill with this id was read here; leave the id out to add one.");
      }
      row.same("quote", was.quote());
      row.same("words", was.words());
      change(was, row);
    }
  }

  private void change(SkillRow was, Row row) {
    int id = Integer.parseInt(was.id().substring(1));
    if (row.flag(Row.REMOVE)) {
      amending.draft().removeMention(id);
      amending.tell(Correction.removed(was.id(), was.quote(), was.skill()));
      return;
    }
    Optional<Stance> stance =
        row.oneOf("stance", Stance.values()).filter(other -> other != was.stance());
    Optional<Skill> skill =
        row.text("skill").filter(other -> !other.equals(was.skill())).map(name -> known(row, name));
    if (stance.isEmpty() && skill.isEmpty()) {
      return;
    }
    Mention mention = amending.draft().mentions().get(id);
    amending
        .draft()
        .mention(id, skill.map(Skill::id).orElse(mention.skill()), stance.orElse(mention.stance()));
    skill.ifPresent(other ->
        amending.tell(
            Correction.changed(was.id(), was.quote(), "skill", was.skill(), other.name(), true)));
    stance.ifPresent(other ->
        amending.tell(
            Correction.changed(
                was.id(),
                skill.map(Skill::name).orElse(was.skill()),
                "stance",
                Row.word(was.stance()),
                Row.word(other),
                true)));
  }

  /**
   * A skill that was missed is shown by the sentence that names it, with all that holds for this
   * sentence; without one it is claimed, as in a list.
   */
  private void add(Row row, int entry) {
    amending.adding(row);
    String name = row.needed("skill");
    Skill skill = known(row, name);
    Optional<Stance> stance = row.oneOf("stance", Stance.values());
    boolean isNewEntry = entry >= entriesRead;
    Set<Integer> naming = isNewEntry ? Set.of() : amending.naming(skill.id());
    List<Said> found =
        amending.said(row.text("words").orElse(name), entry, isNewEntry).stream()
            .filter(said -> !naming.contains(said.passage()))
            .toList();
    Correction told = Correction.added("skills", about(entry), name);
    if (found.isEmpty()) {
      amending.claim(skill.id(), stance.orElse(Stance.HAS));
      amending.tell(told.noting(Optional.of(Amending.ONLY_CLAIMED)));
      return;
    }
    Said said = found.getFirst();
    Passage sentence = amending.draft().passages().get(said.passage());
    Place place = isNewEntry ? amending.draft().entries().get(entry).place() : sentence.place();
    amending.mention(
        skill.id(), entry, place, stance.orElse(sentence.stance()), said.passage(), said.span());
    amending.tell(told);
  }

  private String about(int entry) {
    return entry == Profile.NO_ENTRY ? "" : amending.named(entry);
  }

  private Skill known(Row row, String name) {
    return names
        .skill(name, amending.finder())
        .orElseThrow(() ->
            row.wrong(
                "skill",
                "no skill of the catalogue, or more than one, is called so; 'shortlist skills find'"
                    + " tells the names that are known."));
  }
}
