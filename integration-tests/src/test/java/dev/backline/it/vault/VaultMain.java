package dev.backline.it.vault;

import dev.backline.constructs.BacklineApp;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;

/** A user's app with {@link Vault}, for a JVM of its own. */
final class VaultMain {
  private VaultMain() {}

  /**
   * Synthesises.
   *
   * @param args the folder of the assembly
   */
  public static void main(String[] args) {
    App app = new BacklineApp(AppProps.builder().outdir(args[0]).build());
    new VaultBackend(new Stack(app, "Vault"), "Backend");
    app.synth();
  }
}
