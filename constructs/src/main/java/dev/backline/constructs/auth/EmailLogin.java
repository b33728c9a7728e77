package dev.backline.constructs.auth;

import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.cognito.VerificationEmailStyle;

/** Users sign in with their e-mail address. */
public final class EmailLogin {
  private final @Nullable VerificationEmailStyle verificationStyle;
  private final @Nullable String verificationSubject;
  private final @Nullable String verificationBody;
  private final boolean otp;

  private EmailLogin(Builder builder) {
    this.verificationStyle = builder.verificationStyle;
    this.verificationSubject = builder.verificationSubject;
    this.verificationBody = builder.verificationBody;
    this.otp = builder.otp;
  }

  /** A builder without settings, which is all that most backends need. */
  public static Builder builder() {
    return new Builder();
  }

  @Nullable VerificationEmailStyle verificationStyle() {
    return verificationStyle;
  }

  @Nullable String verificationSubject() {
    return verificationSubject;
  }

  @Nullable String verificationBody() {
    return verificationBody;
  }

  boolean otp() {
    return otp;
  }

  /** Collects the settings. */
  public static final class Builder {
    private @Nullable VerificationEmailStyle verificationStyle;
    private @Nullable String verificationSubject;
    private @Nullable String verificationBody;
    private boolean otp;

    private Builder() {}

    /** How a new user proves to own the address. Default: with a code. */
    public Builder verificationStyle(VerificationEmailStyle style) {
      this.verificationStyle = style;
      return this;
    }

    /** The subject of the message that verifies an address. Default: Cognito's. */
    public Builder verificationSubject(String subject) {
      this.verificationSubject = subject;
      return this;
    }

    /**
     * The text of the message that verifies an address, with <code>{####}</code> where the code
     * goes, or {@code {##Verify##}} where a link with the text "Verify" goes. Default: CDK's.
     */
    public Builder verificationBody(String body) {
      this.verificationBody = body;
      return this;
    }

    /** Whether a code that is sent by e-mail can take the place of a password. Default: no. */
    public Builder otpLogin(boolean otp) {
      this.otp = otp;
      return this;
    }

    public EmailLogin build() {
      return new EmailLogin(this);
    }
  }
}
