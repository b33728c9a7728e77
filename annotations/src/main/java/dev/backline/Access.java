package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may do what with the files of a {@link Storage} below one path. All but the functions are
 * users of the backend's {@code @Auth}.
 *
 * <p>Paths may nest once: <code>photos/*</code> and <code>photos/secret/*</code>. Who is named on
 * the outer path only is refused on the inner one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Access {

  /**
   * The path, which ends in <code>/*</code> and does not begin with a slash: <code>photos/*</code>.
   * With a last part <code>{entity_id}</code>, as in <code>photos/{entity_id}/*</code>, every user
   * has a folder, whose {@link #owner()} he is; all others have what they have in the folders of
   * all.
   */
  String path();

  /** What users may do who have not signed in. Default: nothing. */
  StorageAction[] guest() default {};

  /** What all users may do who have signed in. Default: nothing. */
  StorageAction[] authenticated() default {};

  /**
   * What users who have signed in may do in the folder of their own. The path has <code>{entity_id}
   * </code> then. Default: nothing.
   */
  StorageAction[] owner() default {};

  /** What the members of groups may do. Default: nothing. */
  GroupAccess[] groups() default {};

  /**
   * What functions may do. They find the bucket's name in the environment variable {@code
   * <NAME>_BUCKET_NAME}: {@code MY_PHOTOS_BUCKET_NAME} for {@code myPhotos}. Default: nothing.
   */
  FunctionAccess[] functions() default {};
}
