package dev.backline.differential.outputs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A synthesised stack, as it would be if someone had deployed it: with values in the place of
 * references, made up but for the region.
 */
final class DeployedStack {
  static final String REGION = "eu-west-1";

  private static final String BUCKET_ARN = "arn:aws:s3:::";

  private final Path assembly;
  private final JsonNode template;

  /** What functions of custom resources have returned, by the types of the resources. */
  private final Map<String, Map<String, String>> returned;

  /**
   * A stack.
   *
   * @param assembly the folder of the cloud assembly
   * @param name the stack's name
   */
  DeployedStack(Path assembly, String name) {
    this(assembly, template(assembly, name), Map.of());
  }

  private DeployedStack(
      Path assembly, JsonNode template, Map<String, Map<String, String>> returned) {
    this.assembly = assembly;
    this.template = template;
    this.returned = returned;
  }

  private static JsonNode template(Path assembly, String name) {
    try {
      return new ObjectMapper().readTree(assembly.resolve(name + ".template.json").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The stack, where the function of a type of custom resources has returned some values. */
  DeployedStack with(String type, Map<String, String> values) {
    return new DeployedStack(assembly, template, Map.of(type, values));
  }

  /** The metadata of the template, as {@code GetTemplateSummary} returns it. */
  String metadata() {
    return template.path("Metadata").toString();
  }

  /** The outputs by key, as {@code DescribeStacks} returns them. */
  Map<String, String> outputs() {
    Map<String, String> outputs = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> output : template.path("Outputs").properties()) {
      outputs.put(output.getKey(), value(output.getValue().path("Value")));
    }
    return outputs;
  }

  /** The physical name of a bucket. */
  String bucketName(String logicalId) {
    return logicalId.toLowerCase(Locale.ROOT);
  }

  /** The logical id of the resource at a path. */
  String logicalId(String path) {
    return template.path("Resources").properties().stream()
        .filter(resource -> resource.getValue().at("/Metadata/aws:cdk:path").asText().equals(path))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** The folder with the code of a function. */
  Path codeOf(String function) {
    String key = template.path("Resources").path(function).at("/Properties/Code/S3Key").asText();
    return assembly.resolve("asset." + key.replace(".zip", ""));
  }

  /** The properties of the only resource of a type, as its function gets them. */
  String properties(String type) {
    return StreamSupport.stream(template.path("Resources").spliterator(), false)
        .filter(resource -> resource.path("Type").asText().equals(type))
        .map(resource -> resource.path("Properties").toString())
        .map(properties -> properties.replace("{\"Ref\":\"AWS::Region\"}", '"' + REGION + '"'))
        .findFirst()
        .orElseThrow();
  }

  /** A file that the stack puts into one of its buckets. */
  byte[] deployedFile(String name) {
    try (Stream<Path> files = Files.find(assembly, 2, (file, ignored) -> isDeployed(file, name))) {
      return Files.readAllBytes(files.findFirst().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDeployed(Path file, String name) {
    return file.endsWith(name) && file.getParent().getFileName().toString().startsWith("asset.");
  }

  private String value(JsonNode node) {
    if (!node.isObject()) {
      return node.asText();
    }
    Map.Entry<String, JsonNode> function = node.properties().iterator().next();
    JsonNode argument = function.getValue();
    return switch (function.getKey()) {
      case "Ref" -> reference(argument.asText());
      case "Fn::GetAtt" -> attribute(argument.path(0).asText(), argument.path(1).asText());
      case "Fn::Join" ->
          String.join(
              argument.path(0).asText(),
              StreamSupport.stream(argument.path(1).spliterator(), false)
                  .map(this::value)
                  .toList());
      case "Fn::Select" -> list(argument.path(1)).get(argument.path(0).asInt());
      default -> throw new IllegalArgumentException("no value for " + node);
    };
  }

  private List<String> list(JsonNode split) {
    JsonNode argument = split.path("Fn::Split");
    return List.of(value(argument.path(1)).split(argument.path(0).asText(), -1));
  }

  private String reference(String name) {
    if (name.equals("AWS::Region")) {
      return REGION;
    }
    JsonNode resource = template.path("Resources").path(name);
    return resource.path("Type").asText().equals("AWS::S3::Bucket") ? bucketName(name) : name;
  }

  private String attribute(String resource, String name) {
    String type = template.path("Resources").path(resource).path("Type").asText();
    if (returned.containsKey(type)) {
      return returned.get(type).get(name);
    }
    return name.equals("DestinationBucketArn")
        ? BUCKET_ARN
            + value(
                template.path("Resources").path(resource).at("/Properties/DestinationBucketName"))
        : resource + "." + name;
  }
}
