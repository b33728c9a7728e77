package dev.backline.processor.naming;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A mistyped name is answered with the one that was probably meant. */
final class NearestNameTest {
  @Test
  void oneWrongLetter() {
    assertThat(NearestName.hint("tll", List.of("id", "ttl"))).isEqualTo(" Did you mean 'ttl'?");
    assertThat(NearestName.hint("ttx", List.of("id", "ttl"))).isEqualTo(" Did you mean 'ttl'?");
  }

  @Test
  void caseDoesNotCount() {
    assertThat(NearestName.hint("CREATEDAT", List.of("createdAt", "created")))
        .isEqualTo(" Did you mean 'createdAt'?");
  }

  @Test
  void longNamesMayDifferMore() {
    assertThat(NearestName.hint("expr", List.of("expirationTime")))
        .isEqualTo(" It has 'expirationTime'.");
    assertThat(NearestName.hint("expirationTim", List.of("expirationTime")))
        .isEqualTo(" Did you mean 'expirationTime'?");
  }

  @Test
  void nearestWinsAndThenTheFirstByName() {
    assertThat(NearestName.hint("nam", List.of("named", "name"))).contains("'name'");
    assertThat(NearestName.hint("nam", List.of("nami", "name"))).contains("'name'");
  }

  @Test
  void allAreListedWhereNoneIsNear() {
    assertThat(NearestName.hint("zzz", List.of("id", "title"))).isEqualTo(" It has 'id', 'title'.");
  }

  @Test
  void nothingWhereThereAreNone() {
    assertThat(NearestName.hint("x", List.of())).isEmpty();
  }

  @Test
  void emptyNames() {
    assertThat(NearestName.hint("", List.of("id"))).isEqualTo(" It has 'id'.");
    assertThat(NearestName.hint("", List.of("x"))).isEqualTo(" Did you mean 'x'?");
  }
}
