package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Settings for the tables of all models of a {@link GraphqlApi}; the members of a {@link Model} win
 * over them.
 *
 * <p>A member that is not written leaves the tables as Amplify makes them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Tables {
  /** Whether point-in-time recovery is on. DynamoDB's default: {@code false}. */
  boolean pitr() default false;

  /**
   * How many days back a table can be restored, 1 to 35. DynamoDB's default: 35. Needs {@link
   * #pitr()}.
   */
  int pitrRecoveryDays() default 35;

  /** How reads and writes are paid for. Amplify's default: {@link BillingMode#PAY_PER_REQUEST}. */
  BillingMode billingMode() default BillingMode.PAY_PER_REQUEST;

  /**
   * The capacity of each table and of each of its indexes that has none of its own. Legal, and
   * needed, only with {@link BillingMode#PROVISIONED}.
   */
  Throughput[] throughput() default {};

  /** Whether DynamoDB refuses to delete a table. DynamoDB's default: {@code false}. */
  boolean deletionProtection() default false;

  /**
   * What happens to a table when it leaves the stack. Amplify's default: {@link
   * RemovalPolicy#DESTROY}.
   */
  RemovalPolicy removalPolicy() default RemovalPolicy.DESTROY;

  /**
   * What the table's stream carries. Amplify's default: {@link StreamViewType#NEW_AND_OLD_IMAGES}.
   * Changing it on a deployed table makes a new stream with a new ARN.
   */
  StreamViewType stream() default StreamViewType.NEW_AND_OLD_IMAGES;

  /**
   * Whose key encrypts a table. Amplify's default: {@link Encryption#AWS_OWNED}; {@link
   * Encryption#AWS_MANAGED} with {@link TableProvider#CLOUDFORMATION}.
   */
  Encryption encryption() default Encryption.AWS_OWNED;

  /**
   * The ARN, id or alias of the KMS key. Legal, and needed, only with {@link
   * Encryption#CUSTOMER_MANAGED}.
   */
  String kmsKey() default "";
}
