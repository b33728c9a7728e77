package dev.backline.processor;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Paths into real classes of CDK, of all the kinds in which they have their properties. */
final class OverridePathTest {
  private static final String PACKAGE = "software.amazon.awscdk.services.";

  @Test
  void rightOnes() {
    program(
            "cognito.CfnUserPool Policies.PasswordPolicy.MinimumLength 12",
            "cognito.CfnUserPool Policies {\"PasswordPolicy\":{\"RequireSymbols\":false}}",
            "cognito.CfnUserPool Schema.0.Required true",
            "cognito.CfnUserPool AccountRecoverySetting.RecoveryMechanisms.0.Priority 1",
            "cognito.CfnUserPool UserPoolTags.team shop",
            "cognito.CfnUserPool AutoVerifiedAttributes [\"email\"]",
            "cognito.CfnUserPool AutoVerifiedAttributes.0 email",
            "cognito.CfnUserPool LambdaConfig.CustomSMSSender.LambdaVersion V1_0",
            "cognito.CfnUserPoolClient CallbackURLs [\"https://a.example\"]",
            "cognito.CfnUserPoolClient TokenValidityUnits.AccessToken hours",
            "cognito.CfnIdentityPool SupportedLoginProviders {\"a\":\"b\"}",
            "cognito.CfnIdentityPoolRoleAttachment RoleMappings.p.Type Token",
            "s3.CfnBucket LifecycleConfiguration.Rules.0.ExpirationDate 2030-01-01T00:00:00Z",
            "s3.CfnBucket OwnershipControls.Rules.0.ObjectOwnership BucketOwnerEnforced",
            "s3.CfnBucket CorsConfiguration.CorsRules.0.AllowedMethods [\"GET\"]",
            "s3.CfnBucket BucketEncryption.ServerSideEncryptionConfiguration.0.BucketKeyEnabled true",
            "s3.CfnBucket Tags [{\"Key\":\"a\",\"Value\":\"b\"}]",
            "s3.CfnBucket Tags.0.Value b",
            "lambda.CfnFunction Environment.Variables.NAME value",
            "lambda.CfnFunction TracingConfig.Mode Active",
            "lambda.CfnFunction Layers [\"arn:one\"]",
            "lambda.CfnFunction ReservedConcurrentExecutions 5",
            "lambda.CfnFunction Environment.Variables.NUMBER 1e99999999999",
            "lambda.CfnFunction Code.S3Bucket {\"Ref\":\"Bucket\"}",
            "iam.CfnPolicy PolicyDocument {\"Version\":\"2012-10-17\",\"Statement\":[]}",
            "iam.CfnPolicy PolicyDocument.Statement.0.Effect Deny",
            "iam.CfnRole Policies.0.PolicyDocument {\"Statement\":[]}",
            "iam.CfnRole MaxSessionDuration 3600",
            "logs.CfnLogGroup RetentionInDays 30",
            "dynamodb.CfnGlobalTable Replicas.0.Region eu-west-1",
            "dynamodb.CfnGlobalTable Replicas.0.GlobalSecondaryIndexes.0.IndexName byName",
            "events.CfnRule Targets.0.RetryPolicy.MaximumRetryAttempts 2",
            "kms.CfnKey EnableKeyRotation true",
            "secretsmanager.CfnSecret GenerateSecretString.PasswordLength 30",
            "ec2.CfnVPC CidrBlock 10.0.0.0/16",
            "appsync.CfnGraphQLApi AdditionalAuthenticationProviders.0.OpenIDConnectConfig.AuthTTL 5",
            "appsync.CfnGraphQLApi OpenIDConnectConfig.IatTTL 5")
        .assertCompiles();
  }

  @Test
  void wrongOnes() {
    program(
            "cognito.CfnUserPool !path:2510,MinimumLength#Policies.PasswordPolicy.MinimumLenght 12",
            "cognito.CfnUserPool Policies.PasswordPolicy.MinimumLength !value:2514,number#\"12\"",
            "cognito.CfnUserPool !path:2510,Mutable#Schema.0.Mutabel true",
            "cognito.CfnUserPool AutoVerifiedAttributes.0 !value:2514,text#true",
            "cognito.CfnUserPoolClient !path:2510,CallbackURLs#CallbackUrls [\"a\"]",
            "s3.CfnBucket !path:2510,Did you mean 'CorsConfiguration'#CorsConfigurations {}",
            "s3.CfnBucket CorsConfiguration.CorsRules !value:2515,AllowedMethods#[{\"AllowedMethod\":[\"GET\"]}]",
            "s3.CfnBucket VersioningConfiguration !value:2514,object#Enabled",
            "lambda.CfnFunction MemorySize !value:2514,number#1 GB",
            "lambda.CfnFunction Environment.Variables !value:2514,map#[\"a\"]",
            "lambda.CfnFunction !path:2511,Arn#Arn x",
            "lambda.CfnFunction Layers !value:2514,list#arn:one",
            "iam.CfnRole !path:2512,index#Policies.first.PolicyName x",
            "logs.CfnLogGroup RetentionInDays !value:2514,a list#[null]",
            "kms.CfnKey !path:2513,true or false#EnableKeyRotation.Enabled true")
        .assertMarkedErrors();
  }

  /** Definitions with an override each: javac has no positions in annotations that are repeated. */
  private static Compiling program(String... overrides) {
    return Compiling.programs(
        Arrays.stream(overrides)
            .map(
                override ->
                    List.of(
                        annotation(override)
                            + """

                            @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
                            @Model record Todo(@Id String id) {}
                            """))
            .toList());
  }

  private static String annotation(String line) {
    String[] mark = {"", ""};
    String clean = line;
    int at = line.indexOf('!');
    if (at >= 0) {
      String[] parts = line.substring(at + 1).split("[:,#]", 4);
      String text = "/*!BL-" + parts[1] + " " + parts[2] + "*/";
      mark[parts[0].equals("path") ? 0 : 1] = text;
      clean = line.substring(0, at) + parts[3];
    }
    String[] words = clean.split(" ", 3);
    return "@PropertyOverride(of = %s.class, resource = \"a/b\", path = %s\"%s\", value = %s\"%s\")"
        .formatted(PACKAGE + words[0], mark[0], words[1], mark[1], words[2].replace("\"", "\\\""));
  }
}
