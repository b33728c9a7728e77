package dev.backline.it;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.backline.it.support.Jars;
import dev.backline.it.support.Jdk;
import dev.backline.it.support.Run;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maven itself, compiling a project again and again after its files have changed. */
final class MavenTest {
  private static final String POM =
      """
      <project xmlns="http://maven.apache.org/POM/4.0.0">
        <modelVersion>4.0.0</modelVersion>
        <groupId>app</groupId>
        <artifactId>app</artifactId>
        <version>1</version>
        <properties>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        </properties>
        <dependencies>
      %s
        </dependencies>
        <build>
          <plugins>
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-compiler-plugin</artifactId>
              <version>%s</version>
              <configuration>
                <release>17</release>
                <compilerArgs>
                  <arg>-processorpath</arg>
                  <arg>%s</arg>
                </compilerArgs>
              </configuration>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  private static final String DEPENDENCY =
      """
          <dependency>
            <groupId>jar</groupId>
            <artifactId>jar%d</artifactId>
            <version>1</version>
            <scope>system</scope>
            <systemPath>%s</systemPath>
          </dependency>
      """;

  private static final String DEFINITION =
      """
      package app;
      import dev.backline.*;
      @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
      """;

  private static final String USE =
      """
      package app;
      class Main { Object data = new TodoAppBackend(null, "Backend").data(); }
      """;

  @TempDir Path folder;

  @Test
  void filesComeAndGo() throws IOException {
    Files.writeString(folder.resolve("pom.xml"), pom());
    write("TodoApp", DEFINITION);
    write("Main", USE);
    write("Todo", "package app; @dev.backline.Model record Todo(@dev.backline.Id String id) {}");
    assertBuilt();
    assertThat(schema()).contains("type Todo @model");

    write("Note", "package app; @dev.backline.Model record Note(@dev.backline.Id String id) {}");
    assertBuilt();
    assertThat(schema()).contains("type Note @model");
    assertThat(schema()).contains("type Todo @model");

    Files.delete(source("Todo"));
    assertBuilt();
    assertThat(schema()).contains("type Note @model");
    assertThat(schema()).doesNotContain("Todo @model");

    String before = schema();
    assertThat(assertBuilt().out()).contains("Nothing to compile");
    assertThat(schema()).isEqualTo(before);

    write("Note", "package app; @dev.backline.Model(ttl = \"x\") record Note(String id) {}");
    Run wrong = build();
    assertThat(wrong.exit()).isEqualTo(1);
    assertThat(wrong.out()).contains("Note.java:[1,40] [BL-1301] ");

    Files.delete(source("Note"));
    Files.delete(source("Main"));
    Files.delete(source("TodoApp"));
    write("Other", "package app; class Other {}");
    assertBuilt();
    assertThat(Files.exists(folder.resolve("target/classes/app/TodoAppBackend.class"))).isFalse();
    assertThat(Files.exists(folder.resolve("target/classes/app/Other.class"))).isTrue();
  }

  private Run assertBuilt() {
    Run run = build();
    assertWithMessage(run.out()).that(run.exit()).isEqualTo(0);
    return run;
  }

  /** The compiler plugin of this build, with what it needs from where this build has it. */
  private Run build() {
    boolean windows = File.separatorChar == '\\';
    return Run.of(
        folder,
        Map.of("JAVA_HOME", Jdk.running().home().toString(), "PATH", System.getenv("PATH")),
        List.of(
            Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn")
                .toString(),
            "--batch-mode",
            "--offline",
            "-Dmaven.repo.local=" + System.getProperty("maven.repo.local"),
            "-f",
            folder.resolve("pom.xml").toString(),
            "org.apache.maven.plugins:maven-compiler-plugin:compile"));
  }

  private static String pom() {
    List<String> jars =
        Stream.concat(
                Stream.of(Jars.classPath().split(File.pathSeparator)),
                Stream.of(Jars.annotations().toString()))
            .distinct()
            .toList();
    return POM.formatted(
        Stream.iterate(0, i -> i < jars.size(), i -> i + 1)
            .map(i -> DEPENDENCY.formatted(i, jars.get(i)))
            .collect(Collectors.joining()),
        System.getProperty("maven.compiler.plugin"),
        Jars.processor());
  }

  private void write(String type, String text) throws IOException {
    Files.createDirectories(source(type).getParent());
    Files.writeString(source(type), text);
  }

  private Path source(String type) {
    return folder.resolve("src/main/java/app/" + type + ".java");
  }

  private String schema() throws IOException {
    return Files.readString(folder.resolve("target/classes/app/TodoApp.graphql"));
  }
}
