package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code @Auth} says.
 *
 * @param name the name of the user pool
 * @param login how users sign in without anyone else
 * @param mfa how they prove it twice
 * @param attributes what is known of them
 * @param groups the groups that they can be in
 * @param triggers the functions that are called
 * @param external how they sign in with others
 * @param emailSender who sends e-mail
 * @param smsSender who sends SMS
 * @param accountRecovery a constant of {@code AccountRecovery}
 * @param passwordPolicy what passwords are like
 * @param removalPolicy a constant of {@code RemovalPolicy}
 * @param at where the annotation stands
 */
public record DefinedAuthSpec(
    Optional<Written<String>> name,
    LoginSpec login,
    Optional<MfaSpec> mfa,
    List<UserAttributeSpec> attributes,
    List<Written<String>> groups,
    List<TriggerSpec> triggers,
    ExternalLoginSpec external,
    Optional<EmailSenderSpec> emailSender,
    Optional<SmsSenderSpec> smsSender,
    Optional<Written<String>> accountRecovery,
    Optional<PasswordPolicySpec> passwordPolicy,
    Optional<Written<String>> removalPolicy,
    SourceRef at)
    implements AuthSpec {
  public DefinedAuthSpec {
    attributes = List.copyOf(attributes);
    groups = List.copyOf(groups);
    triggers = List.copyOf(triggers);
  }

  /** The classes of the functions that are called, in the order of the annotation. */
  public List<Written<JavaType>> handlers() {
    return Stream.of(
            triggers.stream().map(TriggerSpec::handler),
            emailSender.stream().flatMap(sender -> sender.handler().stream()),
            smsSender.stream().flatMap(sender -> sender.handler().stream()))
        .flatMap(handlers -> handlers)
        .toList();
  }

  /**
   * One {@code @Mfa}.
   *
   * @param mode a constant of {@code MfaMode}
   * @param sms whether by SMS
   * @param smsMessage the SMS
   * @param totp whether by an app
   * @param email whether by e-mail
   * @param at the annotation
   */
  public record MfaSpec(
      Written<String> mode,
      Optional<Written<Boolean>> sms,
      Optional<Written<String>> smsMessage,
      Optional<Written<Boolean>> totp,
      Optional<Written<Boolean>> email,
      SourceRef at) {

    /** Whether it is on, for some users or all. */
    public boolean isOn() {
      return !mode.value().equals("OFF");
    }

    /** The members that say how, as far as they were written. */
    public List<Written<Boolean>> factors() {
      return Stream.of(sms, totp, email).flatMap(Optional::stream).toList();
    }
  }

  /**
   * One {@code @UserAttribute}.
   *
   * @param standard a constant of {@code StandardAttribute}
   * @param custom the name of a custom attribute
   * @param type a constant of {@code AttributeType}
   * @param required whether it is
   * @param mutable whether it can be changed
   * @param minLength the fewest characters
   * @param maxLength the most characters
   * @param min the least number
   * @param max the greatest number
   * @param at the annotation
   */
  public record UserAttributeSpec(
      Optional<Written<String>> standard,
      Optional<Written<String>> custom,
      Optional<Written<String>> type,
      Optional<Written<Boolean>> required,
      Optional<Written<Boolean>> mutable,
      Optional<Written<Integer>> minLength,
      Optional<Written<Integer>> maxLength,
      Optional<Written<Number>> min,
      Optional<Written<Number>> max,
      SourceRef at) {

    /** The type, which is text unless another was written. */
    public String typeName() {
      return type.map(Written::value).orElse("STRING");
    }
  }

  /**
   * One {@code @Trigger}.
   *
   * @param on a constant of {@code AuthEvent}
   * @param handler the class of the function
   */
  public record TriggerSpec(Written<String> on, Written<JavaType> handler) {}

  /**
   * One {@code @EmailSender}.
   *
   * @param fromEmail the sender's address
   * @param fromName the sender's name
   * @param replyTo where answers go
   * @param handler the class of the function
   * @param kmsKey the key for the function
   * @param at the annotation
   */
  public record EmailSenderSpec(
      Optional<Written<String>> fromEmail,
      Optional<Written<String>> fromName,
      Optional<Written<String>> replyTo,
      Optional<Written<JavaType>> handler,
      Optional<Written<String>> kmsKey,
      SourceRef at) {}

  /**
   * One {@code @SmsSender}.
   *
   * @param snsCallerArn the role in which SMS are sent
   * @param externalId what the role's trust policy asks for
   * @param snsRegion where SNS is used
   * @param handler the class of the function
   * @param kmsKey the key for the function
   * @param at the annotation
   */
  public record SmsSenderSpec(
      Optional<Written<String>> snsCallerArn,
      Optional<Written<String>> externalId,
      Optional<Written<String>> snsRegion,
      Optional<Written<JavaType>> handler,
      Optional<Written<String>> kmsKey,
      SourceRef at) {}

  /**
   * One {@code @PasswordPolicy}.
   *
   * @param minimumLength the fewest characters
   * @param requireLowercase whether they have a small letter
   * @param requireNumbers whether they have a digit
   * @param requireSymbols whether they have another character
   * @param requireUppercase whether they have a capital letter
   * @param temporaryPasswordValidityDays how long a temporary one is good
   */
  public record PasswordPolicySpec(
      Optional<Written<Integer>> minimumLength,
      Optional<Written<Boolean>> requireLowercase,
      Optional<Written<Boolean>> requireNumbers,
      Optional<Written<Boolean>> requireSymbols,
      Optional<Written<Boolean>> requireUppercase,
      Optional<Written<Integer>> temporaryPasswordValidityDays) {}
}
