package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.it.warehouse.WarehouseData;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.services.ec2.CfnVPCEndpoint;

/** What SQL databases are said to be arrives in the function that speaks to them. */
final class SqlDatabasesTest {
  private static final String FUNCTION = "AWS::Lambda::Function";

  @Test
  void secret() {
    Fixtures.WAREHOUSE
        .template("SQLApiStackstock")
        .hasResourceProperties(
            FUNCTION,
            Map.of(
                "Environment",
                Map.of(
                    "Variables",
                    Match.objectLike(
                        Map.of(
                            "engine",
                            "mysql",
                            "CREDENTIAL_STORAGE_METHOD",
                            "SECRETS_MANAGER",
                            "secretArn",
                            "arn:aws:secretsmanager:eu-west-1:123456789012:secret:stock-AbCdEf",
                            "host",
                            "stock.cluster.eu-west-1.rds.amazonaws.com",
                            "port",
                            "3306",
                            "database",
                            "stock",
                            "SSL_CERT_SSM_PATH",
                            "[\"/stock/certificate\",\"/shared/certificate\"]"))),
                "VpcConfig",
                Map.of(
                    "SecurityGroupIds",
                    List.of("sg-0a1b2c"),
                    "SubnetIds",
                    List.of("subnet-0a", "subnet-0b"))));
  }

  @Test
  void readyInstances() {
    Fixtures.WAREHOUSE
        .template("SQLApiStackstock")
        .hasResourceProperties(
            "AWS::Lambda::Alias",
            Map.of("ProvisionedConcurrencyConfig", Map.of("ProvisionedConcurrentExecutions", 2)));
  }

  /** The construct keys them by logical ids that do not exist yet. */
  @Test
  void endpoints() {
    WarehouseData.AdditionalResources resources =
        Fixtures.WAREHOUSE.data().resources().cfnResources().additionalCfnResources();

    assertThat(resources.stockSqlEndpointSsm().getCfnResourceType())
        .isEqualTo(CfnVPCEndpoint.CFN_RESOURCE_TYPE_NAME);
    assertThat(resources.keys()).contains("SQLVpcEndpointstocksecretsmanager");
    assertThat(Fixtures.SHELVES.data().resources().cfnResources().additionalCfnResources().keys())
        .containsExactly("SQLVpcEndpointmainssm");
  }

  @Test
  void parameters() {
    Fixtures.LEDGER
        .template("SQLApiStackentries")
        .hasResourceProperties(
            FUNCTION,
            environment(
                Map.of(
                    "engine",
                    "postgres",
                    "CREDENTIAL_STORAGE_METHOD",
                    "SSM",
                    "host",
                    "/ledger/host",
                    "port",
                    "/ledger/port",
                    "username",
                    "/ledger/user",
                    "password",
                    "/ledger/password",
                    "database",
                    "/ledger/database")));
    Fixtures.LEDGER
        .template("SQLApiStackarchive")
        .hasResourceProperties(
            FUNCTION,
            environment(Map.of("connectionString", "[\"/ledger/archive\",\"/shared/archive\"]")));
  }

  private static Map<String, Object> environment(Map<String, Object> variables) {
    return Map.of("Environment", Map.of("Variables", Match.objectLike(variables)));
  }

  @Test
  void statements() {
    List<String> templates = Fixtures.SHELVES.assets(".*\\.vtl");

    assertThat(
            templates.stream()
                .filter(template -> template.contains("RAW_SQL"))
                .filter(template -> template.contains("group by title\nlimit :most"))
                .toList())
        .hasSize(1);
    assertThat(
            templates.stream()
                .filter(template -> template.contains("update Volume set title = :title"))
                .toList())
        .hasSize(1);
  }

  /** Amplify asks for the version of its layer when the stack is deployed. */
  @Test
  void noLookUpWhileSynthesising() {
    Fixtures.LEDGER
        .template("SQLApiStackentries")
        .resourceCountIs("Custom::SQLLayerVersionCustomResource", 1);
  }
}
