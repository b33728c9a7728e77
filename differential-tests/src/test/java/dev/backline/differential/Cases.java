package dev.backline.differential;

import dev.backline.differential.todo.TodoAppBackend;
import java.util.List;

/** Every backend that is written twice. */
final class Cases {
  static final List<Case> ALL = List.of(new Case("todo", TodoAppBackend::new));

  private Cases() {}
}
