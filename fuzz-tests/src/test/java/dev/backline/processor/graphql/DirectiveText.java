package dev.backline.processor.graphql;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.backline.fuzz.text.TextReader;
import dev.backline.processor.model.DirectiveSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.Written;

/** Directives, of which each is one or has a mistake at a place in the text. */
public final class DirectiveText implements TextReader {
  private static final SourceRef NOWHERE = new SourceRef() {};

  @Override
  public void read(byte[] text) {
    String directive = new String(text, UTF_8);
    DirectiveSpec spec = DirectiveParser.parse(new Written<>(directive, NOWHERE));
    if (spec.name().isPresent() == spec.mistake().isPresent()) {
      throw new IllegalStateException("either a directive or a mistake: " + spec);
    }
    spec.mistake()
        .map(DirectiveSpec.Mistake::character)
        .filter(position -> position < 1 || position > directive.length() + 1)
        .ifPresent(
            position -> {
              throw new IllegalStateException("no character " + position + " in " + directive);
            });
  }
}
