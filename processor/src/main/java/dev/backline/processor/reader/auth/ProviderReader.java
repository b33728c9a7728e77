package dev.backline.processor.reader.auth;

import dev.backline.processor.model.ExternalLoginSpec;
import dev.backline.processor.model.ProviderSpec;
import dev.backline.processor.model.ProviderSpec.Kind;
import dev.backline.processor.model.ProviderSpec.MappingSpec;
import dev.backline.processor.model.SecretSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.reader.annotation.AnnotationReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the providers of an {@code @Auth}, in the order in which Amplify makes them. */
final class ProviderReader {
  private static final List<String> SECRETS =
      List.of("clientId", "clientSecret", "teamId", "keyId", "privateKey");

  private static final List<String> TEXTS =
      List.of("name", "issuerUrl", "apiVersion", "metadataUrl", "metadata");

  private static final List<String> ENDPOINTS =
      List.of("authorization", "token", "userInfo", "jwksUri");

  private ProviderReader() {}

  static ExternalLoginSpec read(AnnotationReader auth) {
    List<ProviderSpec> providers = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kind == Kind.OIDC) {
        auth.annotations(kind.member())
            .forEach(provider -> providers.add(provider(kind, provider)));
      } else {
        auth.annotation(kind.member())
            .ifPresent(provider -> providers.add(provider(kind, provider)));
      }
    }
    return new ExternalLoginSpec(
        providers,
        auth.strings("callbackUrls"),
        auth.strings("logoutUrls"),
        auth.constants("scopes"),
        auth.string("domainPrefix"));
  }

  private static ProviderSpec provider(Kind kind, AnnotationReader provider) {
    Map<String, SecretSpec> secrets = new LinkedHashMap<>();
    for (String member : SECRETS) {
      provider
          .annotation(member)
          .flatMap(ProviderReader::secret)
          .ifPresent(secret -> secrets.put(member, secret));
    }
    return new ProviderSpec(
        kind,
        secrets,
        texts(provider, TEXTS),
        provider.constant("attributeRequest"),
        provider.bool("idpSignout"),
        provider
            .annotation("endpoints")
            .map(endpoints -> texts(endpoints, ENDPOINTS))
            .orElseGet(Map::of),
        provider.strings("identifiers"),
        provider.strings("scopes"),
        provider.annotations("mapping").stream()
            .flatMap(mapping -> mapping(mapping).stream())
            .toList(),
        provider.at());
  }

  private static Optional<SecretSpec> secret(AnnotationReader secret) {
    return secret
        .string("value")
        .map(name -> new SecretSpec(name, secret.constant("store"), secret.string("field")));
  }

  private static Map<String, Written<String>> texts(AnnotationReader reader, List<String> members) {
    Map<String, Written<String>> texts = new LinkedHashMap<>();
    for (String member : members) {
      reader.string(member).ifPresent(text -> texts.put(member, text));
    }
    return texts;
  }

  private static Optional<MappingSpec> mapping(AnnotationReader mapping) {
    return mapping
        .string("from")
        .map(
            from ->
                new MappingSpec(
                    from, mapping.constant("standard"), mapping.string("custom"), mapping.at()));
  }
}
