package dev.backline;

/**
 * What a {@link Grant} permits.
 *
 * <p>{@link #READ} to {@link #INVOKE} speak of tables, buckets, the API and functions; all others
 * speak of the user pool and have the names that Amplify Gen 2 has for them.
 */
public enum Permission {
  /** Reading: items of a table with all its indexes, or objects of a bucket and their names. */
  READ,
  /** Writing: items of a table, which includes deleting them, or objects of a bucket. */
  WRITE,
  /** Deleting objects of a bucket. */
  DELETE,
  /** The queries of the API. */
  QUERY,
  /** The mutations of the API. */
  MUTATE,
  /** The subscriptions of the API. */
  LISTEN,
  /** Invoking a function. */
  INVOKE,
  /** Creating, confirming, changing, disabling and deleting users, and signing them out. */
  MANAGE_USERS,
  /** Adding users to groups and removing them. */
  MANAGE_GROUP_MEMBERSHIP,
  /** Creating, changing, listing and deleting groups. */
  MANAGE_GROUPS,
  /** Reading, changing and forgetting the devices of users. */
  MANAGE_USER_DEVICES,
  /** Setting and resetting passwords. */
  MANAGE_PASSWORD_RECOVERY,
  /** {@code cognito-idp:AdminAddUserToGroup}. */
  ADD_USER_TO_GROUP,
  /** {@code cognito-idp:AdminRemoveUserFromGroup}. */
  REMOVE_USER_FROM_GROUP,
  /** {@code cognito-idp:CreateGroup}. */
  CREATE_GROUP,
  /** {@code cognito-idp:DeleteGroup}. */
  DELETE_GROUP,
  /** {@code cognito-idp:GetGroup}. */
  GET_GROUP,
  /** {@code cognito-idp:ListGroups}. */
  LIST_GROUPS,
  /** {@code cognito-idp:UpdateGroup}. */
  UPDATE_GROUP,
  /** {@code cognito-idp:AdminListGroupsForUser}. */
  LIST_GROUPS_FOR_USER,
  /** {@code cognito-idp:AdminCreateUser}. */
  CREATE_USER,
  /** {@code cognito-idp:AdminDeleteUser}. */
  DELETE_USER,
  /** {@code cognito-idp:AdminDeleteUserAttributes}. */
  DELETE_USER_ATTRIBUTES,
  /** {@code cognito-idp:AdminDisableUser}. */
  DISABLE_USER,
  /** {@code cognito-idp:AdminEnableUser}. */
  ENABLE_USER,
  /** {@code cognito-idp:AdminGetUser}. */
  GET_USER,
  /** {@code cognito-idp:ListUsers}. */
  LIST_USERS,
  /** {@code cognito-idp:ListUsersInGroup}. */
  LIST_USERS_IN_GROUP,
  /** {@code cognito-idp:AdminResetUserPassword}. */
  RESET_USER_PASSWORD,
  /** {@code cognito-idp:AdminSetUserPassword}. */
  SET_USER_PASSWORD,
  /** {@code cognito-idp:AdminSetUserSettings}. */
  SET_USER_SETTINGS,
  /** {@code cognito-idp:AdminSetUserMFAPreference}. */
  SET_USER_MFA_PREFERENCE,
  /** {@code cognito-idp:AdminUpdateUserAttributes}. */
  UPDATE_USER_ATTRIBUTES,
  /** {@code cognito-idp:AdminForgetDevice}. */
  FORGET_DEVICE,
  /** {@code cognito-idp:AdminGetDevice}. */
  GET_DEVICE,
  /** {@code cognito-idp:AdminListDevices}. */
  LIST_DEVICES,
  /** {@code cognito-idp:AdminUpdateDeviceStatus}. */
  UPDATE_DEVICE_STATUS
}
