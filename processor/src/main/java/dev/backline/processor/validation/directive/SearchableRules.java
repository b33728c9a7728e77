package dev.backline.processor.validation.directive;

import dev.backline.processor.diagnostic.DirectiveProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.DirectiveSpec;
import dev.backline.processor.model.GraphqlValue;
import dev.backline.processor.model.GraphqlValue.Argument;
import dev.backline.processor.model.GraphqlValue.Kind;
import dev.backline.processor.model.GraphqlValue.Members;
import dev.backline.processor.model.GraphqlValue.Plain;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.validation.Rules;
import java.util.Set;

/** Models that are searchable have a query for it, and a stream that tells what is in them. */
final class SearchableRules implements Rules<DataSpec> {
  /** The streams that have the items as they are after a change. */
  private static final Set<String> WITH_ITEMS = Set.of("NEW_IMAGE", "NEW_AND_OLD_IMAGES");

  @Override
  public void check(DataSpec data, Findings findings) {
    for (ModelSpec model : data.models()) {
      model.directives().stream()
          .filter(directive -> directive.is("searchable"))
          .forEach(directive -> check(data, model, directive, findings));
    }
  }

  private static void check(
      DataSpec data, ModelSpec model, DirectiveSpec directive, Findings findings) {
    if (data.sqlModels().contains(model)) {
      findings.add(DirectiveProblem.SEARCH_SQL, directive.text().at(), model.type().simpleName());
    }
    if (isNullSearch(directive)) {
      findings.add(DirectiveProblem.SEARCH_NULL, directive.text().at());
    }
    data.tableOf(model).stream()
        .filter(stream -> !WITH_ITEMS.contains(stream.value()))
        .map(Written::value)
        .ifPresent(
            stream ->
                findings.add(
                    DirectiveProblem.SEARCH_STREAM,
                    directive.text().at(),
                    model.type().simpleName(),
                    stream));
  }

  /** Whether the query, or the group that it is in, is {@code null} or not there. */
  static boolean isNullSearch(DirectiveSpec directive) {
    return directive.is("searchable")
        && directive.argument("queries").filter(SearchableRules::isNull).isPresent();
  }

  private static boolean isNull(GraphqlValue queries) {
    return queries instanceof Members members
        ? members.members().isEmpty()
            || members.members().stream().map(Argument::value).anyMatch(SearchableRules::isNull)
        : queries instanceof Plain plain && plain.kind() == Kind.NULL;
  }
}
