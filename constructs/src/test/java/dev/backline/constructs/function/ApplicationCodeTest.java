package dev.backline.constructs.function;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Stack;

/** The code of functions is what the application is loaded from, and runs without the CDK. */
final class ApplicationCodeTest {
  /** No constant: the code that is staged here contains this class as well. */
  private static final String JACKSON = String.join("/", "com", "fasterxml", "jackson");

  @TempDir private Path folder;

  @Test
  void runsAloneAndIsSharedByAllFunctions() throws IOException, InterruptedException {
    App app = new App(AppProps.builder().outdir(folder.toString()).build());
    for (String name : List.of("First", "Second")) {
      Stack stack = new Stack(app, name);
      greeting(stack, "greeting").build();
      greeting(stack, "again").build();
    }
    app.synth();

    List<Path> assets = list(folder).stream().filter(Files::isDirectory).toList();
    assertThat(assets).hasSize(1);
    Path code = assets.get(0);
    assertThat(code.resolve("dev/backline/constructs/function/Greeting.class").toFile().isFile())
        .isTrue();
    assertThat(
            list(code.resolve("lib")).stream()
                .map(Path::toString)
                .filter(
                    jar ->
                        Stream.of("aws-cdk", "cdk-", "jsii", "constructs", "backline", "jackson")
                            .anyMatch(Path.of(jar).getFileName().toString()::contains))
                .toList())
        .isEmpty();
    assertThat(run(code, Greeting.class.getName(), "greet", "Lambda")).isEqualTo("Hello Lambda");
  }

  @Test
  void hasTheSameNameWhereverItIsBuilt() throws IOException {
    Path here = write("here/a/B.class", "one");
    Path there = write("there/a/B.class", "one");
    Path other = write("other/a/B.class", "two");

    assertThat(staged(here, jar("x/c.jar", "C.class", 1)).hash())
        .isEqualTo(staged(there, jar("y/c.jar", "C.class", 2)).hash());
    assertThat(staged(here).hash()).isNotEqualTo(staged(other).hash());
    assertThat(staged(here, other).hash()).isNotEqualTo(staged(other, here).hash());
  }

  @Test
  void keepsTheOrderOfTheClassPath() throws IOException {
    StagedCode code =
        staged(
            write("classes/Main.class", "main"),
            jar("one/b.jar", "B.class", 1),
            write("more/Main.class", "hidden"),
            jar("two/b.jar", "B.class", 1),
            write("resources/log.xml", "log"));

    assertThat(
            list(code.folder().resolve("lib")).stream()
                .map(file -> file.getFileName().toString())
                .toList())
        .containsExactly("000-b.jar", "001-more.jar", "002-b.jar")
        .inOrder();
    assertThat(Files.readString(code.folder().resolve("Main.class"))).isEqualTo("main");
    assertThat(Files.readString(code.folder().resolve("log.xml"))).isEqualTo("log");
  }

  @Test
  void keepsJacksonForThoseWhoUseIt() throws IOException {
    ClassPathEntry jackson = entry(jar("jackson.jar", JACKSON + "/databind/ObjectMapper.class", 1));
    ClassPathEntry module = entry(jar("yaml.jar", JACKSON + "/dataformat/yaml/Factory.class", 1));
    ClassPathEntry silent = entry(write("silent/A.class", "java/lang/String"));
    ClassPathEntry user = entry(write("user/A.class", JACKSON + "/databind/ObjectMapper"));
    ClassPathEntry text =
        entry(write("text/A.txt", JACKSON.replace('/', '.') + ".databind.Module"));

    assertThat(SynthesisLibraries.removeFrom(List.of(jackson, silent))).containsExactly(silent);
    assertThat(SynthesisLibraries.removeFrom(List.of(jackson, user)))
        .containsExactly(jackson, user)
        .inOrder();
    assertThat(SynthesisLibraries.removeFrom(List.of(text, jackson)))
        .containsExactly(text, jackson)
        .inOrder();
    assertThat(SynthesisLibraries.removeFrom(List.of(module))).containsExactly(module);
  }

  @Test
  void followsManifests() throws IOException {
    Path named = jar("lib/named.jar", "Named.class", 1);
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "lib/named.jar lib/missing.jar");
    Path naming = folder.resolve("naming.jar");
    new JarOutputStream(Files.newOutputStream(naming), manifest).close();

    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {naming.toUri().toURL(), url(Greeting.class)},
            ClassLoader.getPlatformClassLoader())) {
      List<Path> places =
          ClassPath.of(loader.loadClass(Greeting.class.getName())).stream()
              .map(ClassPathEntry::path)
              .toList();
      assertThat(places.subList(0, 2)).containsExactly(naming, named).inOrder();
      assertThat(places).hasSize(3);
      assertThat(staged(naming, named).folder().resolve("lib/000-named.jar").toFile().isFile())
          .isTrue();
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void refusesCodeWithTheCdkInIt() throws IOException {
    Path fat = folder.resolve("fat.jar");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(fat))) {
      put(jar, "cdk.jsii.tgz", "", 1);
      try (var bytes = Greeting.class.getResourceAsStream("Greeting.class")) {
        jar.putNextEntry(new ZipEntry(Greeting.class.getName().replace('.', '/') + ".class"));
        bytes.transferTo(jar);
      }
    }
    Stack stack = new Stack(new App(), "Todo");
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {fat.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      Class<?> handler = loader.loadClass(Greeting.class.getName());
      assertThat(
              assertThrows(IllegalStateException.class, () -> ApplicationCode.of(stack, handler)))
          .hasMessageThat()
          .contains("and the CDK in one");
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void refusesMoreThanLambdaTakes() throws IOException {
    Path large = folder.resolve("large");
    Files.createDirectories(large);
    try (var file = new java.io.RandomAccessFile(large.resolve("data.bin").toFile(), "rw")) {
      file.setLength(251L * 1024 * 1024);
    }
    assertThat(assertThrows(IllegalStateException.class, () -> staged(large)))
        .hasMessageThat()
        .startsWith("The application has 251 MB, and Lambda takes 250 MB.");
  }

  private static AmplifyFunction.Builder greeting(Stack stack, String id) {
    return AmplifyFunction.Builder.create(stack, id).handler(Greeting.class, "greet");
  }

  private static StagedCode staged(Path... places) {
    return StagedCode.of(Stream.of(places).map(ApplicationCodeTest::entry).toList());
  }

  private static ClassPathEntry entry(Path place) {
    return new ClassPathEntry(place);
  }

  private static URL url(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  /** Writes a file and gives the folder of the first part of its name. */
  private Path write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    return folder.resolve(name.substring(0, name.indexOf('/')));
  }

  private Path jar(String name, String file, long time) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(path))) {
      put(jar, file, "content", time);
    }
    return path;
  }

  private static void put(JarOutputStream jar, String file, String content, long day)
      throws IOException {
    ZipEntry entry = new ZipEntry(file);
    entry.setTime(day * 24 * 3600 * 1000);
    jar.putNextEntry(entry);
    jar.write(content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String run(Path code, String handler, String method, String argument)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                code + File.pathSeparator + code.resolve("lib") + "/*",
                Greeting.Invocation.class.getName(),
                handler,
                method,
                argument)
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(0);
    return output;
  }
}
