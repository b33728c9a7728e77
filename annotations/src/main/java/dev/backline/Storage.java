package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An S3 bucket for the files of an app's users, and who may do what with them.
 *
 * <p>The bucket is the one that Amplify makes: reached by TLS only, from pages of any origin, and
 * deleted with its files when it is taken out of the backend, unless {@link #keepOnDelete()} says
 * otherwise. In the generated backend, {@code my-photos} is {@code myPhotos()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Storages.class)
public @interface Storage {

  /**
   * The name by which clients know the bucket: letters, digits, dashes, underscores and spaces,
   * with a letter first. Its physical name is made by CloudFormation. Another name makes another
   * bucket.
   */
  String name();

  /**
   * Who may do what with the files below which path. Default: nobody anything, until the code of
   * the app grants it.
   */
  Access[] access() default {};

  /** Whether S3 keeps the earlier versions of each file. Default: false. */
  boolean versioned() default false;

  /**
   * Whether the bucket stays in the account, with its files, when it is taken out of the backend or
   * the stack is deleted. Default: false, both are deleted.
   */
  boolean keepOnDelete() default false;

  /**
   * Whether clients that name no bucket mean this one. Where there are several, one has to be it.
   * Default: false; an only bucket is it in any case.
   */
  boolean isDefault() default false;

  /** The function that S3 calls for each file that has been written. Default: none. */
  Class<?> onUpload() default void.class;

  /** The function that S3 calls for each file that has been deleted. Default: none. */
  Class<?> onDelete() default void.class;
}
