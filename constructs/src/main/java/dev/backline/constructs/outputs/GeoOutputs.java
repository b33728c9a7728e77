package dev.backline.constructs.outputs;

import java.util.Map;

/** What clients have to know about maps, places and geofences in Amazon Location Service. */
public final class GeoOutputs {
  private final Map<String, Object> values;

  private GeoOutputs(Map<String, Object> values) {
    this.values = values;
  }

  /**
   * Nothing but the region yet.
   *
   * @param awsRegion the region of everything in this part
   */
  public static Builder builder(String awsRegion) {
    return new Builder(awsRegion);
  }

  Map<String, Object> toMap() {
    return values;
  }

  /** Fills the part. Of each kind, the first one is the default. */
  public static final class Builder {
    private static final String ITEMS = "items";
    private static final String DEFAULT = "default";

    private final OutputPart values;

    private Builder(String awsRegion) {
      this.values = new OutputPart().put("aws_region", awsRegion);
    }

    /**
     * A map.
     *
     * @param name its name
     * @param style how it is drawn, such as {@code VectorEsriNavigation}
     */
    public Builder map(String name, String style) {
      OutputPart maps = values.below("maps");
      boolean first = maps.isEmpty();
      maps.below(ITEMS).put(name, Map.of("style", style));
      return first ? standard(maps, name) : this;
    }

    /** An index of places. */
    public Builder searchIndex(String name) {
      return item("search_indices", name);
    }

    /** A collection of geofences. */
    public Builder geofenceCollection(String name) {
      return item("geofence_collections", name);
    }

    private Builder item(String kind, String name) {
      OutputPart items = values.below(kind);
      boolean first = items.isEmpty();
      items.add(ITEMS, name);
      return first ? standard(items, name) : this;
    }

    private Builder standard(OutputPart kind, String name) {
      kind.put(DEFAULT, name);
      return this;
    }

    /** The part. */
    public GeoOutputs build() {
      return new GeoOutputs(values.toMap());
    }
  }
}
