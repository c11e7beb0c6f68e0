package dev.shortlist.catalogue;

import dev.shortlist.catalogue.Degrees.Family;
import dev.shortlist.catalogue.Degrees.FieldEntry;
import dev.shortlist.catalogue.Degrees.LevelEntry;
import dev.shortlist.catalogue.Places.Region;
import java.util.LinkedHashMap;
import java.util.Map;

/** The files of degrees and of places as a pack: what one method writes, another reads. */
final class PackedFiles {

  private PackedFiles() {}

  static void write(Degrees.File file, PackWriter into) {
    into.list(
        file.levels(),
        level -> {
          into.text(level.id());
          into.text(level.name());
          into.texts(level.aliases());
          into.texts(level.abbreviations());
        });
    into.list(
        file.families(),
        family -> {
          into.text(family.id());
          into.texts(family.near());
          into.list(
              family.fields(),
              field -> {
                into.text(field.id());
                into.text(field.name());
                into.texts(field.aliases());
              });
        });
  }

  static Degrees.File degrees(PackReader from) {
    return new Degrees.File(
        from.list(() -> new LevelEntry(from.text(), from.text(), from.texts(), from.texts())),
        from.list(() ->
            new Family(
                from.text(),
                from.texts(),
                from.list(() -> new FieldEntry(from.text(), from.text(), from.texts())))));
  }

  static void write(Places.File file, PackWriter into) {
    into.lists(file.countries());
    into.number(file.regions().size());
    file.regions()
        .forEach((code, region) -> {
          into.text(code);
          into.texts(region.names());
          into.texts(region.codes());
        });
    into.lists(file.towns());
  }

  static Places.File places(PackReader from) {
    return new Places.File(from.lists(), regions(from), from.lists());
  }

  private static Map<String, Region> regions(PackReader from) {
    Map<String, Region> regions = new LinkedHashMap<>();
    for (int left = from.number(); left > 0; left--) {
      regions.put(from.text(), new Region(from.texts(), from.texts()));
    }
    return regions;
  }
}
