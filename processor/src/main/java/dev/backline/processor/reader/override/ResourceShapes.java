package dev.backline.processor.reader.override;

import dev.backline.processor.model.PropertyType;
import dev.backline.processor.model.PropertyType.Kind;
import dev.backline.processor.model.ResourceShape;
import dev.backline.processor.reader.annotation.JavaTypes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/**
 * Reads which properties a CloudFormation resource has from the class that CDK has for it on the
 * user's class path.
 *
 * <p>The setters of the class say what a property takes; for the structures in it, the methods of
 * their builders do. What lists and maps are made of is lost in the class files where CDK takes a
 * token in place of an element: then every structure of the class that can be meant is.
 */
final class ResourceShapes {
  private static final String RESOURCE = "software.amazon.awscdk.CfnResource";
  private static final String TAG = "software.amazon.awscdk.CfnTag";
  private static final String SETTER = "set";
  private static final String ATTRIBUTE = "getAttr";

  private static final Map<String, Kind> SIMPLE =
      Map.of(
          "java.lang.String", Kind.STRING,
          "java.time.Instant", Kind.STRING,
          "java.lang.Number", Kind.NUMBER,
          "java.lang.Boolean", Kind.BOOLEAN,
          "java.lang.Object", Kind.ANY);

  private final Types types;

  ResourceShapes(Types types) {
    this.types = types;
  }

  /**
   * Whether a type is CDK's class for a type of resources, or the class that all of them extend.
   */
  boolean isResource(TypeElement type) {
    return type.getQualifiedName().contentEquals(RESOURCE)
        || (types.asElement(type.getSuperclass()) instanceof TypeElement parent
            && isResource(parent));
  }

  /** The shape; nothing is known of resources in general. */
  ResourceShape of(TypeElement type) {
    return type.getQualifiedName().contentEquals(RESOURCE)
        ? new ResourceShape(JavaTypes.of(type), Map.of(), Set.of())
        : new OneClass(type).read();
  }

  /** Reads one class. */
  private final class OneClass {
    private final TypeElement type;
    private final Map<String, TypeElement> nested = new TreeMap<>();

    /** Structures that a property names: one that none names is a list's or a map's. */
    private final Set<String> named = new TreeSet<>();

    private final Map<String, Map<String, PropertyType>> structures = new LinkedHashMap<>();
    private final Deque<TypeElement> waiting = new ArrayDeque<>();

    OneClass(TypeElement type) {
      this.type = type;
      ElementFilter.typesIn(type.getEnclosedElements()).stream()
          .filter(inner -> inner.getSimpleName().toString().endsWith("Property"))
          .forEach(inner -> nested.put(inner.getQualifiedName().toString(), inner));
      Stream.concat(setters(), nested.values().stream().flatMap(this::builderMethods))
          .map(ResourceShapes::parameter)
          .flatMap(parameter -> Stream.ofNullable(types.asElement(parameter)))
          .map(Object::toString)
          .filter(nested::containsKey)
          .forEach(named::add);
    }

    ResourceShape read() {
      structures.put(type.getQualifiedName().toString(), properties(setters(), SETTER));
      while (!waiting.isEmpty()) {
        TypeElement structure = waiting.remove();
        String name = structure.getQualifiedName().toString();
        if (!structures.containsKey(name)) {
          structures.put(name, properties(builderMethods(structure), ""));
        }
      }
      return new ResourceShape(JavaTypes.of(type), structures, attributes());
    }

    private Stream<ExecutableElement> setters() {
      return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
          .filter(method -> isPublic(method) && method.getParameters().size() == 1)
          .filter(method -> method.getReturnType().getKind() == TypeKind.VOID)
          .filter(method -> method.getSimpleName().toString().startsWith(SETTER));
    }

    private Stream<ExecutableElement> builderMethods(TypeElement structure) {
      return ElementFilter.typesIn(structure.getEnclosedElements()).stream()
          .filter(inner -> inner.getSimpleName().contentEquals("Builder"))
          .flatMap(builder -> ElementFilter.methodsIn(builder.getEnclosedElements()).stream())
          .filter(method -> isPublic(method) && method.getParameters().size() == 1);
    }

