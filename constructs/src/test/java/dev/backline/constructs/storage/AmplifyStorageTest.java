package dev.backline.constructs.storage;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.backline.constructs.function.AmplifyFunction;
import dev.backline.constructs.function.UnqualifiedFunction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.DurableConfig;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.FunctionAttributes;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.lambda.Runtime;

/** A bucket is the one that Amplify makes, and its options do what they say. */
final class AmplifyStorageTest {
  private final Stack stack = new Stack(new App(), "Todo");

  @Test
  void bucketIsAmplifys() {
    AmplifyStorage storage = AmplifyStorage.Builder.create(stack, "my photos").build();

    Template template = Template.fromStack(stack);
    template.hasResource(
        "AWS::S3::Bucket",
        Map.of(
            "DeletionPolicy",
            "Delete",
            "Properties",
            Map.of(
                "VersioningConfiguration",
                Match.absent(),
                "CorsConfiguration",
                Map.of(
                    "CorsRules",
                    List.of(
                        Map.of(
                            "AllowedHeaders",
                            List.of("*"),
                            "AllowedMethods",
                            List.of("GET", "HEAD", "PUT", "POST", "DELETE"),
                            "AllowedOrigins",
                            List.of("*"),
                            "ExposedHeaders",
                            List.of(
                                "x-amz-server-side-encryption",
                                "x-amz-request-id",
                                "x-amz-id-2",
                                "ETag"),
                            "MaxAge",
                            3000))),
                "Tags",
                Match.arrayWith(
                    List.of(Map.of("Key", "amplify:friendly-name", "Value", "my photos"))))));
    template.resourceCountIs("Custom::S3AutoDeleteObjects", 1);
    template.resourceCountIs("AWS::IAM::Policy", 0);
    template.hasResourceProperties(
        "AWS::S3::BucketPolicy",
        Match.objectLike(
            Map.of(
                "PolicyDocument",
                Match.objectLike(
                    Map.of(
                        "Statement",
                        Match.arrayWith(
                            List.of(
                                Match.objectLike(
                                    Map.of(
                                        "Effect",
                                        "Deny",
                                        "Condition",
                                        Map.of(
                                            "Bool",
                                            Map.of("aws:SecureTransport", "false")))))))))));
    assertThat(storage.name()).isEqualTo("my photos");
    assertThat(storage.isDefault()).isFalse();
    assertThat(storage.resources().cfnResources().cfnBucket().getNode().getPath())
        .isEqualTo("Todo/my photos/Bucket/Resource");
  }

  @Test
  void versionedBucketThatIsKept() {
    AmplifyStorage storage =
        AmplifyStorage.Builder.create(stack, "photos")
            .versioned(true)
            .keepOnDelete(true)
            .isDefault(true)
            .build();

    Template template = Template.fromStack(stack);
    template.hasResource(
        "AWS::S3::Bucket",
        Map.of(
            "DeletionPolicy",
            "Retain",
            "UpdateReplacePolicy",
            "Retain",
            "Properties",
            Match.objectLike(Map.of("VersioningConfiguration", Map.of("Status", "Enabled")))));
    template.resourceCountIs("Custom::S3AutoDeleteObjects", 0);
    assertThat(storage.isDefault()).isTrue();
    assertThat(storage.stack()).isSameInstanceAs(stack);
  }

  @Test
  void triggersCallFunctions() {
    AmplifyStorage.Builder.create(stack, "photos")
        .onUpload(function("resize"))
        .onDelete(function("forget"))
        .build();

    Template.fromStack(stack)
        .hasResourceProperties(
            "Custom::S3BucketNotifications",
            Match.objectLike(
                Map.of(
                    "NotificationConfiguration",
                    Map.of(
                        "LambdaFunctionConfigurations",
                        List.of(
                            Match.objectLike(
                                Map.of(
                                    "Events",
                                    List.of("s3:ObjectCreated:*"),
                                    "LambdaFunctionArn",
                                    Match.objectLike(
                                        Map.of(
                                            "Fn::GetAtt",
                                            List.of(Match.stringLikeRegexp("resize.*"), "Arn"))))),
                            Match.objectLike(Map.of("Events", List.of("s3:ObjectRemoved:*"))))))));
  }

