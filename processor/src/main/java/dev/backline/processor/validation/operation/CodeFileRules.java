package dev.backline.processor.validation.operation;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.OperationProblem;
import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.diagnostic.SlotProblem;
import dev.backline.processor.model.CodeFile;
import dev.backline.processor.model.NamedFile;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.NearestName;

/** Files that annotations name exist. */
public final class CodeFileRules {
  private CodeFileRules() {}

  /** Adds a finding if there is no file that answers an operation. */
  public static void checkExists(NamedFile file, String definition, Findings findings) {
    check(file, definition, OperationProblem.CODE_PATH, OperationProblem.NO_CODE, findings);
  }

  /** Adds a finding if there is no file of a template. */
  static void checkTemplateExists(NamedFile file, String model, Findings findings) {
    check(file, model, SlotProblem.TEMPLATE_PATH, SlotProblem.TEMPLATE_MISSING, findings);
  }

  private static void check(
      NamedFile file, String neighbour, Problem noPath, Problem missing, Findings findings) {
    Written<String> name = file.name();
    if (!CodeFile.isRelative(name.value())) {
      findings.add(noPath, name.at(), name.value(), neighbour);
    } else if (file.file().isEmpty()) {
      findings.add(
          missing,
          name.at(),
          name.value(),
          neighbour,
          NearestName.closest(name.value(), file.others()));
    }
  }
}
