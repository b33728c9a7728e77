package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.backline.constructs.BacklineApp;
import dev.backline.it.together.TogetherMain;
import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.cxapi.SynthesisMessage;

/** Each thing that cdk-nag finds is explained where it is: one more bucket or wildcard is news. */
final class NagTest {
  private static final String FILE = "together/nag.txt";
  private static final String EXPLANATION = "because: ";

  /** The rule, and what of the resource it means. */
  private static final Pattern MESSAGE = Pattern.compile("(AwsSolutions-\\w+)(?:\\[(.*)])?: The ");

  @Test
  void findingsAreExplained() {
    App app = new BacklineApp();
    Stack stack = TogetherMain.stack(app);
    Aspects.of(app).add(new AwsSolutionsChecks());

    assertWithMessage("findings, and those in %s", FILE)
        .that(found(stack))
        .containsExactlyElementsIn(explained());
  }

  @Test
  void everyLineHasExplanation() {
    assertThat(lines().get(0)).startsWith(EXPLANATION);
    assertThat(lines().stream().filter(EXPLANATION::equals)).isEmpty();
  }

  @SuppressWarnings("deprecation") // The type of the messages, in CDK itself.
  private static Stream<String> found(Stack stack) {
    Annotations annotations = Annotations.fromStack(stack);
    return Stream.of(
            annotations.findError("*", Match.anyValue()),
            annotations.findWarning("*", Match.anyValue()))
        .flatMap(List::stream)
        .map(NagTest::line);
  }

  @SuppressWarnings("deprecation")
  private static String line(SynthesisMessage message) {
    Matcher text = MESSAGE.matcher(String.valueOf(message.getEntry().getData()));
    assertWithMessage("%s", message.getEntry().getData()).that(text.lookingAt()).isTrue();
    String place = message.getId().replaceFirst("^/Together/", "").replaceFirst("/Resource$", "");
    return text.group(2) == null
        ? text.group(1) + " " + place
        : text.group(1) + " " + place + " " + text.group(2);
  }

  private static List<String> explained() {
    return lines().stream().filter(line -> !line.startsWith(EXPLANATION)).toList();
  }

  private static List<String> lines() {
    try (InputStream file = NagTest.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
