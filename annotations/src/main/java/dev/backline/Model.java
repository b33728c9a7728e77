package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A GraphQL type that is stored: it gets a DynamoDB table, or stands for a table of an SQL
 * database, and has queries, mutations and subscriptions.
 *
 * <p>Stands on a record or a class. The fields are the record's components, or the instance fields
 * of the class and of its superclasses that are neither {@code static} nor {@code transient}. The
 * type belongs to the {@link GraphqlApi} of its package, unless one {@linkplain GraphqlApi#models()
 * lists} its models.
 *
 * <p>A member that is not written inherits {@link GraphqlApi#tables()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Model {

  /**
   * How changes that meet are resolved, where {@link GraphqlApi#conflictResolution()} is not meant
   * for this model.
   */
  ConflictResolution conflictResolution() default ConflictResolution.AUTOMERGE;

  /**
   * Who makes the table. Default: what {@link GraphqlApi#tableProvider()} says of all tables.
   * Another one than before makes a new table, which is empty.
   */
  TableProvider tableProvider() default TableProvider.AMPLIFY;

  /**
   * The name of a table that Amplify Gen 1 has made for this model, to be taken over as it is. The
   * deployment fails where the table and the model differ, and says in what. None of the settings
   * of a table can be written beside it, and those of {@link GraphqlApi#tables()} don't reach it.
   */
  String importedTable() default "";

  /**
   * The name of the {@link SqlDatabase} that has a table for this model. The table is taken as it
   * is, and called as the model is in the API unless a {@link RefersTo} says otherwise. Such a
   * model has an {@link Id} or a {@link PrimaryKey}, no fields that Amplify adds, relations by
   * {@code references} only, and no settings of tables. Default: a DynamoDB table.
   */
  String database() default "";

  /**
   * The field that holds the time, in seconds since 1970, after which DynamoDB deletes an item: an
   * {@code Int} or an {@code AWSTimestamp}. A {@code long} field named here is an {@code
   * AWSTimestamp}. Default: items do not expire.
   */
  String ttl() default "";

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
   * The capacity of the table and of each of its indexes that has none of its own. Legal, and
   * needed, only with {@link BillingMode#PROVISIONED}.
   */
  Throughput[] throughput() default {};

  /** Whether DynamoDB refuses to delete the table. DynamoDB's default: {@code false}. */
  boolean deletionProtection() default false;

  /**
   * What happens to the table when it leaves the stack. Amplify's default: {@link
   * RemovalPolicy#DESTROY}.
   */
  RemovalPolicy removalPolicy() default RemovalPolicy.DESTROY;

  /**
   * What the table's stream carries. Amplify's default: {@link StreamViewType#NEW_AND_OLD_IMAGES}.
   * Changing it on a deployed table makes a new stream with a new ARN.
   */
  StreamViewType stream() default StreamViewType.NEW_AND_OLD_IMAGES;

  /**
   * Whose key encrypts the table. Amplify's default: {@link Encryption#AWS_OWNED}; {@link
   * Encryption#AWS_MANAGED} with {@link TableProvider#CLOUDFORMATION}.
   */
  Encryption encryption() default Encryption.AWS_OWNED;

  /**
   * The ARN, id or alias of the KMS key. Legal, and needed, only with {@link
   * Encryption#CUSTOMER_MANAGED}.
   */
  String kmsKey() default "";

  /**
   * The fields for the times of creation and change. Default: both, under Amplify's names; neither
   * with {@link #database()}, where those that are named here have to be declared.
   */
  Timestamps[] timestamps() default {};

  /** Other names for the queries. */
  Queries[] queries() default {};

  /** Other names for the mutations. */
  Mutations[] mutations() default {};

  /** Other names for the subscriptions, and who may subscribe. */
  Subscriptions[] subscriptions() default {};
}
