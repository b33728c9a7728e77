package dev.backline.processor.validation.auth;

import dev.backline.processor.diagnostic.AuthProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.DefinedAuthSpec;
import dev.backline.processor.model.DefinedAuthSpec.EmailSenderSpec;
import dev.backline.processor.model.DefinedAuthSpec.SmsSenderSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.validation.Rules;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail and SMS have one sender each, and what belongs to it. */
final class SenderRules implements Rules<BackendSpec> {
  private static final Pattern KEY =
      Pattern.compile("arn:[a-z-]+:kms:[a-z0-9-]+:\\d{12}:key/[A-Za-z0-9-]+");
  private static final Pattern ROLE =
      Pattern.compile("arn:[a-z-]+:iam::\\d{12}:role/[A-Za-z0-9/+=,.@_-]+");
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+");

  @Override
  public void check(BackendSpec backend, Findings findings) {
    if (backend.auth().orElse(null) instanceof DefinedAuthSpec auth) {
      auth.emailSender().ifPresent(sender -> checkEmail(sender, findings));
      auth.smsSender().ifPresent(sender -> checkSms(sender, findings));
      checkKeys(auth, findings);
    }
  }

  static void checkRole(Written<String> arn, Findings findings) {
    if (!ROLE.matcher(arn.value()).matches()) {
      findings.add(AuthProblem.ROLE_ARN, arn.at(), arn.value());
    }
  }

  private static void checkEmail(EmailSenderSpec sender, Findings findings) {
    boolean byFunction = sender.handler().isPresent();
    if (byFunction == sender.fromEmail().isPresent()) {
      findings.add(AuthProblem.SENDER, sender.at());
      return;
    }
    checkAddress(sender.fromEmail(), findings);
    checkAddress(sender.replyTo(), findings);
    if (byFunction) {
      noEffect("fromName", sender.fromName(), "a function sends the e-mail", findings);
      noEffect("replyTo", sender.replyTo(), "a function sends the e-mail", findings);
    } else {
      noEffect("kmsKey", sender.kmsKey(), "no function sends the e-mail", findings);
    }
  }

  private static void checkAddress(Optional<Written<String>> address, Findings findings) {
    address
        .filter(written -> !ADDRESS.matcher(written.value()).matches())
        .ifPresent(
            written -> findings.add(AuthProblem.EMAIL_ADDRESS, written.at(), written.value()));
  }

  private static void checkSms(SmsSenderSpec sender, Findings findings) {
    if (sender.handler().isPresent()) {
      noEffect("snsCallerArn", sender.snsCallerArn(), "a function sends the SMS", findings);
      noEffect("externalId", sender.externalId(), "a function sends the SMS", findings);
      noEffect("snsRegion", sender.snsRegion(), "a function sends the SMS", findings);
      return;
    }
    noEffect("kmsKey", sender.kmsKey(), "no function sends the SMS", findings);
    sender.snsCallerArn().ifPresent(role -> checkRole(role, findings));
    if (sender.snsCallerArn().isPresent() != sender.externalId().isPresent()) {
      findings.add(
          AuthProblem.SNS_ROLE,
          sender.snsCallerArn().or(sender::externalId).orElseThrow().at(),
          sender.snsCallerArn().isPresent() ? "externalId = \"…\"" : "snsCallerArn = \"…\"");
    }
  }

  private static void noEffect(
      String member, Optional<Written<String>> value, String why, Findings findings) {
    value.ifPresent(written -> findings.add(AuthProblem.SENDER_MEMBER, written.at(), member, why));
  }

  private static void checkKeys(DefinedAuthSpec auth, Findings findings) {
    Optional<Written<String>> ofEmail = auth.emailSender().flatMap(EmailSenderSpec::kmsKey);
    Optional<Written<String>> ofSms = auth.smsSender().flatMap(SmsSenderSpec::kmsKey);
    ofEmail.ifPresent(key -> checkKey(key, findings));
    ofSms.ifPresent(key -> checkKey(key, findings));
    if (ofEmail.isPresent()
        && ofSms.isPresent()
        && !ofEmail.get().value().equals(ofSms.get().value())) {
      findings.add(AuthProblem.KMS_KEYS, ofSms.get().at());
    }
  }

  private static void checkKey(Written<String> key, Findings findings) {
    if (!KEY.matcher(key.value()).matches()) {
      findings.add(AuthProblem.KMS_KEY, key.at(), key.value());
    }
  }
}
