package dev.backline.processor.naming;

import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.GraphqlValue.Argument;
import dev.backline.processor.model.GraphqlValue.Members;
import dev.backline.processor.model.GraphqlValue.Text;
import dev.backline.processor.model.IndexSpec;
import dev.backline.processor.model.ModelOperation;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.RelationSpec;
import dev.backline.processor.model.Written;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that Amplify's transformers give to what they generate.
 *
 * <p>They are facts of {@code @aws-amplify/graphql-api-construct} 1.22: a name here that differs
 * from the construct's would be an accessor that finds nothing.
 */
public final class GraphqlNames {
  private static final Pattern NAME = Pattern.compile("(?!__)[_A-Za-z][_0-9A-Za-z]*");
  private static final int LONGEST_SUBSCRIPTION = 50;

  /** The generated filters combine conditions under these names. */
  private static final Set<String> FILTER_FIELDS = Set.of("and", "or", "not");

  private GraphqlNames() {}

  /** Whether GraphQL takes {@code name} for a type, a field or an enum value of a user. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** {@code name} with its first letter raised. */
  public static String raised(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The part of {@code listTodos} behind the verb. */
  public static String plural(ModelSpec model) {
    return raised(Plurals.plural(model.name().value()));
  }

  /** The name of an operation: the one written, else the one that Amplify gives. */
  public static String operation(ModelSpec model, ModelOperation operation) {
    Written<String> written = model.operations().names().get(operation);
    return written == null ? generated(model, operation) : written.value();
  }

  /** The query by which clients of DataStore catch up. */
  public static String sync(ModelSpec model) {
    return "sync" + plural(model);
  }

  private static String generated(ModelSpec model, ModelOperation operation) {
    String name = operation.member() + raised(model.name().value());
    return switch (operation) {
      case LIST -> "list" + plural(model);
      case ON_CREATE, ON_UPDATE, ON_DELETE -> shortened(name);
      default -> name;
    };
  }

  /** Whether the names of all operations consist of a verb and the model's name. */
  public static boolean hasRegularOperations(ModelSpec model) {
    return model.operations().regular()
        && ("onCreate" + model.name().value()).length() <= LONGEST_SUBSCRIPTION;
  }

  /** The name of an index: the one written, else {@code postsByAuthorAndPublishedAt}. */
  public static String index(ModelSpec model, FieldSpec field, IndexSpec index) {
    return index
        .name()
        .map(name -> name.value())
        .orElseGet(() -> lowered(Plurals.plural(model.name().value())) + by(model, field, index));
  }

  /** The index that Amplify makes on a model's table for a relation that leads to it. */
  public static String relationIndex(ModelSpec parent, FieldSpec field, ModelSpec child) {
    RelationSpec relation = field.relation().orElseThrow();
    return child
        .relations()
        .map(other -> other.relation().orElseThrow())
        .filter(other -> other.kind() == RelationSpec.Kind.BELONGS_TO)
        .filter(other -> other.target().equals(parent.name().value()))
        .filter(other -> other.referenceNames().equals(relation.referenceNames()))
        .flatMap(other -> other.overrideIndexName().stream())
        .map(Written::value)
        .findFirst()
        .orElseGet(() -> "gsi-" + owner(parent, relation) + "." + field.name().value());
  }

  /** A model whose table had another name keeps that in indexes over fields that Amplify adds. */
  private static String owner(ModelSpec parent, RelationSpec relation) {
    return parent
        .mappedName()
        .filter(ignored -> relation.references().isEmpty())
        .orElse(parent.name().value());
  }

  /** The query over an index: the one written, else {@code listPostByAuthorAndPublishedAt}. */
  public static String queryField(ModelSpec model, FieldSpec field, IndexSpec index) {
    return index
        .queryField()
        .map(name -> name.value())
        .orElseGet(() -> "list" + raised(model.name().value()) + by(model, field, index));
  }

  private static String by(ModelSpec model, FieldSpec field, IndexSpec index) {
    return Stream.concat(
            Stream.of(field),
            index.sortKeys().stream().flatMap(key -> model.field(key.value()).stream()))
        .map(key -> raised(key.name().value()))
        .collect(Collectors.joining("And", "By", ""));
  }

  /** The query that searches a model: the one written, else {@code searchTodos}; maybe none. */
  public static Optional<String> search(ModelSpec model) {
    return model.directives().stream()
        .filter(directive -> directive.is("searchable"))
        .findFirst()
        .map(
            directive ->
                directive
                    .argument("queries")
                    .filter(Members.class::isInstance)
                    .map(Members.class::cast)
                    .stream()
                    .flatMap(queries -> queries.members().stream())
                    .map(Argument::value)
                    .filter(Text.class::isInstance)
                    .map(name -> ((Text) name).value())
                    .findFirst()
                    .orElseGet(() -> "search" + plural(model)));
  }

  /** The input that stands for a custom type in arguments. */
  public static String input(String customType) {
    return raised(customType) + "Input";
  }

  /** {@code name} with its first letter lowered. */
  public static String lowered(String name) {
    return name.isEmpty()
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** AppSync's limit for subscription names, kept by a hash in place of the end. */
  private static String shortened(String subscription) {
    if (subscription.length() <= LONGEST_SUBSCRIPTION) {
      return subscription;
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("MD5").digest(subscription.getBytes(StandardCharsets.UTF_8));
      return subscription.substring(0, 45) + HexFormat.of().formatHex(hash).substring(0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }

  /** Whether the generated filters use the name of a field to combine conditions. */
  public static boolean isReservedField(String name) {
    return FILTER_FIELDS.contains(name);
  }
}
