package dev.shortlist.resume.profile;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.resume.profile.Profile.Degree;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Profile.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A profile that is being changed. Ids stay what they were until it is finished; what is added goes
 * behind, and what is removed leaves its place open until then. Not for several threads.
 */
public final class ProfileDraft {

  private final Profile before;
  private final List<Entry> entries;
  private final List<Mention> mentions;
  private final List<Degree> degrees;
  private final List<Passage> passages;
  private final BitSet noEntry = new BitSet();
  private final BitSet noMention = new BitSet();
  private final BitSet noDegree = new BitSet();
  private Optional<Present> present;

  /** A draft that is the profile as yet. */
  public ProfileDraft(Profile profile) {
    this.before = profile;
    this.entries = new ArrayList<>(profile.entries());
    this.mentions = new ArrayList<>(profile.mentions());
    this.degrees = new ArrayList<>(profile.degrees());
    this.passages = new ArrayList<>(profile.passages());
    this.present = profile.present();
  }

  /**
   * A profile that was changed.
   *
   * @param entries for each of its entries the id that it had in the draft
   * @param mentions the same for its mentions
   * @param passages the same for its passages
   */
  public record Changed(
      Profile profile, List<Integer> entries, List<Integer> mentions, List<Integer> passages) {

    public Changed {
      entries = List.copyOf(entries);
      mentions = List.copyOf(mentions);
      passages = List.copyOf(passages);
    }
  }

  /** A view of all entries as they are now, those that were removed among them. */
  public List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  /** A view of all mentions as they are now, those that were removed among them. */
  public List<Mention> mentions() {
    return Collections.unmodifiableList(mentions);
  }

  /** A view of the passages as they are now. */
  public List<Passage> passages() {
    return Collections.unmodifiableList(passages);
  }

  /** Whether a mention was removed by itself. */
  public boolean isRemoved(Mention mention) {
    return noMention.get(mention.id());
  }

  /** The last month of what goes on. */
  public Months until(int from) {
    int end = Months.index(present.map(told -> told.end(before.asOf())).orElse(before.asOf())) + 1;
    return new Months(Math.min(from, end), end);
  }

  /** What goes on ends otherwise than was read. */
  public void present(Present told) {
    present = Optional.of(told);
    entries.replaceAll(entry ->
        entry.open()
            ? entry.during(entry.months().map(months -> until(months.from())), true)
            : entry);
  }

  /** One more entry, whose id is told. */
  public int entry(UnaryOperator<Entry> made) {
    Entry empty =
        new Entry(entries.size(), Place.POSITION, Optional.empty(), false, List.of(), List.of());
    entries.add(made.apply(empty));
    return empty.id();
  }

  /** An entry becomes another one. */
  public void entry(int id, UnaryOperator<Entry> change) {
    entries.set(id, change.apply(entries.get(id)));
  }

  /** An entry is another thing than was read, and with it all that is said there. */
  public void place(int id, Place place) {
    entry(id, entry -> entry.at(place));
    mentions.replaceAll(mention -> mention.entry() == id ? mention.in(id, place) : mention);
    passages.replaceAll(passage -> passage.entry() == id ? passage.in(id, place) : passage);
  }

  /** An entry is none, and what it says is said in another one. */
  public void merge(int id, int into) {
    Place place = entries.get(into).place();
    mentions.replaceAll(mention -> mention.entry() == id ? mention.in(into, place) : mention);
    passages.replaceAll(passage -> passage.entry() == id ? passage.in(into, place) : passage);
    noEntry.set(id);
  }

  /** An entry is not there, and nothing of what it says. */
  public void removeEntry(int id) {
    noEntry.set(id);
  }

  /** One more passage, whose place in the list is told. */
  public int passage(Passage passage) {
    passages.add(passage);
    return passages.size() - 1;
  }

  /** A passage has other words. */
  public void words(int passage, List<String> stems) {
    Passage said = passages.get(passage);
    passages.set(passage, new Passage(said.entry(), said.place(), said.stance(), stems));
  }

