package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The identifier of a model: a GraphQL {@code ID} that is never null, whatever the Java type is.
 *
 * <p>It is the table's partition key, alone or with the sort keys of a {@link PrimaryKey} beside
 * it. A model without an identifier gets {@code id: ID!}, which Amplify fills with a UUID.
 *
 * <p>On a parameter of an operation it makes the argument an {@code ID}, or a list an {@code [ID]},
 * whatever the Java type is; whether it can be null is said as for any other parameter.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Id {}
