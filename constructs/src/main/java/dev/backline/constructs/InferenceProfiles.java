package dev.backline.constructs;

import java.util.List;
import java.util.Locale;
import software.amazon.awscdk.NestedStack;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.IGrantable;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.constructs.IConstruct;

/**
 * Access to AI models on Amazon Bedrock through inference profiles.
 *
 * <p>A profile such as {@code eu.amazon.nova-lite-v1:0} leads to a model in one of several regions,
 * and whoever uses it needs permission for the profile and for the model in all of them. Amplify
 * knows permissions for models alone.
 */
public final class InferenceProfiles {
  private InferenceProfiles() {}

  /**
   * Lets a query that an AI model answers use a profile.
   *
   * @param stack the nested stack of the query
   * @param query the query's name
   * @param profile the profile's id
   */
  public static void allowGeneration(NestedStack stack, String query, String profile) {
    allow(
        stack.getNode().findChild("GenerationBedrockDataSource" + raised(query) + "IAMRole"),
        profile,
        List.of("bedrock:InvokeModel"));
  }

  /**
   * Lets the function that Amplify makes for a conversation use a profile.
   *
   * @param stack the nested stack of the function
   * @param conversation the conversation's name
   * @param profile the profile's id
   */
  public static void allowConversation(NestedStack stack, String conversation, String profile) {
    allow(
        ConversationHandlers.function(stack, conversation),
        profile,
        List.of("bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"));
  }

  private static void allow(IConstruct user, String profile, List<String> actions) {
    Stack stack = Stack.of(user);
    String bedrock = "arn:" + stack.getPartition() + ":bedrock:";
    ((IGrantable) user)
        .getGrantPrincipal()
        .addToPrincipalPolicy(
            PolicyStatement.Builder.create()
                .actions(actions)
                .resources(
                    List.of(
                        bedrock
                            + stack.getRegion()
                            + ":"
                            + stack.getAccount()
                            + ":inference-profile/"
                            + profile,
                        bedrock
                            + "*::foundation-model/"
                            + profile.substring(profile.indexOf('.') + 1)))
                .build());
  }

  private static String raised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
