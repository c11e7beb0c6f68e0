package dev.shortlist.catalogue;

import dev.shortlist.language.Stems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The forms that a word of English takes in a sentence, as stems: KStem leaves "led", "prepared"
 * and "taught" as they are, for they are in its dictionary.
 */
final class Forms {

  /** Verbs of work whose past is not regular: the base, the past, and the participle. */
  private static final String IRREGULAR =
      """
      be was been, become became become, begin began begun, bring brought, build built, buy bought,
      catch caught, choose chose chosen, cut cut, deal dealt, draw drew drawn, drive drove driven,
      feed fed, fight fought, find found, fly flew flown, forecast forecast, get got gotten, give gave
      given, go went gone, grind ground, grow grew grown, hold held, keep kept, know knew known, lay
      laid, lead led, learn learnt, leave left, lend lent, light lit, lose lost, make made, mean meant,
      meet met, oversee oversaw overseen, overcome overcame, pay paid, prove proven, put put, read
      read, rebuild rebuilt, ride rode ridden, rise rose risen, run ran run, see saw seen, seek sought,
      sell sold, send sent, set set, sew sewn, shoot shot, show showed shown, shut shut, sing sang sung,
      sow sown, speak spoke spoken, spend spent, split split, spread spread, stand stood, sweep swept,
      take took taken, teach taught, tear tore torn, tell told, think thought, undertake undertook
      undertaken, understand understood, weave wove woven, win won, wind wound, withdraw withdrew
      withdrawn, write wrote written, rewrite rewrote rewritten
      """;

  private static final Map<String, List<String>> PASTS =
      Pattern.compile("\\s*,\\s*")
          .splitAsStream(IRREGULAR.strip().replaceAll("\\s+", " "))
          .map(verb -> List.of(verb.split(" ")))
          .collect(Collectors.toMap(List::getFirst, verb -> verb));

  private static final int SHORTEST_DOUBLED = 3;

  private static final Map<String, Set<String>> KNOWN = new HashMap<>();

  private Forms() {}

  /** The stems of all forms of a word that is given as a stem, itself among them. */
  static synchronized Set<String> of(String stem) {
    return KNOWN.computeIfAbsent(stem, Forms::formsOf);
  }

  private static Set<String> formsOf(String stem) {
    Set<String> forms = new HashSet<>();
    forms.add(stem);
    if (stem.length() > 2 && stem.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      List<String> past = PASTS.get(stem);
      if (past != null) {
        forms.addAll(past);
      }
      regular(stem).forEach(form -> forms.add(Stems.of(form)));
    }
    return Set.copyOf(forms);
  }

  private static List<String> regular(String base) {
    if (base.endsWith("e")) {
      String cut = base.substring(0, base.length() - 1);
      return List.of(base + "s", base + "d", cut + "ing");
    }
    if (base.endsWith("y") && !isVowel(base.charAt(base.length() - 2))) {
      String cut = base.substring(0, base.length() - 1);
      return List.of(cut + "ies", cut + "ied", base + "ing");
    }
    int last = base.length() - 1;
    boolean doubles =
        base.length() >= SHORTEST_DOUBLED
            && !isVowel(base.charAt(last))
            && "wxy".indexOf(base.charAt(last)) < 0
            && isVowel(base.charAt(last - 1))
            && !isVowel(base.charAt(last - 2));
    String twice = base + base.charAt(last);
    return doubles
        ? List.of(base + "s", base + "es", base + "ed", base + "ing", twice + "ed", twice + "ing")
        : List.of(base + "s", base + "es", base + "ed", base + "ing");
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
