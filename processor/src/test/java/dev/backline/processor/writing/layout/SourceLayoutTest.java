package dev.backline.processor.writing.layout;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** What google-java-format makes of the same code; the other tests ask the formatter itself. */
final class SourceLayoutTest {
  private static final String A = "\"an argument that is long\"";

  @Test
  void whatFitsStaysOnItsLine() {
    assertLayout("    a.b(c).d(e);\n", "    a\n        .b(\n            c)\n        .d(e);\n");
  }

  @Test
  void callsStandBelowEachOther() {
    assertLayout(
        """
            return Type.Builder.create(this, "x")
                .first(%s)
                .second(%1$s, %1$s)
                .build();
        """
            .formatted(A),
        "    return Type.Builder.create(this, \"x\").first(%s).second(%1$s, %1$s).build();\n"
            .formatted(A));
  }

  @Test
  void shortReceiversKeepTheirFirstCall() {
    assertLayout(
        """
            auth.resources()
                .pool()
                .allow(%s, %1$s, %1$s);
            users
                .resources()
                .pool()
                .allow(
                    %1$s,
                    %1$s,
                    %1$s,
                    more);
        """
            .formatted(A),
        """
            auth.resources().pool().allow(%s, %1$s, %1$s);
            users.resources().pool().allow(%1$s, %1$s, %1$s, more);
        """
            .formatted(A));
  }

  @Test
  void argumentsBreakOneByOne() {
    assertLayout(
        """
            table.set(
                %s,
                %1$s,
                Map.of("a, b", "(", 'c', 9.5),
                %1$s);
        """
            .formatted(A),
        "    table.set(%s, %1$s, Map.of(\"a, b\", \"(\", 'c', 9.5), %1$s);\n".formatted(A));
  }

  @Test
  void assignmentsBreakAfterTheSign() {
    assertLayout(
        """
            this.map =
                new Models<A, B>(%s, source::getTables, () -> scripts.of(a), one);
        """
            .formatted(A),
        "    this.map = new Models<A, B>(%s, source::getTables, () -> scripts.of(a), one);\n"
            .formatted(A));
  }

  @Test
  void commentsKeepTheirLines() {
    assertLayout(
        """
            return X.of(this)
                // @A(b = "c") on D
                .b("c")
                .build();
        """,
        """
            return X.of(this)
            // @A(b = "c") on D
            .b("c").build();
        """);
  }

  @Test
  void commentsBreakBetweenMembers() {
    assertLayout(
        """
            // @A(b = %s, c = %1$s,
            //     d = %1$s) on D
            a();
        """
            .formatted(A),
        "    // @A(b = %s, c = %1$s, d = %1$s) on D\n    a();\n".formatted(A));
  }

  @Test
  void headsOfDeclarations() {
    assertLayout(
        """
          public static final class OperationsOfEverything<T extends Map<String, String>>
              extends OperationGroup<T> {
            private OperationsOfEverything(
                String name,
                Map<String, T> mapOfResources,
                Function<String, T> ofOperation,
                int numberOfOperations) {
              super(name);
            }

            public OperationsOfEverything<Map<String, String>>
                aMethodWithAVeryLongNameThatTakesAlmostTheWholeLine() {
            }
        """,
        """
          public static final class OperationsOfEverything<T extends Map<String, String>> extends OperationGroup<T> {
            private OperationsOfEverything(String name, Map<String, T> mapOfResources,
                Function<String, T> ofOperation, int numberOfOperations) {
              super(name);
            }

            public OperationsOfEverything<Map<String, String>> aMethodWithAVeryLongNameThatTakesAlmostTheWholeLine(
                ) {
            }
        """);
  }

  @Test
  void documentationOfOneLineTakesOne() {
    assertLayout(
        "  /** The users of {@link Club}. */\n  int a;\n",
        "  /**\n   * The users of {@link Club}.\n   */\n  int a;\n");
  }

  @Test
  void fieldsStandTogether() {
    assertLayout(
        "  private final A a;\n  private final B b;\n\n  A() {\n",
        "  private final A a;\n\n  private final B b;\n\n  A() {\n");
  }

  private static void assertLayout(String expected, String source) {
    assertThat(SourceLayout.of(source)).isEqualTo(expected);
    assertThat(SourceLayout.of(expected)).isEqualTo(expected);
  }
}
