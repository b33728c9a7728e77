package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.services.appsync.CfnResolver;

/** Resolvers stand in the nested stacks that the annotations name. */
final class StackMappingTest {
  @Test
  void resolversAreMoved() {
    Map.ofEntries(
            Map.entry("Query.echo_it", "Functions2"),
            Map.entry("Query.fetch", "Reading"),
            Map.entry("Query.listMy_Tasks", "Reading"),
            Map.entry("Subscription.added_one", "Reading"),
            Map.entry("Query.by_title", "Reading"),
            Map.entry("Query.listMy_TaskByTitle", "Reading"),
            Map.entry("Mutation.updateMy_Task", "Writing"),
            Map.entry("Mutation.createMy_Task", "my_Task"),
            Map.entry("my_Task.list", "Lists"),
            Map.entry("Lists.tasks", "Relations"),
            Map.entry("Query.getLists", "Everything"),
            Map.entry("Subscription.onDeleteLists", "Everything"))
        .forEach((resolver, stack) -> assertThat(stackOf(resolver)).isEqualTo(stack));
  }

  private static String stackOf(String key) {
    CfnResolver resolver =
        Fixtures.STACKS.data().resources().cfnResources().cfnResolvers().get(key);
    return resolver.getStack().getNode().getId();
  }
}
