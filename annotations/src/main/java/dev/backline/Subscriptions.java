package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Other names for the subscriptions of a {@link Model}, and who may subscribe. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Subscriptions {

  /** To created items. Default: {@code onCreateTodo}. */
  String onCreate() default "";

  /** To changed items. Default: {@code onUpdateTodo}. */
  String onUpdate() default "";

  /** To deleted items. Default: {@code onDeleteTodo}. */
  String onDelete() default "";

  /** Who may subscribe. Default: {@link SubscriptionLevel#ON}. */
  SubscriptionLevel level() default SubscriptionLevel.ON;
}
