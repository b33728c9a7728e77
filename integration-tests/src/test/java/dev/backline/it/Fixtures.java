package dev.backline.it;

import dev.backline.constructs.IdentityPool;
import dev.backline.it.access.AccessBackend;
import dev.backline.it.access.AccessData;
import dev.backline.it.ai.CloudFormationConversationsBackend;
import dev.backline.it.ai.CloudFormationConversationsData;
import dev.backline.it.ai.ConversationsBackend;
import dev.backline.it.ai.ConversationsData;
import dev.backline.it.ai.GenerationsBackend;
import dev.backline.it.ai.GenerationsData;
import dev.backline.it.api.ManyVariablesBackend;
import dev.backline.it.api.ManyVariablesData;
import dev.backline.it.api.PlainBackend;
import dev.backline.it.api.PlainData;
import dev.backline.it.api.PlainOnCloudFormationBackend;
import dev.backline.it.api.PlainOnCloudFormationData;
import dev.backline.it.api.SettingsBackend;
import dev.backline.it.api.SettingsData;
import dev.backline.it.archive.ArchiveBackend;
import dev.backline.it.archive.ArchiveData;
import dev.backline.it.bare.BareBackend;
import dev.backline.it.bare.BareData;
import dev.backline.it.calls.CallsBackend;
import dev.backline.it.calls.CallsData;
import dev.backline.it.clash.ClashBackend;
import dev.backline.it.clash.ClashData;
import dev.backline.it.jobs.JobsBackend;
import dev.backline.it.jobs.JobsData;
import dev.backline.it.ledger.LedgerBackend;
import dev.backline.it.ledger.LedgerData;
import dev.backline.it.legacy.LegacyBackend;
import dev.backline.it.legacy.LegacyData;
import dev.backline.it.mixed.MixedBackend;
import dev.backline.it.mixed.MixedData;
import dev.backline.it.names.CloudFormationNamesBackend;
import dev.backline.it.names.CloudFormationNamesData;
import dev.backline.it.names.NamesBackend;
import dev.backline.it.names.NamesData;
import dev.backline.it.offline.OfflineBackend;
import dev.backline.it.offline.OfflineData;
import dev.backline.it.older.OlderRelationsBackend;
import dev.backline.it.older.OlderRelationsData;
import dev.backline.it.operations.OperationsBackend;
import dev.backline.it.operations.OperationsData;
import dev.backline.it.overrides.OverriddenBackend;
import dev.backline.it.overrides.OverriddenData;
import dev.backline.it.provisioned.AmplifyCapacityBackend;
import dev.backline.it.provisioned.AmplifyCapacityData;
import dev.backline.it.provisioned.CloudFormationCapacityBackend;
import dev.backline.it.provisioned.CloudFormationCapacityData;
import dev.backline.it.registry.RegistryBackend;
import dev.backline.it.registry.RegistryData;
import dev.backline.it.relations.CloudFormationRelationsBackend;
import dev.backline.it.relations.CloudFormationRelationsData;
import dev.backline.it.relations.RelationsBackend;
import dev.backline.it.relations.RelationsData;
import dev.backline.it.shelves.ShelvesBackend;
import dev.backline.it.shelves.ShelvesData;
import dev.backline.it.slots.SlotsBackend;
import dev.backline.it.slots.SlotsData;
import dev.backline.it.stacks.StacksBackend;
import dev.backline.it.stacks.StacksData;
import dev.backline.it.support.Synthesis;
import dev.backline.it.tables.AmplifyTablesBackend;
import dev.backline.it.tables.AmplifyTablesData;
import dev.backline.it.tables.CloudFormationTablesBackend;
import dev.backline.it.tables.CloudFormationTablesData;
import dev.backline.it.translated.TranslatedBackend;
import dev.backline.it.translated.TranslatedData;
import dev.backline.it.users.ExistingBackend;
import dev.backline.it.users.ExistingData;
import dev.backline.it.users.MembersBackend;
import dev.backline.it.users.MembersData;
import dev.backline.it.warehouse.WarehouseBackend;
import dev.backline.it.warehouse.WarehouseData;
import dev.backline.it.web.WebBackend;
import dev.backline.it.web.WebData;
import java.util.List;
import java.util.Locale;
import software.amazon.awscdk.services.cognito.IUserPool;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.s3.Bucket;
import software.constructs.Construct;

