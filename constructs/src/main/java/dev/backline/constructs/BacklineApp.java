package dev.backline.constructs;

import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;

/**
 * A CDK {@code App} that starts quietly, and says in one sentence when Node.js is what is missing.
 *
 * <p>CDK for Java runs in a Node.js process that the first construct starts. {@code new App()} does
 * the same, with the voice of the layers below: a stack trace without Node.js, and a banner with a
 * Node.js that works but is not the newest.
 */
public class BacklineApp extends App {

  /** An app with CDK's defaults, as {@code cdk synth} wants it. */
  public BacklineApp() {
    this(AppProps.builder().build());
  }

  /**
   * An app.
   *
   * @param props as for {@link App}
   * @throws IllegalStateException if there is no Node.js, or one that is too old
   */
  public BacklineApp(AppProps props) {
    super(NodeRuntime.ready(props));
  }
}
