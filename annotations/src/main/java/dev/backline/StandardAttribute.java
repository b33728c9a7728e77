package dev.backline;

/** The attributes of users that Cognito knows. */
public enum StandardAttribute {
  ADDRESS,
  BIRTHDATE,
  EMAIL,
  /** Whether the address is known to be the user's; only where other providers are mapped. */
  EMAIL_VERIFIED,
  FAMILY_NAME,
  FULLNAME,
  GENDER,
  GIVEN_NAME,
  LAST_UPDATE_TIME,
  LOCALE,
  MIDDLE_NAME,
  NICKNAME,
  PHONE_NUMBER,
  PREFERRED_USERNAME,
  PROFILE_PAGE,
  PROFILE_PICTURE,
  TIMEZONE,
  WEBSITE
}
