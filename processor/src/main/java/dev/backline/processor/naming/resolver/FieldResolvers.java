package dev.backline.processor.naming.resolver;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RuleSpec;
import dev.backline.processor.model.Written;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which fields of a model get a resolver of their own because of authorization rules.
 *
 * <p>As the construct has it: a field is protected from whoever may get items of the model by some
 * rule, on the model or on any field, and is not allowed to read this field.
 */
public final class FieldResolvers {
  private static final List<String> READING = List.of("GET", "LIST", "LISTEN", "SYNC", "SEARCH");

  private final DataSpec data;
  private final ModelSpec model;
  private final List<RuleSpec> ofModel;
  private final Set<String> readers;

  /** The resolvers of a model's fields. */
  public FieldResolvers(DataSpec data, ModelSpec model) {
    this.data = data;
    this.model = model;
    this.ofModel = data.rulesOf(model);
    this.readers =
        rules()
            .filter(rule -> allows(rule, "GET"))
            .flatMap(rule -> rule.identities().stream())
            .collect(Collectors.toSet());
  }

  private Stream<RuleSpec> rules() {
    return Stream.concat(
        ofModel.stream(), model.fields().stream().flatMap(field -> field.rules().stream()));
  }

  /** The GraphQL names of the fields, owner fields first. */
  public List<String> fields() {
    Set<String> fields = new LinkedHashSet<>();
    rules()
        .filter(rule -> rule.comparesTwoClaims(data.api()))
        .forEach(rule -> fields.add(ownerField(model, rule)));
    model.fields().stream()
        .filter(field -> field.relation().isEmpty() && hides(field))
        .forEach(field -> fields.add(field.name().value()));
    return List.copyOf(fields);
  }

  /** Whether somebody may get items of the model and not read this field of them. */
  public boolean hides(FieldSpec field) {
    List<RuleSpec> rules = field.rules().isEmpty() ? ofModel : field.rules();
    Set<String> allowed =
        rules.stream()
            .filter(rule -> READING.stream().anyMatch(operation -> allows(rule, operation)))
            .flatMap(rule -> rule.identities().stream())
            .collect(Collectors.toSet());
    return readers.stream()
        .filter(reader -> !coveredBySignedIn(reader, rules))
        .anyMatch(reader -> !allowed.contains(reader));
  }

  /** Whether everyone who has signed in the same way as the reader may read, and so the reader. */
  private boolean coveredBySignedIn(String reader, List<RuleSpec> rules) {
    return Stream.of("USER_POOL", "OIDC")
        .filter(mode -> reader.startsWith(mode + " "))
        .map(mode -> mode + " AUTHENTICATED")
        .filter(signedIn -> !reader.equals(signedIn) && readers.contains(signedIn))
        .anyMatch(
            signedIn ->
                rules.stream()
                    .filter(rule -> rule.identities().contains(signedIn))
                    .anyMatch(
                        rule -> READING.stream().allMatch(operation -> allows(rule, operation))));
  }

  private static boolean allows(RuleSpec rule, String operation) {
    return rule.operations()
        .map(
            operations ->
                operations.stream()
                    .map(Written::value)
                    .anyMatch(value -> value.equals("READ") || value.equals(operation)))
        .orElse(true);
  }

  /** The GraphQL name of the field that names the owners. */
  public static String ownerField(ModelSpec model, RuleSpec rule) {
    String written = rule.ownerField().map(Written::value).orElse("owner");
    return model.field(written).map(field -> field.name().value()).orElse(written);
  }
}
