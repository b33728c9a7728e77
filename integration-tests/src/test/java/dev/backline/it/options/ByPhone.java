package dev.backline.it.options;

import dev.backline.Auth;
import dev.backline.Mfa;
import dev.backline.MfaMode;
import dev.backline.PhoneLogin;
import dev.backline.StandardAttribute;
import dev.backline.UserAttribute;

/** Users who have a phone and no address, must prove twice who they are, and tell much. */
@Auth(
    phone = @PhoneLogin,
    mfa = @Mfa(mode = MfaMode.REQUIRED, sms = true),
    attributes = {
      @UserAttribute(standard = StandardAttribute.ADDRESS, required = true),
      @UserAttribute(standard = StandardAttribute.BIRTHDATE, mutable = false),
      @UserAttribute(standard = StandardAttribute.EMAIL, required = true),
      @UserAttribute(standard = StandardAttribute.FAMILY_NAME),
      @UserAttribute(standard = StandardAttribute.FULLNAME, required = true, mutable = false),
      @UserAttribute(standard = StandardAttribute.GENDER),
      @UserAttribute(standard = StandardAttribute.GIVEN_NAME, required = true),
      @UserAttribute(standard = StandardAttribute.LAST_UPDATE_TIME, mutable = false),
      @UserAttribute(standard = StandardAttribute.LOCALE, required = true),
      @UserAttribute(standard = StandardAttribute.MIDDLE_NAME),
      @UserAttribute(standard = StandardAttribute.NICKNAME, required = true, mutable = false),
      @UserAttribute(standard = StandardAttribute.PHONE_NUMBER),
      @UserAttribute(standard = StandardAttribute.PREFERRED_USERNAME, required = true),
      @UserAttribute(standard = StandardAttribute.PROFILE_PAGE, mutable = false),
      @UserAttribute(standard = StandardAttribute.PROFILE_PICTURE, required = true),
      @UserAttribute(standard = StandardAttribute.TIMEZONE),
      @UserAttribute(standard = StandardAttribute.WEBSITE, required = true, mutable = false)
    })
@SuppressWarnings("backline:BL-2254") // What is written for nobody is the point.
public interface ByPhone {}
