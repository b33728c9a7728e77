package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.it.web.WebData;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Directives written as such make what they say. */
final class WebTest {
  private static WebData.CfnResources resources() {
    return Fixtures.WEB.data().resources().cfnResources();
  }

  @Test
  void serversAreDataSources() {
    Fixtures.WEB
        .template("HttpStack")
        .hasResourceProperties(
            "AWS::AppSync::DataSource",
            Map.of("HttpConfig", Map.of("Endpoint", "https://api.example.com:8443")));
    Fixtures.WEB.template("HttpStack").resourceCountIs("AWS::AppSync::DataSource", 3);
    assertThat(resources().cfnFunctionConfigurations().query().weather().http().getDataSourceName())
        .isEqualTo(
            resources().cfnFunctionConfigurations().mutation().alert().http().getDataSourceName());
  }

  @Test
  void operationsOverHttpAreAuthorizedInThePipeline() {
    assertThat(resources().cfnFunctionConfigurations().query().weather().authorization().getName())
        .isEqualTo("QueryWeatherAuthFN");
    assertThat(resources().cfnFunctionConfigurations().query().names().all()).hasSize(2);
  }

  @Test
  void fieldsOverHttpAreFields() {
    assertThat(resources().cfnResolvers().city().map().getFieldName()).isEqualTo("map");
    assertThat(resources().cfnFunctionConfigurations().city().map().http().getName())
        .isEqualTo("httpsmapsexamplecomDataSourceCitymapFunction");
  }

  @Test
  void searchableModelsHaveADomain() {
    assertThat(resources().additionalCfnResources().openSearchDomain().getCfnResourceType())
        .isEqualTo("AWS::Elasticsearch::Domain");
    assertThat(resources().cfnResolvers().station().search().getFieldName())
        .isEqualTo("findStations");
    assertThat(resources().cfnResolvers().city().search().getFieldName()).isEqualTo("searchCities");
    Fixtures.WEB.template("SearchableStack").resourceCountIs("AWS::Lambda::EventSourceMapping", 2);
  }

  @Test
  void theSchemaHasThem() {
    String schema = Fixtures.WEB.assets(".*\\.graphql").get(0);
    assertThat(schema).contains("MIDDLE @deprecated");
    assertThat(schema).contains("@deprecated(reason: \"Use \\\"warn\\\".\")");
    assertThat(schema).contains("input QueryWeatherParamsInput");
    assertThat(schema).containsMatch("type Weather [^{]*@aws_iam");
    assertThat(schema)
        .contains("remark: String @aws_cognito_user_pools(cognito_groups: [\"Forecasters\"])");
  }
}
