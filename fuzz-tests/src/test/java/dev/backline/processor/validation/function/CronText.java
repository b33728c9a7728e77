package dev.backline.processor.validation.function;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.backline.fuzz.text.TextReader;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.Written;

/** Schedules, of which all with five parts or more are taken for cron expressions. */
public final class CronText implements TextReader {
  private static final SourceRef NOWHERE = new SourceRef() {};

  @Override
  public void read(byte[] text) {
    String expression = new String(text, UTF_8) + " * * * ?";
    new CronRules(new Written<>(expression, NOWHERE), new Findings()).check();
  }
}
