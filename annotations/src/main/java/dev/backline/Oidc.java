package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The OpenID Connect provider that a {@link GraphqlApi} accepts tokens of. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Oidc {

  /** A name for the provider. */
  String providerName();

  /** The issuer's URL, which the tokens name, too. */
  String issuerUrl();

  /** The client, or a regular expression for several. Default: any. */
  String clientId() default "";

  /** Seconds from the user's authentication for which a token is accepted. */
  int tokenExpiryFromAuthSeconds() default 3600;

  /** Seconds from a token's issue for which it is accepted. */
  int tokenExpiryFromIssueSeconds() default 3600;
}
