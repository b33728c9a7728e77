package dev.backline.processor.validation.type;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.TypeProblem;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.DefaultSpec;
import dev.backline.processor.model.EnumSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.validation.Rules;
import java.util.List;

/** A default is a value of the type of its field. */
final class DefaultRules implements Rules<DataSpec> {
  @Override
  public void check(DataSpec data, Findings findings) {
    for (ModelSpec model : data.models()) {
      for (FieldSpec field : model.fields()) {
        if (!field.type().known()) {
          continue;
        }
        field
            .defaultValue()
            .flatMap(DefaultSpec::value)
            .ifPresent(value -> check(data, model, field, value, findings));
      }
    }
  }

  private static void check(
      DataSpec data, ModelSpec model, FieldSpec field, Written<String> value, Findings findings) {
    if (!(field.type() instanceof Named named) || named.kind() == Kind.CUSTOM_TYPE) {
      findings.add(TypeProblem.DEFAULT_TYPE, value.at(), model.place(field), field.type());
    } else if (named.kind() == Kind.ENUM) {
      data.enums().stream()
          .filter(spec -> spec.name().value().equals(named.name()))
          .findFirst()
          .ifPresent(spec -> checkEnum(spec, value, findings));
    } else {
      ScalarText.mistake(named.name(), value.value())
          .ifPresent(
              form ->
                  findings.add(
                      TypeProblem.DEFAULT_VALUE, value.at(), value.value(), named.name(), form));
    }
  }

  private static void checkEnum(EnumSpec spec, Written<String> value, Findings findings) {
    List<String> values =
        spec.constants().stream().map(constant -> constant.name().value()).toList();
    if (!values.contains(value.value())) {
      findings.add(
          TypeProblem.DEFAULT_ENUM,
          value.at(),
          value.value(),
          spec.type().simpleName(),
          NearestName.hint(value.value(), values));
    }
  }
}
