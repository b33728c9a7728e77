package dev.backline.processor.writing.auth;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.DefinedAuthSpec;
import dev.backline.processor.model.DefinedAuthSpec.EmailSenderSpec;
import dev.backline.processor.model.DefinedAuthSpec.MfaSpec;
import dev.backline.processor.model.DefinedAuthSpec.SmsSenderSpec;
import dev.backline.processor.model.DefinedAuthSpec.TriggerSpec;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.LoginSpec.EmailLoginSpec;
import dev.backline.processor.model.LoginSpec.InvitationSpec;
import dev.backline.processor.model.LoginSpec.PhoneLoginSpec;
import dev.backline.processor.model.LoginSpec.WebAuthnSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.ConstructIds;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.BuilderCalls;
import dev.backline.processor.writing.code.BuilderStatement;
import dev.backline.processor.writing.code.JavaLiterals;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes how the users of a backend are made: a call for each member of {@code @Auth}. */
final class AuthWriter {
  /** The accessors of the backend's functions. */
  private final Map<JavaType, String> functions;

  private final DefinedAuthSpec auth;
  private final String definition;
  private final CodeBlock.Builder code = CodeBlock.builder();

  AuthWriter(BackendSpec backend, DefinedAuthSpec auth) {
    this.functions =
        backend.functions().stream()
            .collect(Collectors.toMap(FunctionSpec::type, FunctionSpec::accessor, (a, b) -> a));
    this.auth = auth;
    this.definition = backend.definition().simpleName();
  }

  /** The statement of the method that returns them. */
  CodeBlock creation() {
    auth.name()
        .ifPresent(
            name ->
                call(
                    AnnotationText.of("Auth").string("name", auth.name()),
                    "name",
                    CodeBlock.of("$L", JavaLiterals.string(name.value()))));
    auth.login().email().ifPresent(this::email);
    auth.login().phone().ifPresent(this::phone);
    auth.login().webAuthn().ifPresent(this::webAuthn);
    auth.login().preferredChallenge().ifPresent(this::preferredChallenge);
    auth.login().invitation().ifPresent(this::invitation);
    auth.mfa().ifPresent(this::mfa);
    code.add(new UserAttributeWriter(auth.attributes(), definition).calls());
    if (!auth.groups().isEmpty()) {
      call(
          AnnotationText.of("Auth").strings("groups", auth.groups()),
          "groups",
          BuilderCalls.texts(auth.groups()));
    }
    auth.triggers().forEach(this::trigger);
    code.add(new ProviderWriter(auth.external(), definition).call());
    auth.emailSender().ifPresent(this::emailSender);
    auth.smsSender().ifPresent(this::smsSender);
    senderKey();
    auth.accountRecovery().ifPresent(this::accountRecovery);
    return BuilderStatement.returning(
        CodeBlock.of(
            "$T.Builder.create(this, $L)",
            AuthNames.construct(auth),
            JavaLiterals.string(auth.name().map(Written::value).orElse(ConstructIds.AUTH))),
        code.build());
  }

  private void call(AnnotationText text, String method, CodeBlock argument) {
    code.add(text.on(definition)).add(".$L($L)\n", method, argument);
  }

  private void nested(String member, AnnotationText text, String method, CodeBlock argument) {
    call(AnnotationText.of("Auth").nested(member, text), method, argument);
  }

  private void email(EmailLoginSpec login) {
    nested(
        "email",
        AnnotationText.of("EmailLogin")
            .constant("verificationStyle", "VerificationStyle", login.verificationStyle())
            .string("verificationSubject", login.verificationSubject())
            .string("verificationBody", login.verificationBody())
            .plain("otpLogin", login.otpLogin()),
        "email",
        BuilderCalls.of(AuthNames.backline("EmailLogin"))
            .constant(
                "verificationStyle",
                AuthNames.cognito("VerificationEmailStyle"),
                login.verificationStyle())
            .string("verificationSubject", login.verificationSubject())
            .string("verificationBody", login.verificationBody())
            .plain("otpLogin", login.otpLogin())
            .build());
  }

  private void phone(PhoneLoginSpec login) {
    nested(
        "phone",
        AnnotationText.of("PhoneLogin")
            .string("verificationMessage", login.verificationMessage())
            .plain("otpLogin", login.otpLogin()),
        "phone",
        BuilderCalls.of(AuthNames.backline("PhoneLogin"))
            .string("verificationMessage", login.verificationMessage())
            .plain("otpLogin", login.otpLogin())
            .build());
  }

  private void webAuthn(WebAuthnSpec passkeys) {
    AnnotationText text =
        AnnotationText.of("WebAuthn")
            .string("relyingPartyId", passkeys.relyingPartyId())
            .constant("userVerification", "UserVerification", passkeys.userVerification());
    boolean bare = passkeys.relyingPartyId().isEmpty() && passkeys.userVerification().isEmpty();
    nested(
        "webAuthn",
        text,
        "webAuthn",
        bare
            ? CodeBlock.of("$T.auto()", AuthNames.backline("WebAuthn"))
            : CodeBlock.of(
                "new $T($L, $T.$L)",
                AuthNames.backline("WebAuthn"),
                passkeys
                    .relyingPartyId()
                    .map(domain -> CodeBlock.of("$L", JavaLiterals.string(domain.value())))
                    .orElse(CodeBlock.of("$T.AUTO", AuthNames.backline("WebAuthn"))),
                AuthNames.cognito("PasskeyUserVerification"),
                passkeys.userVerification().map(Written::value).orElse("PREFERRED")));
  }

