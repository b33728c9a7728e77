package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Java samples about buckets and outputs compile, generated code included. */
final class StorageDocumentationTest {
  private static final String IMPORTS =
      """
      package app;

      import dev.backline.*;
      import java.util.*;

      """;

  private static final String CDK =
      """
      package app;

      import dev.backline.constructs.outputs.*;
      import dev.backline.constructs.storage.*;
      import java.util.Map;
      import software.amazon.awscdk.Stack;
      import software.amazon.awscdk.services.iam.IRole;
      import software.amazon.awscdk.services.lambda.IFunction;
      import software.amazon.awscdk.services.s3.CfnBucket;

      class %s {
        void use(Stack stack, IRole users, IRole guests, IFunction resize) {
          %s
        }
      }
      """;

  @Test
  void definitionsCompile() throws IOException {
    List<List<String>> programs =
        samples("interface ").stream().map(sample -> List.of(IMPORTS + sample)).toList();
    assertThat(programs.size()).isAtLeast(6);
    Compiling.programs(programs).assertCompiles();
  }

  /** Statements compile beside the definition whose backend they use. */
  @Test
  void statementsCompile() throws IOException {
    List<String> statements = samples("stack");
    assertThat(statements).hasSize(3);
    String office =
        samples("interface OfficeApp").stream().map(sample -> IMPORTS + sample).findFirst().get();
    Compiling.sources(
            office,
            CDK.formatted("First", statements.get(0)),
            CDK.formatted("Second", statements.get(1)),
            CDK.formatted("Third", statements.get(2)))
        .assertCompiles();
  }

  @Test
  void stackWithDescriptionCompiles() throws IOException {
    List<String> described = samples("description(");
    assertThat(described).hasSize(1);
    Compiling.sources(
            IMPORTS + samples("interface OfficeApp").get(0),
            """
            package app;

            import software.amazon.awscdk.*;

            class Main {
              void run(App app) {
                %s
              }
            }
            """
                .formatted(described.get(0)))
        .withWholeCdk()
        .assertCompiles();
  }

  private static List<String> samples(String part) throws IOException {
    return Stream.concat(
            DocumentationTest.samples("storage.md").stream(),
            DocumentationTest.samples("outputs.md").stream())
        .filter(sample -> sample.contains(part))
        .toList();
  }
}
