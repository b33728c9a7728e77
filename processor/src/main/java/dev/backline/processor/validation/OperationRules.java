package dev.backline.processor.validation;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.naming.GraphqlNames;
import java.util.HashMap;
import java.util.Map;

/** No two models or indexes lead to one query, as {@code Person} and {@code People} do. */
final class OperationRules implements Rules {
  @Override
  public void check(BackendSpec backend, Findings findings) {
    Map<String, String> queries = new HashMap<>();
    for (ModelSpec model : backend.models()) {
      if (model.name().value().isEmpty()) {
        continue;
      }
      String name = model.type().simpleName();
      String rename = "Give one of the two another name with @Name.";
      claim(GraphqlNames.get(model), name, rename, model.name().at(), queries, findings);
      claim(GraphqlNames.list(model), name, rename, model.name().at(), queries, findings);
    }
    for (ModelSpec model : backend.models()) {
      model
          .indexes()
          .filter(onField -> onField.index().query())
          .forEach(
              onField ->
                  claim(
                      GraphqlNames.queryField(model, onField.field(), onField.index()),
                      "an index of " + model.type().simpleName(),
                      "Name the query of one index with @Index(queryField = …).",
                      onField.index().queryField().map(q -> q.at()).orElse(onField.index().at()),
                      queries,
                      findings));
    }
  }

  private static void claim(
      String query,
      String owner,
      String remedy,
      SourceRef at,
      Map<String, String> queries,
      Findings findings) {
    String other = queries.putIfAbsent(query, owner);
    if (other != null) {
      findings.add(Problem.OPERATION_TAKEN, at, "The query " + query, other, owner, remedy);
    }
  }
}
