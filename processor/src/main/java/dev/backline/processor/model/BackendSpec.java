package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A definition and everything that belongs to it.
 *
 * @param definition the annotated class or interface
 * @param api its GraphQL API
 * @param models the API's models, in the order of the schema
 * @param customTypes the custom types that the models use, by name
 * @param enums the enums that the models use, by name
 */
public record BackendSpec(
    JavaType definition,
    ApiSpec api,
    List<ModelSpec> models,
    List<CustomTypeSpec> customTypes,
    List<EnumSpec> enums) {
  public BackendSpec {
    models = List.copyOf(models);
    customTypes = List.copyOf(customTypes);
    enums = List.copyOf(enums);
  }

  /** The model of a GraphQL name. */
  public Optional<ModelSpec> model(String name) {
    return models.stream().filter(model -> model.name().value().equals(name)).findFirst();
  }

  /** The rules that hold for a model: its own, or those of the API. */
  public List<RuleSpec> rulesOf(ModelSpec model) {
    return model.rules().isEmpty() ? api.rules() : model.rules();
  }

  /** The table members that hold for a model. */
  public TableSpec tableOf(ModelSpec model) {
    return model.table().over(api.tables());
  }
}
