package com.example.shop;

import dev.backline.constructs.BacklineApp;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.appsync.CfnGraphQLApi.EnhancedMetricsConfigProperty;

/** The CDK app that {@code cdk synth} and {@code cdk deploy} run. */
final class Main {
  private Main() {}

  public static void main(String[] args) {
    App app = new BacklineApp();
    addShop(app);
    app.synth();
  }

  static ShopBackend addShop(App app) {
    ShopBackend backend = new ShopBackend(new Stack(app, "Shop"), "Backend");

    // There is no annotation for metrics, but there is the resource that has them.
    ShopData.CfnResources resources = backend.data().resources().cfnResources();
    resources
        .cfnGraphqlApi()
        .setEnhancedMetricsConfig(
            EnhancedMetricsConfigProperty.builder()
                .resolverLevelMetricsBehavior("PER_RESOLVER_METRICS")
                .dataSourceLevelMetricsBehavior("PER_DATA_SOURCE_METRICS")
                .operationLevelMetricsConfig("DISABLED")
                .build());
    resources.cfnResolvers().product().listProductByCategoryAndPrice().setMetricsConfig("ENABLED");
    return backend;
  }
}
