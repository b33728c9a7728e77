package dev.backline.constructs.storage;

import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.CfnBucket;

/**
 * What an {@link AmplifyStorage} is made of.
 *
 * @param bucket the bucket
 * @param cfnResources the CloudFormation resources behind it
 */
public record StorageResources(Bucket bucket, CfnResources cfnResources) {

  /**
   * The CloudFormation resources of an {@link AmplifyStorage}, for settings that nothing else has.
   *
   * @param cfnBucket the bucket
   */
  public record CfnResources(CfnBucket cfnBucket) {}
}
