package dev.backline.processor.writing.override;

import static javax.lang.model.element.Modifier.PRIVATE;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.JsonValue;
import dev.backline.processor.model.JsonValue.Nothing;
import dev.backline.processor.model.PropertyOverrideSpec;
import dev.backline.processor.model.TableSpec;
import dev.backline.processor.naming.BackendNames;
import dev.backline.processor.naming.CloudFormationNames;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.resource.ManagedTables;
import dev.backline.processor.naming.resource.OverrideTarget;
import dev.backline.processor.naming.resource.OverrideTarget.InTree;
import dev.backline.processor.naming.resource.OverrideTarget.Known;
import dev.backline.processor.naming.resource.OverrideTarget.ManagedTable;
import dev.backline.processor.naming.resource.OverrideTargets;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.JavaLiterals;
import dev.backline.processor.writing.code.JsonLiteral;
import dev.backline.processor.writing.code.MethodScope;
import dev.backline.processor.writing.code.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the free-form overrides of properties. */
public final class PropertyOverridesPart implements Part {
  private final BackendSpec backend;
  private final BackendNames methods;
  private final CloudFormationNames names = new CloudFormationNames();

  /** Properties of managed tables that are no longer what Amplify has made them. */
  private final Set<String> replaced = new HashSet<>();

  public PropertyOverridesPart(BackendSpec backend, BackendNames methods) {
    this.backend = backend;
    this.methods = methods;
  }

  @Override
  public Map<ParameterSpec, String> parameters() {
    return Map.of();
  }

  @Override
  public List<FieldSpec> fields() {
    return List.of();
  }

  @Override
  public List<MethodSpec> accessors() {
    return List.of();
  }

  @Override
  public Making making(MethodScope constructor) {
    if (backend.propertyOverrides().isEmpty()) {
      return new Making(CodeBlock.of(""), CodeBlock.of(""), List.of());
    }
    OverrideTargets targets = new OverrideTargets(backend);
    Map<JavaType, CodeBlock.Builder> statements = new LinkedHashMap<>();
    for (PropertyOverrideSpec override : backend.propertyOverrides()) {
      statements
          .computeIfAbsent(override.on(), type -> CodeBlock.builder())
          .add(comment(override))
          .add(statement(override, targets.of(override)));
    }
    List<MethodSpec> steps = new ArrayList<>();
    statements.forEach((type, code) -> steps.add(method(type, code.build())));
    return new Making(
        CodeBlock.of(""),
        steps.stream()
            .map(step -> CodeBlock.builder().addStatement("$N()", step).build())
            .collect(CodeBlock.joining("")),
        steps);
  }

  /** What stands on one type: the methods of all models together would be too long for a class. */
  private MethodSpec method(JavaType type, CodeBlock statements) {
    String subject =
        type.equals(backend.definition()) ? "" : GraphqlNames.raised(type.simpleName());
    return MethodSpec.methodBuilder(methods.method("override" + subject + "Properties", type))
        .addModifiers(PRIVATE)
        .addCode(statements)
        .build();
  }

  private static CodeBlock comment(PropertyOverrideSpec override) {
    return AnnotationText.of("PropertyOverride")
        .type("of", override.of())
        .string("resource", override.resource())
        .string("path", Optional.of(override.path()))
        .string("value", Optional.of(override.text()))
        .on(override.on().simpleName());
  }

  private CodeBlock statement(PropertyOverrideSpec override, OverrideTarget target) {
    String path = override.path().value();
    if (target instanceof Known known) {
      return set(List.of(CodeBlock.of("$L", known.resource().accessor())), path, override.value());
    }
    if (target instanceof ManagedTable table) {
      ManagedTables managed = new ManagedTables(override, names);
      CodeBlock resource =
          CodeBlock.of(
              "$T.resource($L, $S)", CdkNames.AMPLIFY_TABLES, table.stack(), table.model());
      return replacesExpression(override, table)
          ? set(List.of(resource), managed.wholePath(), managed.wholeValue())
          : set(List.of(resource), managed.path(), managed.value());
    }
    if (target instanceof InTree tree) {
      CodeBlock type = CodeBlock.of("$T.class", CdkNames.className(override.shape().type()));
      CodeBlock resource =
          tree.path()
              .map(end -> CodeBlock.of(".get($L, $L)", type, JavaLiterals.string(end)))
              .orElseGet(() -> CodeBlock.of(".only($L)", type));
      return set(
          List.of(CodeBlock.of("$T.of(this)", CdkNames.RESOURCE_TREE), resource),
          path,
          override.value());
    }
    throw new IllegalArgumentException("no target of a sound override: " + target);
  }

  /** Whether a property still is the expression that Amplify has made it, and now no longer. */
  private boolean replacesExpression(PropertyOverrideSpec override, ManagedTable table) {
    DataSpec data = backend.data().orElseThrow();
    Optional<TableSpec> members = data.model(table.model()).map(data::tableOf);
    return ManagedTables.expression(override)
        .filter(property -> replaced.add(table.model() + "." + property))
        .filter(property -> members.filter(spec -> sets(spec, property)).isEmpty())
        .isPresent();
  }

  /** Whether the members of the model's annotation have set a property. */
  private static boolean sets(TableSpec spec, String property) {
    return property.equals("ProvisionedThroughput")
        ? spec.throughput().isPresent()
        : spec.pitr().isPresent() || spec.pitrRecoveryDays().isPresent();
  }

  private static CodeBlock set(List<CodeBlock> resource, String path, JsonValue value) {
    String name = JavaLiterals.string(path);
    return CodeBlock.builder()
        .addStatement(
            "$L$L",
            CodeBlock.join(resource, ""),
            value instanceof Nothing
                ? CodeBlock.of(".addPropertyDeletionOverride($L)", name)
                : CodeBlock.of(".addPropertyOverride($L, $L)", name, JsonLiteral.of(value)))
        .build();
  }
}
