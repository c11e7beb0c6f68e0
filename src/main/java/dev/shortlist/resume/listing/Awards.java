package dev.shortlist.resume.listing;

import dev.shortlist.language.Span;
import dev.shortlist.resume.entry.HeadingWords;
import dev.shortlist.resume.item.ItemDate;
import dev.shortlist.resume.item.ItemDates;
import dev.shortlist.resume.item.ItemLists;
import dev.shortlist.resume.item.Items;
import dev.shortlist.resume.item.Items.Item;
import dev.shortlist.resume.item.ListWords;
import dev.shortlist.resume.item.Naming;
import dev.shortlist.resume.item.Naming.Named;
import dev.shortlist.resume.item.Row;
import dev.shortlist.resume.item.Rows;
import dev.shortlist.resume.text.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the awards of a section. */
final class Awards {

  private static final int SURE = 930;

  private static final int MOST_WORDS = 18;

  private final Items items;
  private final Naming naming;
  private final ItemDates dates;
  private final ListWords words;
  private final HeadingWords heading;

  Awards(Items items, Naming naming, ItemDates dates, ListWords words, HeadingWords heading) {
    this.heading = heading;
    this.items = items;
    this.naming = naming;
    this.dates = dates;
    this.words = words;
  }

  /**
   * The awards of a section.
   *
   * @param heading what stands above it: where that does not name awards, only what does is one
   */
  List<Award> of(String text, Span body, String heading) {
    boolean named = words.awards.isIn(heading);
    List<Award> read = new ArrayList<>();
    for (Item item : items.of(text, body)) {
      for (Span line :
          ItemLists.cut(
              text,
              item.name().span(),
              dates,
              parts -> areAwards(text, parts),
              words.awards::isIn)) {
        if (named || words.awards.isIn(line.in(text))) {
          read(text, line, item).ifPresent(read::add);
        }
      }
    }
    return read;
  }

  private boolean areAwards(String text, List<Span> parts) {
    return parts.stream().allMatch(part -> words.awards.isIn(part.in(text)));
  }

  private Optional<Award> read(String text, Span line, Item item) {
    List<ItemDate> told = dates.in(text, line);
    Optional<Named> named = naming.of(text, line, told);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String title = Row.oneLine(named.get().name(), text);
    int count = Rows.SPACES.split(title).length;
    boolean sentence = count > MOST_WORDS || ListWords.begins(words.pronouns, title);
    if (sentence || title.chars().filter(Character::isLetter).count() < 2) {
      return Optional.empty();
    }
    if (told.isEmpty() && heading.isOccupation(title)) {
      return Optional.empty();
    }
    Optional<ItemDate> date = told.stream().filter(when -> !when.expiry()).findFirst();
    if (date.isEmpty() && line.equals(item.name().span())) {
      date =
          item.details().stream()
              .filter(row -> !Items.isSentence(row.in(text)))
              .flatMap(row -> dates.in(text, row.span()).stream())
              .findFirst();
    }
    return Optional.of(
        new Award(new Field<>(title, named.get().name(), SURE), date.map(ItemDate::field)));
  }
}
