package dev.backline.constructs;

import java.util.NoSuchElementException;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.NestedStack;
import software.constructs.IConstruct;

/** Reaches the tables that Amplify's table manager makes behind what its wrapper lets through. */
public final class AmplifyTables {
  private AmplifyTables() {}

  /**
   * The custom resource of a model's table. It has the properties of {@code AWS::DynamoDB::Table}
   * in camel case, such as {@code streamSpecification.streamViewType}; the table manager ignores
   * what it does not know.
   *
   * @param stack the stack of the model
   * @param model the model's name in the schema
   * @throws NoSuchElementException if Amplify's table manager makes no table there
   */
  public static CfnResource resource(NestedStack stack, String model) {
    IConstruct table = stack.getNode().tryFindChild(model + "Table");
    // The table, CDK's construct for custom resources, and the resource itself.
    for (int depth = 0; table != null && depth < 2; depth++) {
      table = table.getNode().getDefaultChild();
    }
    if (table instanceof CfnResource resource) {
      return resource;
    }
    throw new NoSuchElementException(
        "Amplify's table manager makes no table of " + model + " in " + stack.getNode().getPath());
  }
}
