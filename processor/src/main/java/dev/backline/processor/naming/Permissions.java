package dev.backline.processor.naming;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the constants of {@code Permission} stand for. */
public final class Permissions {
  /** The user pool's, as Amplify Gen 2 has them for functions. */
  private static final Map<String, List<String>> USER_POOL = new LinkedHashMap<>();

  private static final Map<String, Set<String>> OTHERS =
      Map.of(
          "TABLE", ordered("READ", "WRITE"),
          "BUCKET", ordered("READ", "WRITE", "DELETE"),
          "API", ordered("QUERY", "MUTATE", "LISTEN"),
          "FUNCTION", ordered("INVOKE"));

  static {
    USER_POOL.put(
        "MANAGE_USERS",
        List.of(
            "AdminConfirmSignUp",
            "AdminCreateUser",
            "AdminDeleteUser",
            "AdminDeleteUserAttributes",
            "AdminDisableUser",
            "AdminEnableUser",
            "AdminGetUser",
            "AdminListGroupsForUser",
            "AdminRespondToAuthChallenge",
            "AdminSetUserMFAPreference",
            "AdminSetUserSettings",
            "AdminUpdateUserAttributes",
            "AdminUserGlobalSignOut"));
    USER_POOL.put(
        "MANAGE_GROUP_MEMBERSHIP", List.of("AdminAddUserToGroup", "AdminRemoveUserFromGroup"));
    USER_POOL.put(
        "MANAGE_GROUPS",
        List.of("GetGroup", "ListGroups", "CreateGroup", "DeleteGroup", "UpdateGroup"));
    USER_POOL.put(
        "MANAGE_USER_DEVICES",
        List.of(
            "AdminForgetDevice", "AdminGetDevice", "AdminListDevices", "AdminUpdateDeviceStatus"));
    USER_POOL.put(
        "MANAGE_PASSWORD_RECOVERY", List.of("AdminResetUserPassword", "AdminSetUserPassword"));
    USER_POOL.put("ADD_USER_TO_GROUP", List.of("AdminAddUserToGroup"));
    USER_POOL.put("REMOVE_USER_FROM_GROUP", List.of("AdminRemoveUserFromGroup"));
    USER_POOL.put("CREATE_GROUP", List.of("CreateGroup"));
    USER_POOL.put("DELETE_GROUP", List.of("DeleteGroup"));
    USER_POOL.put("GET_GROUP", List.of("GetGroup"));
    USER_POOL.put("LIST_GROUPS", List.of("ListGroups"));
    USER_POOL.put("UPDATE_GROUP", List.of("UpdateGroup"));
    USER_POOL.put("LIST_GROUPS_FOR_USER", List.of("AdminListGroupsForUser"));
    USER_POOL.put("CREATE_USER", List.of("AdminCreateUser"));
    USER_POOL.put("DELETE_USER", List.of("AdminDeleteUser"));
    USER_POOL.put("DELETE_USER_ATTRIBUTES", List.of("AdminDeleteUserAttributes"));
    USER_POOL.put("DISABLE_USER", List.of("AdminDisableUser"));
    USER_POOL.put("ENABLE_USER", List.of("AdminEnableUser"));
    USER_POOL.put("GET_USER", List.of("AdminGetUser"));
    USER_POOL.put("LIST_USERS", List.of("ListUsers"));
    USER_POOL.put("LIST_USERS_IN_GROUP", List.of("ListUsersInGroup"));
    USER_POOL.put("RESET_USER_PASSWORD", List.of("AdminResetUserPassword"));
    USER_POOL.put("SET_USER_PASSWORD", List.of("AdminSetUserPassword"));
    USER_POOL.put("SET_USER_SETTINGS", List.of("AdminSetUserSettings"));
    USER_POOL.put("SET_USER_MFA_PREFERENCE", List.of("AdminSetUserMFAPreference"));
    USER_POOL.put("UPDATE_USER_ATTRIBUTES", List.of("AdminUpdateUserAttributes"));
    USER_POOL.put("FORGET_DEVICE", List.of("AdminForgetDevice"));
    USER_POOL.put("GET_DEVICE", List.of("AdminGetDevice"));
    USER_POOL.put("LIST_DEVICES", List.of("AdminListDevices"));
    USER_POOL.put("UPDATE_DEVICE_STATUS", List.of("AdminUpdateDeviceStatus"));
  }

  private Permissions() {}

  /** The permissions that a kind of resource has, in the order of {@code Permission}. */
  public static Set<String> of(String target) {
    return target.equals("USER_POOL")
        ? Collections.unmodifiableSet(USER_POOL.keySet())
        : OTHERS.get(target);
  }

  /** The IAM actions of a permission on the user pool. */
  public static List<String> userPoolActions(String permission) {
    return USER_POOL.get(permission).stream().map(action -> "cognito-idp:" + action).toList();
  }

  private static Set<String> ordered(String... names) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(names)));
  }
}
