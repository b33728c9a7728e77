package dev.backline.constructs;

import software.amazon.awscdk.services.iam.IRole;

/**
 * A Cognito identity pool, which gives AWS credentials to users and guests.
 *
 * @param id the pool's id
 * @param authenticatedRole the role of users who have signed in
 * @param unauthenticatedRole the role of guests
 */
public record IdentityPool(String id, IRole authenticatedRole, IRole unauthenticatedRole) {}
