package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.constructs.PipelineFunctions;
import dev.backline.it.archive.ArchiveData;
import dev.backline.it.registry.RegistryData;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Features that meet on one model work as they do alone. */
final class MeetingTest {
  private static final ArchiveData.Resources ARCHIVE = Fixtures.ARCHIVE.data().resources();
  private static final RegistryData.Resources REGISTRY = Fixtures.REGISTRY.data().resources();

  /** Functions of the user's come behind those that Amplify generates. */
  @Test
  void pipelinesOfAllKindsOfTablesTakeFunctions() {
    PipelineFunctions imported =
        ARCHIVE.cfnResources().cfnFunctionConfigurations().letter().create();
    PipelineFunctions inDatabase =
        REGISTRY.cfnResources().cfnFunctionConfigurations().person().create();
    assertThat(imported.preUpdate(0).getName()).isEqualTo("MutationcreateLetterpreUpdate0Function");
    assertThat(inDatabase.preUpdate(0).getName())
        .isEqualTo("MutationcreatePersonpreUpdate0Function");
    assertThat(Fixtures.ARCHIVE.assets(".*\\.vtl").toString()).contains("[Mine]");
    assertThat(Fixtures.REGISTRY.assets(".*\\.vtl").toString()).contains("[Mine, behind]");
  }

  @Test
  void importedTablesCanHaveVersionsAndBeSearched() {
    Fixtures.ARCHIVE
        .template("Letter")
        .hasResourceProperties(
            "Custom::ImportedAmplifyDynamoDBTable",
            Map.of(
                "timeToLiveSpecification", Map.of("attributeName", "_ttl", "enabled", true),
                "streamSpecification", Map.of("streamViewType", "NEW_AND_OLD_IMAGES")));
    assertThat(ARCHIVE.cfnResources().additionalCfnResources().letterLambdaMapping()).isNotNull();
    assertThat(ARCHIVE.cfnResources().additionalCfnResources().boxLambdaMapping()).isNotNull();
  }

  @Test
  void resolversOfSqlModelsCanBeMoved() {
    Fixtures.REGISTRY.template("Houses").resourceCountIs("AWS::AppSync::Resolver", 9);
    Fixtures.REGISTRY.template("Writing").resourceCountIs("AWS::AppSync::Resolver", 4);
    assertThat(REGISTRY.nestedStacks().keys()).containsNoneOf("House", "Street");
    assertThat(REGISTRY.nestedStacks().town()).isNotNull();
  }
}
