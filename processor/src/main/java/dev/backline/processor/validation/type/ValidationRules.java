package dev.backline.processor.validation.type;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.TypeProblem;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType.ListOf;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.ValidationSpec;
import dev.backline.processor.validation.Rules;
import dev.backline.processor.validation.name.JavaScriptObjects;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A validation is one that Amplify can apply to the field, and that some value meets. */
final class ValidationRules implements Rules<DataSpec> {
  private static final Set<String> LOWER = Set.of("GT", "GTE", "MIN_LENGTH");
  private static final Set<String> UPPER = Set.of("LT", "LTE", "MAX_LENGTH");
  private static final Set<String> EXCLUSIVE = Set.of("GT", "LT");
  private static final Set<String> NUMERIC = Set.of("GT", "LT", "GTE", "LTE");
  private static final Set<String> LENGTHS = Set.of("MIN_LENGTH", "MAX_LENGTH");
  private static final Set<String> NUMBERS = Set.of("Int", "Float");

  @Override
  public void check(DataSpec data, Findings findings) {
    for (ModelSpec model : data.models()) {
      boolean validated = model.fields().stream().anyMatch(field -> !field.validations().isEmpty());
      String name = model.name().value();
      if (validated && !name.isEmpty() && Character.isLowerCase(name.charAt(0))) {
        findings.add(
            TypeProblem.LOWER_CASE_MODEL, model.name().at(), name, model.type().simpleName());
      }
      model.fields().stream()
          .filter(field -> field.type().known())
          .forEach(field -> checkField(model, field, findings));
    }
  }

  private static void checkField(ModelSpec model, FieldSpec field, Findings findings) {
    Set<String> rules = new HashSet<>();
    String place = model.place(field);
    if (!field.validations().isEmpty()
        && JavaScriptObjects.MEMBERS.contains(field.name().value())) {
      findings.add(
          TypeProblem.VALIDATE_FIELD_NAME, field.validations().get(0).at(), field.name().value());
    }
    for (ValidationSpec validation : field.validations()) {
      if (!rules.add(validation.rule())) {
        findings.add(TypeProblem.VALIDATE_TWICE, validation.at(), place, validation.rule());
      }
      if (field.type() instanceof ListOf) {
        findings.add(TypeProblem.VALIDATE_LIST, validation.at(), place);
      } else if (field.type() instanceof Named named) {
        checkType(named, place, validation, findings);
      }
    }
    for (ValidationSpec lower : field.validations()) {
      for (ValidationSpec upper : field.validations()) {
        if (LOWER.contains(lower.rule()) && UPPER.contains(upper.rule())) {
          checkRange(place, lower, upper, findings);
        }
      }
    }
  }

  private static void checkType(
      Named type, String place, ValidationSpec validation, Findings findings) {
    boolean numeric = NUMERIC.contains(validation.rule());
    boolean fits = numeric ? NUMBERS.contains(type.name()) : type.name().equals("String");
    if (!fits) {
      findings.add(
          TypeProblem.VALIDATE_TYPE,
          validation.at(),
          place,
          type,
          validation.rule(),
          numeric ? "Int and Float" : "String");
      return;
    }
    String value = validation.value().value();
    if (numeric && !ScalarText.isNumber(value)) {
      findings.add(TypeProblem.VALIDATE_NUMBER, validation.value().at(), value, validation.rule());
    } else if (LENGTHS.contains(validation.rule()) && !value.matches("\\d{1,9}")) {
      findings.add(TypeProblem.VALIDATE_LENGTH, validation.value().at(), value);
    } else if (validation.rule().equals("MATCHES")) {
      checkPattern(validation, findings);
    }
  }

  private static void checkPattern(ValidationSpec validation, Findings findings) {
    try {
      Pattern.compile(validation.value().value());
    } catch (PatternSyntaxException e) {
      findings.add(
          TypeProblem.VALIDATE_PATTERN,
          validation.value().at(),
          validation.value().value(),
          e.getDescription());
    }
  }

  /** A lower and an upper bound leave room between them. */
  private static void checkRange(
      String place, ValidationSpec lower, ValidationSpec upper, Findings findings) {
    if (LENGTHS.contains(lower.rule()) != LENGTHS.contains(upper.rule())
        || number(lower).isEmpty()
        || number(upper).isEmpty()) {
      return;
    }
    int order = number(lower).get().compareTo(number(upper).get());
    boolean exclusive = EXCLUSIVE.contains(lower.rule()) || EXCLUSIVE.contains(upper.rule());
    if (order > 0 || (order == 0 && exclusive)) {
      findings.add(TypeProblem.VALIDATE_EMPTY_RANGE, upper.at(), place, text(lower), text(upper));
    }
  }

  private static String text(ValidationSpec validation) {
    return validation.rule() + " " + validation.value().value();
  }

  private static Optional<BigDecimal> number(ValidationSpec validation) {
    try {
      return Optional.of(new BigDecimal(validation.value().value()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
