package dev.backline.processor.model;

import java.util.List;

/**
 * A method annotated with {@code @DataSource}.
 *
 * @param id the name by which resolvers ask for the data source
 * @param method the method
 * @param deprecated whether calling it is warned of
 * @param parameters what the method wants to be called with, in order
 * @param at the annotation
 */
public record DataSourceSpec(
    Written<String> id,
    String method,
    boolean deprecated,
    List<InjectionSpec> parameters,
    SourceRef at) {
  public DataSourceSpec {
    parameters = List.copyOf(parameters);
  }
}
