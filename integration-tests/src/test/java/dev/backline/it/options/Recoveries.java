package dev.backline.it.options;

import dev.backline.AccountRecovery;
import dev.backline.Auth;
import dev.backline.EmailLogin;
import dev.backline.PhoneLogin;

/** Users who get in again in every way that there is. */
public final class Recoveries {
  private Recoveries() {}

  @Auth(
      email = @EmailLogin,
      phone = @PhoneLogin,
      accountRecovery = AccountRecovery.EMAIL_AND_PHONE_WITHOUT_MFA)
  interface EmailAndPhoneWithoutMfa {}

  @Auth(
      email = @EmailLogin,
      phone = @PhoneLogin,
      accountRecovery = AccountRecovery.PHONE_WITHOUT_MFA_AND_EMAIL)
  interface PhoneWithoutMfaAndEmail {}

  @Auth(email = @EmailLogin, phone = @PhoneLogin, accountRecovery = AccountRecovery.EMAIL_ONLY)
  interface EmailOnly {}

  @Auth(
      email = @EmailLogin,
      phone = @PhoneLogin,
      accountRecovery = AccountRecovery.PHONE_ONLY_WITHOUT_MFA)
  interface PhoneOnlyWithoutMfa {}

  @Auth(email = @EmailLogin, phone = @PhoneLogin, accountRecovery = AccountRecovery.PHONE_AND_EMAIL)
  interface PhoneAndEmail {}

  @Auth(email = @EmailLogin, phone = @PhoneLogin, accountRecovery = AccountRecovery.NONE)
  interface None {}
}
