package dev.backline.processor.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.backline.fuzz.text.TextReader;
import graphql.language.StringValue;
import graphql.parser.Parser;

/** Texts in a schema, which GraphQL reads as they were meant. */
public final class QuotedText implements TextReader {
  @Override
  public void read(byte[] text) {
    String meant = new String(text, UTF_8);
    String read = ((StringValue) Parser.parseValue(GraphqlText.quoted(meant))).getValue();
    if (!read.equals(meant)) {
      throw new IllegalStateException("'" + read + "' in place of '" + meant + "'");
    }
  }
}
