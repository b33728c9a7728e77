package dev.backline.processor.reader.override;

import dev.backline.processor.diagnostic.DefinitionProblem;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.reader.annotation.JavaTypes;
import dev.backline.processor.reader.annotation.Reading;
import javax.lang.model.element.TypeElement;

/**
 * Sees to it that generated code can call a definition, which else may be as hidden as it likes.
 */
public final class CalledDefinition {
  private CalledDefinition() {}

  /**
   * Says so where it can't.
   *
   * @param method the method that has to be called, for the message
   * @param at the annotation because of which it has to
   */
  public static void check(TypeElement definition, String method, SourceRef at, Reading reading) {
    JavaTypes.hiding(definition)
        .ifPresent(
            hiding ->
                reading
                    .findings()
                    .add(DefinitionProblem.HIDDEN_DEFINITION, at, method, hiding.getSimpleName()));
  }
}
