package dev.backline.constructs.function;

import java.util.List;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.iam.Grant;
import software.amazon.awscdk.services.iam.GrantOnPrincipalOptions;
import software.amazon.awscdk.services.iam.IGrantable;

/**
 * Grants on DynamoDB tables that hold for the tables' indexes as well.
 *
 * <p>The grants of {@link ITable} stop at the table where Amplify made it: CDK does not know which
 * indexes there are, and a query on one of them is denied.
 */
public final class TableGrants {
  private static final List<String> READ =
      List.of(
          "dynamodb:BatchGetItem",
          "dynamodb:ConditionCheckItem",
          "dynamodb:DescribeTable",
          "dynamodb:GetItem",
          "dynamodb:Query",
          "dynamodb:Scan");

  private static final List<String> WRITE =
      List.of(
          "dynamodb:BatchWriteItem",
          "dynamodb:DeleteItem",
          "dynamodb:DescribeTable",
          "dynamodb:PutItem",
          "dynamodb:UpdateItem");

  private TableGrants() {}

  /** Lets a grantee read, query and scan a table and its indexes. */
  public static Grant read(ITable table, IGrantable grantee) {
    return actions(table, grantee, READ);
  }

  /** Lets a grantee put, change and delete items. */
  public static Grant write(ITable table, IGrantable grantee) {
    return actions(table, grantee, WRITE);
  }

  /**
   * Permits IAM actions on a table and its indexes.
   *
   * @param actions such as {@code dynamodb:PartiQLSelect}
   */
  public static Grant grant(ITable table, IGrantable grantee, String... actions) {
    return actions(table, grantee, List.of(actions));
  }

  private static Grant actions(ITable table, IGrantable grantee, List<String> actions) {
    return Grant.addToPrincipal(
        GrantOnPrincipalOptions.builder()
            .grantee(grantee)
            .actions(actions)
            .resourceArns(List.of(table.getTableArn(), table.getTableArn() + "/index/*"))
            .build());
  }
}
