package dev.shortlist.web.api;

import dev.shortlist.job.JobDraft;
import dev.shortlist.resume.profile.Profile;
import dev.shortlist.web.Desk;
import dev.shortlist.web.problem.Refusal;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Profiles as they come, one a line, after a line that may tell what to do with them all. Whatever
 * is wrong with a line refuses the whole and names the line. Holds one profile at a time.
 */
final class ProfileLines implements Iterator<ProfileLines.Sent> {

  /** What an answer of {@code parse} has beside the profile, and nobody needs here. */
  private static final List<String> PASSED_OVER = List.of("schemaVersion", "resume", "hidden");

  /** What every profile has, and nothing else. */
  private static final String MENTIONS = "mentions";

  private final NdjsonReader reader;
  private final JsonMapper json;
  private final int longestLine;
  private final int mostProfiles;

  /** The numbers of the lines, by what they are called. */
  private final Map<String, Integer> names = new TreeMap<>();

  private final Terms terms;
  private final int termsLine;
  private @Nullable ObjectNode first;

  /**
   * Reads the first line.
   *
   * @param longestLine in bytes, as the reader has it
   * @param mostProfiles one more is refused
   * @throws Refusal when the first line is wrong
   */
  ProfileLines(NdjsonReader reader, JsonMapper json, int longestLine, int mostProfiles) {
    this.reader = reader;
    this.json = json;
    this.longestLine = longestLine;
    this.mostProfiles = mostProfiles;
    if (reader.hasNext()) {
      first = read();
    }
    if (first == null || isProfile(first)) {
      this.terms = Terms.NONE;
    } else {
      this.terms = bound(first, Terms.class);
      first = null;
    }
    this.termsLine = reader.line();
  }

  /**
   * A profile that was sent.
   *
   * @param name the sender's own id for it, else the number of its line
   */
  record Sent(String name, Profile profile) {

    /** Tells nothing, for frameworks write this to logs. */
    @Override
    public String toString() {
      return "Sent";
    }
  }

  /**
   * What all profiles are ranked by.
   *
   * @param job the id of a shipped or stored job; {@code ml-engineer} where no job is given in any
   *     way
   * @param jobDescription the text of a job
   * @param jobProfile a job as the service tells it, edited or not
   * @param weights times which something counts, by what it is; by default once
   * @param asOf the month in which "present" ends; the current one where not given
   */
  record Terms(
      @Nullable String job,
      @Nullable String jobDescription,
      @Nullable JobDraft jobProfile,
      @Nullable Map<String, BigDecimal> weights,
      @Nullable String asOf) {

    static final Terms NONE = new Terms(null, null, null, null, null);

    /**
     * The job that they name.
     *
     * @throws Refusal when they name several
     */
    JobAsked job(Desk desk) {
      return JobAsked.of(job, jobDescription, jobProfile, desk);
    }
  }

  /** A profile beside the sender's id for it. */
  private record Parsed(Profile profile, @Nullable String externalId) {}

  /** What the first line says of all others; nothing where it is a profile itself. */
  Terms terms() {
    return terms;
  }

  /**
   * What the terms lead to.
   *
   * @throws Refusal with their line where they lead nowhere
   */
  <T> T byTerms(Supplier<T> work) {
    try {
      return work.get();
    } catch (Refusal refusal) {
      throw refusal.inLine(termsLine);
    }
  }

  @Override
  public boolean hasNext() {
    return first != null || reader.hasNext();
  }

  /**
   * The next profile.
   *
   * @throws Refusal when its line is wrong, or it is one too many
   */
  @Override
  public Sent next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ObjectNode line = first == null ? read() : first;
    first = null;
    int number = reader.line();
    if (names.size() == mostProfiles) {
      throw Refusal.tooLarge(mostProfiles).inLine(number);
    }
    if (!isProfile(line)) {
      throw Refusal.malformed("The line is no profile; only the first one names job and weights.")
          .inLine(number);
    }
    Sent sent = sent(line, number);
    Integer other = names.putIfAbsent(sent.name(), number);
    if (other != null) {
      throw Refusal.field(Parts.EXTERNAL_ID, "Line %d has the same id.".formatted(other))
          .inLine(number);
    }
    return sent;
  }

  private Sent sent(ObjectNode line, int number) {
    String name = "line %d".formatted(number);
    if (!line.has(Parts.PROFILE)) {
      return new Sent(name, bound(line, Profile.class));
    }
    line.remove(PASSED_OVER);
    if (!line.get(Parts.PROFILE).isObject()) {
      throw malformed();
    }
    Parsed parsed = bound(line, Parsed.class);
    return new Sent(Optional.ofNullable(parsed.externalId()).orElse(name), parsed.profile());
  }

  private static boolean isProfile(ObjectNode line) {
    return line.has(Parts.PROFILE) || line.has(MENTIONS);
  }

  private ObjectNode read() {
    byte[] line = reader.next();
    if (line.length == 0) {
      throw Refusal.tooLarge(longestLine).inLine(reader.line());
    }
    try {
      if (json.readTree(line) instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException e) {
      throw malformed();
    }
    throw malformed();
  }

  private <T> T bound(ObjectNode line, Class<T> type) {
    try {
      return json.treeToValue(line, type);
    } catch (JacksonException e) {
      throw malformed();
    }
  }

  private Refusal malformed() {
    return Refusal.malformed("The line is not the JSON object that is asked for.")
        .inLine(reader.line());
  }
}
