package com.example.shop;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.constructs.PipelineFunctions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.NestedStack;
import software.amazon.awscdk.Stage;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;
import software.amazon.awscdk.services.appsync.CfnFunctionConfiguration;

/** Every override that the annotations ask for arrives in the CloudFormation templates. */
final class ShopBackendTest {
  private static final String TABLE = "Custom::AmplifyDynamoDBTable";

  /** How a mutation's template sends callers with the API key away. */
  private static final String KEY_REFUSED =
      "== \"API Key Authorization\" \\)\\s+\\$util\\.unauthorized\\(\\)";

  private final Template api = SynthesizedShop.TEMPLATE;
  private final ShopData.Resources resources = SynthesizedShop.BACKEND.data().resources();

  @Test
  void apiHasWhatTheDefinitionSays() {
    api.hasResourceProperties(
        "AWS::AppSync::GraphQLApi",
        Map.of(
            "Name",
            "Web shop",
            "OwnerContact",
            "shop-team@example.com",
            "Visibility",
            "GLOBAL",
            "IntrospectionConfig",
            "DISABLED",
            "QueryDepthLimit",
            5,
            "ResolverCountLimit",
            50,
            "XrayEnabled",
            true,
            "EnvironmentVariables",
            Map.of("CURRENCY", "EUR")));
  }

  @Test
  void requestsAreLogged() {
    api.hasResourceProperties(
        "AWS::AppSync::GraphQLApi",
        Map.of("LogConfig", Map.of("FieldLogLevel", "ERROR", "ExcludeVerboseContent", true)));
    api.hasResourceProperties("Custom::LogRetention", Map.of("RetentionInDays", 30));
  }

  @Test
  void apiKeyExpiresInThirtyDays() {
    api.hasResourceProperties(
        "AWS::AppSync::ApiKey", Map.of("Description", "The shop's web pages"));
    Instant expiry =
        Instant.ofEpochSecond(resources.cfnResources().cfnApiKey().getExpires().longValue());
    Duration fromThirtyDays = Duration.between(Instant.now().plus(Duration.ofDays(30)), expiry);
    assertThat(fromThirtyDays.abs()).isLessThan(Duration.ofHours(1));
  }

  @Test
  void mainHasTheLastWord() {
    api.hasResourceProperties(
        "AWS::AppSync::GraphQLApi",
        Map.of(
            "EnhancedMetricsConfig",
            Map.of("ResolverLevelMetricsBehavior", "PER_RESOLVER_METRICS")));
    template(resources.nestedStacks().product())
        .hasResourceProperties(
            "AWS::AppSync::Resolver",
            Map.of("FieldName", "listProductByCategoryAndPrice", "MetricsConfig", "ENABLED"));
  }

  @Test
  void tablesInheritWhatTheDefinitionSays() {
    Map<String, Object> inherited =
        Map.of(
            "pointInTimeRecoverySpecification",
            Map.of("pointInTimeRecoveryEnabled", true, "recoveryPeriodInDays", 14),
            "deletionProtectionEnabled",
            true,
            "allowDestructiveGraphqlSchemaUpdates",
            false);
    hasTable(resources.nestedStacks().customer(), inherited);
    hasTable(resources.nestedStacks().product(), inherited);
    hasTable(resources.nestedStacks().review(), inherited);
  }

  @Test
  void cartsExpireAndAreNotKept() {
    hasTable(
        resources.nestedStacks().cart(),
        Map.of(
            "timeToLiveSpecification",
            Map.of("attributeName", "expiresAt", "enabled", true),
            "pointInTimeRecoverySpecification",
            Map.of("pointInTimeRecoveryEnabled", false),
            "deletionProtectionEnabled",
            false,
            "billingMode",
            "PAY_PER_REQUEST",
            "streamSpecification",
            Map.of("streamViewType", "OLD_IMAGE")));
  }

  @Test
  void customersAreEncryptedAndRetained() {
    hasTable(
        resources.nestedStacks().customer(),
        Map.of(
            "sseSpecification",
            Map.of(
                "sseEnabled", true, "sseType", "KMS", "kmsMasterKeyId", "alias/shop-customers")));
    isRetained(resources.nestedStacks().customer());
  }