/**
 * The backends that the definitions in this source folder become, each built once for all tests.
 */
final class Fixtures {
  static final Synthesis<AmplifyTablesBackend, AmplifyTablesData> AMPLIFY_TABLES =
      Synthesis.of(
          "AmplifyTables",
          AmplifyTablesBackend::new,
          AmplifyTablesBackend::data,
          AmplifyTablesData::api);
  static final Synthesis<CloudFormationTablesBackend, CloudFormationTablesData>
      CLOUDFORMATION_TABLES =
          Synthesis.of(
              "CloudFormationTables",
              CloudFormationTablesBackend::new,
              CloudFormationTablesBackend::data,
              CloudFormationTablesData::api);
  static final Synthesis<AmplifyCapacityBackend, AmplifyCapacityData> AMPLIFY_CAPACITY =
      Synthesis.of(
          "AmplifyCapacity",
          AmplifyCapacityBackend::new,
          AmplifyCapacityBackend::data,
          AmplifyCapacityData::api);
  static final Synthesis<CloudFormationCapacityBackend, CloudFormationCapacityData>
      CLOUDFORMATION_CAPACITY =
          Synthesis.of(
              "CloudFormationCapacity",
              CloudFormationCapacityBackend::new,
              CloudFormationCapacityBackend::data,
              CloudFormationCapacityData::api);
  static final Synthesis<PlainBackend, PlainData> PLAIN =
      Synthesis.of("Plain", PlainBackend::new, PlainBackend::data, PlainData::api);
  static final Synthesis<PlainOnCloudFormationBackend, PlainOnCloudFormationData>
      PLAIN_ON_CLOUDFORMATION =
          Synthesis.of(
              "PlainOnCloudFormation",
              PlainOnCloudFormationBackend::new,
              PlainOnCloudFormationBackend::data,
              PlainOnCloudFormationData::api);
  static final Synthesis<SettingsBackend, SettingsData> SETTINGS =
      Synthesis.of("Settings", SettingsBackend::new, SettingsBackend::data, SettingsData::api);
  static final Synthesis<ManyVariablesBackend, ManyVariablesData> MANY_VARIABLES =
      Synthesis.of(
          "ManyVariables",
          ManyVariablesBackend::new,
          ManyVariablesBackend::data,
          ManyVariablesData::api);
  static final Synthesis<NamesBackend, NamesData> NAMES =
      Synthesis.of("Names", NamesBackend::new, NamesBackend::data, NamesData::api);
  static final Synthesis<CloudFormationNamesBackend, CloudFormationNamesData> CLOUDFORMATION_NAMES =
      Synthesis.of(
          "CloudFormationNames",
          CloudFormationNamesBackend::new,
          CloudFormationNamesBackend::data,
          CloudFormationNamesData::api);
  static final Synthesis<ClashBackend, ClashData> CLASH =
      Synthesis.of("Clash", ClashBackend::new, ClashBackend::data, ClashData::api);
  static final Synthesis<RelationsBackend, RelationsData> RELATIONS =
      Synthesis.of("Relations", RelationsBackend::new, RelationsBackend::data, RelationsData::api);
  static final Synthesis<OlderRelationsBackend, OlderRelationsData> OLDER_RELATIONS =
      Synthesis.of(
          "OlderRelations",
          OlderRelationsBackend::new,
          OlderRelationsBackend::data,
          OlderRelationsData::api);
  static final Synthesis<CloudFormationRelationsBackend, CloudFormationRelationsData>
      CLOUDFORMATION_RELATIONS =
          Synthesis.of(
              "CloudFormationRelations",
              CloudFormationRelationsBackend::new,
              CloudFormationRelationsBackend::data,
              CloudFormationRelationsData::api);

