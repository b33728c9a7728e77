package dev.backline.processor.validation.type;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text must not have that Amplify puts, between double quotes, into a template of AppSync.
 */
public final class TemplateText {
  /** What begins a reference, a directive or a comment, or ends the text. */
  private static final Pattern CODE = Pattern.compile("\"|\\$!?\\{?[A-Za-z]|#[A-Za-z{@#*\\[]");

  /** What does so for sure: the variables and directives that there are. */
  private static final Pattern EFFECTIVE_CODE =
      Pattern.compile(
          "\"|\\$!\\{?[A-Za-z]|\\$\\{?(ctx|context|utils?|extensions?)\\b|##|#\\*|#\\[\\[|#@"
              + "|#\\{?(set|if|elseif|else|end|foreach|include|parse|stop|break|evaluate|define|macro"
              + "|return)\\b");

  private TemplateText() {}

  /** The parts of a text that could be read as code, in order. */
  public static Set<String> codeIn(String text) {
    return find(CODE, text);
  }

  /** The parts of a text that are read as code: other signs stay what they are. */
  static Set<String> effectiveCodeIn(String text) {
    return find(EFFECTIVE_CODE, text);
  }

  private static Set<String> find(Pattern code, String text) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = code.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  /** Such a part for people. */
  public static String describe(String code) {
    return code.equals("\"") ? "a double quote" : "'" + code + "'";
  }
}