  @Test
  void ordersAreRecoverableForLongerAndRetained() {
    hasTable(
        resources.nestedStacks().order(),
        Map.of(
            "pointInTimeRecoverySpecification",
            Map.of("pointInTimeRecoveryEnabled", true, "recoveryPeriodInDays", 35),
            "streamSpecification",
            Map.of("streamViewType", "NEW_IMAGE")));
    isRetained(resources.nestedStacks().order());
  }

  @Test
  void ordersAreKeyedByCustomerTimeAndNumber() {
    hasTable(
        resources.nestedStacks().order(),
        Map.of(
            "keySchema",
            List.of(
                Map.of("attributeName", "customerId", "keyType", "HASH"),
                Map.of("attributeName", "placedAt#number", "keyType", "RANGE")),
            "globalSecondaryIndexes",
            List.of(
                Match.objectLike(
                    Map.of(
                        "indexName",
                        "ordersByStatusAndPlacedAt",
                        "projection",
                        Map.of(
                            "projectionType",
                            "INCLUDE",
                            "nonKeyAttributes",
                            List.of("number", "total")))))));
    assertThat(resources.cfnResources().cfnResolvers().order().ordersByStatus().getFieldName())
        .isEqualTo("ordersByStatus");
  }

  @Test
  void productsAreProvisionedWithTheirIndexes() {
    hasTable(
        resources.nestedStacks().product(),
        Map.of(
            "billingMode",
            "PROVISIONED",
            "provisionedThroughput",
            Map.of("readCapacityUnits", 5, "writeCapacityUnits", 5),
            "globalSecondaryIndexes",
            List.of(
                Match.objectLike(
                    Map.of(
                        "indexName",
                        "productsByCategoryAndPrice",
                        "projection",
                        Map.of("projectionType", "ALL"),
                        "provisionedThroughput",
                        Map.of("readCapacityUnits", 7, "writeCapacityUnits", 3))),
                Match.objectLike(
                    Map.of(
                        "indexName",
                        "byBrand",
                        "projection",
                        Map.of("projectionType", "KEYS_ONLY"),
                        "provisionedThroughput",
                        Map.of("readCapacityUnits", 5, "writeCapacityUnits", 5))))));
  }

  @Test
  void brandsHaveAnIndexWithoutQuery() {
    assertThat(resources.cfnResources().cfnResolvers().keys())
        .contains("Query.listProductByCategoryAndPrice");
    assertThat(
            resources.cfnResources().cfnResolvers().keys().stream()
                .filter(key -> key.contains("Brand")))
        .isEmpty();
  }

  @Test
  void reviewsAreNeverChanged() throws IOException {
    ShopData.Operations<?, PipelineFunctions> functions =
        resources.cfnResources().cfnFunctionConfigurations();
    assertThat(authorization(functions.cart().update())).doesNotContainMatch(KEY_REFUSED);
    assertThat(authorization(functions.review().update())).containsMatch(KEY_REFUSED);
  }

  private static void hasTable(NestedStack stack, Map<String, Object> properties) {
    template(stack).hasResourceProperties(TABLE, properties);
  }

  private static void isRetained(NestedStack stack) {
    template(stack)
        .hasResource(TABLE, Map.of("DeletionPolicy", "Retain", "UpdateReplacePolicy", "Retain"));
  }

  private static Template template(NestedStack stack) {
    return Template.fromStack(stack);
  }

  /** The template that decides about callers of a mutation; it lies in the assembly as an asset. */
  private static String authorization(PipelineFunctions mutation) throws IOException {
    CfnFunctionConfiguration function = mutation.auth(0);
    Object location = function.getStack().resolve(function.getResponseMappingTemplateS3Location());
    Matcher file = Pattern.compile("\\w+\\.vtl").matcher(location.toString());
    assertThat(file.find()).isTrue();
    String outdir = Stage.of(function).getOutdir();
    return Files.readString(Path.of(outdir, "asset." + file.group()));
  }
}
