package dev.backline.differential.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.language.AstPrinter;
import graphql.language.AstSorter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.NamedNode;
import graphql.parser.Parser;

/** A GraphQL schema in the form that all schemas which differ only in order and layout share. */
final class SchemaText {
  private SchemaText() {}

  /** The text of each definition by its name. */
  static JsonNode canonical(String schema) {
    Document document = (Document) ImpliedDirectives.writtenOut(Parser.parse(schema));
    ObjectNode definitions = Json.object();
    for (Definition<?> definition : new AstSorter().sort(document).getDefinitions()) {
      String name = definition instanceof NamedNode<?> named ? named.getName() : "schema";
      definitions.put(name, AstPrinter.printAst(definition));
    }
    return definitions;
  }
}
