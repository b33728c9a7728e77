package dev.backline.constructs.auth;

import software.amazon.awscdk.services.cognito.PasskeyUserVerification;
import software.constructs.Construct;
import software.constructs.Node;

/**
 * Passkeys can take the place of passwords.
 *
 * @param relyingPartyId the domain that passkeys are bound to, or {@link #AUTO}; they become
 *     useless when it changes
 * @param userVerification whether a passkey has to ask for its owner's PIN or fingerprint
 */
public record WebAuthn(String relyingPartyId, PasskeyUserVerification userVerification) {
  /**
   * The domain on which Amplify Hosting serves the branch that is deployed; {@code localhost}
   * outside of Amplify's pipeline.
   */
  public static final String AUTO = "AUTO";

  private static final String TYPE = "amplify-backend-type";
  private static final String APP = "amplify-backend-namespace";
  private static final String BRANCH = "amplify-backend-name";

  /** Passkeys of the domain {@link #AUTO} that ask for a PIN or fingerprint where they can. */
  public static WebAuthn auto() {
    return new WebAuthn(AUTO, PasskeyUserVerification.PREFERRED);
  }

  /**
   * The domain, from what the context says about the deployment.
   *
   * @throws IllegalStateException if it is a deployment for which Amplify Hosting has no domain
   */
  String domain(Construct scope) {
    if (!relyingPartyId.equals(AUTO)) {
      return relyingPartyId;
    }
    Node node = scope.getNode();
    Object type = node.tryGetContext(TYPE);
    Object app = node.tryGetContext(APP);
    Object branch = node.tryGetContext(BRANCH);
    if ("standalone".equals(type)) {
      throw new IllegalStateException(
          "There is no domain of Amplify Hosting that passkeys could be bound to: name yours as the"
              + " relying party's id.");
    }
    return "branch".equals(type) && app != null && branch != null
        ? branch + "." + app + ".amplifyapp.com"
        : "localhost";
  }
}
