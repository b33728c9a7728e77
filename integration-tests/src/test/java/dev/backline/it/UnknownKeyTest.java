package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.backline.constructs.ResourceMap;
import dev.backline.it.api.PlainData;
import dev.backline.it.names.NamesData;
import dev.backline.it.support.AccessorWalk;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import software.constructs.IConstruct;

/** {@code get(String)} and {@code all()}: what is left to the time the backend is built. */
final class UnknownKeyTest {
  private final PlainData.CfnResources plain = Fixtures.PLAIN.data().resources().cfnResources();

  @Test
  void misspeltModel() {
    assertThat(message(() -> plain.amplifyDynamoDbTables().get("Nte")))
        .isEqualTo("amplifyDynamoDbTables has no 'Nte'; it has: Note");
  }

  @Test
  void misspeltOperation() {
    assertThat(message(() -> plain.cfnResolvers().note().get("getNte")))
        .isEqualTo(
            "there is no 'getNte' among [Query.getNote, Query.listNotes, Mutation.createNote,"
                + " Mutation.updateNote, Mutation.deleteNote, Subscription.onCreateNote,"
                + " Subscription.onUpdateNote, Subscription.onDeleteNote]");
  }

  @Test
  void emptySlot() {
    String message = message(() -> plain.cfnFunctionConfigurations().note().get().validate(0));

    assertThat(message)
        .startsWith("cfnFunctionConfigurations has no 'QuerygetNotevalidate0Function'; it has: ");
    assertThat(message).contains("QuerygetNoteauth0Function");
    assertThat(message).contains("QueryGetNoteDataResolverFn");
  }

  @Test
  void emptyMap() {
    assertThat(message(() -> plain.cfnTables().get("Note"))).startsWith("cfnTables has no 'Note'");
  }

  private static String message(Executable get) {
    return assertThrows(NoSuchElementException.class, get).getMessage();
  }

  @Test
  void knownKeys() {
    NamesData.CfnResources names = Fixtures.NAMES.data().resources().cfnResources();

    assertThat(names.cfnResolvers().get("Query.getTodo"))
        .isSameInstanceAs(names.cfnResolvers().todo().get());
    assertThat(names.cfnResolvers().todo().get("listTodoByText"))
        .isSameInstanceAs(names.cfnResolvers().todo().listTodoByText());
    assertThat(names.cfnDataSources().get("TodoTable"))
        .isSameInstanceAs(names.cfnDataSources().todo());
  }

  @Test
  void orderIsStable() {
    Map<String, List<String>> first = orders(Fixtures.CLOUDFORMATION_NAMES.data());

    assertThat(orders(Fixtures.CLOUDFORMATION_NAMES.again().data())).isEqualTo(first);
    assertThat(first.get("cfnTables")).isNotEmpty();
  }

  /**
   * The keys of each map, and where {@code all()} has resources of the tree, their places in it.
   */
  private static Map<String, List<String>> orders(Object data) {
    Map<String, List<String>> orders = new TreeMap<>();
    AccessorWalk.of(data)
        .maps()
        .forEach(
            (name, map) -> {
              List<String> order = new ArrayList<>(map.keys());
              paths(map).forEach(order::add);
              orders.put(name, order);
            });
    return orders;
  }

  private static List<String> paths(ResourceMap<?> map) {
    return map.all().stream()
        .filter(IConstruct.class::isInstance)
        .map(resource -> ((IConstruct) resource).getNode().getPath())
        .toList();
  }
}
