package dev.backline.constructs;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A map asks the construct once and keeps its order. */
class ResourceMapTest {
  private final AtomicInteger questions = new AtomicInteger();
  private final ResourceMap<String> tables = new ResourceMap<>("tables", this::answer);

  private Map<String, String> answer() {
    questions.incrementAndGet();
    Map<String, String> resources = new LinkedHashMap<>();
    resources.put("Todo", "the table of Todo");
    resources.put("Note", "the table of Note");
    return resources;
  }

  @Test
  void findsByKey() {
    assertThat(tables.get("Note")).isEqualTo("the table of Note");
  }

  @Test
  void keepsTheOrderOfTheConstruct() {
    assertThat(tables.keys()).containsExactly("Todo", "Note").inOrder();
    assertThat(tables.all()).containsExactly("the table of Todo", "the table of Note").inOrder();
  }

  @Test
  void asksTheConstructOnce() {
    assertThat(questions.get()).isEqualTo(0);
    tables.get("Todo");
    tables.all();
    tables.keys();
    assertThat(questions.get()).isEqualTo(1);
  }

  @Test
  void namesTheKnownKeysOfAnUnknownOne() {
    NoSuchElementException thrown =
        assertThrows(NoSuchElementException.class, () -> tables.get("Tdo"));
    assertThat(thrown).hasMessageThat().isEqualTo("tables has no 'Tdo'; it has: Todo, Note");
  }

  @Test
  void canNotBeChangedFromOutside() {
    assertThrows(UnsupportedOperationException.class, () -> tables.keys().clear());
    assertThrows(UnsupportedOperationException.class, () -> tables.all().clear());
  }

  @Test
  void emptyIsEmpty() {
    assertThat(new ResourceMap<String>("functions", Map::of).all()).isEqualTo(List.of());
  }
}
