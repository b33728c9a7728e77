package dev.backline.processor;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/** The jars that a user of Backline compiles against: nothing of the processor's own. */
final class UserClassPath {
  /** One class of each jar; CDK is not among them, see {@link #FAST}. */
  private static final List<String> MARKERS =
      List.of(
          "dev.backline.Model",
          "dev.backline.constructs.ResourceMap",
          "dev.backline.amplify.graphql.AmplifyGraphqlApi",
          "software.constructs.Construct",
          "software.amazon.jsii.JsiiObject",
          "org.jetbrains.annotations.NotNull",
          "org.jspecify.annotations.NonNull",
          "javax.annotation.Generated");

  private static final Pattern USED_OF_CDK =
      Pattern.compile(
          "software/amazon/awscdk/(?:interfaces/(?:[^/]*/)?|services/(?:apigateway|appsync|cognito"
              + "|cognito/identitypool|dynamodb|ec2|events|iam|kms|lambda|logs|s3|secretsmanager|ssm)/)?"
              + "[^/]*\\.class");

  /** The jars as the user has them. */
  static final ImmutableList<File> FULL =
      ImmutableList.<File>builder()
          .addAll(marked())
          .add(jarOf("software.amazon.awscdk.Stack"))
          .build();

  /**
   * The same with a tenth of CDK: its jar has 58,000 entries, and every start of a compiler reads
   * the list of them anew.
   */
  static final ImmutableList<File> FAST =
      ImmutableList.<File>builder().addAll(marked()).add(smallCdk()).build();

  private UserClassPath() {}

  private static ImmutableList<File> marked() {
    return MARKERS.stream().map(UserClassPath::jarOf).collect(ImmutableList.toImmutableList());
  }

  private static File jarOf(String className) {
    try {
      Class<?> type = Class.forName(className, false, UserClassPath.class.getClassLoader());
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static File smallCdk() {
    try (JarFile whole = new JarFile(jarOf("software.amazon.awscdk.Stack"))) {
      Path small = Files.createTempFile("small-cdk", ".jar");
      small.toFile().deleteOnExit();
      try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(small))) {
        jar.setLevel(0);
        for (var entry : (Iterable<JarEntry>) whole.stream()::iterator) {
          if (USED_OF_CDK.matcher(entry.getName()).matches()) {
            jar.putNextEntry(new ZipEntry(entry.getName()));
            try (var content = whole.getInputStream(entry)) {
              content.transferTo(jar);
            }
          }
        }
      }
      return small.toFile();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
