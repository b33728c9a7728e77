package dev.backline.constructs.auth;

import software.amazon.awscdk.services.cognito.CfnUserPoolGroup;
import software.amazon.awscdk.services.iam.IRole;

/**
 * A group of users.
 *
 * @param cfnUserGroup the group
 * @param role what its members may do; a role of its own, without permissions at first
 */
public record AuthGroup(CfnUserPoolGroup cfnUserGroup, IRole role) {}