  private void preferredChallenge(Written<String> challenge) {
    call(
        AnnotationText.of("Auth")
            .constant("preferredChallenge", "Challenge", Optional.of(challenge)),
        "preferredChallenge",
        CodeBlock.of("$T.$L", AuthNames.backline("Challenge"), challenge.value()));
  }

  private void invitation(InvitationSpec invitation) {
    nested(
        "invitation",
        AnnotationText.of("Invitation")
            .string("emailSubject", invitation.emailSubject())
            .string("emailBody", invitation.emailBody())
            .string("smsMessage", invitation.smsMessage()),
        "userInvitation",
        BuilderCalls.of(AuthNames.cognito("UserInvitationConfig"))
            .string("emailSubject", invitation.emailSubject())
            .string("emailBody", invitation.emailBody())
            .string("smsMessage", invitation.smsMessage())
            .build());
  }

  private void mfa(MfaSpec mfa) {
    AnnotationText text =
        AnnotationText.of("Mfa")
            .constant("mode", "MfaMode", Optional.of(mfa.mode()))
            .plain("sms", mfa.sms())
            .string("smsMessage", mfa.smsMessage())
            .plain("totp", mfa.totp())
            .plain("email", mfa.email());
    nested("mfa", text, "mfa", CodeBlock.of("$T.$L", AuthNames.cognito("Mfa"), mfa.mode().value()));
    if (mfa.isOn()) {
      BuilderCalls factor =
          BuilderCalls.of(AuthNames.cognito("MfaSecondFactor"))
              .call("sms", CodeBlock.of("$L", isTrue(mfa.sms())))
              .call("otp", CodeBlock.of("$L", isTrue(mfa.totp())))
              .plain("email", mfa.email());
      code.add(".mfaSecondFactor($L)\n", factor.build());
      mfa.smsMessage()
          .ifPresent(
              message -> code.add(".mfaMessage($L)\n", JavaLiterals.string(message.value())));
    }
  }

  private static boolean isTrue(Optional<Written<Boolean>> value) {
    return value.map(Written::value).orElse(false);
  }

  private void trigger(TriggerSpec trigger) {
    nested(
        "triggers",
        AnnotationText.of("Trigger")
            .constant("on", "AuthEvent", Optional.of(trigger.on()))
            .type("handler", Optional.of(trigger.handler())),
        "trigger",
        CodeBlock.of(
            "$T.$L, $L",
            AuthNames.cognito("UserPoolOperation"),
            trigger.on().value(),
            function(trigger.handler().value())));
  }

  /** The function of a handler class, which is made before the users. */
  private CodeBlock function(JavaType handler) {
    return CodeBlock.of("$N.resources().lambda()", functions.get(handler));
  }

  private void emailSender(EmailSenderSpec sender) {
    AnnotationText text =
        AnnotationText.of("EmailSender")
            .string("fromEmail", sender.fromEmail())
            .string("fromName", sender.fromName())
            .string("replyTo", sender.replyTo())
            .type("handler", sender.handler())
            .string("kmsKey", sender.kmsKey());
    if (sender.handler().isPresent()) {
      nested("emailSender", text, "emailSender", function(sender.handler().get().value()));
    } else {
      nested(
          "emailSender",
          text,
          "sesSender",
          BuilderCalls.of(AuthNames.cognito("UserPoolSESOptions"))
              .string("fromEmail", sender.fromEmail())
              .string("fromName", sender.fromName())
              .string("replyTo", sender.replyTo())
              .build());
    }
  }

  private void smsSender(SmsSenderSpec sender) {
    AnnotationText text =
        AnnotationText.of("SmsSender")
            .string("snsCallerArn", sender.snsCallerArn())
            .string("externalId", sender.externalId())
            .string("snsRegion", sender.snsRegion())
            .type("handler", sender.handler())
            .string("kmsKey", sender.kmsKey());
    if (sender.handler().isPresent()) {
      nested("smsSender", text, "smsSender", function(sender.handler().get().value()));
      return;
    }
    CodeBlock.Builder sns = CodeBlock.builder().add("$T.create()", AuthNames.backline("SnsSender"));
    sender
        .snsCallerArn()
        .ifPresent(
            role ->
                sns.add(
                    "\n.as($T.fromRoleArn(this, $S, $L), $L)",
                    AuthNames.ROLE,
                    ConstructIds.SMS_ROLE,
                    JavaLiterals.string(role.value()),
                    JavaLiterals.string(sender.externalId().orElseThrow().value())));
    sender
        .snsRegion()
        .ifPresent(region -> sns.add("\n.in($L)", JavaLiterals.string(region.value())));
    nested("smsSender", text, "snsSender", sns.build());
  }

  private void senderKey() {
    auth.emailSender()
        .flatMap(EmailSenderSpec::kmsKey)
        .or(() -> auth.smsSender().flatMap(SmsSenderSpec::kmsKey))
        .ifPresent(
            key ->
                code.add(
                    ".customSenderKmsKey($T.fromKeyArn(this, $S, $L))\n",
                    AuthNames.KEY,
                    ConstructIds.SENDER_KEY,
                    JavaLiterals.string(key.value())));
  }

  private void accountRecovery(Written<String> recovery) {
    call(
        AnnotationText.of("Auth")
            .constant("accountRecovery", "AccountRecovery", Optional.of(recovery)),
        "accountRecovery",
        CodeBlock.of("$T.$L", AuthNames.cognito("AccountRecovery"), recovery.value()));
  }
}
