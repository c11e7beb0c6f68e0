package dev.shortlist.pool;

import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.catalogue.Seniority;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Place;
import dev.shortlist.resume.profile.Present;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.resume.profile.Profile.Degree;
import dev.shortlist.resume.profile.Profile.Entry;
import dev.shortlist.resume.profile.Profile.Mention;
import dev.shortlist.resume.profile.Profile.Passage;
import dev.shortlist.resume.profile.Stance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;

/**
 * A profile as the few kilobytes that the pool stores of it: the number of this form, every
 * distinct word once, and then numbers that point to words. Names of constants are words as well,
 * so that their order is free to change.
 */
final class StoredForm {

  /** Raised whenever a profile is written otherwise. */
  static final int VERSION = 2;

  private StoredForm() {}

  static byte[] write(Profile profile) {
    try {
      return new Writer().write(profile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The profile that was written.
   *
   * @throws UnusablePoolException when it was written in another form
   */
  static Profile read(byte[] bytes, int offset, int length) {
    ByteArrayDataInput in = new ByteArrayDataInput(bytes, offset, length);
    int version = in.readVInt();
    if (version != VERSION) {
      throw new UnusablePoolException(
          UnusablePoolException.Why.MADE_OTHERWISE,
          "A profile of the pool is stored in form %d, and this release reads form %d. Rebuild the pool with the release that reads both, or add its files again."
              .formatted(version, VERSION));
    }
    return new Reader(in, bytes).profile();
  }

  private static final class Writer {

    private final ByteBuffersDataOutput body = new ByteBuffersDataOutput();
    private final Map<String, Integer> words = new LinkedHashMap<>();

    byte[] write(Profile profile) throws IOException {
      month(Optional.of(profile.asOf()));
      flag(profile.present().isPresent());
      if (profile.present().isPresent()) {
        month(profile.present().get().stated());
        month(profile.present().get().latest());
      }
      word(profile.foreignLanguage());
      List<Integer> unread = profile.unreadPages().orElse(List.of());
      body.writeVInt(unread.size());
      for (int page : unread) {
        body.writeVInt(page);
      }
      body.writeVInt(profile.entries().size());
      for (Entry entry : profile.entries()) {
        entry(entry);
      }
      body.writeVInt(profile.mentions().size());
      for (Mention mention : profile.mentions()) {
        word(mention.skill());
        number(mention.entry());
        word(mention.place().name());
        word(mention.stance().name());
        body.writeVInt(mention.passage());
      }
      body.writeVInt(profile.degrees().size());
      for (Degree degree : profile.degrees()) {
        word(degree.level().name());
        words(degree.fields());
        body.writeVInt(degree.passage());
      }
      body.writeVInt(profile.passages().size());
      for (Passage passage : profile.passages()) {
        number(passage.entry());
        word(passage.place().name());
        word(passage.stance().name());
        words(passage.stems());
      }
      words(profile.headline());
      return whole();
    }

    private byte[] whole() throws IOException {
      ByteBuffersDataOutput whole = new ByteBuffersDataOutput();
      whole.writeVInt(VERSION);
      whole.writeVInt(words.size());
      for (String word : words.keySet()) {
        whole.writeString(word);
      }
      body.copyTo(whole);
      return whole.toArrayCopy();
    }

    private void entry(Entry entry) throws IOException {
      word(entry.place().name());
      flag(entry.months().isPresent());
      if (entry.months().isPresent()) {
        body.writeVInt(entry.months().get().from());
        body.writeVInt(entry.months().get().length());
      }
      flag(entry.open());
      words(entry.occupations());
      words(entry.titleStems());
      word(entry.rank().map(Seniority::name));
    }

    private void month(Optional<YearMonth> month) throws IOException {
      flag(month.isPresent());
      if (month.isPresent()) {
        body.writeVInt(Months.index(month.get()));
      }
    }

    private void flag(boolean set) {
      body.writeByte((byte) (set ? 1 : 0));
    }

    /** The number of an entry, or none. */
    private void number(int entry) throws IOException {
      body.writeVInt(entry - Profile.NO_ENTRY);
    }

    private void word(Optional<String> word) throws IOException {
      flag(word.isPresent());
      if (word.isPresent()) {
        word(word.get());
      }
    }

    private void word(String word) throws IOException {
      body.writeVInt(words.computeIfAbsent(word, added -> words.size()));
    }

    private void words(Collection<String> list) throws IOException {
      body.writeVInt(list.size());
      for (String word : list) {
        word(word);
      }
    }
  }

  private static final class Reader {

    private final ByteArrayDataInput in;
    private final String[] words;

    Reader(ByteArrayDataInput in, byte[] bytes) {
      this.in = in;
      this.words = new String[in.readVInt()];
      for (int i = 0; i < words.length; i++) {
        int length = in.readVInt();
        words[i] = new String(bytes, in.getPosition(), length, StandardCharsets.UTF_8);
        in.skipBytes(length);
      }
    }

    Profile profile() {
      YearMonth asOf = month().orElseThrow();
      Optional<Present> present =
          flag() ? Optional.of(new Present(month(), month())) : Optional.empty();
      Optional<String> language = flag() ? Optional.of(word()) : Optional.empty();
      return new Profile(
          asOf,
          present,
          language,
          Optional.of(list(in::readVInt)),
          numbered(this::entry),
          numbered(this::mention),
          list(this::degree),
          list(this::passage),
          words());
    }

    private Entry entry(int id) {
      Place place = Place.valueOf(word());
      Optional<Months> months = flag() ? Optional.of(months()) : Optional.empty();
      boolean open = flag();
      List<String> occupations = words();
      List<String> titleStems = words();
      Optional<Seniority> rank = flag() ? Optional.of(Seniority.valueOf(word())) : Optional.empty();
      return new Entry(id, place, months, open, occupations, titleStems, rank);
    }

    private Months months() {
      int from = in.readVInt();
      return new Months(from, from + in.readVInt());
    }

    private Mention mention(int id) {
      String skill = word();
      int entry = number();
      Place place = Place.valueOf(word());
      Stance stance = Stance.valueOf(word());
      return new Mention(id, skill, entry, place, stance, in.readVInt());
    }

    private Degree degree() {
      Level level = Level.valueOf(word());
      Set<String> fields = new TreeSet<>(words());
      return new Degree(level, fields, in.readVInt());
    }

    private Passage passage() {
      int entry = number();
      Place place = Place.valueOf(word());
      return new Passage(entry, place, Stance.valueOf(word()), words());
    }

    private Optional<YearMonth> month() {
      return flag() ? Optional.of(Months.month(in.readVInt())) : Optional.empty();
    }

    private boolean flag() {
      return in.readByte() != 0;
    }

    private int number() {
      return in.readVInt() + Profile.NO_ENTRY;
    }

    private String word() {
      return words[in.readVInt()];
    }

    /** By far the most lists are of words, so these are not copied more often than needed. */
    private List<String> words() {
      String[] list = new String[in.readVInt()];
      for (int i = 0; i < list.length; i++) {
        list[i] = word();
      }
      return List.of(list);
    }

    private <T> List<T> list(Supplier<T> one) {
      return numbered(i -> one.get());
    }

    private <T> List<T> numbered(java.util.function.IntFunction<T> one) {
      int size = in.readVInt();
      List<T> list = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        list.add(one.apply(i));
      }
      return list;
    }
  }
}
