package dev.backline.constructs;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The operations of a model are found under the names that Amplify gives them. */
class ModelOperationsTest {
  private static final List<String> KEYS =
      List.of(
          "Query.getPerson",
          "Query.listPeople",
          "Mutation.createPerson",
          "Mutation.updatePerson",
          "Mutation.deletePerson",
          "Subscription.onCreatePerson",
          "Subscription.onUpdatePerson",
          "Subscription.onDeletePerson",
          "Query.peopleByName");

  private final OperationMap<String, String> resolvers =
      new OperationMap<>("cfnResolvers", ModelOperationsTest::answer, OperationMap::resolver);
  private final ModelOperations<String> person =
      new ModelOperations<>(
          resolvers, "Person", "People", new OperationName("Query", "peopleByName"));

  private static Map<String, String> answer() {
    return KEYS.stream()
        .collect(Collectors.toMap(key -> key, key -> key, (a, b) -> a, LinkedHashMap::new));
  }

  @Test
  void findsTheRegularOperations() {
    assertThat(
            Stream.of(
                person.get(),
                person.list(),
                person.create(),
                person.update(),
                person.delete(),
                person.onCreate(),
                person.onUpdate(),
                person.onDelete()))
        .containsExactlyElementsIn(KEYS.subList(0, 8))
        .inOrder();
  }

  @Test
  void findsFurtherOperationsByName() {
    assertThat(person.get("peopleByName")).isEqualTo("Query.peopleByName");
  }

  @Test
  void listsAllOfThem() {
    assertThat(person.all()).containsExactlyElementsIn(KEYS).inOrder();
  }

  @Test
  void namesTheKnownOperationsOfAnUnknownOne() {
    NoSuchElementException thrown =
        assertThrows(NoSuchElementException.class, () -> person.get("getPersn"));
    assertThat(thrown).hasMessageThat().contains("'getPersn'");
    assertThat(thrown).hasMessageThat().contains("Query.getPerson");
  }
}
