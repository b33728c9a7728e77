package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awscdk.assertions.Match;

/** Conflicts are resolved as the definition says, and where a model differs, as the model says. */
final class ConflictResolutionTest {
  @ParameterizedTest
  @CsvSource({
    "Visit, MutationUpdateVisitDataResolverFn, AUTOMERGE",
    "Remark, MutationUpdateRemarkDataResolverFn, OPTIMISTIC_CONCURRENCY",
    "Bill, MutationUpdateBillDataResolverFn, LAMBDA"
  })
  void mutationsResolve(String model, String function, String resolution) {
    Fixtures.OFFLINE
        .template(model)
        .hasResourceProperties(
            "AWS::AppSync::FunctionConfiguration",
            Map.of(
                "Name",
                function,
                "SyncConfig",
                Match.objectLike(
                    Map.of("ConflictDetection", "VERSION", "ConflictHandler", resolution))));
  }

  @Test
  void dataSourcesKeepVersions() {
    Fixtures.OFFLINE
        .template("Visit")
        .hasResourceProperties(
            "AWS::AppSync::DataSource",
            Map.of("DynamoDBConfig", Match.objectLike(Map.of("Versioned", true))));
  }

  @Test
  void whatHasChangedIsKeptInOneTable() {
    assertThat(Fixtures.OFFLINE.data().resources().cfnResources().cfnTables().dataStore())
        .isNotNull();
    Fixtures.OFFLINE
        .template("Bill")
        .hasResourceProperties(
            "AWS::AppSync::FunctionConfiguration",
            Map.of(
                "SyncConfig",
                Match.objectLike(
                    Map.of(
                        "LambdaConflictHandlerConfig",
                        Map.of(
                            "LambdaConflictHandlerArn",
                            Map.of(
                                "Fn::Join",
                                List.of("", Match.arrayWith(List.of(":function:conflicts")))))))));
  }
}
