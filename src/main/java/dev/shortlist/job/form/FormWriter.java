package dev.shortlist.job.form;

import dev.shortlist.job.Alternative;
import dev.shortlist.job.Group;
import dev.shortlist.job.Job;
import dev.shortlist.job.Quote;
import dev.shortlist.job.Requirement;
import dev.shortlist.yaml.Scalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Writes a job as a form: always the same bytes for the same job, whatever the version of a
 * library, and one thing a line, so that two versions can be compared.
 */
final class FormWriter {

  private final StringBuilder out = new StringBuilder();

  private FormWriter() {}

  static String write(Job job) {
    FormWriter writer = new FormWriter();
    writer.line(FrontMatter.FENCE);
    if (!job.title().isBlank()) {
      writer.line("title: " + Scalar.of(job.title()));
    }
    job.occupation().ifPresent(id -> writer.line("occupation: " + Scalar.of(id)));
    writer.line(job.groups().isEmpty() ? "requirements: []" : "requirements:");
    for (Group group : job.groups()) {
      group.members().forEach(member -> writer.requirement(member, group, job.text()));
    }
    List<Group> told = job.groups().stream().filter(FormWriter::isTold).toList();
    if (!told.isEmpty()) {
      writer.line("groups:");
      told.forEach(writer::group);
    }
    writer.line(FrontMatter.FENCE);
    return writer.out.append(job.text()).toString();
  }

  /** A group of one that is called like its member goes without saying. */
  private static boolean isTold(Group group) {
    return group.members().size() > 1 || !group.label().equals(group.members().getFirst().label());
  }

  private void requirement(Requirement member, Group group, String text) {
    line("  - label: " + Scalar.of(member.label()));
    line("    kind: " + Values.word(member.kind()));
    line("    importance: " + Values.word(member.importance()));
    line("    weight: " + member.weight());
    if (member.months() > 0) {
      line("    months: " + member.months());
    }
    line("    alternatives:");
    member.alternatives().forEach(way -> line("      - " + alternative(way, member.label())));
    if (isTold(group)) {
      line("    group: " + Scalar.of(group.id()));
    }
    line("    reason: " + Scalar.of(member.reason()));
    List<Quote> quotes = Quote.of(member.spans(), text);
    if (!quotes.isEmpty()) {
      line("    text:");
      quotes.forEach(quote -> line("      - " + quote(quote)));
    }
  }

  private static String alternative(Alternative way, String requirement) {
    Optional<String> label =
        Optional.of(way.label()).filter(l -> !l.equals(requirement)).map(Scalar::of);
    return switch (way) {
      case Alternative.OfSkill(String id, String l) -> flow("skill", Scalar.of(id), label);
      case Alternative.OfTerm(List<String> stems, String l) -> flow("stems", list(stems), label);
      case Alternative.OfExperience(int months, String l) ->
          flow("months", Integer.toString(months), label);
      case Alternative.OfDegree(var level, var fields, String l) ->
          flow(
              "level",
              Values.word(level) + (fields.isEmpty() ? "" : ", fields: " + list(fields)),
              label);
    };
  }

  private static String flow(String key, String value, Optional<String> label) {
    return "{" + key + ": " + value + label.map(l -> ", label: " + l).orElse("") + "}";
  }

  private static String quote(Quote quote) {
    return quote.isFirst()
        ? Scalar.of(quote.words())
        : "{words: %s, places: %s}".formatted(Scalar.of(quote.words()), quote.places());
  }

  private static String list(Iterable<String> words) {
    return StreamSupport.stream(words.spliterator(), false)
        .map(Scalar::of)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private void group(Group group) {
    line(
        "  - {id: %s, label: %s, needed: %d}"
            .formatted(Scalar.of(group.id()), Scalar.of(group.label()), group.needed()));
  }

  private void line(String line) {
    out.append(line).append('\n');
  }
}
