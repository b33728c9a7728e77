package dev.backline.fuzz.javac;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * The class path and the JDK, each package of which is listed once: a fifth of the time of a small
 * compilation goes into lists of the 58,000 files of CDK.
 */
final class Libraries extends ForwardingJavaFileManager<StandardJavaFileManager> {
  private final Map<Listed, List<JavaFileObject>> lists = new HashMap<>();
  private final Map<Location, Map<JavaFileObject, String>> names = new HashMap<>();
  private final Map<Location, List<Set<Location>>> modules = new HashMap<>();

  Libraries(StandardJavaFileManager files) {
    super(files);
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
      throws IOException {
    Listed key = new Listed(location, packageName, Set.copyOf(kinds), recurse);
    List<JavaFileObject> list = lists.get(key);
    if (list == null) {
      list =
          StreamSupport.stream(
                  super.list(location, packageName, kinds, recurse).spliterator(), false)
              .toList();
      lists.put(key, list);
    }
    return list;
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return names
        .computeIfAbsent(location, key -> new IdentityHashMap<>())
        .computeIfAbsent(file, key -> super.inferBinaryName(location, file));
  }

  @Override
  public Iterable<Set<Location>> listLocationsForModules(Location location) throws IOException {
    List<Set<Location>> list = modules.get(location);
    if (list == null) {
      list = new ArrayList<>();
      for (Set<Location> locations : super.listLocationsForModules(location)) {
        list.add(locations);
      }
      modules.put(location, list);
    }
    return list;
  }

  /** javac looks for plugins of its own, and opens each jar anew for that. */
  @Override
  public ClassLoader getClassLoader(Location location) {
    return ClassLoader.getPlatformClassLoader();
  }

  /** The index of the files lives as long as this. */
  @Override
  public void flush() {}

  @Override
  public void close() {}

  private record Listed(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) {}
}
