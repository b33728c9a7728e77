package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Users of an {@link Auth} can sign in with a provider of OpenID Connect. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface OidcLogin {

  /** What the provider is called, 3 to 32 characters. Default: a name that is made. */
  String name() default "";

  /** The id of the app there. */
  Secret clientId();

  /** The secret of the app there. */
  Secret clientSecret();

  /** The issuer's URL, which tokens name. */
  String issuerUrl();

  /** How attributes are asked for. Default: {@code GET}. */
  AttributeRequest attributeRequest() default AttributeRequest.GET;

  /** The endpoints. Default: those that the issuer publishes. */
  OidcEndpoints[] endpoints() default {};

  /**
   * Other names for the provider, such as the domain of its users' addresses; 1 to 40 characters.
   */
  String[] identifiers() default {};

  /** What the app asks for. Default: {@code openid}. */
  String[] scopes() default {};

  /** Attributes that are taken over. */
  AttributeMapping[] mapping() default {};
}
