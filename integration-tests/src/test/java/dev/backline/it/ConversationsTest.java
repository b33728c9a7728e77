package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.it.ai.CloudFormationConversationsData;
import dev.backline.it.ai.ConversationsData;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.assertions.Template;

/** Conversations get what makes them up. */
final class ConversationsTest {
  private static ConversationsData.CfnResources resources() {
    return Fixtures.CONVERSATIONS.data().resources().cfnResources();
  }

  @Test
  void aFunctionTalksToTheModel() {
    assertThat(resources().cfnDataSources().chatHandler().getName())
        .isEqualTo("ChatDefaultConversationHandlerLambdaDataSource");
    assertThat(resources().cfnDataSources().agentChatHandler().getName())
        .isEqualTo("FnAgentChatLambdaDataSource");
    Fixtures.CONVERSATIONS
        .template("ChatConversationDirectiveLambdaStack")
        .resourceCountIs("AWS::Lambda::Function", 1);
    Fixtures.CONVERSATIONS
        .template("AgentChatConversationDirectiveLambdaStack")
        .resourceCountIs("AWS::Lambda::Function", 0);
  }

  @Test
  void theOperationsHaveTypedSteps() {
    ConversationsData.Functions functions = resources().cfnFunctionConfigurations();

    assertThat(
            List.of(
                functions.mutation().chat().init(0),
                functions.mutation().chat().auth(0),
                functions.mutation().chat().verifySessionOwner(0),
                functions.mutation().chat().writeMessageToTable(0),
                functions.mutation().chat().data()))
        .isEqualTo(functions.mutation().chat().all());
    assertThat(functions.conversationMessageChat().list().postDataLoad(0)).isNotNull();
    assertThat(resources().cfnResolvers().subscription().onCreateAssistantResponseChat())
        .isNotNull();
  }

  /** To JavaScript a dollar and some signs behind it would be something else. */
  @Test
  void promptAndDescriptionsArePassedOnAsTheyAreWritten() {
    List<String> code =
        Fixtures.CONVERSATIONS.assets("asset\\.[0-9a-f]+(\\.js)?").stream()
            .filter(text -> text.contains("You know flats"))
            .toList();

    assertThat(code).hasSize(1);
    assertThat(code.get(0)).contains("\"You know flats, and prices in '$'.\"");
    assertThat(code.get(0)).contains("\"description\":\"Rents in '$'.\"");
    assertThat(code.get(0))
        .contains("\"propertyTypes\":{\"wish\":\"WishInput!\",\"rent\":\"Int\"}");
  }

  /** Amplify lets the function use models, and the profiles of the whole world. */
  @Test
  void profilesMayBeUsed() {
    Template quick = Fixtures.CONVERSATIONS.template("QuickConversationDirectiveLambdaStack");
    String policy = quick.findResources("AWS::IAM::Policy").toString();

    assertThat(policy).contains(":inference-profile/eu.amazon.nova-lite-v1:0");
    assertThat(policy).contains(":bedrock:*::foundation-model/amazon.nova-lite-v1:0");
    assertThat(policy).contains("bedrock:InvokeModelWithResponseStream");
  }

  @Test
  void settingsForAllTablesReachThoseOfConversations() {
    Map<String, Object> capacity = Map.of("readCapacityUnits", 2, "writeCapacityUnits", 3);
    Fixtures.CONVERSATIONS
        .template("ConversationMessageChat")
        .hasResourceProperties(
            "Custom::AmplifyDynamoDBTable",
            Map.of(
                "billingMode",
                "PROVISIONED",
                "provisionedThroughput",
                capacity,
                "pointInTimeRecoverySpecification",
                Map.of("pointInTimeRecoveryEnabled", true),
                "globalSecondaryIndexes",
                List.of(
                    Match.objectLike(Map.of("provisionedThroughput", capacity)),
                    Match.objectLike(Map.of("provisionedThroughput", capacity)))));
  }

  /** That of the user's own function is no output: it is listed where functions are. */
  @Test
  void functionsThatAmplifyMakesAreAnOutput() {
    Map<String, Object> template = Fixtures.CONVERSATIONS.template().toJSON();

    assertThat(((Map<?, ?>) template.get("Metadata")).get("AWS::Amplify::AI::Conversation"))
        .isEqualTo(Map.of("version", "1", "stackOutputs", List.of("definedConversationHandlers")));
    String names =
        ((Map<?, ?>) template.get("Outputs")).get("definedConversationHandlers").toString();
    assertThat(names).contains("ChatConversationDirectiveLambdaStack");
    assertThat(names).doesNotContain("AgentChat");
  }

  /** Whoever makes the others. */
  @Test
  void amplifyMakesTheTablesOfConversations() {
    CloudFormationConversationsData.CfnResources resources =
        Fixtures.CLOUDFORMATION_CONVERSATIONS.data().resources().cfnResources();

    assertThat(resources.amplifyDynamoDbTables().keys())
        .containsExactly("ConversationMy_chat", "ConversationMessageMy_chat");
    assertThat(resources.cfnTables().keys()).containsExactly("AmplifyDataStore", "Thing");
    Fixtures.CLOUDFORMATION_CONVERSATIONS
        .template("ConversationMy_chat")
        .hasResourceProperties(
            "Custom::AmplifyDynamoDBTable",
            Map.of("deletionProtectionEnabled", true, "billingMode", "PROVISIONED"));
  }
}
