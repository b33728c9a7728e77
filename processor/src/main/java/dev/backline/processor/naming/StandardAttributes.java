package dev.backline.processor.naming;

import java.util.Locale;

/** How CDK calls the attributes of users that Cognito knows. */
public final class StandardAttributes {
  private StandardAttributes() {}

  /** The method of CDK's builders: {@code givenName} for {@code GIVEN_NAME}. */
  public static String cdkName(String constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
      name.append(name.length() == 0 ? word.charAt(0) : Character.toUpperCase(word.charAt(0)))
          .append(word, 1, word.length());
    }
    return name.toString();
  }
}
