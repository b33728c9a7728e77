package dev.backline.processor.naming;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.Stack;

final class CloudFormationNamesTest {
  private static final int BLOCK = 512;
  private static final Pattern SOURCE =
      Pattern.compile(
          "package/aws-(dynamodb|appsync|cognito|s3|lambda|iam|logs|lightsail|sqs)/lib/[a-z]+\\.generated\\.js");
  private static final Pattern PROPERTY =
      Pattern.compile("addPropertyResult\\(\"(\\w+)\",\"(\\w+)\"");

  private final CloudFormationNames names = new CloudFormationNames();

  @Test
  void firstLetterIsRaised() {
    assertThat(of("appsync", "xrayEnabled")).containsExactly("XrayEnabled");
  }

  @Test
  void acronymsOfSomeServices() {
    assertThat(of("dynamodb", "sseSpecification")).containsExactly("SSESpecification");
    assertThat(of("dax", "sseSpecification")).doesNotContain("SseSpecification");
    assertThat(of("cognito", "callbackUrLs")).containsExactly("CallbackURLs");
    assertThat(names.of("software.amazon.awscdk", "templateUrl")).containsExactly("TemplateURL");
  }

  @Test
  void namesThatJavaOrCdkChange() {
    assertThat(of("dynamodb", "tagsRaw")).containsExactly("Tags");
    assertThat(of("cognito", "userPoolTagsRaw")).containsExactly("UserPoolTags");
    assertThat(of("bedrock", "defaultValue")).containsExactly("Default", "DefaultValue");
    assertThat(of("lightsail", "objectAccess")).containsExactly("GetObject");
  }

  /** What CDK itself writes into templates, in the services that backends are made of. */
  @Test
  void agreesWithCdk() throws IOException {
    List<String> wrong = new ArrayList<>();
    int checked = 0;
    try (InputStream archive =
            Objects.requireNonNull(
                Stack.class.getResourceAsStream("aws-cdk-lib@" + version() + ".jsii.tgz"));
        DataInputStream files = new DataInputStream(new GZIPInputStream(archive))) {
      byte[] header = new byte[BLOCK];
      while (readBlock(files, header)) {
        String name = text(header, 0, 100);
        String prefix = text(header, 345, 155);
        String size = text(header, 124, 12);
        long length = size.isEmpty() ? 0 : Long.parseLong(size, 8);
        byte[] content = files.readNBytes((int) length);
        files.skipNBytes((BLOCK - length % BLOCK) % BLOCK);
        Matcher source = SOURCE.matcher(prefix.isEmpty() ? name : prefix + "/" + name);
        if (source.matches()) {
          Matcher property = PROPERTY.matcher(new String(content, ISO_8859_1));
          while (property.find()) {
            checked++;
            if (!of(source.group(1), property.group(1)).contains(property.group(2))) {
              wrong.add(source.group(1) + " " + property.group(1) + "=" + property.group(2));
            }
          }
        }
      }
    }
    assertThat(checked).isAtLeast(1000);
    assertWithMessage("missing in cloudformation-names.txt").that(wrong).isEmpty();
  }

  private List<String> of(String service, String property) {
    return names.of("software.amazon.awscdk.services." + service, property);
  }

  private static String version() {
    String jar = Stack.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    return jar.replaceFirst(".*aws-cdk-lib-(.*)\\.jar$", "$1").toLowerCase(Locale.ROOT);
  }

  private static boolean readBlock(DataInputStream files, byte[] block) throws IOException {
    try {
      files.readFully(block);
      return true;
    } catch (EOFException e) {
      return false;
    }
  }

  private static String text(byte[] header, int from, int length) {
    return new String(header, from, length, US_ASCII).replaceFirst("\0.*", "").trim();
  }
}
