package dev.backline.processor.validation.grant;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.GrantProblem;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.GrantSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.Permissions;
import dev.backline.processor.naming.resource.ResourceKind;
import dev.backline.processor.validation.Rules;
import java.util.HashSet;
import java.util.Set;

/** Grants permit something, on resources that exist. */
final class GrantRules implements Rules<BackendSpec> {

  @Override
  public void check(BackendSpec backend, Findings findings) {
    ResourceChoices choices = new ResourceChoices(backend, findings);
    for (FunctionSpec function : backend.functions()) {
      for (GrantSpec grant : function.grants()) {
        ResourceKind kind = ResourceKind.valueOf(grant.on().value());
        choices.check(kind, grant.resource(), grant.on().at());
        checkPath(kind, grant, findings);
        checkAccess(kind, grant, findings);
        grant.actions().forEach(action -> checkAction(kind, action, findings));
        if (kind != ResourceKind.FUNCTION
            && grant.access().isEmpty()
            && grant.actions().isEmpty()) {
          findings.add(
              GrantProblem.NOTHING_GRANTED,
              grant.at(),
              function.type().simpleName(),
              Permissions.of(kind.name()).iterator().next(),
              kind.prefix());
        }
      }
    }
  }

  private static void checkPath(ResourceKind kind, GrantSpec grant, Findings findings) {
    grant
        .path()
        .ifPresent(
            path -> {
              if (kind != ResourceKind.BUCKET) {
                findings.add(GrantProblem.UNUSED_CHOICE, path.at(), "path", kind.label());
              } else if (path.value().startsWith("/")) {
                findings.add(
                    GrantProblem.OBJECT_PATH,
                    path.at(),
                    path.value(),
                    path.value().replaceFirst("^/+", ""));
              }
            });
  }

  private static void checkAccess(ResourceKind kind, GrantSpec grant, Findings findings) {
    Set<String> fitting = Permissions.of(kind.name());
    Set<String> written = new HashSet<>();
    for (Written<String> access : grant.access()) {
      if (!fitting.contains(access.value())) {
        findings.add(
            GrantProblem.UNFIT_ACCESS,
            access.at(),
            access.value(),
            kind.label(),
            String.join(", ", fitting));
      } else if (!written.add(access.value())) {
        findings.add(GrantProblem.SAME_ACCESS, access.at(), access.value());
      }
    }
  }

  private static void checkAction(ResourceKind kind, Written<String> action, Findings findings) {
    String text = action.value();
    if (!text.matches("[a-z0-9-]+:[A-Za-z0-9*?]+")) {
      findings.add(
          GrantProblem.ACTION_SYNTAX, action.at(), text, kind.prefix() + ":" + example(kind));
    } else if (!text.startsWith(kind.prefix() + ":")) {
      findings.add(
          GrantProblem.FOREIGN_ACTION,
          action.at(),
          text,
          kind.label(),
          kind.prefix(),
          kind.prefix(),
          text.substring(text.indexOf(':') + 1));
    }
  }

  private static String example(ResourceKind kind) {
    return switch (kind) {
      case USER_POOL -> "AdminGetUser";
      case TABLE -> "GetItem";
      case BUCKET -> "GetObject";
      case API -> "GraphQL";
      case FUNCTION -> "InvokeFunction";
    };
  }
}
