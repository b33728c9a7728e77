package dev.backline.processor.validation.directive;

import dev.backline.processor.naming.accessor.PredictionActions;
import dev.backline.processor.validation.directive.ValueShape.ListOf;
import dev.backline.processor.validation.directive.ValueShape.ObjectOf;
import dev.backline.processor.validation.directive.ValueShape.OneOf;
import dev.backline.processor.validation.directive.ValueShape.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A directive that can be written as such.
 *
 * @param places where it can stand
 * @param arguments the types of its arguments
 * @param needed the arguments that it can't do without
 */
record KnownDirective(
    Set<DirectivePlace> places, Map<String, ValueShape> arguments, Set<String> needed) {
  private static final ValueShape STRING = new Words();

  private static final Set<DirectivePlace> ANY_FIELD =
      Set.of(
          DirectivePlace.MODEL_FIELD,
          DirectivePlace.CUSTOM_TYPE_FIELD,
          DirectivePlace.QUERY,
          DirectivePlace.MUTATION,
          DirectivePlace.SUBSCRIPTION,
          DirectivePlace.ENUM_CONSTANT);

  private static final Set<DirectivePlace> CUSTOM_TYPES =
      Set.of(DirectivePlace.CUSTOM_TYPE, DirectivePlace.CUSTOM_TYPE_FIELD);

  private static final Map<String, KnownDirective> ALL = all();

  /** What says the same as the directives that can't be written as such. */
  private static final Map<String, String> ANNOTATIONS =
      Map.ofEntries(
          Map.entry("model", "@Model"),
          Map.entry("auth", "@Allow"),
          Map.entry("primaryKey", "@Id or @PrimaryKey"),
          Map.entry("key", "@PrimaryKey or @Index, which are newer"),
          Map.entry("index", "@Index"),
          Map.entry("hasOne", "@HasOne"),
          Map.entry("hasMany", "@HasMany"),
          Map.entry("belongsTo", "@BelongsTo"),
          Map.entry("manyToMany", "@ManyToMany"),
          Map.entry("connection", "@HasMany, @HasOne or @BelongsTo, which are newer"),
          Map.entry("default", "@Default"),
          Map.entry("validate", "@Validate"),
          Map.entry(
              "function",
              "@Handler; a function of another region or account is passed to the backend as"
                  + " Function.fromFunctionArn(…)"),
          Map.entry("aws_subscribe", "@Subscription(on = …)"),
          Map.entry("aws_auth", "@Allow"),
          Map.entry("generation", "@Generation"),
          Map.entry("conversation", "@Conversation"),
          Map.entry("sql", "@Sql"),
          Map.entry("refersTo", "@RefersTo"));

  /** What Amplify's other directives are for. */
  private static final Map<String, String> UNSUPPORTED =
      Map.of("versioned", "the first version of Amplify's transformer");

  KnownDirective {
    places = new TreeSet<>(places);
    arguments = new TreeMap<>(arguments);
  }

  /** The directive of a name, if it can be written. */
  static Optional<KnownDirective> of(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /** The annotation to write in place of a directive. */
  static Optional<String> annotation(String name) {
    return Optional.ofNullable(ANNOTATIONS.get(name));
  }

  /** What a directive is for that Amplify knows and nobody can write. */
  static Optional<String> unsupported(String name) {
    return Optional.ofNullable(UNSUPPORTED.get(name));
  }

  /** The names of all directives that can be written. */
  static Set<String> names() {
    return ALL.keySet();
  }

  private static Map<String, KnownDirective> all() {
    Map<String, KnownDirective> all = new LinkedHashMap<>();
    all.put(
        "http",
        new KnownDirective(
            Set.of(DirectivePlace.QUERY, DirectivePlace.MUTATION, DirectivePlace.MODEL_FIELD),
            Map.of(
                "url",
                STRING,
                "method",
                new OneOf(List.of("GET", "POST", "PUT", "DELETE", "PATCH")),
                "headers",
                new ListOf(new ObjectOf(Map.of("key", STRING, "value", STRING)))),
            Set.of("url")));
    all.put(
        "searchable",
        new KnownDirective(
            Set.of(DirectivePlace.MODEL),
            Map.of("queries", new ObjectOf(Map.of("search", STRING))),
            Set.of()));
    all.put(
        "mapsTo",
        new KnownDirective(Set.of(DirectivePlace.MODEL), Map.of("name", STRING), Set.of("name")));
    all.put(
        "predictions",
        new KnownDirective(
            Set.of(DirectivePlace.QUERY),
            Map.of("actions", new ListOf(new OneOf(PredictionActions.NAMES))),
            Set.of("actions")));
    all.put("deprecated", new KnownDirective(ANY_FIELD, Map.of("reason", STRING), Set.of()));
    for (String mode : List.of("aws_api_key", "aws_iam", "aws_oidc", "aws_lambda")) {
      all.put(mode, new KnownDirective(CUSTOM_TYPES, Map.of(), Set.of()));
    }
    all.put(
        "aws_cognito_user_pools",
        new KnownDirective(CUSTOM_TYPES, Map.of("cognito_groups", new ListOf(STRING)), Set.of()));
    return all;
  }
}
