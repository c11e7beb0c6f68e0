package dev.shortlist.hostile;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A file that means harm. */
final class HostileFile {

  /** What came of a file that has a score. */
  static final String READ = "read";

  private final String name;
  private final byte[] content;
  private final Set<String> outcomes;

  private HostileFile(String name, byte[] content, Set<String> outcomes) {
    this.name = name;
    this.content = content;
    this.outcomes = outcomes;
  }

  static HostileFile of(String name, byte[] content, String... outcomes) {
    return new HostileFile(name, content, Set.copyOf(Arrays.asList(outcomes)));
  }

  String name() {
    return name;
  }

  byte[] content() {
    return content;
  }

  /** What may come of it: {@link #READ}, or the reasons why it is not. */
  Set<String> outcomes() {
    return outcomes;
  }

  /** All of them. */
  static List<HostileFile> all() {
    return Stream.of(HostilePdfs.all(), HostileOffice.all(), HostileTexts.all())
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
