package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How Amplify's construct translates the schema, under the construct's own names. The defaults are
 * the construct's; what Backline's accessors and checks rely on can't be changed, and neither can
 * {@code secondaryKeyAsGSI}: the construct fails on local indexes.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface TranslationBehavior {

  /**
   * Whether the API key opens every model to everyone, whatever its rules are: for a playground. A
   * model may then be without rules. Default: {@code false}.
   */
  boolean sandboxModeEnabled() default false;

  /**
   * Whether owners are told apart by {@code sub::username} where a rule names no claim, so that a
   * new user of an old name owns nothing of the old one's. Default: {@code true}.
   */
  boolean useSubUsernameForDefaultIdentityClaim() default true;

  /**
   * Whether subscriptions deliver the fields of relations to whoever may read the model, even where
   * the rules of the other model differ. Default: {@code false}.
   */
  boolean subscriptionsInheritPrimaryAuth() default false;

  /**
   * Whether the owner is stored even if a rule for groups let the caller in. Default: {@code true}.
   */
  boolean populateOwnerFieldForStaticGroupAuth() default true;

  /**
   * Whether a change of a global index replaces the table, which <b>deletes the data in it</b> and
   * is quicker. It goes with {@link GraphqlApi#destructiveUpdates()}. Default: {@code false}.
   */
  boolean replaceTableUponGsiUpdate() default false;

  /** Whether the stack has the outputs that Amplify Gen 1 gave it. Default: {@code false}. */
  boolean enableTransformerCfnOutputs() default false;

  /**
   * Whether the nodes of an OpenSearch domain talk to each other encrypted. Default: {@code false}.
   */
  boolean enableSearchNodeToNodeEncryption() default false;

  /** Whether an OpenSearch domain encrypts what it stores. Default: {@code false}. */
  boolean enableSearchEncryptionAtRest() default false;
}
