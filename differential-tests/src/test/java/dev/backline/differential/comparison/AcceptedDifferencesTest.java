package dev.backline.differential.comparison;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Only what the file says is accepted, and only as long as it is so. */
final class AcceptedDifferencesTest {
  private static final Difference NAME =
      new Difference("T a/b", "Properties.Name", "\"x\"", "\"y\"");
  private static final Difference ONLY_THERE =
      new Difference("T a/c", "", Difference.PRESENT, Difference.ABSENT);

  private static final AcceptedDifferences ACCEPTED =
      AcceptedDifferences.parse(
          """
          # About names.
          cases: *
          resource: T a/*
          property: Properties.Name
          typescript: "x"
          java: /"[yz]"/
          because: Names differ.

          cases: one, two
          resource: T a/c
          typescript: present
          java: absent
          because: Not here.
          """);

  @Test
  void listedIsAccepted() {
    assertThat(ACCEPTED.others("one", List.of(NAME, ONLY_THERE))).isEmpty();
  }

  @Test
  void otherwiseNot() {
    List<Difference> others =
        List.of(
            new Difference("T b/b", NAME.property(), NAME.typescript(), NAME.java()),
            new Difference(NAME.resource(), "Properties.Names", NAME.typescript(), NAME.java()),
            new Difference(NAME.resource(), NAME.property(), "\"xx\"", NAME.java()),
            new Difference(NAME.resource(), NAME.property(), NAME.typescript(), "\"yz\""));

    assertThat(ACCEPTED.others("one", others)).isEqualTo(others);
    assertThat(ACCEPTED.others("three", List.of(ONLY_THERE))).containsExactly(ONLY_THERE);
  }

  @Test
  void entryForAllCasesHasToHoldInOne() {
    assertThat(ACCEPTED.stale(Map.of("one", List.of(ONLY_THERE), "two", List.of(ONLY_THERE, NAME))))
        .isEmpty();
    assertThat(ACCEPTED.stale(Map.of("one", List.of(ONLY_THERE), "two", List.of(ONLY_THERE))))
        .containsExactly("line 2: T a/* Properties.Name");
  }

  @Test
  void entryForSomeCasesHasToHoldInEach() {
    assertThat(ACCEPTED.stale(Map.of("one", List.of(ONLY_THERE), "two", List.of(NAME))))
        .containsExactly("line 9: T a/c in [two]");
  }

  @Test
  void entryWithoutReason() {
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                AcceptedDifferences.parse(
                    "cases: *\nresource: T a\ntypescript: present\njava: absent\n"));

    assertThat(error).hasMessageThat().isEqualTo("the block in line 1 wants one because");
  }

  @Test
  void misspeltKey() {
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class, () -> AcceptedDifferences.parse("\ncase: *\n"));

    assertThat(error).hasMessageThat().startsWith("line 2: case is none of");
  }
}
