package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Passkeys can take the place of the passwords of an {@link Auth}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface WebAuthn {

  /**
   * The domain that passkeys are bound to, such as {@code example.com}; they become useless when it
   * changes. Default: the domain of the branch on Amplify Hosting, {@code localhost} outside of
   * Amplify's pipeline.
   */
  String relyingPartyId() default "AUTO";

  /** Whether a passkey asks for its owner's PIN or fingerprint. Default: where it can. */
  UserVerification userVerification() default UserVerification.PREFERRED;
}
