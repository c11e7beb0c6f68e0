package dev.shortlist.job;

import dev.shortlist.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A phrase of a job's text that may be a term, with all that speaks for it; see {@link Terms}. */
final class TermCandidate {

  /** What papers are called by which somebody may do something. */
  private static final Set<String> PAPERS =
      Terms.words(
          "licence license certificate certification ticket registration permit credential"
              + " accreditation clearance");

  /** What things are called that somebody works with. */
  private static final Set<String> TOOLS =
      Terms.words("software system platform app application database crm erp machine suite");

  final List<String> stems;
  final String label;
  final JobSection section;
  final List<Span> spans = new ArrayList<>();
  Importance importance = Importance.NICE;

  /** Whether it stands between commas. */
  boolean listed;

  /** Whether it is all that an item of a list asks for. */
  boolean alone;

  /** Whether it is what somebody is to know or to have done; see {@link Governed}. */
  boolean governed;

  TermCandidate(List<String> stems, String label, JobSection section) {
    this.stems = stems;
    this.label = label;
    this.section = section;
  }

  /** Whether more than its form speaks for it. */
  boolean isSure() {
    return alone || governed || isPaper() || (listed && stems.size() == 1);
  }

  /** What kind of requirement it makes. */
  Requirement.Kind kind() {
    boolean duty =
        section.kind() == JobSection.Kind.RESPONSIBILITIES
            || section.kind() == JobSection.Kind.FUNCTIONS;
    if (isPaper()) {
      return Requirement.Kind.CERTIFICATE;
    }
    if (TOOLS.contains(stems.getLast()) || isProductName()) {
      return Requirement.Kind.TOOL;
    }
    return duty && alone && !governed
        ? Requirement.Kind.RESPONSIBILITY
        : Requirement.Kind.KNOWLEDGE;
  }

  /** "HC licence", "front-end loader ticket". */
  private boolean isPaper() {
    return stems.size() > 1 && PAPERS.contains(stems.getLast());
  }

  /** A word with a capital and small letters, which no abbreviation has. */
  private boolean isProductName() {
    return stems.size() == 1
        && Character.isUpperCase(label.charAt(0))
        && label.chars().skip(1).anyMatch(Character::isLowerCase);
  }
}
