package dev.backline.processor.diagnostic;

import dev.backline.processor.model.SourceRef;
import java.util.List;

/**
 * One mistake in the user's source.
 *
 * @param problem what kind of mistake
 * @param args the names involved, as {@link Problem#message} takes them
 * @param at where to show it
 */
public record Finding(Problem problem, List<String> args, SourceRef at) {
  public Finding {
    args = List.copyOf(args);
  }

  /** The text to show. */
  public String message() {
    return problem.message(args.toArray());
  }
}
