package dev.backline.constructs.outputs;

import java.util.Map;

/** What clients have to know about a GraphQL API, where the backend does not say it by itself. */
public final class DataOutputs {
  private final Map<String, Object> values;

  private DataOutputs(Map<String, Object> values) {
    this.values = values;
  }

  /** Nothing yet; everything can be left out. */
  public static Builder builder() {
    return new Builder();
  }

  Map<String, Object> toMap() {
    return values;
  }

  /** Fills the part. */
  public static final class Builder {
    private final OutputPart values = new OutputPart();

    private Builder() {}

    /** The region of the API. */
    public Builder awsRegion(String awsRegion) {
      return put("aws_region", awsRegion);
    }

    /** Where the API is called. */
    public Builder url(String url) {
      return put("url", url);
    }

    /** The key for callers that are authorized by one. */
    public Builder apiKey(String apiKey) {
      return put("api_key", apiKey);
    }

    /** How callers are authorized that don't say. */
    public Builder defaultAuthorizationType(ApiAuthorization type) {
      return put("default_authorization_type", type.name());
    }

    /** How else callers can be authorized. */
    public Builder authorizationTypes(ApiAuthorization... types) {
      values.putNames("authorization_types", types);
      return this;
    }

    private Builder put(String name, Object value) {
      values.put(name, value);
      return this;
    }

    /** The part. */
    public DataOutputs build() {
      return new DataOutputs(values.toMap());
    }
  }
}
