package dev.backline.constructs.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awscdk.services.iam.Effect;
import software.amazon.awscdk.services.iam.Policy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.s3.IBucket;
import software.constructs.Construct;

/**
 * Turns the access rules of a bucket into one policy for each grantee.
 *
 * <p>Each stands on its own and not in the grantee's role, so that nothing that uses the role has
 * to wait for the bucket.
 */
final class AccessPolicies {
  private final Map<Grantee, Map<StorageAction, Prefixes>> permissions = new LinkedHashMap<>();

  /** The permissions that mention a path, by path. */
  private final Map<String, List<Prefixes>> byPath = new LinkedHashMap<>();

  AccessPolicies(List<StorageAccess> accesses) {
    for (StorageAccess access : accesses) {
      access.rules().forEach(rule -> allow(rule, rule.prefix(access.path())));
    }
    denyNestedPaths();
    permissions.values().stream()
        .map(Map::values)
        .flatMap(Collection::stream)
        .forEach(Prefixes::simplify);
  }

  private void allow(StorageAccess.Rule rule, String prefix) {
    for (StorageAction action : rule.actions()) {
      Prefixes prefixes =
          permissions
              .computeIfAbsent(rule.grantee(), ignored -> new LinkedHashMap<>())
              .computeIfAbsent(action, ignored -> new Prefixes());
      prefixes.allow(prefix);
      byPath.computeIfAbsent(prefix, ignored -> new ArrayList<>()).add(prefixes);
    }
  }

  /** Who may do something on a path, and is not named on one below it, may not do it there. */
  private void denyNestedPaths() {
    for (String path : byPath.keySet()) {
      Prefixes.outer(path, byPath.keySet())
          // What all may do with the files of all owners, the owners may do as well.
          .filter(outer -> !outer.equals(path.replace(EntityId.VARIABLE + "/", "")))
          .map(byPath::get)
          .ifPresent(outer -> outer.forEach(prefixes -> prefixes.denyByDefault(path)));
    }
  }

  /** Makes the policies. */
  void create(Construct scope, IBucket bucket) {
    permissions.forEach(
        (grantee, actions) ->
            Policy.Builder.create(scope, grantee.policyId())
                .statements(statements(actions, bucket))
                .roles(List.of(grantee.role()))
                .build());
  }

  private static List<PolicyStatement> statements(
      Map<StorageAction, Prefixes> actions, IBucket bucket) {
    List<PolicyStatement> statements = new ArrayList<>();
    actions.forEach(
        (action, prefixes) -> {
          add(statements, Effect.ALLOW, action, prefixes.allowed(), bucket);
          add(statements, Effect.DENY, action, prefixes.denied(), bucket);
        });
    return statements;
  }

  private static void add(
      List<PolicyStatement> statements,
      Effect effect,
      StorageAction action,
      Set<String> prefixes,
      IBucket bucket) {
    if (!prefixes.isEmpty()) {
      statements.add(statement(effect, action, prefixes, bucket));
    }
  }

  private static PolicyStatement statement(
      Effect effect, StorageAction action, Set<String> prefixes, IBucket bucket) {
    PolicyStatement.Builder statement =
        PolicyStatement.Builder.create().effect(effect).actions(List.of(action.iamAction()));
    if (action == StorageAction.LIST) {
      return statement
          .resources(List.of(bucket.getBucketArn()))
          .conditions(Map.of("StringLike", Map.of("s3:prefix", listed(prefixes))))
          .build();
    }
    return statement.resources(prefixes.stream().map(bucket::arnForObjects).toList()).build();
  }

  /** Both the files of a path and those below it. */
  private static List<String> listed(Set<String> prefixes) {
    return prefixes.stream()
        .flatMap(prefix -> Stream.of(prefix, prefix.substring(0, prefix.length() - 1)))
        .toList();
  }
}
