package dev.backline.constructs.auth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cognito.AccountRecovery;
import software.amazon.awscdk.services.cognito.AllowedFirstAuthFactors;
import software.amazon.awscdk.services.cognito.AuthFlow;
import software.amazon.awscdk.services.cognito.AutoVerifiedAttrs;
import software.amazon.awscdk.services.cognito.CfnUserPoolClient;
import software.amazon.awscdk.services.cognito.KeepOriginalAttrs;
import software.amazon.awscdk.services.cognito.OAuthFlows;
import software.amazon.awscdk.services.cognito.OAuthSettings;
import software.amazon.awscdk.services.cognito.PasswordPolicy;
import software.amazon.awscdk.services.cognito.SignInAliases;
import software.amazon.awscdk.services.cognito.SignInPolicy;
import software.amazon.awscdk.services.cognito.StandardAttribute;
import software.amazon.awscdk.services.cognito.StandardAttributes;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.cognito.UserPoolClient;
import software.amazon.awscdk.services.cognito.UserPoolEmail;
import software.amazon.awscdk.services.cognito.UserPoolOperation;
import software.amazon.awscdk.services.cognito.UserPoolSESOptions;
import software.amazon.awscdk.services.cognito.UserVerificationConfig;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.lambda.IFunction;
import software.constructs.Construct;

/** Makes the user pool and the app that users sign in to, with Amplify's defaults. */
final class UserPoolSetup {
  private final Construct scope;
  private final String name;
  private final AmplifyAuth.Builder options;
  private final boolean email;
  private final boolean phone;
  private final UserPool userPool;

  UserPoolSetup(Construct scope, String name, AmplifyAuth.Builder options) {
    this.scope = scope;
    this.name = name;
    this.options = options;
    this.email = options.email != null;
    this.phone = options.phone != null;
    this.userPool = make();
  }

  UserPool userPool() {
    return userPool;
  }

  private UserPool make() {
    Optional<IKey> senderKey = senderKey();
    UserPool.Builder pool =
        UserPool.Builder.create(scope, name + "UserPool")
            .signInCaseSensitive(false)
            .signInAliases(SignInAliases.builder().phone(phone).email(email).build())
            .keepOriginal(KeepOriginalAttrs.builder().email(email).phone(phone).build())
            .autoVerify(AutoVerifiedAttrs.builder().email(email).phone(phone).build())
            .userVerification(verification())
            .passwordPolicy(
                PasswordPolicy.builder()
                    .minLength(8)
                    .requireLowercase(true)
                    .requireUppercase(true)
                    .requireDigits(true)
                    .requireSymbols(true)
                    .build())
            .standardAttributes(standardAttributes())
            .customAttributes(options.customAttributes)
            .selfSignUpEnabled(true)
            .accountRecovery(Optional.ofNullable(options.accountRecovery).orElseGet(this::recovery))
            .removalPolicy(RemovalPolicy.DESTROY);
    senderKey.ifPresent(pool::customSenderKmsKey);
    signInPolicy().ifPresent(pool::signInPolicy);
    Optional.ofNullable(options.name).ifPresent(pool::userPoolName);
    Optional.ofNullable(options.userInvitation).ifPresent(pool::userInvitation);
    Optional.ofNullable(options.mfa).ifPresent(pool::mfa);
    Optional.ofNullable(options.mfaSecondFactor).ifPresent(pool::mfaSecondFactor);
    Optional.ofNullable(options.mfaMessage).ifPresent(pool::mfaMessage);
    Optional.ofNullable(options.sesSender)
        .ifPresent(sender -> pool.email(UserPoolEmail.withSES(inRegion(sender))));
    Optional.ofNullable(options.snsSender)
        .ifPresent(
            sender ->
                pool.smsRole(sender.role())
                    .smsRoleExternalId(sender.externalId())
                    .snsRegion(sender.region())
                    .enableSmsRole(true));
    Optional.ofNullable(options.webAuthn)
        .ifPresent(
            passkeys ->
                pool.passkeyRelyingPartyId(passkeys.domain(scope))
                    .passkeyUserVerification(passkeys.userVerification()));
    UserPool made = pool.build();
    senderKey.ifPresent(key -> addSenders(made, key));
    return made;
  }

