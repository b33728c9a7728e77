package dev.backline.constructs.function;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.jsii.JsiiObject;

/**
 * What the application is loaded from, in the order in which the JVM looks.
 *
 * <p>Build tools run an application in various ways: from the command line, where the class path is
 * that of the JVM; with a class loader of their own, as Maven's {@code exec:java} does; or with one
 * jar whose manifest names all the others.
 */
final class ClassPath {
  private static final Pattern SEPARATOR = Pattern.compile(Pattern.quote(File.pathSeparator));
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Map<Path, ClassPathEntry> entries = new LinkedHashMap<>();

  private ClassPath() {}

  /** The places from which a class and the CDK beside it are loaded. */
  static List<ClassPathEntry> of(Class<?> member) {
    ClassPath classPath = new ClassPath();
    loaders(member).forEach(classPath::add);
    return List.copyOf(classPath.entries.values());
  }

  /**
   * The class loaders up to the one that has the CDK, which is part of the application as well.
   * Beyond it is what belongs to the build tool. A class loader asks its parent first.
   */
  private static Deque<ClassLoader> loaders(Class<?> member) {
    Deque<ClassLoader> loaders = new ArrayDeque<>();
    ClassLoader last = JsiiObject.class.getClassLoader();
    for (ClassLoader loader = member.getClassLoader();
        loader != null;
        loader = loader == last ? null : loader.getParent()) {
      loaders.addFirst(loader);
    }
    return loaders;
  }

  private void add(ClassLoader loader) {
    if (loader instanceof URLClassLoader urls) {
      for (URL url : urls.getURLs()) {
        if (url.getProtocol().equals("file")) {
          add(Path.of(uri(url)));
        }
      }
    } else if (loader == ClassLoader.getSystemClassLoader()) {
      addAll(System.getProperty("java.class.path"));
      addAll(System.getProperty("jdk.module.path"));
    }
  }

  private void addAll(@Nullable String paths) {
    if (paths != null) {
      SEPARATOR
          .splitAsStream(paths)
          .filter(path -> !path.isEmpty())
          .forEach(path -> add(Path.of(path)));
    }
  }

  private void add(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    if (!Files.exists(absolute) || entries.containsKey(absolute)) {
      return;
    }
    ClassPathEntry entry = new ClassPathEntry(absolute);
    entries.put(absolute, entry);
    String further = entry.furtherEntries();
    if (further != null) {
      SPACES
          .splitAsStream(further.trim())
          .map(absolute.toUri()::resolve)
          .filter(uri -> "file".equals(uri.getScheme()))
          .forEach(uri -> add(Path.of(uri)));
    }
  }

  private static URI uri(URL url) {
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(url + " is no place on the class path.", e);
    }
  }
}
