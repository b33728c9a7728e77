package dev.backline.processor.validation;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.DataSpec;
import java.util.List;

/** All the rules there are, in the order in which breaches are shown. */
public final class BackendRules {
  /** What concerns the API alone. */
  private static final List<Rules<DataSpec>> DATA =
      List.of(
          new ApiRules(),
          new NameRules(),
          new PipelineNameRules(),
          new OperationRules(),
          new LongRules(),
          new CustomTypeRules(),
          new DefaultRules(),
          new DefaultEffectRules(),
          new ValidationRules(),
          new KeyRules(),
          new IndexRules(),
          new KeyArgumentRules(),
          new RelationRules(),
          new ReferenceRules(),
          new FieldStyleRules(),
          new RelationIndexRules(),
          new TableRules(),
          new ProviderRules(),
          new ConflictRules(),
          new ConflictHandlerRules(),
          new CapacityRules(),
          new AuthorizationRules(),
          new RuleMemberRules(),
          new OwnerRules(),
          new CustomOperationRules(),
          new HandlerRules(),
          new SubscriptionRules(),
          new OperationAuthorizationRules(),
          new StackMappingRules(),
          new StackSizeRules(),
          new ResolverRules(),
          new GenerationRules(),
          new ConversationRules(),
          new ToolRules(),
          new SlotRules(),
          new DirectiveRules(),
          new HttpRules(),
          new HttpTextRules(),
          new HttpServerRules(),
          new SearchableRules(),
          new MapsToRules(),
          new PredictionRules(),
          new SqlDatabaseRules(),
          new SqlModelRules(),
          new SqlNameRules(),
          new SqlStatementRules());

  /** What concerns other components, or several together. */
  private static final List<Rules<BackendSpec>> BACKEND =
      List.of(
          new AuthRules(),
          new LoginRules(),
          new UserAttributeRules(),
          new ExternalLoginRules(),
          new SenderRules(),
          new GroupRules(),
          new FunctionNameRules(),
          new FunctionRules(),
          new FunctionEnvironmentRules(),
          new ScheduleRules(),
          new StorageRules(),
          new StoragePathRules(),
          new StorageAccessRules(),
          new OverrideRules(),
          new InjectionRules(),
          new GrantRules(),
          new VariableRules(),
          new DependencyRules());

  private BackendRules() {}

  /** Adds a finding for each breach. */
  public static void check(BackendSpec backend, Findings findings) {
    backend.data().ifPresent(data -> DATA.forEach(rules -> rules.check(data, findings)));
    BACKEND.forEach(rules -> rules.check(backend, findings));
  }
}
