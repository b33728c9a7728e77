package dev.backline.constructs.function;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder with code in the layout of Lambda: folders merged at its root, jars in {@code lib}. */
final class StagedCode {
  /** What Lambda takes, unpacked. */
  private static final long LIMIT = 250L * 1024 * 1024;

  private static final int MEGABYTE = 1024 * 1024;
  private static final int LARGEST = 5;

  private final Path folder;
  private final MessageDigest digest = sha256();
  private final Set<String> atRoot = new TreeSet<>();
  private final List<Path> libraries = new ArrayList<>();

  private StagedCode(Path folder) {
    this.folder = folder;
  }

  /** Copies a class path into a folder that is there until the JVM ends. */
  static StagedCode of(List<ClassPathEntry> entries) {
    try {
      Path folder = Files.createTempDirectory("backline-code");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
      StagedCode staged = new StagedCode(folder);
      for (ClassPathEntry entry : entries) {
        staged.add(entry);
      }
      staged.checkSize();
      return staged;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path folder() {
    return folder;
  }

  /** A name for the content. */
  String hash() {
    try {
      return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void add(ClassPathEntry entry) throws IOException {
    List<String> names = entry.names().toList();
    if (names.stream().allMatch("META-INF/MANIFEST.MF"::equals)) {
      return;
    }
    if (!entry.isFolder()) {
      Path copy = library(entry.path().getFileName().toString());
      Files.copy(entry.path(), copy);
      entry.visit(this::digest);
    } else if (names.stream().noneMatch(atRoot::contains)) {
      atRoot.addAll(names);
      entry.visit(
          (name, content) -> {
            Path copy = folder.resolve(name);
            Files.createDirectories(copy.getParent());
            Files.copy(content, copy);
          });
      digestMarker("");
      entry.visit(this::digest);
    } else {
      // Two files of one name, such as lists of services: the JVM sees both, so Lambda's has to.
      pack(entry);
    }
  }

  private void pack(ClassPathEntry entry) throws IOException {
    Path copy = library(entry.path().getFileName() + ".jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(copy))) {
      entry.visit(
          (name, content) -> {
            ZipEntry file = new ZipEntry(name);
            file.setTime(0);
            zip.putNextEntry(file);
            content.transferTo(zip);
          });
    }
    entry.visit(this::digest);
  }

  /**
   * The place for the next jar. Lambda loads jars in the order of their names, hence the number;
   * and two jars can have one name.
   */
  private Path library(String name) throws IOException {
    Path lib = Files.createDirectories(folder.resolve("lib"));
    Path copy = lib.resolve(String.format("%03d-%s", libraries.size(), name));
    libraries.add(copy);
    digestMarker(copy.getFileName().toString());
    return copy;
  }

  private void digestMarker(String place) {
    digest.update((place + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private void digest(String name, InputStream content) throws IOException {
    try (OutputStream target = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      target.write((name + "\n").getBytes(StandardCharsets.UTF_8));
      long size = content.transferTo(target);
      target.write((size + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  private void checkSize() throws IOException {
    long size = size(folder);
    if (size > LIMIT) {
      String largest =
          libraries.stream()
              .sorted(Comparator.comparingLong(StagedCode::sizeOf).reversed())
              .limit(LARGEST)
              .map(
                  library ->
                      library.getFileName().toString().substring(4)
                          + " ("
                          + sizeOf(library) / MEGABYTE
                          + " MB)")
              .collect(Collectors.joining(", "));
      throw new IllegalStateException(
          "The application has "
              + size / MEGABYTE
              + " MB, and Lambda takes 250 MB. The largest parts are "
              + largest
              + ". Leave some out of the class path, or give functions code of their own.");
    }
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(StagedCode::sizeOf).sum();
    }
  }

  private static long sizeOf(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      // A temporary folder that stays is cleared by the system.
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