  @Test
  void functionsWithAccessKnowTheBucket() {
    AmplifyStorage.Builder.create(stack, "holidayPhotos")
        .access(StorageAccess.path("a/*").function(function("resize"), StorageAction.READ))
        .build();

    Template.fromStack(stack)
        .hasResourceProperties(
            "AWS::Lambda::Function",
            Match.objectLike(
                Map.of(
                    "Environment",
                    Map.of(
                        "Variables",
                        Map.of(
                            "HOLIDAY_PHOTOS_BUCKET_NAME",
                            Map.of("Ref", Match.stringLikeRegexp("holidayPhotosBucket.*")))))));
  }

  /** An alias has no environment of its own, and the role of its function. */
  @Test
  void functionsBehindAliasesKnowTheBucketAndGetThePolicy() {
    AmplifyFunction quick = amplifyFunction("quick").snapStart(true).build();
    AmplifyFunction patient =
        amplifyFunction("patient")
            .durable(DurableConfig.builder().executionTimeout(Duration.days(7)).build())
            .build();
    AmplifyStorage.Builder.create(stack, "photos")
        .access(
            StorageAccess.path("a/*")
                .function(quick.resources().lambda(), StorageAction.GET)
                .function(patient.resources().lambda(), StorageAction.GET))
        .build();

    Template template = Template.fromStack(stack);
    template
        .findResources("AWS::Lambda::Alias")
        .values()
        .forEach(
            alias ->
                assertThat(((Map<?, ?>) alias.get("Properties")).keySet())
                    .containsExactly("FunctionName", "FunctionVersion", "Name"));
    for (AmplifyFunction function : List.of(quick, patient)) {
      Map<?, ?> properties = cfnFunction(template, function);
      assertThat(properties.get("Environment").toString())
          .matches("\\{Variables=\\{PHOTOS_BUCKET_NAME=\\{Ref=photosBucket\\w+}}}");
      String role = ((List<?>) ((Map<?, ?>) properties.get("Role")).get("Fn::GetAtt")).get(0) + "";
      template.hasResourceProperties(
          "AWS::IAM::Policy",
          Map.of(
              "PolicyName", Match.stringLikeRegexp("photos.*lambdaFunctionAccess.*"),
              "Roles", List.of(Map.of("Ref", role))));
    }
    template.resourceCountIs("AWS::IAM::Policy", 2);
  }

  @Test
  void functionAndItsAliasAreOneGrantee() {
    AmplifyFunction quick = amplifyFunction("quick").snapStart(true).build();
    Function function = (Function) UnqualifiedFunction.of(quick.resources().lambda()).function();
    AmplifyStorage.Builder.create(stack, "photos")
        .access(
            StorageAccess.path("a/*")
                .function(quick.resources().lambda(), StorageAction.GET)
                .function(function, StorageAction.DELETE))
        .build();

    Template.fromStack(stack).resourceCountIs("AWS::IAM::Policy", 1);
  }

  @Test
  void functionWithoutRoleIsRefused() {
    IFunction elsewhere =
        Function.fromFunctionAttributes(
            stack,
            "elsewhere",
            FunctionAttributes.builder()
                .functionArn("arn:aws:lambda:eu-west-1:111111111111:function:elsewhere")
                .build());
    StorageAccess access = StorageAccess.path("a/*");

    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class, () -> access.function(elsewhere, StorageAction.GET));

    assertThat(thrown).hasMessageThat().contains("Todo/elsewhere has no role");
  }

  private AmplifyFunction.Builder amplifyFunction(String id) {
    return AmplifyFunction.Builder.create(stack, id)
        .handler("com.example.Echo")
        .code(Code.fromAsset("src/test/resources"));
  }

  private Map<?, ?> cfnFunction(Template template, AmplifyFunction function) {
    String id = stack.getLogicalId(function.resources().cfnResources().cfnFunction());
    return (Map<?, ?>) template.findResources("AWS::Lambda::Function").get(id).get("Properties");
  }

  private Function function(String id) {
    return Function.Builder.create(stack, id)
        .runtime(Runtime.NODEJS_22_X)
        .handler("index.handler")
        .code(Code.fromInline("exports.handler = async () => {};"))
        .build();
  }
}