  /** The app; made after the providers, which it may be used with. */
  UserPoolClient client() {
    OAuthSettings.Builder oauth =
        OAuthSettings.builder()
            .flows(
                OAuthFlows.builder().authorizationCodeGrant(true).implicitCodeGrant(false).build());
    Optional.ofNullable(options.externalProviders)
        .ifPresent(
            external ->
                oauth
                    .callbackUrls(external.callbackUrls())
                    .logoutUrls(external.logoutUrls())
                    .scopes(external.scopes()));
    UserPoolClient client =
        UserPoolClient.Builder.create(scope, name + "UserPoolAppClient")
            .userPool(userPool)
            .authFlows(AuthFlow.builder().userSrp(true).custom(true).build())
            .preventUserExistenceErrors(true)
            .oAuth(oauth.build())
            .build();
    if (signInPolicy().isPresent()) {
      CfnUserPoolClient resource = (CfnUserPoolClient) client.getNode().getDefaultChild();
      List<String> flows = new ArrayList<>(resource.getExplicitAuthFlows());
      flows.add("ALLOW_USER_AUTH");
      resource.setExplicitAuthFlows(flows);
    }
    return client;
  }

  private UserVerificationConfig verification() {
    UserVerificationConfig.Builder verification = UserVerificationConfig.builder();
    Optional.ofNullable(options.email)
        .ifPresent(
            login ->
                verification
                    .emailStyle(login.verificationStyle())
                    .emailSubject(login.verificationSubject())
                    .emailBody(login.verificationBody()));
    Optional.ofNullable(options.phone)
        .ifPresent(login -> verification.smsMessage(login.verificationMessage()));
    return verification.build();
  }

  private AccountRecovery recovery() {
    return email ? AccountRecovery.EMAIL_ONLY : AccountRecovery.PHONE_ONLY_WITHOUT_MFA;
  }

  /** What users sign in with is required, unless the attribute is described. */
  private StandardAttributes standardAttributes() {
    StandardAttributes written =
        Optional.ofNullable(options.standardAttributes)
            .orElseGet(() -> StandardAttributes.builder().build());
    return StandardAttributes.builder()
        .address(written.getAddress())
        .birthdate(written.getBirthdate())
        .email(orRequired(written.getEmail(), email))
        .familyName(written.getFamilyName())
        .fullname(written.getFullname())
        .gender(written.getGender())
        .givenName(written.getGivenName())
        .lastUpdateTime(written.getLastUpdateTime())
        .locale(written.getLocale())
        .middleName(written.getMiddleName())
        .nickname(written.getNickname())
        .phoneNumber(orRequired(written.getPhoneNumber(), phone))
        .preferredUsername(written.getPreferredUsername())
        .profilePage(written.getProfilePage())
        .profilePicture(written.getProfilePicture())
        .timezone(written.getTimezone())
        .website(written.getWebsite())
        .build();
  }

  private static @Nullable StandardAttribute orRequired(
      @Nullable StandardAttribute written, boolean login) {
    return written == null && login
        ? StandardAttribute.builder().required(true).mutable(true).build()
        : written;
  }

  private Optional<SignInPolicy> signInPolicy() {
    boolean emailOtp = options.email != null && options.email.otp();
    boolean smsOtp = options.phone != null && options.phone.otp();
    boolean passkey = options.webAuthn != null;
    return emailOtp || smsOtp || passkey
        ? Optional.of(
            SignInPolicy.builder()
                .allowedFirstAuthFactors(
                    AllowedFirstAuthFactors.builder()
                        .password(true)
                        .emailOtp(emailOtp)
                        .smsOtp(smsOtp)
                        .passkey(passkey)
                        .build())
                .build())
        : Optional.empty();
  }

  private UserPoolSESOptions inRegion(UserPoolSESOptions sender) {
    return UserPoolSESOptions.builder()
        .fromEmail(sender.getFromEmail())
        .fromName(sender.getFromName())
        .replyTo(sender.getReplyTo())
        .configurationSetName(sender.getConfigurationSetName())
        .sesVerifiedDomain(sender.getSesVerifiedDomain())
        .sesRegion(
            Optional.ofNullable(sender.getSesRegion()).orElseGet(() -> Stack.of(scope).getRegion()))
        .build();
  }

  private Optional<IKey> senderKey() {
    if (options.emailSender == null && options.smsSender == null) {
      return Optional.empty();
    }
    return Optional.ofNullable(options.customSenderKmsKey)
        .or(
            () ->
                Optional.of(
                    Key.Builder.create(scope, name + "CustomSenderKey")
                        .enableKeyRotation(true)
                        .build()));
  }

  private void addSenders(UserPool pool, IKey key) {
    addSender(pool, key, "customEmailSender", options.emailSender);
    addSender(pool, key, "customSmsSender", options.smsSender);
  }

  private static void addSender(
      UserPool pool, IKey key, String operation, @Nullable IFunction sender) {
    if (sender != null) {
      key.grantDecrypt(sender);
      key.grantEncrypt(sender);
      pool.addTrigger(UserPoolOperation.of(operation), sender);
    }
  }
}
