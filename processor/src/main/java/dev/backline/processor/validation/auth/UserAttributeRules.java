package dev.backline.processor.validation.auth;

import dev.backline.processor.diagnostic.AuthProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.DefinedAuthSpec;
import dev.backline.processor.model.DefinedAuthSpec.UserAttributeSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.validation.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Attributes of users are such as Cognito keeps, and have the members of their type. */
final class UserAttributeRules implements Rules<BackendSpec> {
  private static final Pattern CUSTOM_NAME =
      Pattern.compile("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}&&[^:]]{1,20}");
  private static final int MOST_CUSTOM = 50;

  private static final Limits LENGTHS = new Limits("minLength", "maxLength", 0, 2048);
  private static final Limits NUMBERS = new Limits("min", "max", -(1L << 53), 1L << 53);

  /** The members for the least and the greatest of something, and what Cognito takes for them. */
  private record Limits(String leastMember, String mostMember, long from, long to) {}

  @Override
  public void check(BackendSpec backend, Findings findings) {
    if (backend.auth().orElse(null) instanceof DefinedAuthSpec auth) {
      Set<String> names = new HashSet<>();
      auth.attributes().forEach(attribute -> check(attribute, names, findings));
      List<UserAttributeSpec> custom =
          auth.attributes().stream().filter(attribute -> attribute.custom().isPresent()).toList();
      if (custom.size() > MOST_CUSTOM) {
        findings.add(AuthProblem.TOO_MANY_ATTRIBUTES, custom.get(MOST_CUSTOM).at(), custom.size());
      }
    }
  }

  private static void check(UserAttributeSpec attribute, Set<String> names, Findings findings) {
    if (attribute.standard().isPresent() == attribute.custom().isPresent()) {
      findings.add(AuthProblem.ATTRIBUTE_KIND, attribute.at());
      return;
    }
    String name =
        attribute
            .standard()
            .map(Written::value)
            .orElseGet(() -> "'" + attribute.custom().orElseThrow().value() + "'");
    if (!names.add(name)) {
      findings.add(
          AuthProblem.ATTRIBUTE_TWICE,
          attribute.custom().or(attribute::standard).orElseThrow().at(),
          name);
    }
    attribute.custom().ifPresent(custom -> checkCustom(attribute, custom, findings));
    attribute.standard().ifPresent(standard -> checkStandard(attribute, standard, findings));
  }

  private static void checkStandard(
      UserAttributeSpec attribute, Written<String> standard, Findings findings) {
    if (standard.value().equals("EMAIL_VERIFIED")) {
      findings.add(AuthProblem.NO_SCHEMA_ATTRIBUTE, standard.at(), standard.value());
    }
    String what = "a standard attribute";
    noEffect("type", attribute.type(), what, findings);
    checkUnused(attribute, what, findings, true, true);
  }

  private static void checkCustom(
      UserAttributeSpec attribute, Written<String> custom, Findings findings) {
    if (!CUSTOM_NAME.matcher(custom.value()).matches()) {
      findings.add(AuthProblem.CUSTOM_NAME, custom.at(), custom.value());
    }
    attribute
        .required()
        .filter(Written::value)
        .ifPresent(
            required -> findings.add(AuthProblem.CUSTOM_REQUIRED, required.at(), custom.value()));
    String type = attribute.typeName();
    boolean text = type.equals("STRING");
    boolean number = type.equals("NUMBER");
    checkUnused(attribute, "an attribute of type " + type, findings, !text, !number);
    if (text) {
      checkLimits(custom, LENGTHS, attribute.minLength(), attribute.maxLength(), findings);
    }
    if (number) {
      checkLimits(custom, NUMBERS, attribute.min(), attribute.max(), findings);
    }
  }

  private static void checkUnused(
      UserAttributeSpec attribute,
      String what,
      Findings findings,
      boolean lengths,
      boolean numbers) {
    if (lengths) {
      noEffect("minLength", attribute.minLength(), what, findings);
      noEffect("maxLength", attribute.maxLength(), what, findings);
    }
    if (numbers) {
      noEffect("min", attribute.min(), what, findings);
      noEffect("max", attribute.max(), what, findings);
    }
  }

  private static void noEffect(
      String member, Optional<? extends Written<?>> value, String what, Findings findings) {
    value.ifPresent(
        written -> findings.add(AuthProblem.ATTRIBUTE_MEMBER, written.at(), member, what));
  }

  private static void checkLimits(
      Written<String> custom,
      Limits limits,
      Optional<? extends Written<? extends Number>> least,
      Optional<? extends Written<? extends Number>> most,
      Findings findings) {
    boolean soundLeast = isBetween(limits.leastMember(), least, limits, findings);
    boolean soundMost = isBetween(limits.mostMember(), most, limits, findings);
    if (soundLeast
        && soundMost
        && least.isPresent()
        && most.isPresent()
        && least.get().value().longValue() > most.get().value().longValue()) {
      findings.add(
          AuthProblem.ATTRIBUTE_LIMITS,
          most.get().at(),
          custom.value(),
          least.get().value(),
          most.get().value());
    }
  }

  private static boolean isBetween(
      String member,
      Optional<? extends Written<? extends Number>> value,
      Limits limits,
      Findings findings) {
    if (value.isEmpty()) {
      return true;
    }
    long number = value.get().value().longValue();
    boolean sound = number >= limits.from() && number <= limits.to();
    if (!sound) {
      findings.add(
          AuthProblem.ATTRIBUTE_LIMIT,
          value.get().at(),
          member,
          number,
          limits.from(),
          limits.to());
    }
    return sound;
  }
}
