package dev.backline.processor.validation;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.DataSpec;
import java.util.List;

/** All the rules there are, in the order in which breaches are shown. */
public final class BackendRules {
  private static final List<Rules> ALL =
      List.of(
          new ApiRules(),
          new NameRules(),
          new OperationRules(),
          new LongRules(),
          new CustomTypeRules(),
          new DefaultRules(),
          new ValidationRules(),
          new KeyRules(),
          new IndexRules(),
          new RelationRules(),
          new ReferenceRules(),
          new FieldStyleRules(),
          new TableRules(),
          new ProviderRules(),
          new ConflictRules(),
          new CapacityRules(),
          new AuthorizationRules(),
          new RuleMemberRules(),
          new CustomOperationRules(),
          new HandlerRules(),
          new SubscriptionRules(),
          new OperationAuthorizationRules(),
          new StackMappingRules(),
          new ResolverRules(),
          new GenerationRules(),
          new ConversationRules(),
          new ToolRules(),
          new SlotRules(),
          new DirectiveRules(),
          new HttpRules(),
          new SearchableRules(),
          new SqlDatabaseRules(),
          new SqlModelRules(),
          new SqlNameRules(),
          new SqlStatementRules());

  private BackendRules() {}

  /** Adds a finding for each breach. */
  public static void check(DataSpec data, Findings findings) {
    ALL.forEach(rules -> rules.check(data, findings));
  }
}
