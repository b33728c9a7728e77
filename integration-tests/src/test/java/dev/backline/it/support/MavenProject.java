package dev.backline.it.support;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A user's project that Maven builds, the Maven of this build, with what this build has made and
 * downloaded.
 *
 * @param folder where it is
 */
public record MavenProject(Path folder) {
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
            <plugin>
              <groupId>org.apache.maven.plugins</groupId>
              <artifactId>maven-antrun-plugin</artifactId>
              <version>%s</version>
              <executions>
                <execution>
                  <id>cdk-args</id>
                  <goals>
                    <goal>run</goal>
                  </goals>
                  <configuration>
                    <target>
                      <!-- A user's is maven.runtime.classpath, to which files have no way. -->
                      <pathconvert property="cdk.classpath" refid="maven.compile.classpath" dirsep="/"/>
                      <echo file="${project.build.directory}/cdk.args">-cp "${cdk.classpath}" app.Main</echo>
                    </target>
                  </configuration>
                </execution>
              </executions>
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

  /** A new project without sources. */
  public static MavenProject in(Path folder) throws IOException {
    Files.writeString(folder.resolve("pom.xml"), pom());
    return new MavenProject(folder);
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
        Jars.processor(),
        System.getProperty("maven.antrun.plugin"));
  }

  /** Writes a class of the package {@code app}. */
  public void write(String type, String text) throws IOException {
    Files.createDirectories(source(type).getParent());
    Files.writeString(source(type), text);
  }

  /** Where a class of the package {@code app} is. */
  public Path source(String type) {
    return folder.resolve("src/main/java/app/" + type + ".java");
  }

  /** Compiles, by the compiler plugin of this build. */
  public Run compile() {
    return run("org.apache.maven.plugins:maven-compiler-plugin:compile");
  }

  /** Writes the arguments of {@code java} that start {@code app.Main}, as the example app does. */
  public Run writeArguments() {
    return run("org.apache.maven.plugins:maven-antrun-plugin:run@cdk-args");
  }

  /** Starts {@code app.Main} with them, as {@code cdk synth} does. */
  public Run synthesize() {
    return Run.of(
        folder,
        Map.of("PATH", System.getenv("PATH"), "CDK_VALIDATION", "false"),
        List.of(Jdk.running().tool("java").toString(), "@" + folder.resolve("target/cdk.args")));
  }

  private Run run(String... arguments) {
    boolean windows = File.separatorChar == '\\';
    List<String> command = new ArrayList<>();
    command.add(
        Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn").toString());
    command.addAll(List.of("--batch-mode", "--offline"));
    command.add("-Dmaven.repo.local=" + System.getProperty("maven.repo.local"));
    command.addAll(List.of("-f", folder.resolve("pom.xml").toString()));
    command.addAll(List.of(arguments));
    return Run.of(
        folder,
        Map.of("JAVA_HOME", Jdk.running().home().toString(), "PATH", System.getenv("PATH")),
        command);
  }
}
