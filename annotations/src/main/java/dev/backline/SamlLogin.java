package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Users of an {@link Auth} can sign in with a provider of SAML 2.0, whose metadata are either named
 * or written out.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface SamlLogin {

  /** What the provider is called, 3 to 32 characters. Default: a name that is made. */
  String name() default "";

  /** Where the metadata of the provider are. */
  String metadataUrl() default "";

  /** The metadata of the provider themselves. */
  String metadata() default "";

  /** Whether users who sign out do so there, too. Default: no. */
  boolean idpSignout() default false;

  /**
   * Other names for the provider, such as the domain of its users' addresses; 1 to 40 characters.
   */
  String[] identifiers() default {};

  /** Attributes that are taken over; nothing is without being named. */
  AttributeMapping[] mapping() default {};
}
