package dev.backline.constructs;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Node.js that is missing or too old is said so in one sentence. */
class NodeRuntimeTest {
  @Test
  void takesASupportedVersion() {
    NodeRuntime.check("v20.20.2");
    NodeRuntime.check("v24.1.0");
  }

  @Test
  void takesAVersionThatItCanNotRead() {
    NodeRuntime.check("a build of our own");
  }

  @Test
  void refusesAnOldVersion() {
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> NodeRuntime.check("v18.19.0"));
    assertThat(thrown)
        .hasMessageThat()
        .isEqualTo(
            "AWS CDK needs Node.js 20 or newer, and the 'node' on the PATH is v18.19.0: install a"
                + " newer one.");
  }

  @Test
  void refusesToGoOnWithout() {
    IllegalStateException thrown =
        assertThrows(IllegalStateException.class, () -> NodeRuntime.check(null));
    assertThat(thrown)
        .hasMessageThat()
        .isEqualTo(
            "AWS CDK runs on Node.js, and there is no 'node' on the PATH: install Node.js 20 or"
                + " newer.");
  }
}
