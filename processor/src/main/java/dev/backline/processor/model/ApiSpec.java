package dev.backline.processor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One {@code @GraphqlApi}: the members that were written, and no others.
 *
 * @param name the API's name
 * @param xray whether AWS X-Ray traces requests
 * @param introspection whether clients may read the schema
 * @param queryDepthLimit how deep a query may nest
 * @param resolverCountLimit how many resolvers a query may run
 * @param visibility a constant of {@code Visibility}
 * @param ownerContact whom to contact
 * @param environment variables for resolvers
 * @param logging how requests are logged
 * @param defaultAuthorization a constant of {@code AuthorizationMode}
 * @param oidc the OpenID Connect provider
 * @param lambdaAuthorizer settings of the authorizing function
 * @param apiKey the API key's settings
 * @param tables members for every table
 * @param tableProvider a constant of {@code TableProvider}
 * @param conflictResolution a constant of {@code ConflictResolution}
 * @param conflictHandler the class of the function that resolves conflicts, where the backend makes
 *     it
 * @param predictionsBucket the name of the bucket that predictions read, where the backend makes it
 * @param translation the members of {@code @TranslationBehavior}, in order
 * @param databases the SQL databases
 * @param destructiveUpdates whether a deployment may replace tables
 * @param rules authorization rules for models without their own
 * @param at the annotation
 */
public record ApiSpec(
    Optional<Written<String>> name,
    Optional<Written<Boolean>> xray,
    Optional<Written<Boolean>> introspection,
    Optional<Written<Integer>> queryDepthLimit,
    Optional<Written<Integer>> resolverCountLimit,
    Optional<Written<String>> visibility,
    Optional<Written<String>> ownerContact,
    List<Variable> environment,
    Optional<LoggingSpec> logging,
    Optional<Written<String>> defaultAuthorization,
    Optional<OidcSpec> oidc,
    Optional<LambdaAuthorizerSpec> lambdaAuthorizer,
    Optional<ApiKeySpec> apiKey,
    TableSpec tables,
    Optional<Written<String>> tableProvider,
    Optional<Written<String>> conflictResolution,
    Optional<Written<JavaType>> conflictHandler,
    Optional<Written<String>> predictionsBucket,
    Map<String, Written<Boolean>> translation,
    List<SqlDatabaseSpec> databases,
    Optional<Written<Boolean>> destructiveUpdates,
    List<RuleSpec> rules,
    SourceRef at) {
  public ApiSpec {
    environment = List.copyOf(environment);
    translation = Collections.unmodifiableMap(new LinkedHashMap<>(translation));
    databases = List.copyOf(databases);
    rules = List.copyOf(rules);
  }

  /** The class of the function that decides about requests, where the backend makes it. */
  public Optional<JavaType> authorizer() {
    return lambdaAuthorizer.flatMap(LambdaAuthorizerSpec::function).map(Written::value);
  }

  /** Whether a member of {@code @TranslationBehavior} was written with this value. */
  public boolean translates(String member, boolean value) {
    return Optional.ofNullable(translation.get(member))
        .map(Written::value)
        .equals(Optional.of(value));
  }

  /** Whether the API key opens all models, those without rules among them. */
  public boolean sandbox() {
    return translates("sandboxModeEnabled", true);
  }

  /**
   * A variable for resolvers.
   *
   * @param name its name
   * @param value its value
   */
  public record Variable(Written<String> name, Written<String> value) {}

  /**
   * One {@code @Logging}.
   *
   * @param fieldLogLevel a constant of {@code FieldLogLevel}
   * @param excludeVerboseContent whether headers and templates stay out of the log
   * @param retention a constant of {@code LogRetention}
   */
  public record LoggingSpec(
      Optional<Written<String>> fieldLogLevel,
      Optional<Written<Boolean>> excludeVerboseContent,
      Optional<Written<String>> retention) {}

  /**
   * One {@code @Oidc}.
   *
   * @param providerName a name for the provider
   * @param issuerUrl the issuer's URL
   * @param clientId the client
   * @param tokenExpiryFromAuth seconds from authentication
   * @param tokenExpiryFromIssue seconds from issue
   */
  public record OidcSpec(
      Optional<Written<String>> providerName,
      Optional<Written<String>> issuerUrl,
      Optional<Written<String>> clientId,
      Optional<Written<Integer>> tokenExpiryFromAuth,
      Optional<Written<Integer>> tokenExpiryFromIssue) {}

  /**
   * One {@code @LambdaAuthorizer}.
   *
   * @param function the class of the function, where the backend makes it
   * @param ttlSeconds seconds for which an answer is kept
   */
  public record LambdaAuthorizerSpec(
      Optional<Written<JavaType>> function, Optional<Written<Integer>> ttlSeconds) {}

  /**
   * One {@code @ApiKey}.
   *
   * @param expiresInDays days from deployment to expiry
   * @param description what the key is for
   */
  public record ApiKeySpec(
      Optional<Written<Integer>> expiresInDays, Optional<Written<String>> description) {}
}
