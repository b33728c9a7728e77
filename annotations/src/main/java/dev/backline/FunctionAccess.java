package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What functions may do with the files below the path of an {@link Access}. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface FunctionAccess {

  /** The functions, by their handler classes. */
  Class<?>[] functions();

  /** What they may do. */
  StorageAction[] to();
}
