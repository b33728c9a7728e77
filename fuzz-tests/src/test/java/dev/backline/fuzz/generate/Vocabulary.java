package dev.backline.fuzz.generate;

import dev.backline.Model;
import dev.backline.fuzz.mutate.OddValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** All annotations, as their classes declare them: whatever is added to them is tried by itself. */
final class Vocabulary {
  private static final int DEEPEST = 3;

  private final List<Class<? extends Annotation>> annotations = annotationTypes();

  /** An annotation that may stand on a kind of element, with members of the right types. */
  String annotation(ElementType place, Sketch sketch, Random random) {
    List<Class<? extends Annotation>> fitting =
        annotations.stream().filter(type -> targets(type).contains(place)).toList();
    return written(Pick.of(fitting, random), sketch, random, 0);
  }

  private static List<ElementType> targets(Class<?> type) {
    Target target = type.getAnnotation(Target.class);
    return target == null ? List.of(ElementType.values()) : Arrays.asList(target.value());
  }

  private String written(Class<?> type, Sketch sketch, Random random, int depth) {
    List<String> members = new ArrayList<>();
    for (Method member : members(type)) {
      boolean required = member.getDefaultValue() == null;
      if (required || random.nextInt(4) == 0) {
        members.add(member.getName() + " = " + value(member, sketch, random, depth));
      }
    }
    return "@"
        + type.getSimpleName()
        + (members.isEmpty() ? "" : "(" + String.join(", ", members) + ")");
  }

  private static List<Method> members(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private String value(Method member, Sketch sketch, Random random, int depth) {
    Class<?> type = member.getReturnType();
    if (!type.isArray()) {
      return value(type, sketch, random, depth);
    }
    int count = depth >= DEEPEST ? 0 : List.of(0, 1, 1, 1, 2, 3).get(random.nextInt(6));
    List<String> values =
        Stream.generate(() -> value(type.getComponentType(), sketch, random, depth))
            .limit(count)
            .toList();
    return "{" + String.join(", ", values) + "}";
  }

  private String value(Class<?> type, Sketch sketch, Random random, int depth) {
    if (type == String.class) {
      return random.nextInt(3) == 0
          ? Pick.of(OddValues.TEXTS, random)
          : '"' + Pick.of(sketch.names(), random) + '"';
    }
    if (type == boolean.class) {
      return String.valueOf(random.nextBoolean());
    }
    if (type.isPrimitive()) {
      return Pick.of(OddValues.NUMBERS, random);
    }
    if (type.isEnum()) {
      Object constant = Pick.of(List.of(type.getEnumConstants()), random);
      return type.getSimpleName() + "." + ((Enum<?>) constant).name();
    }
    if (type.isAnnotation()) {
      return written(type, sketch, random, depth + 1);
    }
    return Pick.of(
            List.of(
                sketch.model(random).name(),
                sketch.function(random).name(),
                "TodoApp",
                "int",
                "String[]"),
            random)
        + ".class";
  }

  private static List<Class<? extends Annotation>> annotationTypes() {
    try {
      Path home = Path.of(Model.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(home)) {
        return in(home);
      }
      try (FileSystem jar = FileSystems.newFileSystem(home)) {
        return in(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<? extends Annotation>> in(Path root) throws IOException {
    String packageName = Model.class.getPackageName();
    List<Class<? extends Annotation>> types = new ArrayList<>();
    try (Stream<Path> files = Files.list(root.resolve(packageName.replace('.', '/')))) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        String name = file.getFileName().toString();
        if (name.endsWith(".class") && !name.equals("package-info.class")) {
          Class<?> type = load(packageName + "." + name.replace(".class", ""));
          if (type.isAnnotation()) {
            types.add(type.asSubclass(Annotation.class));
          }
        }
      }
    }
    return types;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Vocabulary.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
