package dev.backline.processor.reader.auth;

import dev.backline.processor.diagnostic.AuthProblem;
import dev.backline.processor.model.AuthSpec;
import dev.backline.processor.model.DefinedAuthSpec;
import dev.backline.processor.model.DefinedAuthSpec.EmailSenderSpec;
import dev.backline.processor.model.DefinedAuthSpec.MfaSpec;
import dev.backline.processor.model.DefinedAuthSpec.PasswordPolicySpec;
import dev.backline.processor.model.DefinedAuthSpec.SmsSenderSpec;
import dev.backline.processor.model.DefinedAuthSpec.TriggerSpec;
import dev.backline.processor.model.DefinedAuthSpec.UserAttributeSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.LoginSpec;
import dev.backline.processor.model.LoginSpec.EmailLoginSpec;
import dev.backline.processor.model.LoginSpec.InvitationSpec;
import dev.backline.processor.model.LoginSpec.PhoneLoginSpec;
import dev.backline.processor.model.LoginSpec.WebAuthnSpec;
import dev.backline.processor.model.ReferenceAuthSpec;
import dev.backline.processor.model.ReferenceAuthSpec.GroupRoleSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import dev.backline.processor.reader.function.FunctionReferences;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/**
 * Reads the {@code @Auth} or {@code @ReferenceAuth} of a definition.
 *
 * <p>A part of which a needed value could not be made out reads as absent; the reading says so.
 */
public final class AuthReader {
  private final Types types;
  private final Reading reading;

  private AuthReader(Types types, Reading reading) {
    this.types = types;
    this.reading = reading;
  }

  /** What a definition says about users; nothing where it doesn't. */
  public static Optional<AuthSpec> read(TypeElement definition, Types types, Reading reading) {
    AuthReader reader = new AuthReader(types, reading);
    Optional<AuthSpec> own =
        AnnotationReader.find(definition, Vocabulary.AUTH, reading).map(reader::auth);
    Optional<AnnotationReader> reference =
        AnnotationReader.find(definition, Vocabulary.REFERENCE_AUTH, reading);
    if (own.isPresent() && reference.isPresent()) {
      reading
          .findings()
          .add(AuthProblem.TWO_AUTHS, reference.get().at(), definition.getSimpleName());
    }
    return own.isPresent() ? own : reference.flatMap(AuthReader::reference);
  }

  private static Optional<AuthSpec> reference(AnnotationReader auth) {
    Optional<Written<String>> userPool = auth.string("userPoolId");
    Optional<Written<String>> client = auth.string("userPoolClientId");
    Optional<Written<String>> identityPool = auth.string("identityPoolId");
    Optional<Written<String>> authenticated = auth.string("authenticatedRoleArn");
    Optional<Written<String>> unauthenticated = auth.string("unauthenticatedRoleArn");
    boolean complete =
        userPool.isPresent()
            && client.isPresent()
            && identityPool.isPresent()
            && authenticated.isPresent()
            && unauthenticated.isPresent();
    return complete
        ? Optional.of(
            new ReferenceAuthSpec(
                userPool.get(),
                client.get(),
                identityPool.get(),
                authenticated.get(),
                unauthenticated.get(),
                auth.annotations("groups").stream()
                    .flatMap(group -> groupRole(group).stream())
                    .toList(),
                auth.at()))
        : Optional.empty();
  }

  private static Optional<GroupRoleSpec> groupRole(AnnotationReader group) {
    return group
        .string("group")
        .flatMap(name -> group.string("roleArn").map(role -> new GroupRoleSpec(name, role)));
  }

  private AuthSpec auth(AnnotationReader auth) {
    return new DefinedAuthSpec(
        auth.string("name"),
        login(auth),
        auth.annotation("mfa").flatMap(AuthReader::mfa),
        auth.annotations("attributes").stream().map(AuthReader::attribute).toList(),
        auth.strings("groups"),
        auth.annotations("triggers").stream()
            .flatMap(trigger -> trigger(trigger).stream())
            .toList(),
        ProviderReader.read(auth),
        auth.annotation("emailSender").map(this::emailSender),
        auth.annotation("smsSender").map(this::smsSender),
        auth.constant("accountRecovery"),
        auth.annotation("passwordPolicy").map(AuthReader::passwordPolicy),
        auth.constant("removalPolicy"),
        auth.at());
  }

  private static LoginSpec login(AnnotationReader auth) {
    return new LoginSpec(
        auth.annotation("email")
            .map(
                login ->
                    new EmailLoginSpec(
                        login.constant("verificationStyle"),
                        login.string("verificationSubject"),
                        login.string("verificationBody"),
                        login.bool("otpLogin"))),
        auth.annotation("phone")
            .map(
                login ->
                    new PhoneLoginSpec(
                        login.string("verificationMessage"), login.bool("otpLogin"))),
        auth.annotation("webAuthn")
            .map(
                passkeys ->
                    new WebAuthnSpec(
                        passkeys.string("relyingPartyId"), passkeys.constant("userVerification"))),
        auth.constant("preferredChallenge"),
        auth.annotation("invitation")
            .map(
                invitation ->
                    new InvitationSpec(
                        invitation.string("emailSubject"),
                        invitation.string("emailBody"),
                        invitation.string("smsMessage"))));
  }

  private static Optional<MfaSpec> mfa(AnnotationReader mfa) {
    return mfa.constant("mode")
        .map(
            mode ->
                new MfaSpec(
                    mode,
                    mfa.bool("sms"),
                    mfa.string("smsMessage"),
                    mfa.bool("totp"),
                    mfa.bool("email"),
                    mfa.at()));
  }

  private static UserAttributeSpec attribute(AnnotationReader attribute) {
    return new UserAttributeSpec(
        attribute.constant("standard"),
        attribute.string("custom"),
        attribute.constant("type"),
        attribute.bool("required"),
        attribute.bool("mutable"),
        attribute.integer("minLength"),
        attribute.integer("maxLength"),
        attribute.number("min"),
        attribute.number("max"),
        attribute.at());
  }

  private Optional<TriggerSpec> trigger(AnnotationReader trigger) {
    return trigger
        .constant("on")
        .flatMap(on -> handler(trigger).map(handler -> new TriggerSpec(on, handler)));
  }

  private EmailSenderSpec emailSender(AnnotationReader sender) {
    return new EmailSenderSpec(
        sender.string("fromEmail"),
        sender.string("fromName"),
        sender.string("replyTo"),
        handler(sender),
        sender.string("kmsKey"),
        sender.at());
  }

  private SmsSenderSpec smsSender(AnnotationReader sender) {
    return new SmsSenderSpec(
        sender.string("snsCallerArn"),
        sender.string("externalId"),
        sender.string("snsRegion"),
        handler(sender),
        sender.string("kmsKey"),
        sender.at());
  }

  private Optional<Written<JavaType>> handler(AnnotationReader annotation) {
    return FunctionReferences.read(annotation, "handler", ", or take it out", types, reading);
  }

  private static PasswordPolicySpec passwordPolicy(AnnotationReader policy) {
    return new PasswordPolicySpec(
        policy.integer("minimumLength"),
        policy.bool("requireLowercase"),
        policy.bool("requireNumbers"),
        policy.bool("requireSymbols"),
        policy.bool("requireUppercase"),
        policy.integer("temporaryPasswordValidityDays"));
  }
}
