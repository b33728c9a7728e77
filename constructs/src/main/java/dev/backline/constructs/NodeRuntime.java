package dev.backline.constructs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    NoiseFilter.install();
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
   * Drops what the layers below print and nobody can heed, and nothing else.
   *
   * <p>It reaches {@code System.err} from a thread of jsii's own.
   */
  private static final class NoiseFilter extends PrintStream {
    private static final String JSII_THREAD = "software.amazon.jsii.JsiiRuntime.ErrorStreamSink";

    /**
     * The banner about Node.js versions, which jsii would keep back for an environment variable
     * that a JVM can't set for itself; a caution about owner rules on operations, which Backline
     * refuses; and the claim that mappings of operations are ignored, which is not so.
     */
    private static final List<String> BEGINNINGS =
        List.of(
            "!!",
            "Be careful when using @auth directives on a field in a root type.",
            "stackMappings contains keys that don't match any generated resolver:");

    /**
     * A caution about the owners of models, where all of them are those of conversations, to which
     * nobody can add rules.
     */
    private static final Pattern CONVERSATION_OWNERS =
        Pattern.compile(
            "WARNING: owners may reassign ownership [^:]*"
                + "(: (Conversation\\w+: \\[owner\\](, )?)+\\. ).*\\s*");

    private final PrintStream target;

    private NoiseFilter(PrintStream target) {
      super(target, true, charset());
      this.target = target;
    }

    /** As the JVM encodes its own System.err, which a PrintStream does not tell before Java 18. */
    private static Charset charset() {
      String name = System.getProperty("stderr.encoding");
      return name == null ? Charset.defaultCharset() : Charset.forName(name);
    }

    static void install() {
      if (!(System.err instanceof NoiseFilter)) {
        System.setErr(new NoiseFilter(System.err));
      }
    }

    @Override
    public void println(@Nullable String line) {
      if (line == null || !isNoise(line)) {
        target.println(line);
      }
    }

    /** So arrives what Node prints on its console, a message at a time. */
    @Override
    public void write(byte[] bytes, int offset, int length) {
      if (!isNoise(new String(bytes, offset, length, StandardCharsets.UTF_8))) {
        target.write(bytes, offset, length);
      }
    }

    private static boolean isNoise(String text) {
      return Thread.currentThread().getName().equals(JSII_THREAD)
          && (BEGINNINGS.stream().anyMatch(text::startsWith)
              || CONVERSATION_OWNERS.matcher(text).matches());
    }
  }
}
