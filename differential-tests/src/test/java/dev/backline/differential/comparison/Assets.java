package dev.backline.differential.comparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that templates refer to by a hash: their contents stand for them. */
final class Assets {
  /** How templates name an asset: by its URL, or by the key in the bucket. */
  private static final Pattern LOCATION =
      Pattern.compile("(?:s3://[^/]+/)?([0-9a-f]{64})(?:\\.\\w+)?");

  private static final Pattern TEXT = Pattern.compile(".*\\.(vtl|json)");

  private final Path folder;

  Assets(Path folder) {
    this.folder = folder;
  }

  /** What is at a location, if the text is one. */
  Optional<JsonNode> at(String location) {
    Matcher matcher = LOCATION.matcher(location);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Path asset = find("asset." + matcher.group(1));
    return Optional.of(Json.object("Asset", content(asset)));
  }

  private Path find(String name) {
    return list(folder).stream()
        .filter(file -> stem(file).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + name + " in " + folder));
  }

  /** The name without the extension; the names of folders have none. */
  private static String stem(Path file) {
    String name = file.getFileName().toString();
    int end = name.indexOf('.', "asset.".length());
    return end < 0 ? name : name.substring(0, end);
  }

  private static JsonNode content(Path asset) {
    if (Files.isDirectory(asset)) {
      ObjectNode files = Json.object();
      list(asset).forEach(file -> files.set(file.getFileName().toString(), content(file)));
      return files;
    }
    String name = asset.getFileName().toString();
    if (name.endsWith(".graphql")) {
      return SchemaText.canonical(read(asset));
    }
    if (name.startsWith("asset.") && name.endsWith(".zip")) {
      // Made by someone else, who also gives the hash: CDK packs the same AWS CLI anew for each
      // language.
      return Json.text(name);
    }
    return Json.text(TEXT.matcher(name).matches() ? read(asset) : digest(asset));
  }

  private static String read(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static String digest(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes(file));
      return "SHA-256 " + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
