package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a data source that a {@link Resolver} may name.
 *
 * <p>It stands on a static method of the type that defines the API, which returns a data source of
 * {@code software.amazon.awscdk.services.appsync}. The generated backend calls it once, after the
 * API and before the resolvers, with what its parameters ask for: {@code AmplifyGraphqlApi}, {@code
 * IGraphqlApi}, {@code CfnGraphQLApi}, the {@code Stack}, the backend as a {@code Construct}, or
 * what is made before the API: functions, the users and their pools, and buckets.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface DataSource {

  /** The name by which resolvers ask for it. */
  String value();
}
