package dev.backline.constructs.auth;

import software.amazon.awscdk.services.cognito.CfnIdentityPool;
import software.amazon.awscdk.services.cognito.CfnIdentityPoolRoleAttachment;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.amazon.awscdk.services.cognito.CfnUserPoolClient;

/**
 * The resources of CloudFormation behind {@link AmplifyAuth}, to override what it has no option
 * for.
 *
 * @param cfnUserPool the users
 * @param cfnUserPoolClient the app that users sign in to
 * @param cfnIdentityPool what gives AWS credentials to users and guests
 * @param cfnIdentityPoolRoleAttachment the roles that the credentials are for
 */
public record CfnAuthResources(
    CfnUserPool cfnUserPool,
    CfnUserPoolClient cfnUserPoolClient,
    CfnIdentityPool cfnIdentityPool,
    CfnIdentityPoolRoleAttachment cfnIdentityPoolRoleAttachment) {}
