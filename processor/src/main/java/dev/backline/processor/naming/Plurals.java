package dev.backline.processor.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plurals that npm {@code pluralize} 8.0.0, which names Amplify's operations, gives words. */
public final class Plurals {
  private static final Set<String> UNCOUNTABLES =
      Set.of(
          """
          adulthood advice agenda aid aircraft alcohol ammo analytics anime athletics audio bison
          blood bream buffalo butter carp cash chassis chess clothing cod commerce cooperation corps
          debris diabetes digestion elk energy equipment excretion expertise firmware flounder fun
          gallows garbage graffiti hardware headquarters health herpes highjinks homework housework
          information jeans justice kudos labour literature machinery mackerel mail manga media mews
          moose mud music news only personnel pike plankton pliers police pollution premises rain
          research rice salmon scissors series sewage shambles shrimp software species staff swine
          tennis traffic transportation trout tuna wealth welfare whiting wildebeest wildlife you
          """
              .strip()
              .split("\\s", -1));

  private static final Map<String, String> IRREGULARS =
      irregulars(
          """
          i we, me us, he they, she they, them them, myself ourselves, yourself yourselves,
          itself themselves, herself themselves, himself themselves, themself themselves,
          is are, was were, has have, this these, that those,
          echo echoes, dingo dingoes, volcano volcanoes, tornado tornadoes, torpedo torpedoes,
          genus genera, viscus viscera, stigma stigmata, stoma stomata, dogma dogmata,
          lemma lemmata, schema schemata, anathema anathemata,
          ox oxen, axe axes, die dice, yes yeses, foot feet, eave eaves, goose geese, tooth teeth,
          quiz quizzes, human humans, proof proofs, carve carves, valve valves, looey looies,
          thief thieves, groove grooves, pickaxe pickaxes, passerby passersby
          """);

  /** The first rule whose pattern a word ends with makes its plural. */
  private static final List<Rule> RULES =
      List.of(
          rule("(pok[eéÉ]mon|[^aeiou]ese|deer|fish|o[iu]s|pox|sheep)", ""),
          rule("^()thou", "you"),
          rule("(m)[ae]n", "en"),
          rule("(eaux)", ""),
          rule("(child)(?:ren)?", "ren"),
          rule("(pe)(?:rson|ople)", "ople"),
          // Not \b, which up to Java 18 counts other letters than JavaScript's as part of a word.
          rule("(?<!\\w)((?:tit)?m|l)(?:ice|ouse)", "ice"),
          rule("(append|cod|ind|matr|mur|sil|vert)[ei]x", "ices"),
          rule("(x|ch|ss|sh|zz)", "es"),
          rule("([^ch][eio][ln])ey", "ies"),
          rule("([^aeiouy]|qu)y", "ies"),
          rule("(kni|li|wi)fe", "ves"),
          rule("(ar|l|ea|eo|oa|hoo)f", "ves"),
          rule("(s)is", "es"),
          rule(
              "(apheli|asyndet|automat|criteri|hedr|hyperbat|noumen|organ|periheli|phenomen"
                  + "|prolegomen)(?:a|on)",
              "a"),
          rule(
              "(addend|agend|automat|bacteri|candelabr|curricul|dat|desiderat|errat|extrem|millenni"
                  + "|ov|quor|strat|symposi)(?:a|um)",
              "a"),
          rule("(at|gr|her)o", "oes"),
          rule("(cherub|seraph)(?:im)?", "im"),
          rule("(alg|alumn|vertebr)ae?", "ae"),
          rule(
              "(alumn|bacill|cact|foc|fung|loc|nucle|radi|stimul|strat|syllab|termin|uter|vir)"
                  + "(?:us|i)",
              "i"),
          rule("([^l]ias|[aeiou]las|[ejrz]as|[iu]am)", ""),
          rule("(e[mn]u)s?", "s"),
          rule("(alias|[^aou]us|t[lm]as|gas|ris)", "es"),
          rule("(ax|test)is", "es"));

  private Plurals() {}

  /** Returns the plural of a word, which is the word itself if it already is one. */
  public static String plural(String word) {
    String lowerCase = lower(word);
    String irregular = IRREGULARS.get(lowerCase);
    if (irregular != null) {
      return inCaseOf(word, irregular);
    }
    if (word.isEmpty() || UNCOUNTABLES.contains(lowerCase)) {
      return word;
    }
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(word);
      if (matcher.find()) {
        return replaceTail(word, matcher, rule.ending());
      }
    }
    char last = word.charAt(word.length() - 1);
    if (last == 's' || last == 'S' || last > '\u007F') {
      return word;
    }
    return word + (Character.isUpperCase(last) ? 'S' : 's');
  }

  private static String replaceTail(String word, Matcher matcher, String ending) {
    int start = matcher.start();
    if (Character.isSupplementaryCodePoint(word.codePointAt(start))) {
      // JavaScript matches UTF-16 units, so its match begins at the second half of the pair.
      start++;
    }
    String tail = word.substring(start);
    String plural = word.substring(start, matcher.end(1)) + ending;
    return word.substring(0, start) + inCaseOf(tail, plural);
  }

  private static String inCaseOf(String model, String word) {
    if (model.equals(word)) {
      return word;
    }
    if (model.equals(lower(model))) {
      return lower(word);
    }
    if (model.equals(upper(model))) {
      return upper(word);
    }
    String initial = model.substring(0, 1);
    return initial.equals(upper(initial))
        ? upper(word.substring(0, 1)) + lower(word.substring(1))
        : lower(word);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  /** Maps each singular, and each plural too because it stays as it is, to the plural. */
  private static Map<String, String> irregulars(String pairs) {
    Map<String, String> plurals = new HashMap<>();
    for (String pair : pairs.strip().split(",\\s", -1)) {
      int space = pair.indexOf(' ');
      String plural = pair.substring(space + 1);
      plurals.put(pair.substring(0, space), plural);
      plurals.put(plural, plural);
    }
    return Map.copyOf(plurals);
  }

  private static Rule rule(String tail, String ending) {
    // \z because $ would also match before a final line break. The flag folds ASCII letters only,
    // as JavaScript's does between an ASCII letter and any other.
    return new Rule(Pattern.compile(tail + "\\z", Pattern.CASE_INSENSITIVE), ending);
  }

  /** Keeps the only group of the match and puts the ending in place of what follows it. */
  private record Rule(Pattern pattern, String ending) {}
}