  static final Synthesis<AccessBackend, AccessData> ACCESS =
      Synthesis.of("Access", Fixtures::access, AccessBackend::data, AccessData::api);
  static final Synthesis<OperationsBackend, OperationsData> OPERATIONS =
      Synthesis.of(
          "Operations", OperationsBackend::new, OperationsBackend::data, OperationsData::api);

  static final Synthesis<CallsBackend, CallsData> CALLS =
      Synthesis.of("Calls", Fixtures::calls, CallsBackend::data, CallsData::api);

  static final Synthesis<BareBackend, BareData> BARE =
      Synthesis.of(
          "Bare",
          (scope, id) -> new BareBackend(scope, id, function(scope, "Count")),
          BareBackend::data,
          BareData::api);

  static final Synthesis<MixedBackend, MixedData> MIXED =
      Synthesis.of("Mixed", MixedBackend::new, MixedBackend::data, MixedData::api);

  static final Synthesis<JobsBackend, JobsData> JOBS =
      Synthesis.of(
          "Jobs",
          (scope, id) -> new JobsBackend(scope, id, userPool(scope), function(scope, "Outside")),
          JobsBackend::data,
          JobsData::api);

  static final Synthesis<OfflineBackend, OfflineData> OFFLINE =
      Synthesis.of(
          "Offline",
          (scope, id) -> new OfflineBackend(scope, id, function(scope, "Conflicts")),
          OfflineBackend::data,
          OfflineData::api);

  static final Synthesis<TranslatedBackend, TranslatedData> TRANSLATED =
      Synthesis.of(
          "Translated",
          (scope, id) -> new TranslatedBackend(scope, id, userPool(scope)),
          TranslatedBackend::data,
          TranslatedData::api);

  static final Synthesis<OverriddenBackend, OverriddenData> OVERRIDDEN =
      Synthesis.of(
          "Overridden", OverriddenBackend::new, OverriddenBackend::data, OverriddenData::api);

  static final Synthesis<StacksBackend, StacksData> STACKS =
      Synthesis.of(
          "Stacks",
          (scope, id) -> new StacksBackend(scope, id, function(scope, "Echo")),
          StacksBackend::data,
          StacksData::api);

  static final Synthesis<GenerationsBackend, GenerationsData> GENERATIONS =
      Synthesis.of(
          "Generations", Fixtures::generations, GenerationsBackend::data, GenerationsData::api);

  static final Synthesis<ConversationsBackend, ConversationsData> CONVERSATIONS =
      Synthesis.of(
          "Conversations",
          (scope, id) ->
              new ConversationsBackend(scope, id, userPool(scope), function(scope, "Agent")),
          ConversationsBackend::data,
          ConversationsData::api);
  static final Synthesis<CloudFormationConversationsBackend, CloudFormationConversationsData>
      CLOUDFORMATION_CONVERSATIONS =
          Synthesis.of(
              "CloudFormationConversations",
              (scope, id) -> new CloudFormationConversationsBackend(scope, id, userPool(scope)),
              CloudFormationConversationsBackend::data,
              CloudFormationConversationsData::api);

  static final Synthesis<SlotsBackend, SlotsData> SLOTS =
      Synthesis.of(
          "Slots",
          (scope, id) -> new SlotsBackend(scope, id, userPool(scope)),
          SlotsBackend::data,
          SlotsData::api);

  static final Synthesis<WebBackend, WebData> WEB =
      Synthesis.of(
          "Web",
          (scope, id) -> new WebBackend(scope, id, userPool(scope), identityPool(scope)),
          WebBackend::data,
          WebData::api);

  static final Synthesis<WarehouseBackend, WarehouseData> WAREHOUSE =
      Synthesis.of("Warehouse", WarehouseBackend::new, WarehouseBackend::data, WarehouseData::api);

