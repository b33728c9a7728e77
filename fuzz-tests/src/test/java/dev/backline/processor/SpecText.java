package dev.backline.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.backline.fuzz.text.TextReader;
import dev.backline.processor.diagnostic.Finding;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.schema.SchemaPrinter;
import java.util.Arrays;
import java.util.List;

/**
 * All rules over a real backend in which one text is another: paths and values of overrides, SQL,
 * addresses, paths in buckets, names of stacks and resources, ids of pools and whatever else users
 * write into annotations.
 */
public final class SpecText implements TextReader {
  private List<BackendSpec> backends = List.of();
  private int[] counts = {};

  /** Reads the backends, once. */
  public void prepare() {
    backends = KnownBackends.read();
    counts = backends.stream().mapToInt(TextsOfSpec::count).toArray();
  }

  /** The first two bytes say which text is replaced. */
  @Override
  public void read(byte[] text) {
    if (text.length < 2) {
      return;
    }
    int which =
        Math.floorMod((text[0] & 0xff) << 8 | (text[1] & 0xff), Arrays.stream(counts).sum());
    int backend = 0;
    while (which >= counts[backend]) {
      which -= counts[backend];
      backend++;
    }
    check(
        TextsOfSpec.replace(
            backends.get(backend), which, new String(text, 2, text.length - 2, UTF_8)));
  }

  private static void check(BackendSpec backend) {
    Findings findings = new Findings();
    BackendRules.check(backend, findings);
    findings.all().forEach(Finding::message);
    if (findings.all().isEmpty()) {
      backend.data().ifPresent(SchemaPrinter::print);
    }
  }
}
