package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts resolvers into another nested stack than Amplify does, where theirs comes near the limits of
 * CloudFormation: 500 resources, 1 MB.
 *
 * <p>On a model it speaks of the model's operations, on a field of the relation or the index
 * queries there, on a {@link Query}, {@link Mutation} or {@link Subscription} of the resolver that
 * calls its {@link Handler}s. It is for new resolvers: one that is deployed can't move in one step,
 * because the new would be made before the old is gone.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
@Repeatable(StackMappings.class)
public @interface StackMapping {

  /** The nested stack, letters and digits. It can be one of Amplify's, such as a model's. */
  String value();

  /** On a model: the operations that are meant. Default: all. */
  ModelOperation[] on() default {};
}
