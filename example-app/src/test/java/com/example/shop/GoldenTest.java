package com.example.shop;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.NestedStack;
import software.amazon.awscdk.assertions.Template;

/**
 * What the processor makes of this app, to the letter, so that a change shows in review.
 *
 * <p>The files in {@code src/test/resources/golden} are written anew by
 *
 * <pre>
 * {@value #UPDATE}
 * </pre>
 */
final class GoldenTest {
  private static final String UPDATE =
      "mvn package -pl processor,example-app -am -Dgolden.update=true"
          + " -Dtest=GoldenTest -Dsurefire.failIfNoSpecifiedTests=false";

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final Path SOURCES =
      Path.of("target", "generated-sources", "annotations", "com", "example", "shop");
  private static final Path CLASSES = Path.of("target", "classes", "com", "example", "shop");

  /** CloudFormation replaces one of these, with the data in it, if its logical id changes. */
  private static final List<String> STATEFUL =
      List.of(
          "AWS::AppSync::GraphQLApi",
          "AWS::AppSync::ApiKey",
          "AWS::CloudFormation::Stack",
          "AWS::DynamoDB::Table",
          "Custom::AmplifyDynamoDBTable");

  @Test
  void generatedSources() throws IOException {
    compare("ShopBackend.java", Files.readString(SOURCES.resolve("ShopBackend.java")));
    compare("ShopData.java", Files.readString(SOURCES.resolve("ShopData.java")));
  }

  @Test
  void schema() throws IOException {
    compare("Shop.graphql", Files.readString(CLASSES.resolve("Shop.graphql")));
  }

  @Test
  void logicalIds() throws IOException {
    TreeSet<String> ids = new TreeSet<>();
    addLogicalIds("Shop", SynthesizedShop.TEMPLATE, ids);
    for (NestedStack stack : SynthesizedShop.BACKEND.data().resources().nestedStacks().all()) {
      addLogicalIds("Shop/" + stack.getNode().getId(), Template.fromStack(stack), ids);
    }
    compare("logical-ids.txt", String.join("\n", ids) + "\n");
  }

  private static void addLogicalIds(String stack, Template template, TreeSet<String> ids) {
    for (String type : STATEFUL) {
      for (String id : template.findResources(type).keySet()) {
        ids.add(stack + " " + type + " " + id);
      }
    }
  }

  private static void compare(String name, String actual) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, actual);
    }
    // Git may have given the file the line ends of the machine.
    String expected = Files.exists(golden) ? Files.readString(golden).replace("\r\n", "\n") : "";
    assertWithMessage("%s has changed. If that is meant: %s\n", name, UPDATE)
        .that(actual)
        .isEqualTo(expected);
  }
}
