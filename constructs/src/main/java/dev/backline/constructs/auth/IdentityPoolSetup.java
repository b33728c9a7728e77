package dev.backline.constructs.auth;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cognito.CfnIdentityPool;
import software.amazon.awscdk.services.cognito.CfnIdentityPoolRoleAttachment;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.cognito.UserPoolClient;
import software.amazon.awscdk.services.iam.FederatedPrincipal;
import software.amazon.awscdk.services.iam.Role;
import software.constructs.Construct;

/** Makes the identity pool and the roles of users and guests. */
final class IdentityPoolSetup {
  private final Construct scope;
  private final CfnIdentityPool identityPool;
  private final Role authenticatedRole;
  private final Role unauthenticatedRole;
  private final CfnIdentityPoolRoleAttachment roleAttachment;

  /**
   * For a user pool.
   *
   * @param loginProviders what else the identity pool takes a user's word from
   */
  IdentityPoolSetup(
      Construct scope,
      String name,
      UserPool userPool,
      UserPoolClient client,
      Map<String, String> loginProviders) {
    this.scope = scope;
    String provider =
        "cognito-idp." + Stack.of(scope).getRegion() + ".amazonaws.com/" + userPool.getUserPoolId();
    this.identityPool =
        CfnIdentityPool.Builder.create(scope, name + "IdentityPool")
            .allowUnauthenticatedIdentities(true)
            .cognitoIdentityProviders(
                List.of(
                    CfnIdentityPool.CognitoIdentityProviderProperty.builder()
                        .clientId(client.getUserPoolClientId())
                        .providerName(provider)
                        .build()))
            .supportedLoginProviders(loginProviders)
            .build();
    this.authenticatedRole = role(name + "authenticatedUserRole", "authenticated");
    this.unauthenticatedRole = role(name + "unauthenticatedUserRole", "unauthenticated");
    this.roleAttachment =
        CfnIdentityPoolRoleAttachment.Builder.create(scope, name + "IdentityPoolRoleAttachment")
            .identityPoolId(identityPool.getRef())
            .roles(
                new TreeMap<>(
                    Map.of(
                        "unauthenticated", unauthenticatedRole.getRoleArn(),
                        "authenticated", authenticatedRole.getRoleArn())))
            .roleMappings(
                Map.of(
                    "UserPoolWebClientRoleMapping",
                    CfnIdentityPoolRoleAttachment.RoleMappingProperty.builder()
                        .type("Token")
                        .ambiguousRoleResolution("AuthenticatedRole")
                        .identityProvider(provider + ":" + client.getUserPoolClientId())
                        .build()))
            .build();
    roleAttachment.addResourceDependency(identityPool);
    roleAttachment.getNode().addDependency(client);
  }

  CfnIdentityPool identityPool() {
    return identityPool;
  }

  Role authenticatedRole() {
    return authenticatedRole;
  }

  Role unauthenticatedRole() {
    return unauthenticatedRole;
  }

  CfnIdentityPoolRoleAttachment roleAttachment() {
    return roleAttachment;
  }

  /**
   * A role for identities of the pool.
   *
   * @param identities {@code authenticated} or {@code unauthenticated}
   */
  Role role(String id, String identities) {
    return Role.Builder.create(scope, id)
        .assumedBy(
            new FederatedPrincipal(
                "cognito-identity.amazonaws.com",
                new TreeMap<>(
                    Map.of(
                        "StringEquals",
                        Map.of("cognito-identity.amazonaws.com:aud", identityPool.getRef()),
                        "ForAnyValue:StringLike",
                        Map.of("cognito-identity.amazonaws.com:amr", identities))),
                "sts:AssumeRoleWithWebIdentity"))
        .build();
  }
}
