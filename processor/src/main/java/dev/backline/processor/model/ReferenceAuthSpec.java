package dev.backline.processor.model;

import java.util.List;

/**
 * What {@code @ReferenceAuth} says.
 *
 * @param userPoolId the user pool
 * @param userPoolClientId the app that users sign in to
 * @param identityPoolId the identity pool
 * @param authenticatedRoleArn the role of users
 * @param unauthenticatedRoleArn the role of guests
 * @param groupRoles the groups with their roles
 * @param at where the annotation stands
 */
public record ReferenceAuthSpec(
    Written<String> userPoolId,
    Written<String> userPoolClientId,
    Written<String> identityPoolId,
    Written<String> authenticatedRoleArn,
    Written<String> unauthenticatedRoleArn,
    List<GroupRoleSpec> groupRoles,
    SourceRef at)
    implements AuthSpec {
  public ReferenceAuthSpec {
    groupRoles = List.copyOf(groupRoles);
  }

  @Override
  public List<Written<String>> groups() {
    return groupRoles.stream().map(GroupRoleSpec::group).toList();
  }

  /**
   * One {@code @GroupRole}.
   *
   * @param group the name of the group
   * @param roleArn its role
   */
  public record GroupRoleSpec(Written<String> group, Written<String> roleArn) {}
}
