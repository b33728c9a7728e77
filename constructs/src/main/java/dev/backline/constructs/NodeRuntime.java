package dev.backline.constructs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the Node.js that CDK is about to start, and keeps its start quiet. */
final class NodeRuntime {
  /** The oldest major version on which Amplify's construct and aws-cdk-lib both run. */
  static final int OLDEST_MAJOR = 20;

  private static final Pattern VERSION = Pattern.compile("v(\\d+)\\..*");

  private NodeRuntime() {}

  /**
   * Gives {@code value} back once Node.js is known to be there: a check that fits before super().
   */
  static <T> T ready(T value) {
    // Whoever names a runtime of their own knows what it is.
    if (System.getenv("JSII_RUNTIME") == null && System.getenv("JSII_NODE") == null) {
      check(version("node"));
    }
    BannerFilter.install();
    return value;
  }

  /**
   * Refuses a Node.js that can't work.
   *
   * @param version as {@code node --version} prints it, or null if there is no node
   */
  static void check(@Nullable String version) {
    if (version == null) {
      throw new IllegalStateException(
          "AWS CDK runs on Node.js, and there is no 'node' on the PATH: install Node.js "
              + OLDEST_MAJOR
              + " or newer.");
    }
    Matcher matcher = VERSION.matcher(version);
    if (matcher.matches() && Integer.parseInt(matcher.group(1)) < OLDEST_MAJOR) {
      throw new IllegalStateException(
          "AWS CDK needs Node.js "
              + OLDEST_MAJOR
              + " or newer, and the 'node' on the PATH is "
              + version
              + ": install a newer one.");
    }
  }

  private static @Nullable String version(String node) {
    try {
      Process process =
          new ProcessBuilder(node, "--version")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
    } catch (IOException e) {
      return null;
    }
  }

  /**
   * Drops the banner that jsii prints about Node.js versions, and nothing else.
   *
   * <p>jsii offers an environment variable for that, but a JVM can't set its own environment. The
   * banner reaches {@code System.err} line by line from a thread of jsii's own, which prints
   * nothing else that begins with two exclamation marks.
   */
  private static final class BannerFilter extends PrintStream {
    private static final String JSII_THREAD = "software.amazon.jsii.JsiiRuntime.ErrorStreamSink";

    private final PrintStream target;

    private BannerFilter(PrintStream target) {
      super(target, true, charset());
      this.target = target;
    }

    /** As the JVM encodes its own System.err, which a PrintStream does not tell before Java 18. */
    private static Charset charset() {
      String name = System.getProperty("stderr.encoding");
      return name == null ? Charset.defaultCharset() : Charset.forName(name);
    }

    static void install() {
      if (!(System.err instanceof BannerFilter)) {
        System.setErr(new BannerFilter(System.err));
      }
    }

    @Override
    public void println(@Nullable String line) {
      if (line != null
          && line.startsWith("!!")
          && Thread.currentThread().getName().equals(JSII_THREAD)) {
        return;
      }
      target.println(line);
    }
  }
}
