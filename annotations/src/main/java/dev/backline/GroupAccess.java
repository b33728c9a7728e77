package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the members of user pool groups may do with the files below the path of an {@link Access}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface GroupAccess {

  /** The groups, as {@code @Auth(groups)} names them. */
  String[] groups();

  /** What their members may do. */
  StorageAction[] to();
}
