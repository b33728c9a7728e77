package dev.backline.differential.custom;

import dev.backline.Allow;
import dev.backline.Customize;
import dev.backline.GraphqlApi;
import dev.backline.Id;
import dev.backline.Model;
import dev.backline.Strategy;
import dev.backline.constructs.outputs.Outputs;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.Policy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.sqs.Queue;

/** Resources in stacks of one's own, and what clients are told about them. */
@GraphqlApi
@Allow(Strategy.PUBLIC_API_KEY)
interface CustomApp {
  @Model
  record Todo(@Id String id, String content) {}

  @Customize
  static void messages(CustomAppBackend backend) {
    Stack jobs = backend.createStack("jobs");
    Queue queue = new Queue(jobs, "Queue");
    Topic topic = new Topic(backend.createStack("events"), "Topic");
    topic.grantPublish(new ServicePrincipal("events.amazonaws.com"));
    Policy.Builder.create(jobs, "Policy")
        .roles(List.of(backend.data().resources().roles().todo()))
        .statements(
            List.of(
                PolicyStatement.Builder.create()
                    .actions(List.of("sqs:SendMessage"))
                    .resources(List.of(queue.getQueueArn()))
                    .build()))
        .build();
    backend.addOutput(Outputs.builder().custom("queueUrl", queue.getQueueUrl()).build());
    backend.addOutput(Map.of("custom", Map.of("topicArn", topic.getTopicArn())));
  }
}
