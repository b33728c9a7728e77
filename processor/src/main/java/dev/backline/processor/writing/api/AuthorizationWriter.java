package dev.backline.processor.writing.api;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterSpec;
import dev.backline.processor.model.ApiSpec;
import dev.backline.processor.model.ApiSpec.ApiKeySpec;
import dev.backline.processor.model.ApiSpec.LambdaAuthorizerSpec;
import dev.backline.processor.model.ApiSpec.OidcSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.JavaLiterals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes how an API knows its callers, and what the backend has to be given for that. */
final class AuthorizationWriter {
  private static final int DEFAULT_KEY_DAYS = 7;
  private static final int DEFAULT_TOKEN_SECONDS = 3600;
  private static final int DEFAULT_ANSWER_SECONDS = 60;

  /** AppSync's names of the modes. */
  private static final Map<String, String> APPSYNC_MODES =
      Map.of(
          "API_KEY", "API_KEY",
          "USER_POOL", "AMAZON_COGNITO_USER_POOLS",
          "IDENTITY_POOL", "AWS_IAM",
          "OIDC", "OPENID_CONNECT",
          "LAMBDA", "AWS_LAMBDA");

  private final ApiSpec api;
  private final ApiFunctions functions;
  private final String definition;
  private final List<String> modes;

  AuthorizationWriter(DataSpec data, ApiFunctions functions) {
    this.functions = functions;
    this.api = data.api();
    this.definition = data.definition().simpleName();
    this.modes = List.copyOf(data.authorizationModes());
  }

  /** What the constructor of the backend takes, each with its documentation. */
  static Map<ParameterSpec, String> parameters(DataSpec data) {
    Set<String> modes = Set.copyOf(data.authorizationModes());
    Map<ParameterSpec, String> parameters = new LinkedHashMap<>();
    if (modes.contains("USER_POOL")) {
      parameters.put(
          ParameterSpec.builder(CdkNames.USER_POOL, "userPool").build(),
          "the pool whose users may sign in");
    }
    if (modes.contains("IDENTITY_POOL")) {
      parameters.put(
          ParameterSpec.builder(CdkNames.IDENTITY_POOL, "identityPool").build(),
          "the identity pool, with its roles for guests and for users who have signed in");
    }
    if (modes.contains("LAMBDA") && data.api().authorizer().isEmpty()) {
      parameters.put(
          ParameterSpec.builder(CdkNames.FUNCTION, "authorizer").build(),
          "the function that decides about requests with a token of its own");
    }
    return parameters;
  }

  /** The call on the builder of the construct, after {@code .authorizationModes(}. */
  CodeBlock modes() {
    List<CodeBlock> calls = new ArrayList<>();
    calls.add(CodeBlock.of(".defaultAuthorizationMode($S)\n", APPSYNC_MODES.get(modes.get(0))));
    for (String mode : modes) {
      calls.add(
          switch (mode) {
            case "API_KEY" -> apiKey();
            case "USER_POOL" -> userPool();
            case "IDENTITY_POOL" -> identityPool();
            case "OIDC" -> oidc();
            default -> lambda();
          });
    }
    // Amplify Gen 2 lets the account's own principals in as well.
    calls.add(
        CodeBlock.of(
            ".iamConfig($T.builder().enableIamAuthorizationMode(true).build())\n",
            CdkNames.IAM_CONFIG));
    return CodeBlock.builder()
        .add(".authorizationModes($T.builder()\n", CdkNames.AUTHORIZATION_MODES)
        .add(calls.stream().collect(CodeBlock.joining("")))
        .add(".build())\n")
        .build();
  }

