package dev.backline.amplify.graphql;

import static com.google.common.collect.Iterables.getOnlyElement;
import static com.google.common.truth.Truth.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Looks into the npm package that the bindings bring along. */
class EmbeddedPackageTest {
  private static final List<String> FILES = new ArrayList<>();
  private static JsonNode assembly;

  @BeforeAll
  static void readTarball() throws IOException, URISyntaxException {
    Path folder = Path.of(AmplifyGraphqlApi.class.getResource("$Module.txt").toURI()).getParent();
    try (DirectoryStream<Path> tarballs = Files.newDirectoryStream(folder, "*.jsii.tgz");
        TarArchiveInputStream tarball =
            new TarArchiveInputStream(
                new GZIPInputStream(Files.newInputStream(getOnlyElement(tarballs))))) {
      TarArchiveEntry entry;
      while ((entry = tarball.getNextEntry()) != null) {
        FILES.add(entry.getName());
        if (entry.getName().equals("package/.jsii")) {
          assembly = new ObjectMapper().readTree(tarball.readAllBytes());
        }
      }
    }
  }

  @Test
  void everyTypeOfTheAssemblyHasAClass() {
    List<String> withoutClass = new ArrayList<>();
    for (JsonNode type : assembly.get("types")) {
      String name = type.get("name").asText();
      if (!classExists("dev.backline.amplify.graphql." + name)) {
        withoutClass.add(name);
      }
    }

    assertThat(assembly.get("types")).isNotEmpty();
    assertThat(withoutClass).isEmpty();
  }

  @Test
  void codeOfTheLambdaFunctionsIsThere() {
    String amplify = "package/node_modules/@aws-amplify/";
    String model = amplify + "graphql-model-transformer/lib/";

    assertThat(FILES)
        .containsAtLeast(
            model + "rds-lambda.zip",
            model + "rds-notification-lambda.zip",
            model + "rds-patching-lambda.zip",
            amplify + "graphql-searchable-transformer/lib/streaming-lambda.zip");
  }

  @Test
  void filesThatNodeNeverLoadsAreNot() {
    assertThat(
            FILES.stream()
                // Uploaded as it is, whatever is in it.
                .filter(file -> !file.contains("/amplify-table-manager-lambda/"))
                .filter(file -> file.endsWith(".ts") || file.endsWith(".map")))
        .isEmpty();
  }

  @Test
  void licencesAreThere() {
    assertThat(FILES).contains("package/LICENSE");
    assertThat(FILES).contains("package/node_modules/graphql/LICENSE");
  }

  private static boolean classExists(String name) {
    try {
      // Initializing it would start Node.js.
      Class.forName(name, false, EmbeddedPackageTest.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
