package dev.backline.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How users sign in without anyone else.
 *
 * @param email one {@code @EmailLogin}
 * @param phone one {@code @PhoneLogin}
 * @param webAuthn one {@code @WebAuthn}
 * @param preferredChallenge a constant of {@code Challenge}
 * @param invitation one {@code @Invitation}
 */
public record LoginSpec(
    Optional<EmailLoginSpec> email,
    Optional<PhoneLoginSpec> phone,
    Optional<WebAuthnSpec> webAuthn,
    Optional<Written<String>> preferredChallenge,
    Optional<InvitationSpec> invitation) {

  /** Whether users sign in by e-mail, which they do where nothing else is said. */
  public boolean byEmail() {
    return email.isPresent() || phone.isEmpty();
  }

  /** How users can prove who they are: constants of {@code Challenge}. */
  public List<String> challenges() {
    List<String> challenges = new ArrayList<>(List.of("PASSWORD"));
    if (email.flatMap(EmailLoginSpec::otpLogin).map(Written::value).orElse(false)) {
      challenges.add("EMAIL_OTP");
    }
    if (phone.flatMap(PhoneLoginSpec::otpLogin).map(Written::value).orElse(false)) {
      challenges.add("SMS_OTP");
    }
    if (webAuthn.isPresent()) {
      challenges.add("WEB_AUTHN");
    }
    return challenges;
  }

  /**
   * One {@code @EmailLogin}.
   *
   * @param verificationStyle a constant of {@code VerificationStyle}
   * @param verificationSubject the subject of the message
   * @param verificationBody the text of the message
   * @param otpLogin whether a code takes the place of a password
   */
  public record EmailLoginSpec(
      Optional<Written<String>> verificationStyle,
      Optional<Written<String>> verificationSubject,
      Optional<Written<String>> verificationBody,
      Optional<Written<Boolean>> otpLogin) {}

  /**
   * One {@code @PhoneLogin}.
   *
   * @param verificationMessage the SMS
   * @param otpLogin whether a code takes the place of a password
   */
  public record PhoneLoginSpec(
      Optional<Written<String>> verificationMessage, Optional<Written<Boolean>> otpLogin) {}

  /**
   * One {@code @WebAuthn}.
   *
   * @param relyingPartyId the domain
   * @param userVerification a constant of {@code UserVerification}
   */
  public record WebAuthnSpec(
      Optional<Written<String>> relyingPartyId, Optional<Written<String>> userVerification) {}

  /**
   * One {@code @Invitation}.
   *
   * @param emailSubject the subject of the e-mail
   * @param emailBody the text of the e-mail
   * @param smsMessage the SMS
   */
  public record InvitationSpec(
      Optional<Written<String>> emailSubject,
      Optional<Written<String>> emailBody,
      Optional<Written<String>> smsMessage) {}
}
