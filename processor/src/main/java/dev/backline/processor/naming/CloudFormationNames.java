package dev.backline.processor.naming;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * What CloudFormation calls the properties that CDK has in camel case.
 *
 * <p>Mostly it is the same name with its first letter raised. The others are in a file beside this
 * class, by the service; where CDK's class files don't tell which of two spellings a property has,
 * both are names of it.
 */
public final class CloudFormationNames {
  private static final String FILE = "cloudformation-names.txt";
  private static final String SERVICES = "software.amazon.awscdk.services.";
  private static final String OTHERS = "core";

  private final Map<String, List<String>> irregular;

  public CloudFormationNames() {
    try (InputStream file =
            Objects.requireNonNull(CloudFormationNames.class.getResourceAsStream(FILE));
        BufferedReader lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
      this.irregular =
          lines
              .lines()
              .map(line -> Arrays.asList(line.split(" ", -1)))
              .collect(Collectors.toMap(line -> line.get(0), line -> line.subList(1, line.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The names of a property, of which one is right.
   *
   * @param packageName the package of CDK that has the resource
   * @param property what the methods for it are called in Java
   */
  public List<String> of(String packageName, String property) {
    String service =
        packageName.startsWith(SERVICES) ? packageName.substring(SERVICES.length()) : OTHERS;
    return ofCdk(property).stream().flatMap(name -> spellings(service, name).stream()).toList();
  }

  private List<String> spellings(String service, String name) {
    List<String> found =
        irregular.getOrDefault(service, List.of()).stream()
            .map(spelling(name))
            .filter(spelling -> !spelling.isEmpty())
            .toList();
    return found.isEmpty() ? List.of(GraphqlNames.raised(name)) : found;
  }

  /** The spelling in an entry if it is one of the name, or nothing. */
  private static Function<String, String> spelling(String name) {
    return entry -> {
      int renamed = entry.indexOf('=');
      String of = renamed < 0 ? entry : entry.substring(0, renamed);
      return of.equalsIgnoreCase(name) ? entry.substring(renamed + 1) : "";
    };
  }

  /** What CDK can call the property: jsii changes names for which Java has another use. */
  private static List<String> ofCdk(String property) {
    if (property.equals("tagsRaw") || property.endsWith("TagsRaw")) {
      return List.of(property.substring(0, property.length() - "Raw".length()));
    }
    String keyword = property.replaceFirst("Value$", "");
    return keyword.length() < property.length() && SourceVersion.isKeyword(keyword)
        ? List.of(keyword, property)
        : List.of(property);
  }
}
