package dev.backline.processor.naming.accessor;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ModelSpec;
import java.util.ArrayList;
import java.util.List;

/** What the construct makes where models are searchable: entries of its maps. */
public final class SearchMaps {
  private final ModelAccessors accessors;
  private final boolean searchable;

  public SearchMaps(DataSpec data, ModelAccessors accessors) {
    this.accessors = accessors;
    this.searchable = data.models().stream().anyMatch(ModelSpec::searchable);
  }

  public List<MapEntry> functions() {
    return only(
        new MapEntry(
            "openSearchStreaming",
            "OpenSearchStreamingLambdaFunction",
            "The function that fills the search domain."));
  }

  public List<MapEntry> stacks() {
    return only(
        new MapEntry("search", "SearchableStack", "The stack that holds the search domain."));
  }

  public List<MapEntry> dataSources() {
    return only(new MapEntry("openSearch", "OpenSearchDataSource", "What searches the domain."));
  }

  public List<MapEntry> roles() {
    return only(
        new MapEntry(
            "openSearchAccess", "OpenSearchAccessIAMRole", "The role in which AppSync searches."),
        new MapEntry(
            "openSearchStreaming",
            "OpenSearchStreamingLambdaIAMRole",
            "The role of the function that fills the search domain."));
  }

  /** What has no map of its own. */
  public List<MapEntry> additional() {
    List<MapEntry> entries =
        new ArrayList<>(
            only(new MapEntry("openSearchDomain", "OpenSearchDomain", "The search domain.")));
    accessors
        .methods()
        .forEach(
            (model, method) -> {
              if (model.searchable()) {
                entries.add(
                    new MapEntry(
                        method + "LambdaMapping",
                        "Searchable"
                            + model.mappedName().orElse(model.name().value())
                            + "LambdaMapping",
                        "What hands the changes of {@code "
                            + model.name().value()
                            + "} on to the search domain."));
              }
            });
    return entries;
  }

  private List<MapEntry> only(MapEntry... entries) {
    return searchable ? List.of(entries) : List.of();
  }
}
