package dev.backline.differential;

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
 * project's (but for its {@code backend.ts}, which all cases share as {@code synthesize.ts}); a
 * package of that name beside this class, with the definition; and a line here.
 */
final class Cases {
  static final List<Case> ALL =
      List.of(
          new Case("todo", TodoAppBackend::new),
          new Case("owners", Cases::owners),
          new Case("fields", Cases::fields),
          new Case("relations", RelationsAppBackend::new),
          new Case("keys", KeysAppBackend::new),
          new Case("types", TypesAppBackend::new),
          new Case("operations", OperationsAppBackend::new),
          new Case("modes", Cases::modes),
          new Case("oidc", OidcAppBackend::new),
          new Case("guests", Cases::guests),
          new Case("names", NamesAppBackend::new),
          new Case("calls", Cases::calls),
          new Case("imported", ImportedAppBackend::new),
          new Case("ai", Cases::ai));

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
