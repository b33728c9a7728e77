package dev.backline.processor.validation.directive;

import dev.backline.processor.diagnostic.DirectiveProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.CustomTypeSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.DirectiveSpec;
import dev.backline.processor.model.EnumSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.GraphqlValue.Argument;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.validation.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Directives that users write are ones that exist, where they can stand, with their arguments. */
final class DirectiveRules implements Rules<DataSpec> {
  @Override
  public void check(DataSpec data, Findings findings) {
    for (EnumSpec type : data.enums()) {
      for (EnumSpec.Constant constant : type.constants()) {
        check(
            constant.directives(),
            DirectivePlace.ENUM_CONSTANT,
            type.type().simpleName() + "." + constant.name().value(),
            findings);
      }
    }
    for (CustomTypeSpec type : data.customTypes()) {
      String name = type.type().simpleName();
      check(type.directives(), DirectivePlace.CUSTOM_TYPE, name, findings);
      for (FieldSpec field : type.fields()) {
        check(
            field.directives(),
            DirectivePlace.CUSTOM_TYPE_FIELD,
            name + "." + field.javaName(),
            findings);
      }
    }
    for (ModelSpec model : data.models()) {
      check(model.directives(), DirectivePlace.MODEL, model.type().simpleName(), findings);
      for (FieldSpec field : model.fields()) {
        check(field.directives(), DirectivePlace.MODEL_FIELD, model.place(field), findings);
      }
    }
    for (CustomOperationSpec operation : data.operations()) {
      check(
          operation.directives(),
          DirectivePlace.valueOf(operation.rootType().name()),
          data.definition().simpleName() + "." + operation.javaName(),
          findings);
    }
  }

  private static void check(
      List<DirectiveSpec> directives, DirectivePlace place, String element, Findings findings) {
    Set<String> names = new HashSet<>();
    for (DirectiveSpec directive : directives) {
      SourceRef at = directive.text().at();
      directive
          .mistake()
          .ifPresent(
              mistake ->
                  findings.add(DirectiveProblem.SYNTAX, at, mistake.reason(), mistake.character()));
      directive.name().ifPresent(name -> checkName(name, directive, place, element, findings));
      if (directive.name().isPresent() && !names.add(directive.name().get())) {
        findings.add(DirectiveProblem.TWICE, at, directive.name().get(), element);
      }
    }
  }

  private static void checkName(
      String name,
      DirectiveSpec directive,
      DirectivePlace place,
      String element,
      Findings findings) {
    SourceRef at = directive.text().at();
    if (KnownDirective.annotation(name).isPresent()) {
      findings.add(
          DirectiveProblem.HAS_ANNOTATION, at, name, KnownDirective.annotation(name).get());
    } else if (KnownDirective.unsupported(name).isPresent()) {
      findings.add(DirectiveProblem.UNSUPPORTED, at, name, KnownDirective.unsupported(name).get());
    } else if (KnownDirective.of(name).isEmpty()) {
      findings.add(
          DirectiveProblem.UNKNOWN, at, name, NearestName.hint(name, KnownDirective.names()));
    } else if (!KnownDirective.of(name).get().places().contains(place)) {
      findings.add(
          DirectiveProblem.PLACE,
          at,
          name,
          element,
          KnownDirective.of(name).get().places().stream()
              .map(DirectivePlace::toString)
              .collect(Collectors.joining(", ")));
    } else {
      checkArguments(name, KnownDirective.of(name).get(), directive, findings);
    }
  }

  private static void checkArguments(
      String name, KnownDirective known, DirectiveSpec directive, Findings findings) {
    SourceRef at = directive.text().at();
    Set<String> written = new HashSet<>();
    for (Argument argument : directive.arguments()) {
      ValueShape shape = known.arguments().get(argument.name());
      if (shape == null) {
        findings.add(
            DirectiveProblem.UNKNOWN_ARGUMENT,
            at,
            name,
            argument.name(),
            NearestName.hint(argument.name(), known.arguments().keySet()));
      } else if (!written.add(argument.name())) {
        findings.add(DirectiveProblem.ARGUMENT_TWICE, at, name, argument.name());
      } else if (!shape.accepts(argument.value()) && !SearchableRules.isNullSearch(directive)) {
        findings.add(
            DirectiveProblem.ARGUMENT_TYPE,
            at,
            argument.name(),
            name,
            ValueShape.describe(argument.value()),
            shape.describe());
      }
    }
    for (String needed : known.needed()) {
      if (!written.contains(needed)) {
        findings.add(
            DirectiveProblem.ARGUMENT_MISSING,
            at,
            name,
            needed,
            known.arguments().get(needed).describe());
      }
    }
  }
}
