package dev.backline.it.together;

import dev.backline.constructs.BacklineApp;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;

/** A user's app with {@link Together}, for a JVM of its own. */
public final class TogetherMain {
  private TogetherMain() {}

  /**
   * Synthesises.
   *
   * @param args the folder of the assembly, and what a bucket is called after
   */
  public static void main(String[] args) {
    App app = new BacklineApp(AppProps.builder().outdir(args[0]).build());
    TogetherBackend backend = new TogetherBackend(new Stack(app, "Together"), "Backend");
    if (args.length > 1) {
      backend
          .archive()
          .resources()
          .cfnResources()
          .cfnBucket()
          .addPropertyOverride("BucketName", Map.of("Fn::GetAtt", List.of(args[1], "Arn")));
    }
    app.synth();
  }

  /** The backend in a stack of an app. */
  public static Stack stack(App app) {
    Stack stack = new Stack(app, "Together");
    new TogetherBackend(stack, "Backend");
    return stack;
  }
}
