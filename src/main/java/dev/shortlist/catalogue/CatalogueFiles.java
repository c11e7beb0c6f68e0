package dev.shortlist.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.shortlist.catalogue.Guard.Words;
import dev.shortlist.catalogue.Inflections.Match;
import dev.shortlist.catalogue.Surface.Trust;
import dev.shortlist.language.Tagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the catalogue from the YAML files in {@code models/} that travel in the jar. */
public final class CatalogueFiles {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final ClassLoader models;
  private final MessageDigest digest = sha256();
  private final List<Skill> skills = new ArrayList<>();
  private final List<Occupation> occupations = new ArrayList<>();
  private final Map<String, SortedMap<String, Integer>> near = new HashMap<>();
  private final List<Surface> skillSurfaces = new ArrayList<>();
  private final List<Surface> titleSurfaces = new ArrayList<>();
  private final Map<String, Guard> guards = new HashMap<>();
  private final List<Activity> activities = new ArrayList<>();
  private final Degrees degrees;
  private final Places places;
  private final Vocabularies vocabularies;

  /**
   * The catalogue with its finders.
   *
   * @param skills finds skills
   * @param titles finds occupations in job titles
   * @param places finds towns with their countries
   * @param vocabularies the words by which résumés tell their parts
   */
  public record Read(
      Catalogue catalogue,
      Finder skills,
      Finder titles,
      Degrees degrees,
      Places places,
      Vocabularies vocabularies) {}

  private CatalogueFiles(ClassLoader models) {
    this.models = models;
    for (Parsed<SkillEntry[]> file : parsed("skills/*.yaml", SkillEntry[].class)) {
      for (SkillEntry entry : file.content()) {
        try {
          add(entry);
        } catch (IllegalArgumentException e) {
          throw new IllegalStateException(
              "The catalogue is wrong: %s: %s: %s"
                  .formatted(file.name(), entry.id(), e.getMessage()),
              e);
        }
      }
    }
    for (Parsed<OccupationEntry[]> file : parsed("occupations/*.yaml", OccupationEntry[].class)) {
      for (OccupationEntry entry : file.content()) {
        add(entry);
      }
    }
    degrees = new Degrees(read(files("degrees.yaml").getFirst(), Degrees.File.class));
    places = new Places(read(files("places.yaml").getFirst(), Places.File.class));
    vocabularies = vocabularies(files("words/*.yaml"));
    check();
  }

  /**
   * Reads everything.
   *
   * @throws IllegalStateException when a file is missing or wrong, naming it and what is wrong
   */
  public static Read read(Tagger tagger) {
    return read(tagger, CatalogueFiles.class.getClassLoader());
  }

  /** Reads the files that a class loader finds in {@code models/}. */
  static Read read(Tagger tagger, ClassLoader models) {
    CatalogueFiles files = new CatalogueFiles(models);
    String version = HexFormat.of().formatHex(files.digest.digest()).substring(0, 16);
    return new Read(
        new Catalogue(files.skills, files.occupations, files.near, version),
        new Finder(files.skillSurfaces, files.guards, files.activities, tagger),
        new Finder(files.titleSurfaces, Map.of(), List.of(), tagger),
        files.degrees,
        files.places,
        files.vocabularies);
  }

  private record SkillEntry(
      String id,
      String name,
      String kind,
      @Nullable List<String> aliases,
      @Nullable List<String> cased,
      @Nullable List<String> guarded,
      @JsonProperty("ambiguous-in") @Nullable List<String> ambiguousIn,
      @Nullable List<String> cues,
      @JsonProperty("not-before") @Nullable List<String> notBefore,
      @JsonProperty("not-after") @Nullable List<String> notAfter,
      @JsonProperty("not-with") @Nullable List<String> notWith,
      @Nullable List<String> activities,
      @JsonProperty("is-a") @Nullable List<String> isA,
      @Nullable List<String> needs,
      @JsonProperty("part-of") @Nullable List<String> partOf,
      @JsonProperty("used-for") @Nullable List<String> usedFor) {}

  private record OccupationEntry(
      String id,
      String name,
      @Nullable List<String> aliases,
      String family,
      @Nullable List<String> close,
      @Nullable List<String> neighbour,
      @Nullable List<String> distant,
      @Nullable List<String> skills) {}

  private void add(SkillEntry entry) {
    Map<String, Integer> broader = new TreeMap<>();
    relate(broader, Relation.IS_A, entry.isA());
    relate(broader, Relation.NEEDS, entry.needs());
    relate(broader, Relation.PART_OF, entry.partOf());
    relate(broader, Relation.USED_FOR, entry.usedFor());
    Skill.Kind kind = Skill.Kind.valueOf(entry.kind().toUpperCase(Locale.ROOT).replace('-', '_'));
    skills.add(new Skill(entry.id(), entry.name(), kind, broader));

    Set<String> cautious =
        java.util.stream.Stream.concat(some(entry.cased()).stream(), some(entry.guarded()).stream())
            .collect(Collectors.toSet());
    if (!cautious.contains(entry.name())) {
      skillSurfaces.add(new Surface(entry.id(), entry.name(), Trust.ANY));
    }
    addSurfaces(entry.id(), entry.aliases(), Trust.ANY);
    addSurfaces(entry.id(), entry.cased(), Trust.CASED);
    addSurfaces(entry.id(), entry.guarded(), Trust.GUARDED);
    guards.put(
        entry.id(),
        new Guard(
            Set.copyOf(some(entry.ambiguousIn())),
            Words.of(some(entry.cues())),
            Words.of(some(entry.notBefore())),
            Words.of(some(entry.notAfter())),
            Words.of(some(entry.notWith()))));
    some(entry.activities()).forEach(pattern -> activities.add(Activity.of(entry.id(), pattern)));
  }

