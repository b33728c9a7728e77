package dev.backline.processor.validation.type;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.KeyProblem;
import dev.backline.processor.diagnostic.TypeProblem;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.DefaultSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RelationSpec;
import dev.backline.processor.model.ValidationSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.validation.Rules;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A default gets into items: templates can hold it, validations let it through, and keys take it.
 *
 * <p>In SQL databases the database has the default, and Amplify leaves it alone.
 */
final class DefaultEffectRules implements Rules<DataSpec> {
  /** The scalars whose defaults stand in the template without quotes. */
  private static final Set<String> UNQUOTED =
      Set.of("Int", "Float", "Boolean", "AWSTimestamp", "AWSJSON");

  @Override
  public void check(DataSpec data, Findings findings) {
    for (ModelSpec model : data.models()) {
      if (model.table().database().isEmpty()
          && model.fields().stream().anyMatch(field -> field.defaultValue().isPresent())) {
        Set<String> keys = keys(data, model);
        for (FieldSpec field : model.fields()) {
          if (field.type() instanceof Named named && named.known()) {
            field
                .defaultValue()
                .flatMap(DefaultSpec::value)
                .ifPresent(value -> check(model, field, named, value, keys, findings));
          }
        }
      }
    }
  }

  private static void check(
      ModelSpec model,
      FieldSpec field,
      Named type,
      Written<String> value,
      Set<String> keys,
      Findings findings) {
    String place = model.place(field);
    if (!UNQUOTED.contains(type.name())) {
      TemplateText.effectiveCodeIn(value.value()).stream()
          .map(TemplateText::describe)
          .findFirst()
          .or(
              () ->
                  Stream.of("a line break")
                      .filter(breaks -> value.value().lines().count() > 1)
                      .findFirst())
          .ifPresent(code -> findings.add(TypeProblem.DEFAULT_TEMPLATE, value.at(), code));
    }
    field.validations().stream()
        .filter(validation -> breaks(value.value(), type, validation))
        .findFirst()
        .ifPresent(
            validation ->
                findings.add(
                    TypeProblem.DEFAULT_INVALID,
                    value.at(),
                    value.value(),
                    validation.rule() + " " + validation.value().value(),
                    place));
    if (model.identifier().equals(List.of(field))) {
      findings.add(KeyProblem.DEFAULT_KEY, value.at(), place);
    } else if (type.required()) {
      findings.add(TypeProblem.REQUIRED_DEFAULT, value.at(), place);
    }
    if (value.value().isEmpty() && keys.contains(field.javaName())) {
      findings.add(KeyProblem.EMPTY_KEY, value.at(), place);
    }
  }

  /** Whether a validation refuses a default; of patterns, AppSync alone knows. */
  private static boolean breaks(String value, Named type, ValidationSpec validation) {
    String bound = validation.value().value();
    try {
      return switch (validation.rule()) {
        case "GT" -> new BigDecimal(value).compareTo(new BigDecimal(bound)) <= 0;
        case "GTE" -> new BigDecimal(value).compareTo(new BigDecimal(bound)) < 0;
        case "LT" -> new BigDecimal(value).compareTo(new BigDecimal(bound)) >= 0;
        case "LTE" -> new BigDecimal(value).compareTo(new BigDecimal(bound)) > 0;
        case "MIN_LENGTH" -> isText(type) && value.length() < Integer.parseInt(bound);
        case "MAX_LENGTH" -> isText(type) && value.length() > Integer.parseInt(bound);
        case "STARTS_WITH" -> isText(type) && !value.startsWith(bound);
        case "ENDS_WITH" -> isText(type) && !value.endsWith(bound);
        default -> false;
      };
    } catch (NumberFormatException e) {
      // That one of the two is no number is said elsewhere.
      return false;
    }
  }

  private static boolean isText(Named type) {
    return type.name().equals("String");
  }

  /** The fields that are keys of indexes by themselves; several sort keys are joined by a sign. */
  private static Set<String> keys(DataSpec data, ModelSpec model) {
    Set<String> keys = new HashSet<>();
    model
        .indexes()
        .forEach(
            onField -> {
              keys.add(onField.field().javaName());
              List<Written<String>> sortKeys = onField.index().sortKeys();
              if (sortKeys.size() == 1) {
                keys.add(sortKeys.get(0).value());
              }
            });
    Stream.concat(
            model
                .relations()
                .map(field -> field.relation().orElseThrow())
                .filter(relation -> relation.kind() == RelationSpec.Kind.BELONGS_TO),
            data.models().stream()
                .flatMap(ModelSpec::relations)
                .map(field -> field.relation().orElseThrow())
                .filter(relation -> relation.kind() != RelationSpec.Kind.BELONGS_TO)
                .filter(relation -> relation.target().equals(model.name().value())))
        .filter(relation -> relation.references().size() == 1)
        .forEach(relation -> keys.add(relation.referenceNames().get(0)));
    return keys;
  }
}
