package dev.backline.differential;

import dev.backline.constructs.auth.AmplifyAuth;
import dev.backline.differential.ai.AiAppBackend;
import dev.backline.differential.calls.CallsAppBackend;
import dev.backline.differential.fields.FieldsAppBackend;
import dev.backline.differential.guests.GuestsAppBackend;
import dev.backline.differential.imported.ImportedAppBackend;
import dev.backline.differential.keys.KeysAppBackend;
import dev.backline.differential.modes.ModesAppBackend;
import dev.backline.differential.names.NamesAppBackend;
import dev.backline.differential.oidc.OidcAppBackend;
import dev.backline.differential.operations.OperationsAppBackend;
import dev.backline.differential.owners.OwnersAppBackend;
import dev.backline.differential.relations.RelationsAppBackend;
import dev.backline.differential.todo.TodoAppBackend;
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
          new Case("owners", Cases::owners, Neighbours.AUTH),
          new Case("fields", Cases::fields, Neighbours.AUTH),
          new Case("relations", RelationsAppBackend::new),
          new Case("keys", KeysAppBackend::new),
          new Case("types", TypesAppBackend::new),
          new Case("operations", OperationsAppBackend::new),
          new Case("modes", Cases::modes, Neighbours.FUNCTION),
          new Case("oidc", OidcAppBackend::new),
          new Case("guests", Cases::guests, Neighbours.AUTH),
          new Case("names", NamesAppBackend::new),
          new Case("calls", Cases::calls, Neighbours.AUTH, Neighbours.FUNCTION),
          new Case("imported", ImportedAppBackend::new),
          new Case("auth", Cases::auth),
          new Case("ai", Cases::ai, Neighbours.AUTH, Neighbours.FUNCTION));

  /** The cases that {@code -Dcases=todo,calls} names; all unless some are. */
  static final List<Case> SELECTED =
      ALL.stream()
          .filter(
              each -> List.of(SELECTION.split(",")).contains(each.name()) || SELECTION.isEmpty())
          .toList();

  private Cases() {}

  private static void owners(Construct scope, String id) {
    Neighbours.Auth auth = Neighbours.Auth.in(scope);
    new OwnersAppBackend(scope, id, auth.userPool(), auth.identityPool());
  }

  private static void fields(Construct scope, String id) {
    Neighbours.Auth auth = Neighbours.Auth.in(scope);
    new FieldsAppBackend(scope, id, auth.userPool(), auth.identityPool());
  }

  private static void guests(Construct scope, String id) {
    Neighbours.Auth auth = Neighbours.Auth.in(scope);
    new GuestsAppBackend(scope, id, auth.userPool(), auth.identityPool());
  }

  private static void ai(Construct scope, String id) {
    Neighbours.Auth auth = Neighbours.Auth.in(scope);
    new AiAppBackend(
        scope, id, auth.userPool(), auth.identityPool(), Neighbours.function(scope, "agent"));
  }

  private static void auth(Construct scope, String id) {
    AmplifyAuth.Builder.create(new Construct(scope, id), "amplifyAuth")
        .groups("Admins", "Editors")
        .build();
  }

  private static void modes(Construct scope, String id) {
    new ModesAppBackend(scope, id, Neighbours.function(scope, "authorizer"));
  }

  private static void calls(Construct scope, String id) {
    Neighbours.Auth auth = Neighbours.Auth.in(scope);
    new CallsAppBackend(
        scope,
        id,
        auth.userPool(),
        auth.identityPool(),
        Neighbours.function(scope, "echo"),
        Neighbours.function(scope, "pricing"),
        Neighbours.function(scope, "audit"));
  }
}
