package dev.backline.fuzz.text;

import dev.backline.processor.SpecText;

/** What Jazzer calls with texts for the rules, which take far longer than readers of one text. */
public final class SpecTarget {
  private static final SpecText RULES = new SpecText();

  private SpecTarget() {}

  /** Jazzer finds this method by its name, and gives it more time than a text. */
  public static void fuzzerInitialize() {
    RULES.prepare();
  }

  /** Jazzer finds this method by its name. */
  public static void fuzzerTestOneInput(byte[] data) {
    RULES.read(data);
  }
}
