package dev.backline.processor.reader.type;

import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.reader.annotation.Reading;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/**
 * Says that definitions share a package and what is in it.
 *
 * <p>It is one mistake of two definitions: both find it, in the same words and at the later one, so
 * that it is shown once and nothing is generated for either of them.
 */
public final class SharedPackage {
  private SharedPackage() {}

  /**
   * Adds a finding for each definition that is not the first to share.
   *
   * @param definition the one that is read
   * @param sharing all that share, by name; the one that is read is among them, if it shares
   * @param place where to show it at a definition
   */
  public static void check(
      TypeElement definition,
      List<TypeElement> sharing,
      Problem problem,
      Function<TypeElement, SourceRef> place,
      Reading reading) {
    if (!sharing.contains(definition)) {
      return;
    }
    TypeElement first = sharing.get(0);
    sharing.stream()
        .skip(1)
        .filter(later -> definition.equals(first) || definition.equals(later))
        .forEach(
            later ->
                reading
                    .findings()
                    .add(
                        problem, place.apply(later), first.getSimpleName(), later.getSimpleName()));
  }
}
