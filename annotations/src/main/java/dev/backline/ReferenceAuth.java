package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a backend users who exist already: pools that another stack has made, or nobody's. Takes
 * the place of {@link Auth}.
 *
 * <p>Nothing about them is changed. A function of the stack reads their settings for the outputs
 * when the stack is deployed for the first time, and whenever a value here has changed. A
 * deployment fails where what is named does not belong together.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ReferenceAuth {

  /** The id of the user pool, such as {@code eu-west-1_a1B2c3D4e}. */
  String userPoolId();

  /** The id of the app that users sign in to: one of the user pool, without a secret. */
  String userPoolClientId();

  /**
   * The id of the identity pool that takes the users of the app, such as {@code eu-west-1:} and a
   * UUID.
   */
  String identityPoolId();

  /** The ARN of the role of users who have signed in. */
  String authenticatedRoleArn();

  /** The ARN of the role of guests. */
  String unauthenticatedRoleArn();

  /** The groups that the backend gives something to. */
  GroupRole[] groups() default {};
}
