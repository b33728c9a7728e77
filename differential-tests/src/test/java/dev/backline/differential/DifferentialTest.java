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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A definition in Java becomes the resources that Amplify makes of it in TypeScript. */
final class DifferentialTest {
  private static final String FILE = "/accepted-differences.txt";
  private static final AcceptedDifferences ACCEPTED = AcceptedDifferences.parse(text());

  private static final List<String> MAIN_RESOURCES =
      List.of(
          "AWS::AppSync::GraphQLSchema amplifyData/GraphQLAPI/TransformerSchema",
          "AWS::Cognito::UserPool amplifyAuth/UserPool/Resource");

  /** Or nothing would be compared with nothing. */
  @ParameterizedTest
  @FieldSource("dev.backline.differential.Cases#SELECTED")
  void isThere(Case backend) {
    assertThat(MAIN_RESOURCES.stream().filter(backend.typescript()::containsKey).toList())
        .isNotEmpty();
    assertThat(MAIN_RESOURCES.stream().filter(backend.java()::containsKey).toList()).isNotEmpty();
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
