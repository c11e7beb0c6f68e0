package dev.shortlist.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shortlist.ScoreDocument;
import dev.shortlist.resume.profile.Place;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every constant of the score stands in {@code src/docs/score.md} as it is, with its reason. */
class ConstantsTests {

  /** Where constants of the score stand. */
  private static final List<String> CLASSES =
      List.of(
          "match.Scale",
          "match.Band",
          "job.Points",
          "job.Pots",
          "job.Assumed",
          "catalogue.Catalogue",
          "catalogue.Degrees",
          "catalogue.Nearness",
          "catalogue.Relation",
          "catalogue.Telling",
          "resume.profile.Present");

  /** What stands beside them and changes no score. */
  private static final Set<String> OTHERS =
      Set.of(
          // the unit
          "Scale.FULL",
          // where every score is that reaches no other band
          "Band.WEAK",
          // words of a reason and of a label
          "Points.RARE",
          "Points.COMMON",
          "Points.MOST_LABEL_WORDS",
          // how texts are read
          "Degrees.REACH");

  static Stream<List<String>> rows() {
    return Stream.concat(
        ScoreDocument.table("constant").stream(), ScoreDocument.table("`Scale.base` of").stream());
  }

  @Test
  void theDocumentHasEveryConstantWithItsValueAndNoOther() throws ReflectiveOperationException {
    assertThat(ScoreDocument.constants()).isEqualTo(constants());
  }

  @Test
  void theDocumentHasEveryPlaceThatShowsSomething() {
    Map<String, Integer> bases = new TreeMap<>();
    for (Place place : Place.values()) {
      if (!place.onlyClaims()) {
        bases.put(place.name(), Scale.base(place));
      } else {
        assertThat(Scale.base(place)).as(place.name()).isZero();
      }
    }
    assertThat(ScoreDocument.bases()).isEqualTo(bases);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void eachHasAReason(List<String> row) {
    assertThat(row).hasSize(3);
    // what all of it is about, or a part of a sentence; no repetition of the name
    assertThat(row.get(2).split(" ")).hasSizeGreaterThanOrEqualTo(3);
  }

  private static Map<String, Integer> constants() throws ReflectiveOperationException {
    Map<String, Integer> constants = new TreeMap<>();
    Set<String> left = new TreeSet<>(OTHERS);
    for (String name : CLASSES) {
      Class<?> type = Class.forName("dev.shortlist." + name);
      for (Field field : type.getDeclaredFields()) {
        boolean isConstant =
            field.isEnumConstant()
                || (field.getType() == int.class && Modifier.isStatic(field.getModifiers()));
        String told = type.getSimpleName() + "." + field.getName();
        if (isConstant && !left.remove(told)) {
          field.setAccessible(true);
          constants.put(told, value(field.get(null)));
        }
      }
    }
    assertThat(left).as("exceptions that are none").isEmpty();
    return constants;
  }

  /** A number, or that which a constant of an enumeration has. */
  private static int value(Object constant) throws ReflectiveOperationException {
    if (constant instanceof Integer number) {
      return number;
    }
    for (Field field : constant.getClass().getDeclaredFields()) {
      if (field.getType() == int.class && !Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        return field.getInt(constant);
      }
    }
    throw new IllegalArgumentException(constant + " has no number");
  }
}