  static final Synthesis<LedgerBackend, LedgerData> LEDGER =
      Synthesis.of("Ledger", LedgerBackend::new, LedgerBackend::data, LedgerData::api);

  static final Synthesis<ShelvesBackend, ShelvesData> SHELVES =
      Synthesis.of("Shelves", ShelvesBackend::new, ShelvesBackend::data, ShelvesData::api);

  static final Synthesis<MembersBackend, MembersData> MEMBERS =
      Synthesis.of("Members", MembersBackend::new, MembersBackend::data, MembersData::api);

  static final Synthesis<ExistingBackend, ExistingData> EXISTING =
      Synthesis.of("Existing", ExistingBackend::new, ExistingBackend::data, ExistingData::api);
  static final Synthesis<LegacyBackend, LegacyData> LEGACY =
      Synthesis.of(
          "Legacy",
          (scope, id) ->
              new LegacyBackend(
                  scope, id, userPool(scope), Bucket.fromBucketName(scope, "Pictures", "pictures")),
          LegacyBackend::data,
          LegacyData::api);

  static final Synthesis<ArchiveBackend, ArchiveData> ARCHIVE =
      Synthesis.of(
          "Archive",
          (scope, id) -> new ArchiveBackend(scope, id, function(scope, "Authorizer")),
          ArchiveBackend::data,
          ArchiveData::api);

  static final Synthesis<RegistryBackend, RegistryData> REGISTRY =
      Synthesis.of(
          "Registry",
          (scope, id) ->
              new RegistryBackend(scope, id, userPool(scope), function(scope, "Authorizer")),
          RegistryBackend::data,
          RegistryData::api);

  static final List<Synthesis<?, ?>> ALL =
      List.of(
          AMPLIFY_TABLES,
          CLOUDFORMATION_TABLES,
          AMPLIFY_CAPACITY,
          CLOUDFORMATION_CAPACITY,
          PLAIN,
          PLAIN_ON_CLOUDFORMATION,
          SETTINGS,
          MANY_VARIABLES,
          NAMES,
          CLOUDFORMATION_NAMES,
          CLASH,
          RELATIONS,
          CLOUDFORMATION_RELATIONS,
          OLDER_RELATIONS,
          ACCESS,
          OPERATIONS,
          CALLS,
          BARE,
          WAREHOUSE,
          LEDGER,
          SHELVES,
          MIXED,
          OFFLINE,
          JOBS,
          TRANSLATED,
          STACKS,
          OVERRIDDEN,
          GENERATIONS,
          CONVERSATIONS,
          CLOUDFORMATION_CONVERSATIONS,
          SLOTS,
          WEB,
          MEMBERS,
          EXISTING,
          LEGACY,
          ARCHIVE,
          REGISTRY);

  private Fixtures() {}

  private static AccessBackend access(Construct scope, String id) {
    return new AccessBackend(
        scope, id, userPool(scope), identityPool(scope), function(scope, "Authorizer"));
  }

  private static CallsBackend calls(Construct scope, String id) {
    return new CallsBackend(
        scope,
        id,
        userPool(scope),
        identityPool(scope),
        function(scope, "Authorizer"),
        function(scope, "Echo"),
        function(scope, "Audit"));
  }

  private static GenerationsBackend generations(Construct scope, String id) {
    return new GenerationsBackend(
        scope, id, userPool(scope), identityPool(scope), function(scope, "Count"));
  }

  private static IUserPool userPool(Construct scope) {
    return UserPool.fromUserPoolId(scope, "UserPool", "eu-west-1_users");
  }

  private static IdentityPool identityPool(Construct scope) {
    return new IdentityPool(
        "eu-west-1:identities",
        Role.fromRoleName(scope, "Users", "users"),
        Role.fromRoleName(scope, "Guests", "guests"));
  }

  private static IFunction function(Construct scope, String id) {
    return Function.fromFunctionName(scope, id, id.toLowerCase(Locale.ROOT));
  }
}
