package dev.backline.constructs;

import dev.backline.amplify.graphql.AmplifyGraphqlDefinition;
import dev.backline.amplify.graphql.CustomSqlDataSourceStrategy;
import dev.backline.amplify.graphql.IAmplifyGraphqlDefinition;
import dev.backline.amplify.graphql.SQLLambdaModelDataSourceStrategy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.lambda.IFunction;

/**
 * A schema whose models do not all live in the same kind of data source.
 *
 * <p>Amplify's own definitions have one strategy for all models of a schema.
 */
public final class MixedDefinition implements IAmplifyGraphqlDefinition {
  private final IAmplifyGraphqlDefinition base;
  private final Map<String, Object> strategies;
  private final List<CustomSqlDataSourceStrategy> sqlOperations = new ArrayList<>();

  /**
   * A definition in which all models have one strategy, yet.
   *
   * @param schema the schema's text
   * @param strategy that of the models, one of {@link TableStrategy}
   */
  public MixedDefinition(String schema, Object strategy) {
    this.base = AmplifyGraphqlDefinition.fromString(schema, strategy);
    this.strategies = new LinkedHashMap<>(base.getDataSourceStrategies());
  }

  /**
   * Gives a model a strategy of its own.
   *
   * @param model the model's name in the schema
   * @param strategy the strategy: one of {@link TableStrategy}, or an SQL database
   * @throws IllegalArgumentException if the schema has no such model
   */
  public MixedDefinition with(String model, Object strategy) {
    if (strategies.replace(model, strategy) == null) {
      throw new IllegalArgumentException(
          "the schema has no model '" + model + "'; it has: " + strategies.keySet());
    }
    return this;
  }

  /**
   * Lets an SQL database answer an operation.
   *
   * @param rootType {@code Query} or {@code Mutation}
   * @param operation the operation's name in the schema, where {@code @sql} has the statement
   * @param database the database
   */
  public MixedDefinition with(
      String rootType, String operation, SQLLambdaModelDataSourceStrategy database) {
    sqlOperations.add(
        CustomSqlDataSourceStrategy.builder()
            .typeName(rootType)
            .fieldName(operation)
            .strategy(database)
            .build());
    return this;
  }

  @Override
  public String getSchema() {
    return base.getSchema();
  }

  @Override
  public Map<String, Object> getDataSourceStrategies() {
    return strategies;
  }

  @Override
  public List<Object> getFunctionSlots() {
    return base.getFunctionSlots();
  }

  @Override
  public List<CustomSqlDataSourceStrategy> getCustomSqlDataSourceStrategies() {
    return sqlOperations;
  }

  @Override
  public @Nullable Map<String, IFunction> getReferencedLambdaFunctions() {
    return base.getReferencedLambdaFunctions();
  }
}
