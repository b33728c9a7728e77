package dev.backline.constructs.auth;

import software.amazon.awscdk.services.iam.IRole;

/**
 * A group of users that exists already.
 *
 * @param role what its members may do
 */
public record ReferencedGroup(IRole role) {}
