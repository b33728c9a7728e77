package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A GraphQL type without a table: it is stored inside the models whose fields have it.
 *
 * <p>Stands on a record or a class, whose fields are found as those of a {@link Model}. It belongs
 * to every API that has a field of it; Amplify makes the matching input type.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface CustomType {}
