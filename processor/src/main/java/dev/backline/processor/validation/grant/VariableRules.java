package dev.backline.processor.validation.grant;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.GrantProblem;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.SecretSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.VariableSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.resource.ResourceKind;
import dev.backline.processor.validation.Rules;
import java.util.Optional;
import java.util.stream.Stream;

/** Environment variables of functions have one source each, which exists. */
final class VariableRules implements Rules<BackendSpec> {

  @Override
  public void check(BackendSpec backend, Findings findings) {
    ResourceChoices choices = new ResourceChoices(backend, findings);
    for (FunctionSpec function : backend.functions()) {
      for (VariableSpec variable : function.variables()) {
        checkSources(variable, findings);
        variable.secret().ifPresent(secret -> checkSecret(secret, findings));
        variable
            .from()
            .ifPresentOrElse(
                from ->
                    choices.check(ResourceKind.of(from.value()), variable.resource(), from.at()),
                () -> checkNoChoice(variable, findings));
      }
    }
  }

  private static void checkSources(VariableSpec variable, Findings findings) {
    long sources =
        Stream.of(variable.value(), variable.secret(), variable.from())
            .filter(Optional::isPresent)
            .count();
    if (sources != 1) {
      findings.add(
          GrantProblem.ONE_SOURCE,
          variable.name().at(),
          variable.name().value(),
          sources == 0 ? "none" : sources);
    }
  }

  private static void checkNoChoice(VariableSpec variable, Findings findings) {
    unused("model", variable.resource().model().map(Written::at), findings);
    unused("storage", variable.resource().storage().map(Written::at), findings);
    unused("function", variable.resource().function().map(Written::at), findings);
  }

  private static void unused(String member, Optional<SourceRef> at, Findings findings) {
    at.ifPresent(place -> findings.add(GrantProblem.UNUSED_CHOICE, place, member, "no resource"));
  }

  private static void checkSecret(SecretSpec secret, Findings findings) {
    Written<String> name = secret.name();
    if (secret.isParameter()) {
      secret.field().ifPresent(field -> findings.add(GrantProblem.SECRET_FIELD, field.at()));
      if (!name.value().matches("/?[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)*+")
          || name.value().length() > 1011
          || (name.value().indexOf('/') > 0)) {
        findings.add(
            GrantProblem.SECRET_NAME,
            name.at(),
            "letters, digits, '_', '.' and '-', and begin with '/' where a parameter's name has levels");
      }
    } else if (!name.value().matches("[A-Za-z0-9/_+=.@-]{1,512}")) {
      findings.add(
          GrantProblem.SECRET_NAME,
          name.at(),
          "1 to 512 letters, digits and /_+=.@-, as Secrets Manager takes them");
    }
  }
}
