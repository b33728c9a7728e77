package dev.backline.processor.naming.resource;

import dev.backline.processor.model.StorageSpec;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The buckets of a backend, as far as its definition tells. */
final class BucketResources {
  private static final String BUCKET = "software.amazon.awscdk.services.s3.";

  private BucketResources() {}

  static List<BackendResource> of(List<StorageSpec> storages) {
    return storages.stream()
        .flatMap(
            storage ->
                Stream.of(
                    resource(storage, CdkTypes.AMPLIFY_STORAGE, ""),
                    resource(storage, BUCKET + "IBucket", ".resources().bucket()"),
                    resource(storage, BUCKET + "Bucket", ".resources().bucket()"),
                    resource(
                        storage, CdkTypes.CFN_BUCKET, ".resources().cfnResources().cfnBucket()")))
        .toList();
  }

  private static BackendResource resource(StorageSpec storage, String type, String access) {
    return new BackendResource(
        type, List.of(storage.name().value()), Optional.empty(), storage.accessor() + access);
  }
}
