package dev.backline.processor.writing.auth;

import dev.backline.processor.model.ExternalLoginSpec;
import dev.backline.processor.model.ProviderSpec;
import dev.backline.processor.model.ProviderSpec.MappingSpec;
import dev.backline.processor.model.SecretSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.JavaLiterals;
import java.util.Optional;

/** Writes the annotations about other providers as the user wrote them. */
final class ProviderText {
  private ProviderText() {}

  /** The members of {@code @Auth} that all providers share. */
  static AnnotationText of(ExternalLoginSpec external) {
    AnnotationText text =
        AnnotationText.of("Auth")
            .strings("callbackUrls", external.callbackUrls())
            .strings("logoutUrls", external.logoutUrls());
    external.scopes().ifPresent(scopes -> text.constants("scopes", "OAuthScope", scopes));
    return text.string("domainPrefix", external.domainPrefix());
  }

  static AnnotationText of(ProviderSpec provider) {
    AnnotationText text =
        AnnotationText.of(provider.kind().annotation()).string("name", provider.text("name"));
    provider.secrets().forEach((member, secret) -> text.nested(member, of(secret)));
    provider.texts().entrySet().stream()
        .filter(member -> !member.getKey().equals("name"))
        .forEach(member -> text.string(member.getKey(), shortened(member.getValue())));
    text.constant("attributeRequest", "AttributeRequest", provider.attributeRequest())
        .plain("idpSignout", provider.idpSignout());
    if (!provider.endpoints().isEmpty()) {
      AnnotationText endpoints = AnnotationText.of("OidcEndpoints");
      provider.endpoints().forEach((member, url) -> endpoints.string(member, Optional.of(url)));
      text.nested("endpoints", endpoints);
    }
    text.strings("identifiers", provider.identifiers()).strings("scopes", provider.scopes());
    return provider.mapping().isEmpty()
        ? text
        : text.list("mapping", provider.mapping().stream().map(ProviderText::of).toList());
  }

  /** The metadata of a provider are pages long. */
  private static Optional<Written<String>> shortened(Written<String> text) {
    int most = 60;
    return Optional.of(
        text.value().length() <= most
            ? text
            : new Written<>(text.value().substring(0, most) + "…", text.at()));
  }

  private static AnnotationText of(SecretSpec secret) {
    AnnotationText text = AnnotationText.of("Secret");
    String name = JavaLiterals.string(secret.name().value());
    if (secret.store().isEmpty() && secret.field().isEmpty()) {
      return text.value(name);
    }
    return text.string("value", Optional.of(secret.name()))
        .constant("store", "SecretStore", secret.store())
        .string("field", secret.field());
  }

  private static AnnotationText of(MappingSpec mapping) {
    return AnnotationText.of("AttributeMapping")
        .string("from", Optional.of(mapping.from()))
        .constant("standard", "StandardAttribute", mapping.standard())
        .string("custom", mapping.custom());
  }
}
