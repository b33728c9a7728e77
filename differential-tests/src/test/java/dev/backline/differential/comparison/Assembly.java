package dev.backline.differential.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder that a synthesis writes: the templates of one stack, and its assets. */
final class Assembly {
  /** The context that an app needs for its assembly to be read here. */
  static final Map<String, Boolean> CONTEXT =
      Map.of("aws:cdk:enable-path-metadata", true, "aws:cdk:enable-asset-metadata", true);

  private final Path folder;
  private final String hash;
  private final String stack;
  private final StackTemplate root;

  private Assembly(Path folder, Scope scope) {
    this.folder = folder;
    this.hash = scope.hash();
    JsonNode artifact = stackArtifact();
    this.stack = artifact.path("displayName").asText();
    this.root =
        StackTemplate.root(this, template(artifact.at("/properties/templateFile").asText()));
  }

  static Assembly read(Path folder, Scope scope) {
    return new Assembly(folder, scope);
  }

  /** The id of the stack's construct. */
  String stack() {
    return stack;
  }

  /** The template of the stack itself. */
  StackTemplate root() {
    return root;
  }

  Assets assets() {
    return new Assets(folder);
  }

  JsonNode template(String file) {
    return hash.isEmpty() ? Json.read(folder.resolve(file)) : withoutHash(file);
  }

  /** Without it in the text, and so in the names of files that the text has. */
  private JsonNode withoutHash(String name) {
    try (Stream<Path> files = Files.list(folder)) {
      Path template =
          files
              .filter(file -> file.getFileName().toString().replace(hash, "").equals(name))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("no " + name + " in " + folder));
      return Json.parse(Files.readString(template).replace(hash, ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode stackArtifact() {
    List<JsonNode> stacks = new ArrayList<>();
    for (JsonNode artifact : Json.read(folder.resolve("manifest.json")).path("artifacts")) {
      if (artifact.path("type").asText().equals("aws:cloudformation:stack")) {
        stacks.add(artifact);
      }
    }
    if (stacks.size() != 1) {
      throw new IllegalStateException(stacks.size() + " stacks in " + folder);
    }
    return stacks.get(0);
  }
}
