package dev.backline.processor.naming.resource;

import dev.backline.processor.model.AuthSpec;
import dev.backline.processor.model.DefinedAuthSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GeneratedNames;
import dev.backline.processor.naming.GroupNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The users of a backend, as far as its definition tells. */
final class AuthResources {
  private static final String COGNITO = "software.amazon.awscdk.services.cognito.";
  private static final String RESOURCES = "auth.resources()";
  private static final String CFN_RESOURCES = RESOURCES + ".cfnResources()";

  private AuthResources() {}

  static List<BackendResource> of(JavaType definition, AuthSpec auth) {
    List<BackendResource> all = new ArrayList<>();
    all.add(BackendResource.single(GeneratedNames.auth(definition).qualifiedName(), "auth"));
    all.add(BackendResource.single(CdkTypes.IDENTITY_POOL, "auth.identityPool()"));
    all.add(BackendResource.single(COGNITO + "IUserPool", RESOURCES + ".userPool()"));
    all.add(BackendResource.single(COGNITO + "IUserPoolClient", RESOURCES + ".userPoolClient()"));
    if (auth instanceof DefinedAuthSpec) {
      all.add(BackendResource.single(COGNITO + "UserPool", RESOURCES + ".userPool()"));
      all.add(BackendResource.single(COGNITO + "UserPoolClient", RESOURCES + ".userPoolClient()"));
      all.add(BackendResource.single(CdkTypes.CFN_USER_POOL, CFN_RESOURCES + ".cfnUserPool()"));
      all.add(
          BackendResource.single(
              CdkTypes.CFN_USER_POOL_CLIENT, CFN_RESOURCES + ".cfnUserPoolClient()"));
      all.add(
          BackendResource.single(CdkTypes.CFN_IDENTITY_POOL, CFN_RESOURCES + ".cfnIdentityPool()"));
      all.add(
          BackendResource.single(
              CdkTypes.CFN_IDENTITY_POOL_ROLE_ATTACHMENT,
              CFN_RESOURCES + ".cfnIdentityPoolRoleAttachment()"));
      GroupNames.accessors(auth.groups().stream().map(Written::value).toList())
          .forEach((name, accessor) -> addGroup(all, name, accessor));
    }
    return all;
  }

  private static void addGroup(List<BackendResource> all, String name, String accessor) {
    String group = RESOURCES + ".groups()." + accessor + "()";
    all.add(
        new BackendResource(
            CdkTypes.CFN_USER_POOL_GROUP,
            List.of(name),
            Optional.empty(),
            group + ".cfnUserGroup()"));
  }
}
