package dev.backline.processor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One provider that users can sign in with.
 *
 * @param kind which annotation it is
 * @param secrets the members that name secrets, in the order of the annotation
 * @param texts the members that are texts, as far as they were written
 * @param attributeRequest a constant of {@code AttributeRequest}
 * @param idpSignout whether users are signed out there
 * @param endpoints the members of {@code @OidcEndpoints}
 * @param identifiers other names for the provider
 * @param scopes what the app asks for
 * @param mapping the attributes that are taken over
 * @param at the annotation
 */
public record ProviderSpec(
    Kind kind,
    Map<String, SecretSpec> secrets,
    Map<String, Written<String>> texts,
    Optional<Written<String>> attributeRequest,
    Optional<Written<Boolean>> idpSignout,
    Map<String, Written<String>> endpoints,
    List<Written<String>> identifiers,
    List<Written<String>> scopes,
    List<MappingSpec> mapping,
    SourceRef at) {
  public ProviderSpec {
    secrets = Collections.unmodifiableMap(new LinkedHashMap<>(secrets));
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    endpoints = Collections.unmodifiableMap(new LinkedHashMap<>(endpoints));
    identifiers = List.copyOf(identifiers);
    scopes = List.copyOf(scopes);
    mapping = List.copyOf(mapping);
  }

  /** A member that is a text. */
  public Optional<Written<String>> text(String member) {
    return Optional.ofNullable(texts.get(member));
  }

  /** The annotations for providers. */
  public enum Kind {
    GOOGLE("google", "GoogleLogin", "Google"),
    FACEBOOK("facebook", "FacebookLogin", "Facebook"),
    AMAZON("amazon", "AmazonLogin", "Amazon"),
    APPLE("apple", "AppleLogin", "Apple"),
    OIDC("oidc", "OidcLogin", "Oidc"),
    SAML("saml", "SamlLogin", "Saml");

    private final String member;
    private final String annotation;
    private final String cdkName;

    Kind(String member, String annotation, String cdkName) {
      this.member = member;
      this.annotation = annotation;
      this.cdkName = cdkName;
    }

    /** The member of {@code @Auth}. */
    public String member() {
      return member;
    }

    /** The annotation. */
    public String annotation() {
      return annotation;
    }

    /** What CDK calls it in the names of classes. */
    public String cdkName() {
      return cdkName;
    }
  }

  /**
   * One {@code @AttributeMapping}.
   *
   * @param from the provider's attribute
   * @param standard a constant of {@code StandardAttribute}
   * @param custom the name of a custom attribute
   * @param at the annotation
   */
  public record MappingSpec(
      Written<String> from,
      Optional<Written<String>> standard,
      Optional<Written<String>> custom,
      SourceRef at) {}
}
