package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets callers in: an authorization rule.
 *
 * <p>On a model it is a rule of that model. On the type that defines the API it holds for each
 * model that has no rule of its own. On a field it takes the place of the model's rules for that
 * field. On a {@link Query}, {@link Mutation} or {@link Subscription} it says who may call it;
 * rules of the API do not reach those. What no rule allows is denied, so a model that no rule
 * reaches is a compile error.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Repeatable(Allows.class)
public @interface Allow {

  /** Who is let in. */
  Strategy value();

  /**
   * Who says who the caller is. Default: the user pool. For {@link Strategy#AUTHENTICATED} any of
   * them, for {@link Strategy#OWNER} and {@link Strategy#GROUPS} the user pool or OIDC; the other
   * strategies leave no choice.
   */
  Provider provider() default Provider.USER_POOLS;

  /**
   * For {@link Strategy#OWNER}: the field, a {@code String} or a list of them, that names the
   * owners. Default: {@code owner}, which Amplify adds where the model does not declare it.
   */
  String ownerField() default "owner";

  /**
   * For {@link Strategy#OWNER}: the claim of the token that is compared. Default: {@code
   * sub::username}, or {@code username} where {@link
   * TranslationBehavior#useSubUsernameForDefaultIdentityClaim()} is false.
   */
  String identityClaim() default "";

  /** For {@link Strategy#GROUPS}: the groups. Not together with {@link #groupsField()}. */
  String[] groups() default {};

  /**
   * For {@link Strategy#GROUPS}: the field, a {@code String} or a list of them, that names the
   * groups of an item.
   */
  String groupsField() default "";

  /**
   * For {@link Strategy#GROUPS}: the claim that has the groups. Default: {@code cognito:groups}.
   */
  String groupClaim() default "";

  /**
   * What they may do. Default: everything. {@link Operation#READ} goes without the finer {@link
   * Operation#GET}, {@link Operation#LIST}, {@link Operation#LISTEN}, {@link Operation#SYNC} and
   * {@link Operation#SEARCH}, which it contains.
   */
  Operation[] to() default {};
}
