package dev.shortlist.catalogue;

import dev.shortlist.catalogue.Surface.Trust;
import dev.shortlist.language.Span;
import dev.shortlist.language.Tagger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.EnumNamingStrategies.KebabCaseStrategy;
import tools.jackson.databind.annotation.EnumNaming;

/** Finds academic degrees in text, and tells how near their fields are to each other. */
public final class Degrees {

  /** Fields of one family, such as physics and astronomy, in thousandths. */
  private static final int SAME_FAMILY = 900;

  /** Fields of families that share much, such as mathematics and computing, in thousandths. */
  private static final int NEAR_FAMILY = 700;

  /** A field stands at most this many chars after its level. */
  private static final int REACH = 90;

  /** What follows the word "master" when it is a degree. */
  private static final Pattern MASTERS =
      Pattern.compile("^(?:['’]s|\\s+(?:of|in|degree)\\b|,|\\))");

  /** "A level that is safe" and "a Level 3 award" name no certificate of a school. */
  private static final Pattern OF_ANYTHING = Pattern.compile("^\\s+(?:\\d|of\\b|that\\b|which\\b)");

  private final Finder levels;
  private final Finder fields;
  private final Map<String, Family> familyOf = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> abbreviated = new TreeSet<>();

  /** How high a degree is, lowest first. */
  @EnumNaming(KebabCaseStrategy.class)
  public enum Level {
    SECONDARY,
    ASSOCIATE,
    BACHELOR,
    MASTER,
    DOCTORATE
  }

  /**
   * A degree.
   *
   * @param level how high
   * @param fields the ids of its fields, none when the text names none that is known
   * @param span from its level to its last field
   */
  public record Degree(Level level, Set<String> fields, Span span) {

    public Degree {
      fields = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(fields));
    }
  }

  record File(List<LevelEntry> levels, List<Family> families) {}

  record LevelEntry(String id, String name, List<String> aliases, List<String> abbreviations) {

    LevelEntry {
      abbreviations = Objects.requireNonNullElse(abbreviations, List.of());
    }
  }

  record Family(String id, List<String> near, List<FieldEntry> fields) {}

  record FieldEntry(String id, String name, List<String> aliases) {

    FieldEntry {
      aliases = Objects.requireNonNullElse(aliases, List.of());
    }
  }

  Degrees(File file) {
    List<Surface> levelSurfaces = new ArrayList<>();
    for (LevelEntry level : file.levels()) {
      levelSurfaces.add(Surface.of(level.id(), level.name(), Trust.ANY));
      level.aliases().forEach(alias -> levelSurfaces.add(Surface.of(level.id(), alias, Trust.ANY)));
      for (String abbreviation : level.abbreviations()) {
        levelSurfaces.add(Surface.of(level.id(), abbreviation, Trust.CASED));
        abbreviated.add(abbreviation);
      }
    }
    List<Surface> fieldSurfaces = new ArrayList<>();
    for (Family family : file.families()) {
      for (FieldEntry field : family.fields()) {
        familyOf.put(field.id(), family);
        names.put(field.id(), field.name());
        fieldSurfaces.add(Surface.of(field.id(), field.name(), Trust.ANY));
        field
            .aliases()
            .forEach(alias -> fieldSurfaces.add(Surface.of(field.id(), alias, Trust.ANY)));
      }
    }
    Tagger unasked = new Tagger();
    levels = new Finder(Surfaces.of(levelSurfaces), Map.of(), Activities.NONE, unasked);
    fields = new Finder(Surfaces.of(fieldSurfaces), Map.of(), Activities.NONE, unasked);
  }

  /**
   * The degrees that a passage names, in order.
   *
   * @param setting a listing when the passage stands under education, where "BA" alone is a degree;
   *     elsewhere an abbreviation needs a field after it
   */
  public List<Degree> find(String passage, Setting setting) {
    List<Find> levelFinds = levels.find(passage, Setting.PROSE);
    if (levelFinds.isEmpty()) {
      return List.of();
    }
    List<Find> fieldFinds = fields.find(passage, Setting.PROSE);
    List<Degree> degrees = new ArrayList<>();
    for (int i = 0; i < levelFinds.size(); i++) {
      Find level = levelFinds.get(i);
      int limit =
          i + 1 < levelFinds.size() ? levelFinds.get(i + 1).span().start() : passage.length();
      int end = level.span().end();
      Set<String> named = new TreeSet<>();
      for (Find field : fieldFinds) {
        boolean within =
            field.span().start() >= level.span().start() && field.span().start() < limit;
        if (within && field.span().start() - end <= REACH) {
          named.add(field.id());
          end = Math.max(end, field.span().end());
        }
      }
      boolean believed =
          setting == Setting.LISTING
              || !named.isEmpty()
              || !abbreviated.contains(level.span().in(passage));
      if (believed && !isVerb(passage, level.span()) && !isAnyLevel(passage, level.span())) {
        degrees.add(
            new Degree(
                Level.valueOf(level.id().toUpperCase(Locale.ROOT)),
                named,
                new Span(level.span().start(), end)));
      }
    }
    return List.copyOf(degrees);
  }

  /** Where a text names fields of study, in order. */
  public List<Find> fields(String text) {
    return fields.find(text, Setting.PROSE);
  }

  /** "Master the tools" names no degree; "a master's", "masters" and "Master of Arts" do. */
  private static boolean isVerb(String passage, Span level) {
    return switch (level.in(passage).toLowerCase(Locale.ROOT)) {
      case "master" -> !MASTERS.matcher(passage.substring(level.end())).find();
      case "mastering", "mastered" -> true;
      default -> false;
    };
  }

  private static boolean isAnyLevel(String passage, Span level) {
    String written = level.in(passage);
    return written.equals("a level")
        || (written.equalsIgnoreCase("a level")
            && OF_ANYTHING.matcher(passage.substring(level.end())).find());
  }

  /** How far a degree in one field answers a wish for another, in thousandths. */
  public int nearness(String held, String asked) {
    if (held.equals(asked)) {
      return 1000;
    }
    Family one = familyOf.get(held);
    Family other = familyOf.get(asked);
    if (one == null || other == null) {
      return 0;
    }
    if (one.id().equals(other.id())) {
      return SAME_FAMILY;
    }
    return one.near().contains(other.id()) || other.near().contains(one.id()) ? NEAR_FAMILY : 0;
  }

  /** Whether there is a field with that id. */
  public boolean hasField(String id) {
    return names.containsKey(id);
  }

  /** What people call a field. */
  public String fieldName(String id) {
    return names.getOrDefault(id, id);
  }
}
