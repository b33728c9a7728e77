package dev.backline.processor.validation.key;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.RelationProblem;
import dev.backline.processor.diagnostic.TypeProblem;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.ModelOperation;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.resolver.FieldResolvers;
import dev.backline.processor.validation.Rules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Amplify joins the names of a type and a field to that of a function in the field's pipeline, and
 * no two functions of a stack may come to share one.
 */
final class PipelineNameRules implements Rules<DataSpec> {
  @Override
  public void check(DataSpec data, Findings findings) {
    Functions relations = new Functions();
    // Those of conversations and many-to-many relations come first: nobody else can be renamed.
    data.allModels().stream()
        .filter(ModelSpec::implied)
        .forEach(
            model ->
                model
                    .relations()
                    .forEach(field -> checkField(model, field, relations, new Findings())));
    checkHttp(data, findings);
    for (ModelSpec model : data.models()) {
      if (!model.implied()) {
        model.relations().forEach(field -> checkField(model, field, relations, findings));
        checkFields(data, model, findings);
        checkOperations(model, findings);
      }
    }
  }

  /** The resolvers of fields that not everybody may read stand in the stack of their model. */
  private static void checkFields(DataSpec data, ModelSpec model, Findings findings) {
    List<String> resolved = new FieldResolvers(data, model).fields();
    Functions functions = new Functions();
    model.fields().stream()
        .filter(field -> resolved.contains(field.name().value()))
        .forEach(field -> checkField(model, field, functions, findings));
  }

  /** The resolvers of all fields that servers answer stand in one stack. */
  private static void checkHttp(DataSpec data, Findings findings) {
    Functions functions = new Functions();
    for (CustomOperationSpec operation : data.operations()) {
      if (operation.hasHttp()) {
        String type = operation.rootType().typeName();
        String name = operation.name().value();
        String place = data.definition().simpleName() + "." + operation.javaName();
        functions.raised().putIfAbsent(type + GraphqlNames.raised(name), place);
        functions.joined().putIfAbsent(type + name, place);
      }
    }
    for (ModelSpec model : data.models()) {
      model.fields().stream()
          .filter(FieldSpec::hasHttp)
          .forEach(field -> checkField(model, field, functions, findings));
    }
  }

  /** One function has the names with their first letters raised, and another as they are. */
  private static void checkField(
      ModelSpec model, FieldSpec field, Functions functions, Findings findings) {
    String type = model.name().value();
    String name = field.name().value();
    String raised = GraphqlNames.raised(type) + GraphqlNames.raised(name);
    boolean free = claim(model, field, raised, functions.raised(), findings);
    if (free) {
      claim(model, field, type + name, functions.joined(), findings);
    }
  }

  private static boolean claim(
      ModelSpec model,
      FieldSpec field,
      String function,
      Map<String, String> functions,
      Findings findings) {
    String place = model.place(field);
    String other = functions.putIfAbsent(function, place);
    boolean free = other == null || other.equals(place);
    if (!free) {
      findings.add(RelationProblem.RELATION_NAMES_MERGE, field.name().at(), other, place, function);
    }
    return free;
  }

  private static void checkOperations(ModelSpec model, Findings findings) {
    Map<String, String> functions = new HashMap<>();
    for (ModelOperation operation : ModelOperation.values()) {
      if (model.operations().has(operation)) {
        SourceRef at =
            Optional.ofNullable(model.operations().names().get(operation))
                .map(Written::at)
                .orElse(model.name().at());
        claim(
            model,
            operation.rootType(),
            GraphqlNames.operation(model, operation),
            at,
            functions,
            findings);
      }
    }
    model
        .indexes()
        .filter(onField -> onField.index().query())
        .forEach(
            onField ->
                claim(
                    model,
                    "Query",
                    GraphqlNames.queryField(model, onField.field(), onField.index()),
                    onField.index().queryField().map(Written::at).orElse(onField.index().at()),
                    functions,
                    findings));
  }

  /** Operations with the very same name are reported as such. */
  private static void claim(
      ModelSpec model,
      String rootType,
      String name,
      SourceRef at,
      Map<String, String> functions,
      Findings findings) {
    String other = functions.putIfAbsent(rootType + GraphqlNames.raised(name), name);
    if (other != null && !other.equals(name)) {
      findings.add(TypeProblem.PIPELINE_NAMES_MERGE, at, model.type().simpleName(), other, name);
    }
  }

  /**
   * The functions of a stack that are called after fields.
   *
   * @param raised names with the first letters of type and field raised, and whose they are
   * @param joined names as they are
   */
  private record Functions(Map<String, String> raised, Map<String, String> joined) {
    Functions() {
      this(new HashMap<>(), new HashMap<>());
    }
  }
}
