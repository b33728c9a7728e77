package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A query of the API that no model brings along.
 *
 * <p>It stands on an instance method of the type that defines the API: the method's name is the
 * query's, its parameters are the arguments, its return type is the result. The method is never
 * called; a {@link Handler}, a {@link Resolver} or a {@link Generation} answers the query, for
 * those whom an {@link Allow} on the method lets in.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Query {}
