package dev.backline.constructs.outputs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What clients have to know about buckets, where the backend does not say it by itself. */
public final class StorageOutputs {
  private final Map<String, Object> values;

  private StorageOutputs(Map<String, Object> values) {
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

    /**
     * The bucket that clients use unless they name one. A backend that has buckets of its own says
     * this by itself.
     */
    public Builder defaultBucket(String awsRegion, String bucketName) {
      values.put("aws_region", awsRegion).put("bucket_name", bucketName);
      return this;
    }

    /**
     * A bucket that clients can name.
     *
     * @param name what clients call it
     * @param awsRegion its region
     * @param bucketName its physical name
     */
    public Builder bucket(String name, String awsRegion, String bucketName) {
      return bucket(name, awsRegion, bucketName, Map.of());
    }

    /**
     * A bucket that clients can name, and what they may do in it.
     *
     * @param name what clients call it
     * @param awsRegion its region
     * @param bucketName its physical name
     * @param paths who may do what, by the path, such as {@code "public/*"}: {@code guest}, {@code
     *     authenticated}, {@code groups…} or {@code entity…} with some of {@code get}, {@code
     *     list}, {@code write}, {@code delete}
     */
    public Builder bucket(
        String name,
        String awsRegion,
        String bucketName,
        Map<String, Map<String, List<String>>> paths) {
      OutputPart bucket =
          new OutputPart()
              .put("name", name)
              .put("bucket_name", bucketName)
              .put("aws_region", awsRegion);
      if (!paths.isEmpty()) {
        bucket.put("paths", new LinkedHashMap<>(paths));
      }
      values.add("buckets", bucket.toMap());
      return this;
    }

    /** The part. */
    public StorageOutputs build() {
      return new StorageOutputs(values.toMap());
    }
  }
}
