package dev.backline.processor;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a synthesis has written: templates, and the files that they name. */
final class Assembly {
  private static final Pattern TEXTS = Pattern.compile(".*\\.(vtl|js|graphql|json|sql)");

  /** More than any resolver or schema; archives and bundles of libraries are larger. */
  private static final long MOST_BYTES = 500_000;

  private final Path folder;

  Assembly(Path folder) {
    this.folder = folder;
  }

  /** Templates, schemas and code of resolvers, one behind the other. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Path file : files()) {
      text.append(read(file)).append('\n');
    }
    return text.toString();
  }

  /** The schemas as AppSync gets them. */
  List<String> schemas() {
    return files().stream()
        .filter(file -> file.toString().endsWith(".graphql"))
        .map(Assembly::read)
        .toList();
  }

  /** Why the schemas are no valid GraphQL, one after the other. */
  List<String> schemaMistakes() {
    return schemas().stream().flatMap(schema -> AppSyncSchema.mistake(schema).stream()).toList();
  }

  private List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path manifest : inFolder(".assets.json")) {
      JsonObject assets = Json.parse(read(manifest)).asObject().get("files").asObject();
      for (JsonObject.Member asset : assets) {
        JsonObject source = asset.getValue().asObject().get("source").asObject();
        Path file = folder.resolve(source.get("path").asString());
        if (TEXTS.matcher(file.toString().toLowerCase(Locale.ROOT)).matches() && isText(file)) {
          files.add(file);
        }
      }
    }
    return files;
  }

  private List<Path> inFolder(String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isText(Path file) {
    try {
      return Files.isRegularFile(file) && Files.size(file) < MOST_BYTES;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
