package dev.backline.constructs;

import java.util.List;
import software.amazon.awscdk.Fn;
import software.amazon.awscdk.Token;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.IBucket;
import software.constructs.Construct;

/**
 * The bucket whose files predictions read.
 *
 * <p>A name that is plain text, of a bucket that exists already, Amplify's construct takes for a
 * pattern, and looks for the hash of an environment in the name of the stack; where there is none,
 * the deployment fails. A name that is known only then is left as it is.
 */
public final class PredictionsBucket {
  private static final String ID = "PredictionsBucket";

  private PredictionsBucket() {}

  /**
   * The bucket as Amplify's construct has to be given it.
   *
   * @param scope where a stand-in is made for a bucket whose name is plain text
   * @param bucket the bucket
   */
  public static IBucket named(Construct scope, IBucket bucket) {
    String name = bucket.getBucketName();
    return Token.isUnresolved(name)
        ? bucket
        : Bucket.fromBucketName(scope, ID, Fn.join("", List.of(name)));
  }
}
