package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a backend users: a Cognito user pool with its app client, an identity pool that gives users
 * and guests AWS credentials, and the roles that these are for.
 *
 * <p>Without members, users sign up and in with their e-mail address and a password of eight
 * characters of all four kinds. The defaults are those of Amplify's {@code defineAuth}; what is not
 * written is left to them.
 *
 * <p>An API of the same definition accepts these users, by default with {@link
 * AuthorizationMode#USER_POOL}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Auth {

  /**
   * The name of the user pool, and the start of the names of all resources. A letter, then letters,
   * digits, spaces, {@code -} and {@code _}. Another name makes another user pool. Default: none.
   */
  String name() default "";

  /** Users sign in with their e-mail address. Default: they do if there is no {@link #phone()}. */
  EmailLogin[] email() default {};

  /** Users sign in with their phone number. */
  PhoneLogin[] phone() default {};

  /** Passkeys can take the place of passwords. */
  WebAuthn[] webAuthn() default {};

  /** What Amplify's client libraries try first, of what is switched on. Default: their choice. */
  Challenge preferredChallenge() default Challenge.PASSWORD;

  /** What is sent to users whom an administrator signs up. Default: Cognito's texts. */
  Invitation[] invitation() default {};

  /** Users prove who they are a second time. Default: they don't. */
  Mfa[] mfa() default {};

  /**
   * Attributes of users. Those that users sign in with are required without being named; all other
   * standard attributes are optional.
   */
  UserAttribute[] attributes() default {};

  /**
   * Groups of users, each with a role of its own. Who is in several acts in the role of the one
   * that is named first.
   */
  String[] groups() default {};

  /** Functions that are called when something happens to a user. */
  Trigger[] triggers() default {};

  /** Users can sign in with Google. */
  GoogleLogin[] google() default {};

  /** Users can sign in with Facebook. */
  FacebookLogin[] facebook() default {};

  /** Users can sign in with Amazon. */
  AmazonLogin[] amazon() default {};

  /** Users can sign in with Apple. */
  AppleLogin[] apple() default {};

  /** Users can sign in with providers of OpenID Connect. */
  OidcLogin[] oidc() default {};

  /** Users can sign in with a provider of SAML. */
  SamlLogin[] saml() default {};

  /** Where users of other providers may be sent after they have signed in. */
  String[] callbackUrls() default {};

  /** Where users of other providers may be sent after they have signed out. */
  String[] logoutUrls() default {};

  /** What the app may learn about users of other providers. Default: all of it. */
  OAuthScope[] scopes() default {};

  /**
   * The start of the domain of the pages on which users of other providers sign in, {@code
   * <prefix>.auth.<region>.amazoncognito.com}; nobody else in the region may have it. Default: the
   * id that CloudFormation gives the stack.
   */
  String domainPrefix() default "";

  /** Who sends e-mail. Default: Cognito, a few a day. */
  EmailSender[] emailSender() default {};

  /** Who sends SMS. Default: Amazon SNS, with a role that is made where one is needed. */
  SmsSender[] smsSender() default {};

  /**
   * How users who have forgotten their password get in again. Default: {@link
   * AccountRecovery#EMAIL_ONLY} if they sign in by e-mail, else {@link
   * AccountRecovery#PHONE_ONLY_WITHOUT_MFA}.
   */
  AccountRecovery accountRecovery() default AccountRecovery.EMAIL_ONLY;

  /** What passwords are like. Default: eight characters or more, of all four kinds. */
  PasswordPolicy[] passwordPolicy() default {};

  /**
   * What happens to the users when the stack is deleted. Default: {@link RemovalPolicy#DESTROY}, as
   * Amplify has it.
   */
  RemovalPolicy removalPolicy() default RemovalPolicy.DESTROY;
}
