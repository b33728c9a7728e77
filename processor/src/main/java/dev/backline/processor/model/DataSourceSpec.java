package dev.backline.processor.model;

import java.util.List;

/**
 * A method annotated with {@code @DataSource}.
 *
 * @param id the name by which resolvers ask for the data source
 * @param method the method
 * @param parameters what the method wants to be called with, in order
 * @param at the annotation
 */
public record DataSourceSpec(
    Written<String> id, String method, List<Injected> parameters, SourceRef at) {
  public DataSourceSpec {
    parameters = List.copyOf(parameters);
  }

  /** What a method can be called with. */
  public enum Injected {
    /** Amplify's construct. */
    AMPLIFY_API,
    /** CDK's view of the API. */
    GRAPHQL_API,
    /** The API as a CloudFormation resource. */
    CFN_GRAPHQL_API,
    /** The stack of the backend. */
    STACK,
    /** The backend, to make constructs in. */
    CONSTRUCT
  }
}
