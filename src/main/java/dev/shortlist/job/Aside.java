package dev.shortlist.job;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What people write beside the name of the work in the line of an advert's title. */
enum Aside {
  /** Nothing. */
  NONE("^\\P{L}*$(?<!\\d)"),
  /** What is paid. */
  PAY(
      "[£$€₹]|\\b(?:\\d[\\d,.]*k|lpa|ctc|lacs?|crores?|p\\.?[ha]|ph|ote|pro rata|salary|bonus|per (?:hour|annum|day|week)|an hour|competitive)\\b"),
  /** How the post is graded, or how much a person must have learnt for it. */
  GRADE(
      "\\b(?:band|grade|scale|step|pay group|mps|ups|tlr|pqe|nqt|ect|staff level|(?:level|class|category) (?:\\d|i{1,3}\\b|[a-e]\\b)|\\d+\\+? ?(?:[–-] ?\\d+ ?)?(?:yrs?|years?)|no experience|entry[- ]level|trainees? welcome|newly qualified)\\b"),
  /** When, how long and from where one works. */
  FORM(
      "\\b(?:full[- ]?time|part[- ]?time|perm(?:anent)?|temp(?:orary)?|contract|ftc|fixed[- ]term|maternity|casual|bank|prn|per diem|seasonal|internship|zero hours|months?|hours?|hrs|shifts?|nights?|days?|weekends?|evenings?|mornings?|earl(?:y|ies)|lates?|rotat\\p{L}+|roster|fifo|mon\\p{L}*|tues?\\p{L}*|thurs?\\p{L}*|fri\\p{L}*|sat|sundays?|remote|hybrid|on-?site|home|commut\\p{L}+|live[- ]in|immediate\\p{L}*|start(?:ing)?|asap|urgent\\p{L}*|cis|paye|ir35|freelance|[mfdwxh](?:/[mfdwxh])+|all genders|relocation|vacanc(?:y|ies)|jobs?|wanted|hiring|apply|new|great|\\d on)\\b"),
  /** By which number the advert is known. */
  REFERENCE("#|\\b(?:ref(?:erence)?|req(?:uisition)?|id|no)\\b|\\d{4,}"),
  /** Who employs. */
  FIRM(
      "\\b(?:ltd|limited|inc|llc|llp|plc|gmbh|pvt|pty|b\\.?v|corp(?:oration)?|group|trust|council|hospitals?|school|academy|college|university|partners|associates|solicitors|recruitment|staffing|agency|bros|brothers|& (?:sons?|co|daughters?)|(?:hotel|restaurant|inn|clinic|practice|studio|society|company|consult(?:ants|ing)|logistics|foods|homes))\\b"),
  /** A part of the employer. */
  TEAM(
      "\\b(?:team|department|dept|unit|ward|desk|hub|site|division|branch|store|directorate|depot|office|section|faculty|programme|project)\\b"),
  /** Where one works, by a state's or county's sign or a point of the compass. */
  PLACE(
      "\\b(?:(?-i:[A-Z]{2})(?: \\d{5})?$|(?-i:NSW|VIC|QLD|TAS|UK|USA|EU|UAE)\\b|co\\. |county|city|town|area|region|nationwide|(?:north|south|east|west)(?:ern)?\\b|(?:mid)?lands?\\b|\\p{L}+shire|wales|scotland|ireland|england|london|dublin|india|(?-i:[A-Z]{1,2}\\d{1,2})\\b)"),
  /** A number otherwise. */
  NUMBER("\\d"),
  /** One word with a capital. */
  NAME("^\\W*(?-i:\\p{Lu})[\\p{L}'’-]+\\W*$"),
  /** More of them. */
  NAMES("^(?:\\W*(?-i:\\p{Lu})[\\p{L}'’.-]*(?:\\W+(?:of|and|&|the|in)\\b)*)+\\W*$"),
  /** Anything else. */
  WORDS("");

  private final Pattern words;

  Aside(String words) {
    this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  static Aside of(String words) {
    return Stream.of(values())
        .filter(aside -> aside.words.matcher(words).find())
        .findFirst()
        .orElse(WORDS);
  }
}
