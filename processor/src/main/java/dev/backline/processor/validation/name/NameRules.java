package dev.backline.processor.validation.name;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.TypeProblem;
import dev.backline.processor.model.ArgumentSpec;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.CustomTypeSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.EnumSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.stack.AmplifyStacks;
import dev.backline.processor.validation.Rules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** GraphQL names are legal, and no two things share one. */
final class NameRules implements Rules<DataSpec> {
  private static final Set<String> PREDEFINED =
      Set.of(
          "Query",
          "Mutation",
          "Subscription",
          "ID",
          "String",
          "Int",
          "Float",
          "Boolean",
          "AWSDate",
          "AWSTime",
          "AWSDateTime",
          "AWSTimestamp",
          "AWSEmail",
          "AWSJSON",
          "AWSPhone",
          "AWSURL",
          "AWSIPAddress",
          "BigInt",
          "Double",
          // Names that the construct gives to parts of its own.
          "GraphQLAPI",
          "L2GraphqlApi",
          "AmplifyCodegenAssets");

  private static final Set<String> GRAPHQL_LITERALS = Set.of("true", "false", "null");

  @Override
  public void check(DataSpec data, Findings findings) {
    Map<String, JavaType> types = new HashMap<>();
    Map<String, String> generated = GeneratedTypes.of(data);
    AmplifyStacks stacks = new AmplifyStacks(data);
    for (ModelSpec model : data.models()) {
      checkType(model.name(), model.type(), types, generated, findings);
      String name = model.name().value();
      if (stacks.has(name)) {
        findings.add(
            TypeProblem.STACK_NAME_TAKEN,
            model.name().at(),
            model.type().simpleName(),
            name,
            stacks.purpose(name));
      }
      if (!model.implied()) {
        checkFields(model.type(), model.fields(), findings);
      }
    }
    new GeneratedNameClaims(data).addMerges(findings);
    for (CustomTypeSpec spec : data.customTypes()) {
      checkType(spec.name(), spec.type(), types, generated, findings);
      checkFields(spec.type(), spec.fields(), findings);
    }
    for (CustomOperationSpec operation : data.operations()) {
      checkOperation(data, operation, findings);
    }
    for (EnumSpec spec : data.enums()) {
      checkType(spec.name(), spec.type(), types, generated, findings);
      checkConstants(spec, findings);
    }
  }

  private static void checkType(
      Written<String> name,
      JavaType type,
      Map<String, JavaType> types,
      Map<String, String> generated,
      Findings findings) {
    checkName(name, findings);
    if (PREDEFINED.contains(name.value()) || JavaScriptObjects.MEMBERS.contains(name.value())) {
      findings.add(TypeProblem.RESERVED_TYPE_NAME, name.at(), name.value());
    }
    if (generated.containsKey(name.value())) {
      findings.add(
          TypeProblem.GENERATED_TYPE_TAKEN, name.at(), name.value(), generated.get(name.value()));
    }
    JavaType other = types.putIfAbsent(name.value(), type);
    if (other != null) {
      findings.add(TypeProblem.TYPE_NAME_TAKEN, name.at(), other, type, name.value());
    }
  }

  private static void checkFields(JavaType type, List<FieldSpec> fields, Findings findings) {
    Set<String> names = new HashSet<>();
    for (FieldSpec field : fields) {
      String name = field.name().value();
      checkName(field.name(), findings);
      if (GraphqlNames.isReservedField(name)) {
        findings.add(TypeProblem.RESERVED_FIELD_NAME, field.name().at(), name);
      }
      if (!names.add(name)) {
        findings.add(
            TypeProblem.FIELD_NAME_TAKEN, field.name().at(), type.simpleName(), "fields", name);
      }
    }
  }

  private static void checkOperation(
      DataSpec data, CustomOperationSpec operation, Findings findings) {
    checkName(operation.name(), findings);
    Set<String> names = new HashSet<>();
    for (ArgumentSpec argument : operation.arguments()) {
      checkName(argument.name(), findings);
      if (!names.add(argument.name().value())) {
        findings.add(
            TypeProblem.FIELD_NAME_TAKEN,
            argument.name().at(),
            data.definition().simpleName() + "." + operation.javaName(),
            "arguments",
            argument.name().value());
      }
    }
  }

  private static void checkConstants(EnumSpec spec, Findings findings) {
    if (spec.constants().isEmpty()) {
      findings.add(TypeProblem.NO_CONSTANTS, spec.at(), spec.type().simpleName());
    }
    Set<String> names = new HashSet<>();
    for (EnumSpec.Constant constant : spec.constants()) {
      String name = constant.name().value();
      if (!GraphqlNames.isName(name) || GRAPHQL_LITERALS.contains(name)) {
        findings.add(TypeProblem.BAD_ENUM_VALUE, constant.name().at(), name);
      }
      if (!names.add(name)) {
        findings.add(
            TypeProblem.FIELD_NAME_TAKEN,
            constant.name().at(),
            spec.type().simpleName(),
            "values",
            name);
      }
    }
  }

  private static void checkName(Written<String> name, Findings findings) {
    if (!GraphqlNames.isName(name.value())) {
      findings.add(TypeProblem.BAD_NAME, name.at(), name.value());
    }
  }
}