  /** One more mention, whose id is told. */
  public int mention(String skill, int entry, Place place, Stance stance, int passage) {
    mentions.add(new Mention(mentions.size(), skill, entry, place, stance, passage));
    return mentions.size() - 1;
  }

  /** A mention speaks of a skill in a stance. */
  public void mention(int id, String skill, Stance stance) {
    Mention was = mentions.get(id);
    mentions.set(id, new Mention(id, skill, was.entry(), was.place(), stance, was.passage()));
  }

  /** A mention is none. */
  public void removeMention(int id) {
    noMention.set(id);
  }

  /** One more degree. */
  public void degree(Level level, Set<String> fields, int passage) {
    degrees.add(new Degree(level, fields, passage));
  }

  /** A degree is another one. */
  public void degree(int number, Level level, Set<String> fields) {
    degrees.set(number, new Degree(level, fields, degrees.get(number).passage()));
  }

  /** A degree is none. */
  public void removeDegree(int number) {
    noDegree.set(number);
  }

  /** The profile as it has become, its ids counted anew. */
  public Profile profile() {
    return changed().profile();
  }

  /** The same, with what its parts were called before. */
  public Changed changed() {
    Kept keptEntries = Kept.of(entries.size(), noEntry);
    BitSet noPassage = new BitSet();
    for (int i = 0; i < passages.size(); i++) {
      noPassage.set(i, isIn(passages.get(i).entry()));
    }
    Kept keptPassages = Kept.of(passages.size(), noPassage);
    BitSet none = (BitSet) noMention.clone();
    for (Mention mention : mentions) {
      if (isIn(mention.entry()) || noPassage.get(mention.passage())) {
        none.set(mention.id());
      }
    }
    Kept keptMentions = Kept.of(mentions.size(), none);
    List<Degree> held = new ArrayList<>();
    for (int i = 0; i < degrees.size(); i++) {
      Degree degree = degrees.get(i);
      if (!noDegree.get(i) && !noPassage.get(degree.passage())) {
        int passage = keptPassages.now(degree.passage());
        held.add(new Degree(degree.level(), degree.fields(), passage));
      }
    }
    List<Entry> all = keptEntries.was().stream().map(entries::get).toList();
    Profile profile =
        new Profile(
            before.asOf(),
            isClosed(all) ? Optional.empty() : present,
            before.foreignLanguage(),
            before.unreadPages(),
            all.stream().map(entry -> entry.as(keptEntries.now(entry.id()))).toList(),
            keptMentions.was().stream()
                .map(mentions::get)
                .map(mention -> mention(mention, keptMentions, keptEntries, keptPassages))
                .toList(),
            held,
            keptPassages.was().stream()
                .map(passages::get)
                .map(said -> said.in(keptEntries.now(said.entry()), said.place()))
                .toList(),
            before.headline());
    return new Changed(profile, keptEntries.was(), keptMentions.was(), keptPassages.was());
  }

  /** Whether everything that went on has turned out to have ended. */
  private boolean isClosed(List<Entry> all) {
    return before.entries().stream().anyMatch(Entry::open) && all.stream().noneMatch(Entry::open);
  }

  private boolean isIn(int entry) {
    return entry != Profile.NO_ENTRY && noEntry.get(entry);
  }

  private static Mention mention(Mention mention, Kept mentions, Kept entries, Kept passages) {
    return new Mention(
        mentions.now(mention.id()),
        mention.skill(),
        entries.now(mention.entry()),
        mention.place(),
        mention.stance(),
        passages.now(mention.passage()));
  }

  /**
   * What is left of a list.
   *
   * @param was the old number of each thing
   * @param is the new number by the old one
   */
  private record Kept(List<Integer> was, List<Integer> is) {

    static Kept of(int size, BitSet removed) {
      List<Integer> was = new ArrayList<>();
      List<Integer> is = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        is.add(was.size());
        if (!removed.get(i)) {
          was.add(i);
        }
      }
      return new Kept(was, is);
    }

    int now(int old) {
      return old == Profile.NO_ENTRY ? old : is.get(old);
    }
  }
}
