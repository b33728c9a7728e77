package dev.backline.differential;

import dev.backline.constructs.BacklineApp;
import dev.backline.differential.comparison.Resources;
import java.nio.file.Path;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** Synthesises a backend that Backline generated. */
final class JavaBackend {
  /** The id of the generated construct. */
  static final String NAME = "Backend";

  private JavaBackend() {}

  /** The constructor of a generated backend, with what it asks for. */
  interface Constructor {
    void construct(Construct scope, String id);
  }

  /** Returns the folder of the cloud assembly. */
  static Path synthesize(String name, Constructor constructor) {
    Path folder = Path.of("target", "cdk.out", "java", name);
    App app =
        new BacklineApp(
            AppProps.builder().outdir(folder.toString()).context(Resources.CONTEXT).build());
    constructor.construct(new Stack(app, "Stack"), NAME);
    app.synth();
    return folder;
  }
}