  private CodeBlock apiKey() {
    Optional<ApiKeySpec> key = api.apiKey();
    int days = key.flatMap(ApiKeySpec::expiresInDays).map(Written::value).orElse(DEFAULT_KEY_DAYS);
    CodeBlock.Builder code = CodeBlock.builder();
    key.ifPresent(
        written ->
            code.add(
                on(
                    "apiKey",
                    AnnotationText.of("ApiKey")
                        .plain("expiresInDays", written.expiresInDays())
                        .string("description", written.description()))));
    code.add(".apiKeyConfig($T.builder()\n", CdkNames.API_KEY_CONFIG)
        .add(".expires($T.days($L))\n", CdkNames.DURATION, days);
    key.flatMap(ApiKeySpec::description)
        .ifPresent(text -> code.add(".description($L)\n", JavaLiterals.string(text.value())));
    return code.add(".build())\n").build();
  }

  private static CodeBlock userPool() {
    return CodeBlock.of(
        ".userPoolConfig($T.builder().userPool(userPool).build())\n", CdkNames.USER_POOL_CONFIG);
  }

  private static CodeBlock identityPool() {
    return CodeBlock.of(
        ".identityPoolConfig($T.builder().identityPoolId(identityPool.id())"
            + ".authenticatedUserRole(identityPool.authenticatedRole())"
            + ".unauthenticatedUserRole(identityPool.unauthenticatedRole()).build())\n",
        CdkNames.IDENTITY_POOL_CONFIG);
  }

  private CodeBlock oidc() {
    OidcSpec oidc = api.oidc().orElseThrow();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                on(
                    "oidc",
                    AnnotationText.of("Oidc")
                        .string("providerName", oidc.providerName())
                        .string("issuerUrl", oidc.issuerUrl())))
            .add(".oidcConfig($T.builder()\n", CdkNames.OIDC_CONFIG);
    text(".oidcProviderName($L)\n", oidc.providerName(), code);
    text(".oidcIssuerUrl($L)\n", oidc.issuerUrl(), code);
    text(".clientId($L)\n", oidc.clientId(), code);
    return code.add(
            ".tokenExpiryFromAuth($T.seconds($L))\n",
            CdkNames.DURATION,
            oidc.tokenExpiryFromAuth().map(Written::value).orElse(DEFAULT_TOKEN_SECONDS))
        .add(
            ".tokenExpiryFromIssue($T.seconds($L))\n",
            CdkNames.DURATION,
            oidc.tokenExpiryFromIssue().map(Written::value).orElse(DEFAULT_TOKEN_SECONDS))
        .add(".build())\n")
        .build();
  }

  private CodeBlock lambda() {
    Optional<LambdaAuthorizerSpec> authorizer = api.lambdaAuthorizer();
    Optional<Written<Integer>> ttl = authorizer.flatMap(LambdaAuthorizerSpec::ttlSeconds);
    CodeBlock.Builder code = CodeBlock.builder();
    authorizer.ifPresent(written -> code.add(on("lambdaAuthorizer", text(written))));
    return code.add(
            ".lambdaConfig($T.builder().function($L).ttl($T.seconds($L)).build())\n",
            CdkNames.LAMBDA_CONFIG,
            api.authorizer().map(functions::made).orElseGet(() -> CodeBlock.of("authorizer")),
            CdkNames.DURATION,
            ttl.map(Written::value).orElse(DEFAULT_ANSWER_SECONDS))
        .build();
  }

  private static AnnotationText text(LambdaAuthorizerSpec authorizer) {
    AnnotationText text = AnnotationText.of("LambdaAuthorizer");
    return authorizer.function().isPresent() && authorizer.ttlSeconds().isEmpty()
        ? text.value(authorizer.function().get().value().simpleName() + ".class")
        : text.type("value", authorizer.function()).plain("ttlSeconds", authorizer.ttlSeconds());
  }

  private CodeBlock on(String member, AnnotationText text) {
    return AnnotationText.of("GraphqlApi").nested(member, text).on(definition);
  }

  private static void text(String call, Optional<Written<String>> value, CodeBlock.Builder code) {
    value.ifPresent(written -> code.add(call, JavaLiterals.string(written.value())));
  }
}
