package dev.backline.differential.signin;

import dev.backline.AccountRecovery;
import dev.backline.AttributeType;
import dev.backline.Auth;
import dev.backline.Challenge;
import dev.backline.EmailLogin;
import dev.backline.EmailSender;
import dev.backline.Invitation;
import dev.backline.Mfa;
import dev.backline.MfaMode;
import dev.backline.PhoneLogin;
import dev.backline.SmsSender;
import dev.backline.StandardAttribute;
import dev.backline.UserAttribute;
import dev.backline.UserVerification;
import dev.backline.VerificationStyle;
import dev.backline.WebAuthn;

@Auth(
    name = "members",
    email =
        @EmailLogin(
            verificationStyle = VerificationStyle.LINK,
            verificationSubject = "Welcome",
            verificationBody = "Click {##here##}",
            otpLogin = true),
    invitation =
        @Invitation(
            emailSubject = "Join us",
            emailBody = "{username}, your password is {####}",
            smsMessage = "{username}: {####}"),
    phone = @PhoneLogin(verificationMessage = "Your code: {####}"),
    webAuthn =
        @WebAuthn(relyingPartyId = "example.com", userVerification = UserVerification.REQUIRED),
    preferredChallenge = Challenge.WEB_AUTHN,
    mfa =
        @Mfa(mode = MfaMode.OPTIONAL, sms = true, smsMessage = "Second code: {####}", totp = true),
    attributes = {
      @UserAttribute(standard = StandardAttribute.GIVEN_NAME, required = true),
      @UserAttribute(standard = StandardAttribute.BIRTHDATE, mutable = false),
      @UserAttribute(custom = "tenant", minLength = 1, maxLength = 20),
      @UserAttribute(custom = "note"),
      @UserAttribute(custom = "score", type = AttributeType.NUMBER, min = -5, max = 100),
      @UserAttribute(custom = "vip", type = AttributeType.BOOLEAN, mutable = false),
      @UserAttribute(custom = "since", type = AttributeType.DATE_TIME)
    },
    groups = {"Admins", "super-users"},
    emailSender =
        @EmailSender(
            fromEmail = "hello@example.com",
            fromName = "Example",
            replyTo = "support@example.com"),
    smsSender =
        @SmsSender(
            snsCallerArn = "arn:aws:iam::123456789012:role/Sms",
            externalId = "sms",
            snsRegion = "us-east-1"),
    accountRecovery = AccountRecovery.PHONE_WITHOUT_MFA_AND_EMAIL)
public interface SigninApp {}
