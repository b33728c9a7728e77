package dev.backline.it.quiet;

import dev.backline.constructs.BacklineApp;
import dev.backline.it.ai.ConversationsBackend;
import dev.backline.it.api.SettingsBackend;
import dev.backline.it.bare.BareBackend;
import dev.backline.it.provisioned.CloudFormationCapacityBackend;
import dev.backline.it.tables.AmplifyTablesBackend;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.lambda.Function;

/** Builds backends as a user's app does. */
final class QuietMain {
  private QuietMain() {}

  /**
   * Synthesises.
   *
   * @param arguments the folder to write to
   */
  public static void main(String[] arguments) {
    App app = new BacklineApp(AppProps.builder().outdir(arguments[0]).build());
    new SettingsBackend(new Stack(app, "Settings"), "Backend");
    new CloudFormationCapacityBackend(new Stack(app, "Capacity"), "Backend");
    new AmplifyTablesBackend(new Stack(app, "Tables"), "Backend");
    Stack functions = new Stack(app, "Functions");
    new BareBackend(functions, "Backend", Function.fromFunctionName(functions, "Count", "count"));
    Stack conversations = new Stack(app, "Conversations");
    new ConversationsBackend(
        conversations,
        "Backend",
        UserPool.fromUserPoolId(conversations, "Users", "eu-west-1_users"),
        Function.fromFunctionName(conversations, "Agent", "agent"));
    app.synth();
  }
}