    private static boolean isPublic(ExecutableElement method) {
      return method.getModifiers().contains(Modifier.PUBLIC)
          && !method.getModifiers().contains(Modifier.STATIC);
    }

    private Map<String, PropertyType> properties(Stream<ExecutableElement> methods, String prefix) {
      Map<String, PropertyType> properties = new TreeMap<>();
      methods.forEach(
          method -> {
            String name = lowered(method.getSimpleName().toString().substring(prefix.length()));
            typeOf(parameter(method), name)
                .ifPresent(taken -> properties.merge(name, taken, PropertyType::or));
            // What takes tokens only can be anything.
            properties.putIfAbsent(name, nothingYet());
          });
      properties.replaceAll((name, taken) -> taken.kinds().isEmpty() ? PropertyType.ANY : taken);
      return properties;
    }

    private Set<String> attributes() {
      return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
          .map(method -> method.getSimpleName().toString())
          .filter(name -> name.startsWith(ATTRIBUTE))
          .map(name -> name.substring(ATTRIBUTE.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a parameter takes; nothing where it takes tokens or other constructs. */
    private Optional<PropertyType> typeOf(TypeMirror parameter, String property) {
      if (!(types.asElement(parameter) instanceof TypeElement element)) {
        return Optional.empty();
      }
      String name = element.getQualifiedName().toString();
      if (SIMPLE.containsKey(name)) {
        return Optional.of(PropertyType.of(SIMPLE.get(name)));
      }
      if (name.equals("java.util.List")) {
        return Optional.of(PropertyType.of(Kind.LIST, elements(parameter, 0, property)));
      }
      if (name.equals("java.util.Map")) {
        return Optional.of(PropertyType.of(Kind.MAP, elements(parameter, 1, property)));
      }
      if (name.equals(TAG) || name.endsWith("Property")) {
        waiting.add(element);
        return Optional.of(PropertyType.structure(Set.of(name)));
      }
      return Optional.empty();
    }

    private PropertyType elements(TypeMirror collection, int index, String property) {
      TypeMirror element = bound(((DeclaredType) collection).getTypeArguments().get(index));
      boolean lost =
          !(types.asElement(element) instanceof TypeElement known)
              || known.getQualifiedName().contentEquals("java.lang.Object");
      return lost ? lostElements(property) : typeOf(element, property).orElse(PropertyType.ANY);
    }

    /** A type in place of a wildcard. */
    private static TypeMirror bound(TypeMirror argument) {
      return argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
          ? wildcard.getExtendsBound()
          : argument;
    }

    /** What elements can be whose type the class file does not have. */
    private PropertyType lostElements(String property) {
      Set<String> candidates = new TreeSet<>();
      Set<String> singulars =
          singulars(property).map(name -> name + "property").collect(Collectors.toSet());
      nested.forEach(
          (name, structure) -> {
            if (singulars.contains(structure.getSimpleName().toString().toLowerCase(Locale.ROOT))) {
              candidates.add(name);
            }
          });
      if (candidates.isEmpty()) {
        candidates.addAll(nested.keySet());
      } else {
        nested.keySet().stream().filter(name -> !named.contains(name)).forEach(candidates::add);
      }
      candidates.forEach(name -> waiting.add(nested.get(name)));
      // CDK's own type for tags is none of the class's structures.
      boolean tags = property.toLowerCase(Locale.ROOT).contains("tag");
      return tags || candidates.isEmpty() ? PropertyType.ANY : PropertyType.structure(candidates);
    }

    private static Stream<String> singulars(String plural) {
      String name = plural.toLowerCase(Locale.ROOT);
      return Stream.of("", "s", "es", "ies")
          .filter(name::endsWith)
          .map(
              ending ->
                  name.substring(0, name.length() - ending.length())
                      + (ending.equals("ies") ? "y" : ""));
    }
  }

  private static PropertyType nothingYet() {
    return new PropertyType(Set.of(), Set.of(), Optional.empty());
  }

  private static TypeMirror parameter(ExecutableElement method) {
    return method.getParameters().get(0).asType();
  }

  private static String lowered(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
