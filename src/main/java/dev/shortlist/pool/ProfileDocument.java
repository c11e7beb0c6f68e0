package dev.shortlist.pool;

import dev.shortlist.catalogue.Catalogue;
import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.catalogue.Skill;
import dev.shortlist.match.Potential;
import dev.shortlist.match.Potentials;
import dev.shortlist.resume.profile.Experience;
import dev.shortlist.resume.profile.Months;
import dev.shortlist.resume.profile.Profile;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * A profile as a document of the index: what it can show as features, by which candidates are
 * found; what filters and facets ask for; its words; and itself, so that it is judged without its
 * file.
 */
final class ProfileDocument {

  /** Raised whenever documents are made otherwise; the pool is then rebuilt. */
  static final int LAYOUT = 2;

  static final String ID = "id";
  static final String PROFILE = "profile";

  /** The number of the month that the profile was read in. */
  static final String AS_OF = "as-of";

  /** Stems of the text. */
  static final String TEXT = "text";

  static final String MONTHS = "months";
  static final String OCCUPATION = "occupation";
  static final String LANGUAGE = "language";

  /** Every level that a degree is of or above. */
  static final String LEVEL = "level";

  /** The level of the highest degree, in small letters. */
  static final String HIGHEST = "highest";

  static final String SKILLS = "skills";
  static final String OCCUPATIONS = "occupations";
  static final String UNTOLD_TITLES = "untold-titles";
  static final String TITLES = "titles";
  static final String LEVELS = "levels";

  /** The full strength of evidence, which is told in thousandths. */
  private static final float FULL = 1000;

  /** A feature keeps the sign, the exponent and eight bits more of a number. */
  private static final int LOST_BITS = 15;

  private final Potentials potentials;
  private final Set<String> languages;

  ProfileDocument(Catalogue catalogue) {
    this.potentials = new Potentials(catalogue);
    this.languages =
        catalogue.skillIds().stream()
            .filter(id -> catalogue.skill(id).kind() == Skill.Kind.LANGUAGE)
            .collect(Collectors.toSet());
  }

  /** What names the document of a profile. */
  static Term id(String id) {
    return new Term(ID, id);
  }

  Document of(String id, Profile profile) {
    Document document = new Document();
    document.add(new StringField(ID, id, Field.Store.YES));
    document.add(new StoredField(PROFILE, StoredForm.write(profile)));
    document.add(new IntPoint(AS_OF, Months.index(profile.asOf())));
    document.add(new IntPoint(MONTHS, Experience.of(profile).months()));
    kinds(profile, document);
    Potential most = potentials.of(profile);
    document.add(Words.field(TEXT, most.words()));
    features(SKILLS, most.skills(), document);
    features(OCCUPATIONS, most.occupations(), document);
    features(UNTOLD_TITLES, most.untoldTitles(), document);
    features(TITLES, most.titles(), document);
    most.levels().forEach(level -> feature(LEVELS, level.name(), 1, document));
    return document;
  }

  private void kinds(Profile profile, Document document) {
    Set<String> occupations = new TreeSet<>();
    profile.entries().stream()
        .filter(entry -> entry.place().isHeld())
        .forEach(entry -> occupations.addAll(entry.occupations()));
    occupations.forEach(id -> kind(OCCUPATION, id, document));
    profile.mentions().stream()
        .filter(mention -> mention.stance().counts() && languages.contains(mention.skill()))
        .map(Profile.Mention::skill)
        .distinct()
        .forEach(id -> kind(LANGUAGE, id, document));
    profile.degrees().stream()
        .map(Profile.Degree::level)
        .max(Comparator.naturalOrder())
        .ifPresent(highest -> {
          document.add(
              new SortedSetDocValuesField(
                  HIGHEST, new BytesRef(highest.name().toLowerCase(Locale.ROOT))));
          List.of(Level.values()).stream()
              .filter(level -> level.compareTo(highest) <= 0)
              .forEach(level -> document.add(new StringField(LEVEL, level.name(), Field.Store.NO)));
        });
  }

  private static void kind(String field, String id, Document document) {
    document.add(new StringField(field, id, Field.Store.NO));
    document.add(new SortedSetDocValuesField(field, new BytesRef(id)));
  }

  private static void features(String field, Map<String, Integer> values, Document document) {
    values.forEach((key, thousandths) -> feature(field, key, thousandths / FULL, document));
  }

  private static void feature(String field, String key, float value, Document document) {
    document.add(new FeatureField(field, key, roundedUp(value)));
  }

  /**
   * The least number that is no smaller and that a feature keeps as it is; a smaller one would make
   * a bound of a score that is none.
   */
  static float roundedUp(float value) {
    int lost = (1 << LOST_BITS) - 1;
    return Float.intBitsToFloat((Float.floatToIntBits(value) + lost) & ~lost);
  }
}
