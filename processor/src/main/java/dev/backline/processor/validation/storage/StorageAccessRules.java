package dev.backline.processor.validation.storage;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.StorageProblem;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.StorageAccessSpec;
import dev.backline.processor.model.StorageAccessSpec.Actions;
import dev.backline.processor.model.StorageAccessSpec.GroupsSpec;
import dev.backline.processor.model.StorageSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.validation.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Access rules let someone do something, and someone who is known. */
final class StorageAccessRules implements Rules<BackendSpec> {
  private static final Set<String> PARTS_OF_READ = Set.of("GET", "LIST");

  @Override
  public void check(BackendSpec backend, Findings findings) {
    for (StorageSpec storage : backend.storages()) {
      for (StorageAccessSpec access : storage.access()) {
        checkGrantees(access, findings);
        access.actions().forEach(actions -> checkActions(actions, findings));
        checkOwner(access, findings);
        checkUsers(backend, access, findings);
        checkGroups(backend, access, findings);
      }
    }
  }

  private static void checkGrantees(StorageAccessSpec access, Findings findings) {
    if (access.actions().isEmpty()) {
      findings.add(StorageProblem.NO_GRANTEE, access.at(), access.path().value());
    }
    access.groups().stream()
        .filter(groups -> groups.groups().isEmpty())
        .forEach(groups -> findings.add(StorageProblem.NOBODY, groups.at(), "groups"));
    access.functions().stream()
        .filter(functions -> functions.functions().isEmpty())
        .forEach(functions -> findings.add(StorageProblem.NOBODY, functions.at(), "functions"));
  }

  private static void checkActions(Actions actions, Findings findings) {
    if (actions.constants().isEmpty()) {
      findings.add(StorageProblem.NO_ACTION, actions.at());
    }
    boolean reads =
        actions.constants().stream().anyMatch(constant -> constant.value().equals("READ"));
    Set<String> seen = new HashSet<>();
    for (Written<String> constant : actions.constants()) {
      if (!seen.add(constant.value())) {
        findings.add(StorageProblem.ACTION_TWICE, constant.at(), constant.value());
      } else if (reads && PARTS_OF_READ.contains(constant.value())) {
        findings.add(StorageProblem.PART_OF_READ, constant.at(), constant.value());
      }
    }
  }

  private static void checkOwner(StorageAccessSpec access, Findings findings) {
    String path = access.path().value();
    boolean known = path.endsWith("/*") && !path.startsWith("/");
    if (access.hasPlaceholder() && access.owner().isEmpty() && !access.actions().isEmpty()) {
      findings.add(
          StorageProblem.NO_OWNER,
          access.path().at(),
          path,
          path.replace("/" + StorageAccessSpec.PLACEHOLDER, ""));
    }
    access
        .owner()
        .filter(owner -> known && !access.hasPlaceholder() && !path.contains("{"))
        .ifPresent(
            owner ->
                findings.add(
                    StorageProblem.OWNER_OF_ALL,
                    owner.at(),
                    path,
                    path.substring(0, path.length() - 1) + StorageAccessSpec.PLACEHOLDER + "/*"));
  }

  private static void checkUsers(BackendSpec backend, StorageAccessSpec access, Findings findings) {
    if (backend.auth().isPresent()) {
      return;
    }
    checkUsers(backend, access.guest(), "guests", findings);
    checkUsers(backend, access.authenticated(), "who has signed in", findings);
    checkUsers(backend, access.owner(), "owners", findings);
    access.groups().stream()
        .findFirst()
        .ifPresent(
            groups ->
                findings.add(
                    StorageProblem.NO_AUTH,
                    groups.at(),
                    backend.definition().simpleName(),
                    "groups"));
  }

  private static void checkUsers(
      BackendSpec backend, Optional<Actions> actions, String who, Findings findings) {
    actions.ifPresent(
        present ->
            findings.add(
                StorageProblem.NO_AUTH, present.at(), backend.definition().simpleName(), who));
  }

  private static void checkGroups(
      BackendSpec backend, StorageAccessSpec access, Findings findings) {
    List<String> known =
        backend.auth().stream()
            .flatMap(auth -> auth.groups().stream())
            .map(Written::value)
            .toList();
    Set<String> seen = new HashSet<>();
    for (GroupsSpec groups : access.groups()) {
      for (Written<String> group : groups.groups()) {
        if (!seen.add(group.value())) {
          findings.add(
              StorageProblem.GROUP_TWICE, group.at(), group.value(), access.path().value());
        } else if (backend.auth().isPresent() && !known.contains(group.value())) {
          findings.add(
              StorageProblem.UNKNOWN_GROUP,
              group.at(),
              group.value(),
              NearestName.hint(group.value(), known));
        }
      }
    }
  }
}
