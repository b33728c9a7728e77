package dev.backline.processor;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.validation.Rules;
import dev.backline.processor.validation.ai.AiRuleSet;
import dev.backline.processor.validation.api.ApiRuleSet;
import dev.backline.processor.validation.auth.AuthRuleSet;
import dev.backline.processor.validation.authorization.AuthorizationRuleSet;
import dev.backline.processor.validation.construct.ConstructRuleSet;
import dev.backline.processor.validation.directive.DirectiveRuleSet;
import dev.backline.processor.validation.function.FunctionRuleSet;
import dev.backline.processor.validation.grant.GrantRuleSet;
import dev.backline.processor.validation.key.KeyRuleSet;
import dev.backline.processor.validation.name.NameRuleSet;
import dev.backline.processor.validation.operation.OperationRuleSet;
import dev.backline.processor.validation.override.OverrideRuleSet;
import dev.backline.processor.validation.relation.RelationRuleSet;
import dev.backline.processor.validation.sql.SqlRuleSet;
import dev.backline.processor.validation.stack.StackRuleSet;
import dev.backline.processor.validation.storage.StorageRuleSet;
import dev.backline.processor.validation.table.TableRuleSet;
import dev.backline.processor.validation.type.TypeRuleSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** All the rules there are, in the order in which breaches are found. */
final class BackendRules {
  /** What concerns the API alone. */
  private static final List<Rules<DataSpec>> DATA =
      Stream.of(
              ApiRuleSet.all(),
              NameRuleSet.all(),
              KeyRuleSet.all(),
              OperationRuleSet.all(),
              TypeRuleSet.all(),
              RelationRuleSet.all(),
              TableRuleSet.all(),
              AuthorizationRuleSet.all(),
              StackRuleSet.all(),
              AiRuleSet.all(),
              DirectiveRuleSet.all(),
              SqlRuleSet.all())
          .flatMap(Collection::stream)
          .toList();

  /** What concerns other components, or several together. */
  private static final List<Rules<BackendSpec>> BACKEND =
      Stream.of(
              AuthRuleSet.all(),
              FunctionRuleSet.all(),
              StorageRuleSet.all(),
              OverrideRuleSet.all(),
              GrantRuleSet.all(),
              ConstructRuleSet.all())
          .flatMap(Collection::stream)
          .toList();

  private BackendRules() {}

  /** Adds a finding for each breach. */
  static void check(BackendSpec backend, Findings findings) {
    backend.data().ifPresent(data -> DATA.forEach(rules -> rules.check(data, findings)));
    BACKEND.forEach(rules -> rules.check(backend, findings));
  }
}
