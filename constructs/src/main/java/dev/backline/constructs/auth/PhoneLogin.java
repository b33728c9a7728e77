package dev.backline.constructs.auth;

import org.jspecify.annotations.Nullable;

/** Users sign in with their phone number. */
public final class PhoneLogin {
  private final @Nullable String verificationMessage;
  private final boolean otp;

  private PhoneLogin(Builder builder) {
    this.verificationMessage = builder.verificationMessage;
    this.otp = builder.otp;
  }

  /** A builder without settings, which is all that most backends need. */
  public static Builder builder() {
    return new Builder();
  }

  @Nullable String verificationMessage() {
    return verificationMessage;
  }

  boolean otp() {
    return otp;
  }

  /** Collects the settings. */
  public static final class Builder {
    private @Nullable String verificationMessage;
    private boolean otp;

    private Builder() {}

    /**
     * The SMS that verifies a number, with <code>{####}</code> where the code goes. Default: CDK's.
     */
    public Builder verificationMessage(String message) {
      this.verificationMessage = message;
      return this;
    }

    /** Whether a code that is sent by SMS can take the place of a password. Default: no. */
    public Builder otpLogin(boolean otp) {
      this.otp = otp;
      return this;
    }

    public PhoneLogin build() {
      return new PhoneLogin(this);
    }
  }
}
