package dev.backline.processor.reader.type;

import dev.backline.processor.model.FieldType;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.ValidationSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * Reads the rules for the value of a field: {@code @Validate}, and the annotations of Jakarta
 * Validation that mean the same.
 *
 * <p>Those of Jakarta have a life of their own in Java: one on a field of a type that Amplify can't
 * check says nothing about the API, and is passed over.
 */
final class ValidationReader {
  private static final List<String> JAKARTA =
      List.of("jakarta.validation.constraints.", "javax.validation.constraints.");
  private static final Set<String> NUMBERS = Set.of("Int", "Float");

  private ValidationReader() {}

  static List<ValidationSpec> read(Element field, FieldType type, Reading reading) {
    List<ValidationSpec> rules = new ArrayList<>();
    for (AnnotationReader validate :
        AnnotationReader.findAll(field, Vocabulary.VALIDATE, Vocabulary.VALIDATIONS, reading)) {
      validate
          .constant("rule")
          .flatMap(
              rule ->
                  validate
                      .string("value")
                      .map(
                          value ->
                              new ValidationSpec(
                                  rule.value(),
                                  value,
                                  validate.string("message"),
                                  false,
                                  validate.at())))
          .ifPresent(rules::add);
    }
    if (type instanceof Named named) {
      if (NUMBERS.contains(named.name())) {
        numbers(field, reading, rules);
      } else if (named.name().equals("String")) {
        texts(field, reading, rules);
      }
    }
    return rules;
  }

  /** Whether Jakarta Validation takes the field for an e-mail address. */
  static boolean isEmail(Element field) {
    return isText(field)
        && JAKARTA.stream().anyMatch(name -> AnnotationReader.isPresent(field, name + "Email"));
  }

  private static boolean isText(Element field) {
    return field.asType().toString().endsWith("java.lang.String");
  }

  private static void numbers(Element field, Reading reading, List<ValidationSpec> rules) {
    bound(field, "Min", "GTE", reading, rules);
    bound(field, "Max", "LTE", reading, rules);
    sign(field, "Positive", "GT", reading, rules);
    sign(field, "PositiveOrZero", "GTE", reading, rules);
    sign(field, "Negative", "LT", reading, rules);
    sign(field, "NegativeOrZero", "LTE", reading, rules);
  }

  private static void texts(Element field, Reading reading, List<ValidationSpec> rules) {
    jakarta(field, "Size", reading)
        .forEach(
            size -> {
              size.integer("min").ifPresent(min -> rules.add(rule(size, "MIN_LENGTH", text(min))));
              size.integer("max").ifPresent(max -> rules.add(rule(size, "MAX_LENGTH", text(max))));
            });
    jakarta(field, "Pattern", reading)
        .forEach(
            pattern ->
                pattern
                    .string("regexp")
                    .ifPresent(regexp -> rules.add(rule(pattern, "MATCHES", regexp))));
  }

  private static void bound(
      Element field, String name, String rule, Reading reading, List<ValidationSpec> rules) {
    jakarta(field, name, reading)
        .forEach(
            bound ->
                bound
                    .number("value")
                    .ifPresent(value -> rules.add(rule(bound, rule, text(value)))));
  }

  private static void sign(
      Element field, String name, String rule, Reading reading, List<ValidationSpec> rules) {
    jakarta(field, name, reading)
        .forEach(sign -> rules.add(rule(sign, rule, new Written<>("0", sign.at()))));
  }

  private static ValidationSpec rule(
      AnnotationReader annotation, String rule, Written<String> value) {
    return new ValidationSpec(rule, value, annotation.string("message"), true, annotation.at());
  }

  private static Written<String> text(Written<? extends Number> number) {
    return new Written<>(String.valueOf(number.value()), number.at());
  }

  private static Stream<AnnotationReader> jakarta(Element field, String name, Reading reading) {
    return JAKARTA.stream()
        .map(prefix -> AnnotationReader.find(field, prefix + name, reading))
        .flatMap(Optional::stream);
  }
}
