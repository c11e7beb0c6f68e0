package dev.shortlist.job.form;

import dev.shortlist.catalogue.CatalogueFiles;
import dev.shortlist.catalogue.Degrees.Level;
import dev.shortlist.job.Importance;
import dev.shortlist.job.Job;
import dev.shortlist.job.JobDraft;
import dev.shortlist.job.JobDraft.AlternativeDraft;
import dev.shortlist.job.JobDraft.GroupDraft;
import dev.shortlist.job.JobDraft.RequirementDraft;
import dev.shortlist.job.JobIntake;
import dev.shortlist.job.Quote;
import dev.shortlist.job.Requirement.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Jobs as nobody would write them, from a seed. */
final class MadeUp {

  private static final List<String> WORDS =
      List.of(
          "lantern",
          "C#",
          "yes",
          "a: b",
          "# rule",
          "12",
          "- item",
          "\"quoted\"",
          "it's",
          "[x]",
          "{y}",
          "Zoë",
          "日本語",
          "\uD83D\uDE80",
          "tab\there",
          "line\nend",
          "null",
          "C++",
          ".NET",
          "---",
          "\u0007bell",
          "per cent %",
          "back\\slash",
          "trailing ",
          "@home",
          "wicks");

  private final Random random;
  private final List<String> skills;

  MadeUp(CatalogueFiles.Read catalogue, long seed) {
    this.random = new Random(seed);
    this.skills = catalogue.catalogue().skillIds().stream().sorted().toList();
  }

  Job job(JobIntake intake) {
    String text = words(2 + random.nextInt(30)) + "\nlantern lantern lantern\n" + words(3);
    int groups = random.nextInt(4);
    List<RequirementDraft> requirements = new ArrayList<>();
    List<GroupDraft> drafts = new ArrayList<>();
    for (int i = 0; i < groups; i++) {
      drafts.add(new GroupDraft(one(WORDS) + i, random.nextBoolean() ? words(2) : null, maybe(4)));
    }
    for (int i = random.nextInt(9); i >= 0; i--) {
      String group =
          groups == 0 || random.nextBoolean() ? null : drafts.get(random.nextInt(groups)).id();
      requirements.add(requirement(group, text));
    }
    return intake.read(
        new JobDraft("made-up", "Keeper of " + words(2), null, requirements, drafts, text));
  }

  private RequirementDraft requirement(
      @org.jspecify.annotations.Nullable String group, String text) {
    return new RequirementDraft(
        "lamp " + words(3),
        random.nextBoolean() ? one(List.of(Kind.values())) : null,
        random.nextBoolean() ? one(List.of(Importance.values())) : null,
        maybe(900),
        IntStream.range(0, random.nextInt(4)).mapToObj(i -> alternative()).toList(),
        maybe(60),
        group,
        random.nextBoolean() ? words(4) : null,
        List.of(
            Quote.of(text.substring(0, 1 + random.nextInt(5))),
            new Quote("lantern", List.of(1 + random.nextInt(3), 3))));
  }

  private AlternativeDraft alternative() {
    String label = random.nextBoolean() ? "lamp " + one(WORDS) : null;
    return switch (random.nextInt(4)) {
      case 0 -> new AlternativeDraft(label, one(skills), null, null, null, null);
      case 1 ->
          new AlternativeDraft(label, null, List.of(one(WORDS), one(WORDS)), null, null, null);
      case 2 ->
          new AlternativeDraft(
              label,
              null,
              null,
              one(List.of(Level.values())),
              random.nextBoolean() ? Set.of() : Set.of("physics", "mathematics"),
              null);
      default -> new AlternativeDraft(label, null, null, null, null, 1 + random.nextInt(90));
    };
  }

  @org.jspecify.annotations.Nullable
  Integer maybe(int bound) {
    return random.nextBoolean() ? null : 1 + random.nextInt(bound);
  }

  private String words(int count) {
    return String.join(" ", IntStream.range(0, count).mapToObj(i -> one(WORDS)).toList());
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** The text with a few characters taken out, exchanged or put in. */
  static String damaged(String text, long seed) {
    Random random = new Random(seed);
    StringBuilder damaged = new StringBuilder(text);
    for (int i = 0; i <= random.nextInt(4); i++) {
      int at = random.nextInt(damaged.length());
      switch (random.nextInt(3)) {
        case 0 -> damaged.deleteCharAt(at);
        case 1 ->
            damaged.setCharAt(at, ":-{}[]#&*!|>'\"%@`\t\n, \u0000".charAt(random.nextInt(20)));
        default -> damaged.insert(at, ":-{}[]#&*!|>'\"%@`\t\n, ".charAt(random.nextInt(19)));
      }
    }
    return damaged.toString();
  }
}
