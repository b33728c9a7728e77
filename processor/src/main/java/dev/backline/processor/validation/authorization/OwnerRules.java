package dev.backline.processor.validation.authorization;

import dev.backline.processor.diagnostic.AuthorizationProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.ModelOperation;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.OperationsSpec;
import dev.backline.processor.model.RuleSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.naming.resolver.FieldResolvers;
import dev.backline.processor.validation.Rules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Owners are named by fields that can be there, and groups by names that a user pool takes. */
final class OwnerRules implements Rules<DataSpec> {
  private static final Set<String> TEXTS = Set.of("ID", "String");

  /** As Cognito has it, without what would end a text in the templates that compare groups. */
  private static final Pattern GROUP =
      Pattern.compile("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}&&[^\"\\\\]]{1,128}");

  @Override
  public void check(DataSpec data, Findings findings) {
    data.api().rules().forEach(rule -> checkGroups(rule, findings));
    data.operations().stream()
        .flatMap(operation -> operation.rules().stream())
        .forEach(rule -> checkGroups(rule, findings));
    for (ModelSpec model : data.models()) {
      if (!model.implied()) {
        own(model).forEach(rule -> checkGroups(rule, findings));
        Stream.concat(
                data.rulesOf(model).stream(),
                model.fields().stream().flatMap(field -> field.rules().stream()))
            .filter(rule -> rule.strategy().equals("OWNER"))
            .forEach(rule -> checkOwner(data, model, rule, findings));
        checkShared(data, model, findings);
      }
    }
  }

  private static Stream<RuleSpec> own(ModelSpec model) {
    return Stream.concat(
        model.rules().stream(), model.fields().stream().flatMap(field -> field.rules().stream()));
  }

  private static void checkGroups(RuleSpec rule, Findings findings) {
    if (rule.mode().equals("USER_POOL")) {
      rule.groups().stream()
          .filter(group -> !GROUP.matcher(group.value()).matches())
          .forEach(
              group -> findings.add(AuthorizationProblem.GROUP_NAME, group.at(), group.value()));
    }
  }

  /** The same rule twice is reported as such. */
  private static void checkShared(DataSpec data, ModelSpec model, Findings findings) {
    Map<String, RuleSpec> fields = new HashMap<>();
    for (RuleSpec rule : data.rulesOf(model)) {
      if (rule.strategy().equals("OWNER")) {
        String name = FieldResolvers.ownerField(model, rule);
        RuleSpec other = fields.putIfAbsent(name, rule);
        if (other != null
            && !other.identities().equals(rule.identities())
            && (!isDeclared(model, name) || isListenedTo(model))) {
          findings.add(AuthorizationProblem.OWNER_FIELD_SHARED, at(rule), name);
        }
      }
    }
  }

  private static boolean isDeclared(ModelSpec model, String name) {
    return model.fields().stream().anyMatch(field -> field.name().value().equals(name));
  }

  private static SourceRef at(RuleSpec rule) {
    return rule.ownerField().map(Written::at).orElse(rule.at());
  }

  private static void checkOwner(DataSpec data, ModelSpec model, RuleSpec rule, Findings findings) {
    String name = FieldResolvers.ownerField(model, rule);
    SourceRef at = at(rule);
    boolean declared = isDeclared(model, name);
    Optional<String> mistake = declared ? Optional.empty() : mistake(model, name);
    mistake
        .or(() -> Optional.of("the subscriptions have an argument of that name"))
        .filter(reason -> mistake.isPresent() || (name.equals("filter") && isListenedTo(model)))
        .ifPresent(reason -> findings.add(AuthorizationProblem.OWNER_FIELD_NAME, at, name, reason));
    if (!declared
        && mistake.isEmpty()
        && rule.ownerField().isPresent()
        && own(model).anyMatch(rule::equals)
        && data.providerOf(model).inDynamoDb()) {
      String nearest = NearestName.closest(name, texts(model));
      if (!nearest.isEmpty()) {
        findings.add(
            AuthorizationProblem.OWNER_FIELD_ADDED, at, model.type().simpleName(), name, nearest);
      }
    }
  }

  private static Optional<String> mistake(ModelSpec model, String name) {
    if (!GraphqlNames.isName(name)) {
      return Optional.of("that is no GraphQL name");
    }
    OperationsSpec operations = model.operations();
    if (name.equals(operations.createdAt().map(Written::value).orElse("createdAt"))
        || name.equals(operations.updatedAt().map(Written::value).orElse("updatedAt"))
        || name.equals("id")) {
      return Optional.of("Amplify keeps something else there");
    }
    return GraphqlNames.isReservedField(name)
        ? Optional.of("the generated filters use the name to combine conditions")
        : Optional.empty();
  }

  private static boolean isListenedTo(ModelSpec model) {
    return ModelOperation.inGroup("subscriptions").stream().anyMatch(model.operations()::has);
  }

  private static List<String> texts(ModelSpec model) {
    return model.fields().stream()
        .filter(field -> field.type() instanceof Named named && TEXTS.contains(named.name()))
        .map(FieldSpec::javaName)
        .toList();
  }
}
