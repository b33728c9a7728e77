package dev.backline.differential;

import dev.backline.differential.ai.AiAppBackend;
import dev.backline.differential.auth.AuthAppBackend;
import dev.backline.differential.calls.CallsAppBackend;
import dev.backline.differential.custom.CustomAppBackend;
import dev.backline.differential.fields.FieldsAppBackend;
import dev.backline.differential.functions.FunctionsAppBackend;
import dev.backline.differential.grants.GrantsAppBackend;
import dev.backline.differential.guests.GuestsAppBackend;
import dev.backline.differential.imported.ImportedAppBackend;
import dev.backline.differential.keys.KeysAppBackend;
import dev.backline.differential.modes.ModesAppBackend;
import dev.backline.differential.names.NamesAppBackend;
import dev.backline.differential.oidc.OidcAppBackend;
import dev.backline.differential.operations.OperationsAppBackend;
import dev.backline.differential.overrides.OverridesAppBackend;
import dev.backline.differential.overriding.OverridingAppBackend;
import dev.backline.differential.owners.OwnersAppBackend;
import dev.backline.differential.reference.ReferenceAppBackend;
import dev.backline.differential.relations.RelationsAppBackend;
import dev.backline.differential.signin.SigninAppBackend;
import dev.backline.differential.social.SocialAppBackend;
import dev.backline.differential.sql.SqlAppBackend;
import dev.backline.differential.storage.StorageAppBackend;
import dev.backline.differential.todo.TodoAppBackend;
import dev.backline.differential.triggers.TriggersAppBackend;
import dev.backline.differential.types.TypesAppBackend;
import java.util.List;
import software.constructs.Construct;

/**
 * Every backend that is written twice.
 *
 * <p>A case is a folder {@code src/test/typescript/<case>/amplify}, laid out as Amplify wants a
 * project's (a {@code backend.ts} is only needed for what comes after {@code defineBackend}); a
 * package of that name beside this class, with the definition; and a line here.
 */
final class Cases {
  private static final String SELECTION = System.getProperty("cases", "");

  static final List<Case> ALL =
      List.of(
          new Case("todo", TodoAppBackend::new),
          new Case("owners", OwnersAppBackend::new),
          new Case("fields", FieldsAppBackend::new),
          new Case("relations", RelationsAppBackend::new),
          new Case("keys", KeysAppBackend::new),
          new Case("types", TypesAppBackend::new),
          new Case("operations", OperationsAppBackend::new),
          new Case("modes", Cases::modes, Neighbours.FUNCTION),
          new Case("oidc", OidcAppBackend::new),
          new Case("guests", GuestsAppBackend::new),
          new Case("names", NamesAppBackend::new),
          new Case("calls", Cases::calls, Neighbours.FUNCTION),
          new Case("imported", ImportedAppBackend::new),
          new Case("auth", AuthAppBackend::new),
          new Case("signin", SigninAppBackend::new),
          new Case("social", SocialAppBackend::new),
          new Case("reference", ReferenceAppBackend::new),
          new Case("storage", StorageAppBackend::new),
          new Case("triggers", TriggersAppBackend::new),
          new Case("functions", FunctionsAppBackend::new),
          new Case("grants", GrantsAppBackend::new),
          new Case("ai", Cases::ai, Neighbours.FUNCTION),
          new Case("overrides", OverridesAppBackend::new),
          new Case("overriding", OverridingAppBackend::new),
          new Case("custom", CustomAppBackend::new),
          new Case("sql", SqlAppBackend::new));

  /** The cases that {@code -Dcases=todo,calls} names; all unless some are. */
  static final List<Case> SELECTED =
      ALL.stream()
          .filter(
              each -> List.of(SELECTION.split(",")).contains(each.name()) || SELECTION.isEmpty())
          .toList();

  private Cases() {}

  private static void ai(Construct scope, String id) {
    new AiAppBackend(scope, id, Neighbours.function(scope, "agent"));
  }

  private static void modes(Construct scope, String id) {
    new ModesAppBackend(scope, id, Neighbours.function(scope, "authorizer"));
  }

  private static void calls(Construct scope, String id) {
    new CallsAppBackend(
        scope,
        id,
        Neighbours.function(scope, "echo"),
        Neighbours.function(scope, "pricing"),
        Neighbours.function(scope, "audit"));
  }
}
