package dev.backline.constructs.outputs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A part of what clients find in {@code amplify_outputs.json}, written by hand: for resources that
 * Amplify's constructs know nothing of.
 *
 * <pre>{@code
 * backend.addOutput(
 *     Outputs.builder()
 *         .geo(GeoOutputs.builder("eu-central-1").searchIndex("places").build())
 *         .custom("helpdesk", "https://help.example.com")
 *         .build());
 * }</pre>
 *
 * <p>Values can be tokens: names and ids that are known when the backend is deployed.
 */
public final class Outputs {
  /** The version of the format that these classes write. */
  public static final String VERSION = "1.4";

  private final Map<String, Object> parts;

  private Outputs(Map<String, Object> parts) {
    this.parts = parts;
  }

  /** An empty part to fill. */
  public static Builder builder() {
    return new Builder();
  }

  /** The same with names as {@code amplify_outputs.json} has them. */
  public Map<String, Object> toMap() {
    return parts;
  }

  /** Fills a part. */
  public static final class Builder {
    private final OutputMerge parts = new OutputMerge();

    private Builder() {}

    /** Users, where they are kept in pools that this backend does not make. */
    public Builder auth(AuthOutputs auth) {
      return part("auth", auth.toMap());
    }

    /** A GraphQL API that this backend does not make. */
    public Builder data(DataOutputs data) {
      return part("data", data.toMap());
    }

    /** Buckets that this backend does not make. */
    public Builder storage(StorageOutputs storage) {
      return part("storage", storage.toMap());
    }

    /** Maps, places and geofences. */
    public Builder geo(GeoOutputs geo) {
      return part("geo", geo.toMap());
    }

    /**
     * Push notifications.
     *
     * @param awsRegion the region of the Pinpoint app
     * @param pinpointAppId the id of the Pinpoint app
     * @param channels what it sends by, at least one
     */
    public Builder notifications(
        String awsRegion, String pinpointAppId, PinpointChannel... channels) {
      return part(
          "notifications",
          new OutputPart()
              .put("aws_region", awsRegion)
              .put("amazon_pinpoint_app_id", pinpointAppId)
              .putNames("channels", channels)
              .toMap());
    }

    /**
     * Events about how the app is used.
     *
     * @param awsRegion the region of the Pinpoint app
     * @param pinpointAppId the id of the Pinpoint app
     */
    public Builder analytics(String awsRegion, String pinpointAppId) {
      return part(
          "analytics",
          Map.of(
              "amazon_pinpoint",
              new OutputPart().put("aws_region", awsRegion).put("app_id", pinpointAppId).toMap()));
    }

    /**
     * Anything else, which the app reads itself.
     *
     * @param value a string, number, boolean, list or map
     */
    public Builder custom(String name, Object value) {
      return part("custom", Map.of(name, value));
    }

    private Builder part(String name, Map<String, Object> part) {
      parts.add(Map.of(name, part));
      return this;
    }

    /** The part. */
    public Outputs build() {
      Map<String, Object> built = new LinkedHashMap<>(parts.result());
      // The version of the whole is decided where the parts meet.
      built.remove("version");
      return new Outputs(Collections.unmodifiableMap(built));
    }
  }
}