  private void add(OccupationEntry entry) {
    occupations.add(new Occupation(entry.id(), entry.name(), entry.family(), some(entry.skills())));
    titleSurfaces.add(new Surface(entry.id(), entry.name(), Trust.ANY));
    some(entry.aliases())
        .forEach(alias -> titleSurfaces.add(new Surface(entry.id(), alias, Trust.ANY)));
    relate(entry.id(), Nearness.CLOSE, entry.close());
    relate(entry.id(), Nearness.NEIGHBOUR, entry.neighbour());
    relate(entry.id(), Nearness.DISTANT, entry.distant());
  }

  private void addSurfaces(String id, @Nullable List<String> written, Trust trust) {
    some(written).forEach(surface -> skillSurfaces.add(new Surface(id, surface, trust)));
  }

  private static void relate(
      Map<String, Integer> broader, Relation relation, @Nullable List<String> ids) {
    some(ids).forEach(id -> broader.merge(id, relation.rate(), Math::max));
  }

  private void relate(String id, Nearness nearness, @Nullable List<String> others) {
    for (String other : some(others)) {
      near.computeIfAbsent(id, i -> new TreeMap<>()).merge(other, nearness.rate(), Math::max);
      near.computeIfAbsent(other, i -> new TreeMap<>()).merge(id, nearness.rate(), Math::max);
    }
  }

  private void check() {
    Set<String> skillIds = unique("skill", skills.stream().map(Skill::id).toList());
    Set<String> occupationIds =
        unique("occupation", occupations.stream().map(Occupation::id).toList());
    for (Skill skill : skills) {
      skill
          .broader()
          .keySet()
          .forEach(id -> require(skillIds.contains(id), skill.id() + " refers to no skill: " + id));
    }
    for (Occupation occupation : occupations) {
      occupation
          .skills()
          .forEach(
              id -> require(skillIds.contains(id), occupation.id() + " refers to no skill: " + id));
    }
    checkSurfaces(skillSurfaces);
    checkSurfaces(titleSurfaces);
    near.keySet()
        .forEach(id -> require(occupationIds.contains(id), "an occupation is near to none: " + id));
  }

  private static void checkSurfaces(List<Surface> surfaces) {
    Map<String, Surface> seen = new HashMap<>();
    for (Surface surface : surfaces) {
      Surface other = seen.putIfAbsent(SurfaceIndex.form(surface.written()), surface);
      require(
          other == null
              || other.id().equals(surface.id())
              || Inflections.match(surface.words(), other.words()) != Match.SAME,
          "both %s and %s are written '%s'"
              .formatted(other == null ? "" : other.id(), surface.id(), surface.written()));
    }
  }

  private static Set<String> unique(String what, List<String> ids) {
    Set<String> seen = new java.util.HashSet<>();
    ids.forEach(id -> require(seen.add(id), "two %ss have the id %s".formatted(what, id)));
    return seen;
  }

  private static void require(boolean right, String otherwise) {
    if (!right) {
      throw new IllegalStateException("The catalogue is wrong: " + otherwise);
    }
  }

  private List<Resource> files(String pattern) {
    try {
      Resource[] found =
          new PathMatchingResourcePatternResolver(models)
              .getResources("classpath*:models/" + pattern);
      require(found.length > 0, "no file is models/" + pattern);
      return Arrays.stream(found)
          .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of all of them the bytes count now; each is understood when it is asked for. */
  private Vocabularies vocabularies(List<Resource> words) {
    Map<String, Supplier<Vocabulary>> sources = new HashMap<>();
    for (Resource file : words) {
      byte[] content = bytes(file);
      String name = String.valueOf(file.getFilename());
      sources.put(
          name.substring(0, name.indexOf('.')), () -> read(name, content, Vocabulary.class));
    }
    return new Vocabularies(sources);
  }

  /** A file's name, and what it holds. */
  private record Parsed<T>(String name, T content) {}

  /** Every file of a pattern, in order; they are understood on all cores. */
  private <T> List<Parsed<T>> parsed(String pattern, Class<T> type) {
    List<Parsed<byte[]>> contents =
        files(pattern).stream()
            .map(file -> new Parsed<>(String.valueOf(file.getFilename()), bytes(file)))
            .toList();
    return contents.parallelStream()
        .map(file -> new Parsed<>(file.name(), read(file.name(), file.content(), type)))
        .toList();
  }

  private <T> T read(Resource file, Class<T> type) {
    return read(String.valueOf(file.getFilename()), bytes(file), type);
  }

  private static <T> T read(String file, byte[] content, Class<T> type) {
    try {
      return YAML.readValue(content, type);
    } catch (JacksonException e) {
      throw new IllegalStateException("The catalogue is wrong: " + file + ": " + e.getMessage(), e);
    }
  }

  private byte[] bytes(Resource file) {
    try (InputStream stream = file.getInputStream()) {
      byte[] content = stream.readAllBytes();
      digest.update(content);
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> some(@Nullable List<String> list) {
    return list == null ? List.of() : list;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
