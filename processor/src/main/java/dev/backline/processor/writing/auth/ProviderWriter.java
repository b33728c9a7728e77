package dev.backline.processor.writing.auth;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.ExternalLoginSpec;
import dev.backline.processor.model.ProviderSpec;
import dev.backline.processor.model.ProviderSpec.Kind;
import dev.backline.processor.model.ProviderSpec.MappingSpec;
import dev.backline.processor.model.SecretSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.StandardAttributes;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.BuilderCalls;
import dev.backline.processor.writing.code.JavaLiterals;
import dev.backline.processor.writing.code.MapLiteral;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes how users sign in with other providers; secrets are only named. */
final class ProviderWriter {
  /** The members that CDK takes as secrets; the others it takes as texts. */
  private static final Map<Kind, Map<String, String>> SECRET_VALUES =
      Map.of(
          Kind.GOOGLE, Map.of("clientSecret", "clientSecretValue"),
          Kind.APPLE, Map.of("privateKey", "privateKeyValue"));

  private final ExternalLoginSpec external;
  private final String definition;

  ProviderWriter(ExternalLoginSpec external, String definition) {
    this.external = external;
    this.definition = definition;
  }

  /** The call on the builder of the construct; nothing where there are no providers. */
  CodeBlock call() {
    if (external.providers().isEmpty()) {
      return CodeBlock.of("");
    }
    BuilderCalls providers =
        BuilderCalls.on(
            CodeBlock.of(
                "$T.builder($L, $L)",
                AuthNames.backline("ExternalProviders"),
                BuilderCalls.list(external.callbackUrls()),
                BuilderCalls.list(external.logoutUrls())));
    external
        .scopes()
        .ifPresent(
            scopes ->
                providers.call("scopes", CodeBlock.of("$T.of($L)", List.class, constants(scopes))));
    providers.string("domainPrefix", external.domainPrefix());
    for (ProviderSpec provider : external.providers()) {
      providers.commented(
          AnnotationText.of("Auth")
              .nested(provider.kind().member(), ProviderText.of(provider))
              .on(definition),
          provider.kind().member(),
          provider(provider));
    }
    return CodeBlock.builder()
        .add(ProviderText.of(external).on(definition))
        .add(".externalProviders($L)\n", providers.build())
        .build();
  }

  private static CodeBlock constants(List<Written<String>> scopes) {
    return scopes.stream()
        .map(scope -> CodeBlock.of("$T.$L", AuthNames.cognito("OAuthScope"), scope.value()))
        .collect(CodeBlock.joining(", "));
  }

  private static CodeBlock provider(ProviderSpec provider) {
    String name = "UserPoolIdentityProvider" + provider.kind().cdkName() + "Props";
    BuilderCalls calls = BuilderCalls.of(AuthNames.cognito(name));
    calls.string("name", provider.text("name"));
    Map<String, String> asValue = SECRET_VALUES.getOrDefault(provider.kind(), Map.of());
    provider
        .secrets()
        .forEach(
            (member, secret) ->
                calls.call(
                    asValue.getOrDefault(member, member),
                    asValue.containsKey(member)
                        ? value(secret)
                        : CodeBlock.of("$L.unsafeUnwrap()", value(secret))));
    calls
        .string("issuerUrl", provider.text("issuerUrl"))
        .string("apiVersion", provider.text("apiVersion"))
        .constant(
            "attributeRequestMethod",
            AuthNames.cognito("OidcAttributeRequestMethod"),
            provider.attributeRequest());
    metadata("url", provider.text("metadataUrl"), calls);
    metadata("file", provider.text("metadata"), calls);
    calls.plain("idpSignout", provider.idpSignout());
    if (!provider.endpoints().isEmpty()) {
      BuilderCalls endpoints = BuilderCalls.of(AuthNames.cognito("OidcEndpoints"));
      provider.endpoints().forEach((member, url) -> endpoints.string(member, Optional.of(url)));
      calls.call("endpoints", endpoints.build());
    }
    calls.strings("identifiers", provider.identifiers()).strings("scopes", provider.scopes());
    if (!provider.mapping().isEmpty()) {
      calls.call("attributeMapping", mapping(provider.mapping()));
    }
    return calls.unbuilt();
  }

  private static void metadata(
      String factory, Optional<Written<String>> content, BuilderCalls calls) {
    content.ifPresent(
        text ->
            calls.call(
                "metadata",
                CodeBlock.of(
                    "$T.$L($L)",
                    AuthNames.cognito("UserPoolIdentityProviderSamlMetadata"),
                    factory,
                    JavaLiterals.string(text.value()))));
  }

  private static CodeBlock value(SecretSpec secret) {
    String name = JavaLiterals.string(secret.name().value());
    if (secret.isParameter()) {
      return CodeBlock.of("$T.of(this, $L)", AuthNames.backline("SecretParameter"), name);
    }
    return secret
        .field()
        .map(
            field ->
                CodeBlock.of(
                    "$T.secretsManager($L, $T.builder().jsonField($L).build())",
                    AuthNames.SECRET_VALUE,
                    name,
                    AuthNames.SECRET_OPTIONS,
                    JavaLiterals.string(field.value())))
        .orElseGet(() -> CodeBlock.of("$T.secretsManager($L)", AuthNames.SECRET_VALUE, name));
  }

  private static CodeBlock mapping(List<MappingSpec> mappings) {
    ClassName attribute = AuthNames.cognito("ProviderAttribute");
    BuilderCalls calls = BuilderCalls.of(AuthNames.cognito("AttributeMapping"));
    for (MappingSpec mapping : mappings) {
      mapping
          .standard()
          .ifPresent(
              standard ->
                  calls.call(
                      StandardAttributes.cdkName(standard.value()),
                      CodeBlock.of(
                          "$T.other($L)", attribute, JavaLiterals.string(mapping.from().value()))));
    }
    List<CodeBlock> custom =
        mappings.stream()
            .filter(mapping -> mapping.custom().isPresent())
            .map(
                mapping ->
                    CodeBlock.of(
                        "$L, $T.other($L)",
                        JavaLiterals.string("custom:" + mapping.custom().orElseThrow().value()),
                        attribute,
                        JavaLiterals.string(mapping.from().value())))
            .toList();
    if (!custom.isEmpty()) {
      calls.call("custom", MapLiteral.of(custom));
    }
    return calls.build();
  }
}
