package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.it.legacy.LegacyData;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.assertions.Capture;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.services.s3.CfnBucket;

/** Models keep tables of older names, and predictions answer queries. */
final class LegacyTest {
  private static LegacyData.Resources resources() {
    return Fixtures.LEGACY.data().resources();
  }

  @Test
  void tablesKeepTheirNames() {
    assertThat(Fixtures.LEGACY.template("Article").toJSON().toString()).contains("[Article-, {Ref");
    assertThat(resources().nestedStacks().article())
        .isNotEqualTo(resources().nestedStacks().post());
  }

  /** By an index of another name nothing would be set, and the construct would throw. */
  @Test
  void indexesOfRelationsHaveThroughput() {
    Fixtures.LEGACY
        .template("Article")
        .hasResourceProperties(
            "Custom::AmplifyDynamoDBTable",
            Map.of(
                "globalSecondaryIndexes",
                Match.arrayWith(
                    List.of(
                        Match.objectLike(
                            Map.of(
                                "indexName",
                                "gsi-Site.posts",
                                "provisionedThroughput",
                                Map.of("readCapacityUnits", 3, "writeCapacityUnits", 2)))))));
  }

  @Test
  void pipelinesRenameAttributes() {
    assertThat(
            resources()
                .cfnResources()
                .cfnFunctionConfigurations()
                .post()
                .list()
                .preDataLoad(0)
                .getDataSourceName())
        .isEqualTo(resources().cfnResources().cfnDataSources().mapsTo().getAttrName());
  }

  @Test
  void predictionsReadTheBucketOfTheBackend() {
    Fixtures.LEGACY
        .template("PredictionsDirectiveStack")
        .hasResourceProperties(
            "AWS::IAM::Policy",
            Map.of(
                "PolicyDocument",
                Match.objectLike(
                    Map.of(
                        "Statement",
                        List.of(
                            Map.of(
                                "Action", "s3:GetObject",
                                "Effect", "Allow",
                                "Resource", "arn:aws:s3:::pictures/public/*"))))));
  }

  @Test
  void predictionsReadTheBucketOfTheDefinition() {
    CfnBucket bucket = Fixtures.ARCHIVE.backend().oldScans().resources().cfnResources().cfnBucket();
    Capture parameter = new Capture();
    Fixtures.ARCHIVE
        .template("PredictionsDirectiveStack")
        .hasResourceProperties(
            "AWS::IAM::Policy",
            Map.of(
                "PolicyDocument",
                Match.objectLike(
                    Map.of(
                        "Statement",
                        List.of(
                            Map.of(
                                "Action",
                                "s3:GetObject",
                                "Effect",
                                "Allow",
                                "Resource",
                                Map.of(
                                    "Fn::Join",
                                    List.of(
                                        "",
                                        List.of(
                                            "arn:aws:s3:::",
                                            Map.of("Ref", parameter),
                                            "/public/*")))))))));
    Fixtures.ARCHIVE
        .template()
        .hasResourceProperties(
            "AWS::CloudFormation::Stack",
            Map.of(
                "Parameters",
                Match.objectLike(
                    Map.of(parameter.asString(), bucket.getStack().resolve(bucket.getRef())))));
  }

  @Test
  void predictionsAreShared() {
    LegacyData.CfnResources cfn = resources().cfnResources();
    assertThat(cfn.cfnFunctionConfigurations().identifyLabels().getDataSourceName())
        .isEqualTo(cfn.cfnFunctionConfigurations().identifyText().getDataSourceName());
    assertThat(cfn.cfnFunctionConfigurations().query().readAloud().all())
        .containsExactly(cfn.cfnFunctionConfigurations().query().readAloud().authorization());
    assertThat(resources().functions().predictionsSpeech()).isNotNull();
  }

  @Test
  void whatIsSharedCanBeOverridden() {
    Fixtures.LEGACY
        .template("PredictionsDirectiveStack")
        .hasResourceProperties(
            "AWS::AppSync::FunctionConfiguration",
            Map.of("Name", "identifyTextFunction", "Description", "reads"));
    Fixtures.LEGACY
        .template("PredictionsDirectiveStack")
        .hasResourceProperties("AWS::Lambda::Function", Map.of("MemorySize", 512));
    Fixtures.LEGACY
        .template("MapsToFieldMappingStack")
        .hasResourceProperties("AWS::Lambda::Function", Map.of("MemorySize", 256));
  }

  @Test
  void schemasHaveWhatPredictionsTake() {
    String schema = Fixtures.LEGACY.assets(".*\\.graphql").get(0);
    assertThat(schema).contains("readAloud(input: ReadAloudInput!): String");
    assertThat(schema).contains("labels(input: LabelsInput!): [String]");
  }
}
