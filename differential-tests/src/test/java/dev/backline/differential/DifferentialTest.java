package dev.backline.differential;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.fail;

import dev.backline.differential.comparison.AcceptedDifferences;
import dev.backline.differential.comparison.Difference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A definition in Java becomes the resources that Amplify makes of it in TypeScript. */
final class DifferentialTest {
  private static final String FILE = "/accepted-differences.txt";
  private static final AcceptedDifferences ACCEPTED = AcceptedDifferences.parse(text());

  /** A schema, users, buckets or functions; the names of some have parts of their own. */
  private static final Pattern MAIN_RESOURCE =
      Pattern.compile(
          "AWS::(AppSync::GraphQLSchema amplifyData/GraphQLAPI/TransformerSchema"
              + "|Cognito::UserPool .*|S3::Bucket .*|Lambda::Function .*-lambda/.*)");

  /** Or nothing would be compared with nothing. */
  @ParameterizedTest
  @FieldSource("dev.backline.differential.Cases#SELECTED")
  void isThere(Case backend) {
    assertThat(mainResources(backend.typescript().keySet())).isNotEmpty();
    assertThat(mainResources(backend.java().keySet())).isNotEmpty();
  }

  @ParameterizedTest
  @FieldSource("dev.backline.differential.Cases#SELECTED")
  void differsOnlyAsAccepted(Case backend) {
    List<Difference> differences = ACCEPTED.others(backend.name(), backend.differences());

    if (!differences.isEmpty()) {
      fail(report(differences));
    }
  }

  @Test
  void everyAcceptedDifferenceIsThere() {
    Map<String, List<Difference>> differences = new LinkedHashMap<>();
    Cases.ALL.forEach(each -> differences.put(each.name(), each.differences()));

    assertWithMessage("What " + FILE + " accepts and no longer is")
        .that(ACCEPTED.stale(differences))
        .isEmpty();
  }

  private static List<String> mainResources(Set<String> names) {
    return names.stream().filter(MAIN_RESOURCE.asMatchPredicate()).toList();
  }

  private static String report(List<Difference> differences) {
    StringBuilder report = new StringBuilder("Not in " + FILE + ":");
    differences.forEach(difference -> report.append('\n').append(difference));
    return report.append('\n').toString();
  }

  private static String text() {
    try (InputStream file = DifferentialTest.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
