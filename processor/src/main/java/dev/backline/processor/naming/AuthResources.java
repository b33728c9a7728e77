package dev.backline.processor.naming;

import dev.backline.processor.model.AuthSpec;
import dev.backline.processor.model.DefinedAuthSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.Written;
import java.util.ArrayList;
import java.util.List;

/** What the users of a backend consist of. */
final class AuthResources {
  private static final String COGNITO = "software.amazon.awscdk.services.cognito.";
  private static final String RESOURCES = "auth.resources()";
  private static final String CFN_RESOURCES = RESOURCES + ".cfnResources()";

  private AuthResources() {}

  static List<BackendResource> of(AuthSpec auth, JavaType definition) {
    List<BackendResource> all = new ArrayList<>();
    all.add(BackendResource.single(GeneratedNames.auth(definition).qualifiedName(), "auth"));
    all.add(BackendResource.single(COGNITO + "IUserPool", RESOURCES + ".userPool()"));
    all.add(BackendResource.single(COGNITO + "IUserPoolClient", RESOURCES + ".userPoolClient()"));
    if (auth instanceof DefinedAuthSpec) {
      all.add(BackendResource.single(COGNITO + "UserPool", RESOURCES + ".userPool()"));
      all.add(BackendResource.single(COGNITO + "UserPoolClient", RESOURCES + ".userPoolClient()"));
      addCfn("CfnUserPool", "cfnUserPool", all);
      addCfn("CfnUserPoolClient", "cfnUserPoolClient", all);
      addCfn("CfnIdentityPool", "cfnIdentityPool", all);
      addCfn("CfnIdentityPoolRoleAttachment", "cfnIdentityPoolRoleAttachment", all);
      GroupNames.accessors(auth.groups().stream().map(Written::value).toList())
          .forEach(
              (group, accessor) ->
                  all.add(
                      BackendResource.keyed(
                          COGNITO + "CfnUserPoolGroup",
                          group,
                          RESOURCES + ".groups()." + accessor + "().cfnUserGroup()")));
    }
    return all;
  }

  private static void addCfn(String type, String accessor, List<BackendResource> all) {
    all.add(BackendResource.single(COGNITO + type, CFN_RESOURCES + "." + accessor + "()"));
  }
}
