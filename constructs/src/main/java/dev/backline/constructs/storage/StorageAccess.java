package dev.backline.constructs.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.lambda.IFunction;

/**
 * Who may do what with the files below one path of a bucket.
 *
 * <p>The roles are those of an identity pool. Where two paths of a bucket nest, who is named on the
 * outer one only is refused on the inner one.
 */
public final class StorageAccess {
  private final String path;
  private final List<Rule> rules = new ArrayList<>();

  private StorageAccess(String path) {
    this.path = path;
  }

  /**
   * Access that nobody has yet.
   *
   * @param path the path, such as {@code photos/*}: without a slash at the beginning, with <code>/*
   *     </code> at the end. A last part <code>{entity_id}</code>, as in <code>photos/{entity_id}/*
   *     </code>, stands for the identity of the user
   */
  public static StorageAccess path(String path) {
    return new StorageAccess(path);
  }

  /**
   * Lets users in who have not signed in.
   *
   * @param role the identity pool's role of guests
   * @param actions what they may do
   */
  public StorageAccess guest(IRole role, StorageAction... actions) {
    return add(Grantee.guest(role), "guest", false, actions);
  }

  /**
   * Lets all users in who have signed in.
   *
   * @param role the identity pool's role of users
   * @param actions what they may do
   */
  public StorageAccess authenticated(IRole role, StorageAction... actions) {
    return add(Grantee.authenticated(role), "authenticated", false, actions);
  }

  /**
   * Lets each user in who has signed in, to the files below a path with the own identity in the
   * place of <code>{entity_id}</code>.
   *
   * @param role the identity pool's role of users
   * @param actions what they may do
   */
  public StorageAccess owner(IRole role, StorageAction... actions) {
    return add(Grantee.authenticated(role), "entityidentity", true, actions);
  }

  /**
   * Lets the members of a user pool group in.
   *
   * @param group the group's name
   * @param role the group's role
   * @param actions what they may do
   */
  public StorageAccess group(String group, IRole role, StorageAction... actions) {
    return add(Grantee.group(group, role), "groups" + group, false, actions);
  }

  /**
   * Lets a function in, and tells it the bucket's name in the environment variable {@code
   * <NAME>_BUCKET_NAME}.
   *
   * @param function the function
   * @param actions what it may do
   * @throws IllegalArgumentException if the function has no role, as one that exists elsewhere
   */
  public StorageAccess function(IFunction function, StorageAction... actions) {
    return add(Grantee.function(function), "", false, actions);
  }

  private StorageAccess add(
      Grantee grantee, String outputKey, boolean owner, StorageAction... actions) {
    rules.add(
        new Rule(
            grantee,
            outputKey,
            owner,
            List.of(actions).stream().flatMap(StorageAction::parts).distinct().toList()));
    return this;
  }

  String path() {
    return path;
  }

  List<Rule> rules() {
    return Collections.unmodifiableList(rules);
  }

  /**
   * What one grantee may do.
   *
   * @param grantee who
   * @param outputKey what the outputs call the grantee; they say nothing of one without
   * @param owner whether the path's placeholder stands for the grantee
   * @param actions what, without actions that stand for others
   */
  record Rule(Grantee grantee, String outputKey, boolean owner, List<StorageAction> actions) {

    /** The path as IAM reads it. */
    String prefix(String path) {
      String prefix = path.replace(EntityId.PLACEHOLDER, owner ? EntityId.VARIABLE : "*");
      return prefix.endsWith("/*/*") ? prefix.substring(0, prefix.length() - 2) : prefix;
    }
  }
}
