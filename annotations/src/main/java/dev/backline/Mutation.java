package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A mutation of the API that no model brings along.
 *
 * <p>It is written as a {@link Query} is. One that returns {@code void} ends in an asynchronous
 * {@link Handler}: clients learn only that it was called.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Mutation {}
