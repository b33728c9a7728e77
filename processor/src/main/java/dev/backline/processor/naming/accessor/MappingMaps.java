package dev.backline.processor.naming.accessor;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.JavaNames;
import dev.backline.processor.naming.stack.MappedTables;
import java.util.ArrayList;
import java.util.List;

/** What the construct makes where models take over tables of others: entries of its maps. */
final class MappingMaps {
  private static final String METHOD = "mapsTo";

  private final DataSpec data;
  private final ModelAccessors accessors;
  private final boolean function;

  MappingMaps(DataSpec data, ModelAccessors accessors) {
    this.data = data;
    this.accessors = accessors;
    this.function = new MappedTables(data).hasFunction();
  }

  List<MapEntry> functions() {
    return ofFunction(
        "MapsToFieldMappingLambdaFunction",
        "The function that renames attributes in filters, for models that take over tables.");
  }

  List<MapEntry> roles() {
    return ofFunction("MapsToFieldMappingLambdaRole", "The role of the function for such models.");
  }

  List<MapEntry> dataSources() {
    return ofFunction(
        "MapsToFieldMappingLambdaDataSource", "What calls the function that renames attributes.");
  }

  /**
   * The stacks: of tables under their old names, and of the function.
   *
   * @param names those of the map's methods
   */
  List<MapEntry> stacks(JavaNames names) {
    List<MapEntry> entries = new ArrayList<>();
    accessors
        .methods()
        .keySet()
        .forEach(
            model ->
                model
                    .mappedName()
                    .filter(GraphqlNames::isName)
                    .ifPresent(
                        old ->
                            entries.add(
                                new MapEntry(
                                    names.method(old),
                                    old,
                                    "The stack that holds the table of "
                                        + model.javadoc(data.definition())
                                        + "."))));
    entries.addAll(
        ofFunction(
            "MapsToFieldMappingStack",
            "The stack that holds the function that renames attributes."));
    return entries;
  }

  private List<MapEntry> ofFunction(String key, String javadoc) {
    return function ? List.of(new MapEntry(METHOD, key, javadoc)) : List.of();
  }
}
