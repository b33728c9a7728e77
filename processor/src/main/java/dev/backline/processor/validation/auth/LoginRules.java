package dev.backline.processor.validation.auth;

import dev.backline.processor.diagnostic.AuthProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.DefinedAuthSpec;
import dev.backline.processor.model.DefinedAuthSpec.EmailSenderSpec;
import dev.backline.processor.model.DefinedAuthSpec.MfaSpec;
import dev.backline.processor.model.LoginSpec;
import dev.backline.processor.model.LoginSpec.EmailLoginSpec;
import dev.backline.processor.model.LoginSpec.InvitationSpec;
import dev.backline.processor.model.LoginSpec.PhoneLoginSpec;
import dev.backline.processor.model.LoginSpec.WebAuthnSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.validation.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Users can sign in the way that is written: messages carry codes, and proofs go together. */
final class LoginRules implements Rules<BackendSpec> {
  private static final String CODE = "{####}";
  private static final Pattern LINK = Pattern.compile("\\{##[^#{}][^{}]*##}");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)*+");

  private static final String EMAIL_RECOVERY = "EMAIL_ONLY";
  private static final String PHONE_RECOVERY = "PHONE_ONLY_WITHOUT_MFA";
  private static final int LONGEST_SUBJECT = 140;
  private static final int SHORTEST_TEXT = 6;
  private static final int LONGEST_BODY = 20_000;
  private static final int LONGEST_SMS = 140;

  /** How each challenge is switched on. */
  private static final Map<String, String> SWITCHES =
      Map.of(
          "EMAIL_OTP", "email = @EmailLogin(otpLogin = true)",
          "SMS_OTP", "phone = @PhoneLogin(otpLogin = true)",
          "WEB_AUTHN", "webAuthn = @WebAuthn");

  @Override
  public void check(BackendSpec backend, Findings findings) {
    if (backend.auth().orElse(null) instanceof DefinedAuthSpec auth) {
      auth.login().email().ifPresent(login -> checkEmail(login, findings));
      auth.login()
          .phone()
          .flatMap(PhoneLoginSpec::verificationMessage)
          .ifPresent(message -> checkSms("verificationMessage", message, findings));
      auth.login().invitation().ifPresent(invitation -> checkInvitation(invitation, findings));
      auth.mfa().ifPresent(mfa -> checkMfa(auth, mfa, findings));
      checkChallenges(auth, findings);
    }
  }

  private static void checkEmail(EmailLoginSpec login, Findings findings) {
    login
        .verificationSubject()
        .ifPresent(
            subject -> checkLength("verificationSubject", subject, 1, LONGEST_SUBJECT, findings));
    login
        .verificationBody()
        .ifPresent(
            body -> {
              checkLength("verificationBody", body, SHORTEST_TEXT, LONGEST_BODY, findings);
              boolean byLink =
                  login
                      .verificationStyle()
                      .filter(style -> style.value().equals("LINK"))
                      .isPresent();
              if (byLink && !LINK.matcher(body.value()).find()) {
                findings.add(AuthProblem.NO_LINK, body.at(), "verificationBody");
              } else if (!byLink) {
                checkCode("verificationBody", body, findings);
              }
            });
  }

  private static void checkInvitation(InvitationSpec invitation, Findings findings) {
    invitation
        .emailSubject()
        .ifPresent(subject -> checkLength("emailSubject", subject, 1, LONGEST_SUBJECT, findings));
    invitation
        .emailBody()
        .ifPresent(
            body -> {
              checkLength("emailBody", body, SHORTEST_TEXT, LONGEST_BODY, findings);
              checkCode("emailBody", body, findings);
              checkUserName("emailBody", body, findings);
            });
    invitation
        .smsMessage()
        .ifPresent(
            message -> {
              checkSms("smsMessage", message, findings);
              checkUserName("smsMessage", message, findings);
            });
  }

  private static void checkSms(String member, Written<String> message, Findings findings) {
    checkLength(member, message, SHORTEST_TEXT, LONGEST_SMS, findings);
    checkCode(member, message, findings);
  }

  private static void checkCode(String member, Written<String> text, Findings findings) {
    if (!text.value().contains(CODE)) {
      findings.add(AuthProblem.NO_CODE, text.at(), member);
    }
  }

  private static void checkUserName(String member, Written<String> text, Findings findings) {
    if (!text.value().contains("{username}")) {
      findings.add(AuthProblem.NO_USER_NAME, text.at(), member);
    }
  }

  private static void checkLength(
      String member, Written<String> text, int least, int most, Findings findings) {
    int length = text.value().length();
    if (length < least || length > most) {
      findings.add(AuthProblem.TEXT_LENGTH, text.at(), member, length, least, most);
    }
  }

  private static void checkMfa(DefinedAuthSpec auth, MfaSpec mfa, Findings findings) {
    if (!mfa.isOn()) {
      mfa.factors().forEach(factor -> findings.add(AuthProblem.MFA_OFF, factor.at()));
      mfa.smsMessage().ifPresent(message -> findings.add(AuthProblem.MFA_OFF, message.at()));
      return;
    }
    boolean sms = isTrue(mfa.sms());
    if (mfa.factors().stream().noneMatch(Written::value)) {
      findings.add(AuthProblem.MFA_WITHOUT_FACTOR, mfa.at());
    } else if (auth.login().phone().isPresent() && !sms) {
      findings.add(AuthProblem.MFA_WITHOUT_SMS, mfa.at());
    }
    mfa.smsMessage()
        .ifPresent(
            message -> {
              checkSms("smsMessage", message, findings);
              if (!sms) {
                findings.add(AuthProblem.MFA_MESSAGE, message.at());
              }
            });
    mfa.email()
        .filter(Written::value)
        .filter(email -> auth.emailSender().flatMap(EmailSenderSpec::fromEmail).isEmpty())
        .ifPresent(email -> findings.add(AuthProblem.MFA_EMAIL_SENDER, email.at()));
    checkRecovery(auth, mfa, findings);
  }

  /** Cognito sends no new password where it sends the second proof. */
  private static void checkRecovery(DefinedAuthSpec auth, MfaSpec mfa, Findings findings) {
    Optional<Written<String>> written = auth.accountRecovery();
    String recovery =
        written
            .map(Written::value)
            .orElse(auth.login().byEmail() ? EMAIL_RECOVERY : PHONE_RECOVERY);
    boolean byEmail = recovery.equals(EMAIL_RECOVERY);
    if (byEmail || recovery.equals(PHONE_RECOVERY)) {
      (byEmail ? mfa.email() : mfa.sms())
          .filter(Written::value)
          .ifPresent(
              factor ->
                  findings.add(
                      AuthProblem.RECOVERY_BY_FACTOR,
                      written.map(Written::at).orElse(factor.at()),
                      byEmail ? "e-mail" : "SMS",
                      recovery,
                      written.isPresent() ? "" : " where nothing is written",
                      byEmail ? "PHONE_WITHOUT_MFA_AND_EMAIL" : "EMAIL_AND_PHONE_WITHOUT_MFA"));
    }
  }

  private static void checkChallenges(DefinedAuthSpec auth, Findings findings) {
    LoginSpec login = auth.login();
    List<String> challenges = login.challenges();
    login
        .preferredChallenge()
        .filter(preferred -> !challenges.contains(preferred.value()))
        .ifPresent(
            preferred ->
                findings.add(
                    AuthProblem.PREFERRED_CHALLENGE,
                    preferred.at(),
                    preferred.value(),
                    SWITCHES.get(preferred.value()),
                    String.join(", ", challenges)));
    login
        .webAuthn()
        .flatMap(WebAuthnSpec::relyingPartyId)
        .filter(domain -> !DOMAIN.matcher(domain.value()).matches())
        .ifPresent(domain -> findings.add(AuthProblem.RELYING_PARTY, domain.at(), domain.value()));
    auth.mfa()
        .filter(mfa -> mfa.mode().value().equals("REQUIRED") && challenges.size() > 1)
        .ifPresent(
            mfa ->
                findings.add(
                    AuthProblem.PASSWORDLESS_MFA,
                    mfa.mode().at(),
                    SWITCHES.get(challenges.get(1))));
  }

  private static boolean isTrue(Optional<Written<Boolean>> value) {
    return value.map(Written::value).orElse(false);
  }
}
