package dev.backline.processor.reader.type;

import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.diagnostic.SourcePosition;
import dev.backline.processor.diagnostic.TypeProblem;
import dev.backline.processor.model.FieldType;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.FieldType.ListOf;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.Components;
import dev.backline.processor.reader.annotation.Naming;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import dev.backline.processor.reader.classfile.ClassFile;
import dev.backline.processor.reader.classfile.ClassFiles;
import dev.backline.processor.reader.classfile.TypeAnnotations;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** Finds the GraphQL type of a field, a parameter or a result. */
public final class TypeReader {
  private static final String LONG = "java.lang.Long";
  private static final String COLLECTION = "java.util.Collection";

  private final Types types;
  private final NamedTypes namedTypes;
  private final TypeAnnotations typeAnnotations;
  private final Reading reading;

  public TypeReader(Types types, NamedTypes namedTypes, ClassFiles classFiles, Reading reading) {
    this.typeAnnotations = new TypeAnnotations(classFiles);
    this.types = types;
    this.namedTypes = namedTypes;
    this.reading = reading;
  }

  /**
   * The type of a value, or nothing where there is none; then the reading says why.
   *
   * @param element what has the type: a field, a parameter, or a method with a result
   * @param type its Java type as the schema sees it
   * @param place the element's name for messages
   * @param scalar the scalar that an annotation forces
   * @param modelRefused what is wrong where the type is a model; nothing where it may be one
   */
  public Optional<FieldType> read(
      Element element,
      TypeMirror type,
      String place,
      Optional<String> scalar,
      Optional<Problem> modelRefused) {
    boolean required = isMarked(element) || isNotNull(element, type, "");
    return new Value(element, place, scalar, modelRefused).read(type, "", required, false);
  }

  /** Whether values of a type are lists in GraphQL. */
  boolean isList(TypeMirror type) {
    return switch (type.getKind()) {
      case ARRAY -> true;
      case DECLARED -> supertype((DeclaredType) type, COLLECTION).isPresent();
      case TYPEVAR -> isList(((TypeVariable) type).getUpperBound());
      default -> false;
    };
  }

  private static boolean isMarked(Element element) {
    return isNotNull(element) || Components.of(element).filter(TypeReader::isNotNull).isPresent();
  }

  /** Whether a type is marked; one that is all of a member's type, or stands inside of it. */
  private boolean isNotNull(Element member, TypeMirror type, String path) {
    return isNotNull(type) || typeAnnotations.has(member, path, Vocabulary.NOT_NULL);
  }

  private static boolean isNotNull(AnnotatedConstruct annotated) {
    for (AnnotationMirror mirror : annotated.getAnnotationMirrors()) {
      TypeElement annotation = (TypeElement) mirror.getAnnotationType().asElement();
      if (Vocabulary.NOT_NULL.contains(annotation.getQualifiedName().toString())) {
        return true;
      }
    }
    return false;
  }

  /** One value whose type is being found. */
  private final class Value {
    private final Element element;
    private final String place;
    private final SourceRef at;
    private final Optional<String> scalar;
    private final Optional<Problem> modelRefused;

    /** Type variables on the way: the bound of one can lead back to it. */
    private final Set<String> variables = new HashSet<>();

    Value(Element element, String place, Optional<String> scalar, Optional<Problem> modelRefused) {
      this.element = element;
      this.place = place;
      this.at = SourcePosition.of(element);
      this.scalar = scalar;
      this.modelRefused = modelRefused;
    }

    /**
     * @param path where in the type of the element the type stands
     */
    Optional<FieldType> read(TypeMirror type, String path, boolean required, boolean inList) {
      return switch (type.getKind()) {
        case BOOLEAN -> named("Boolean", true);
        case BYTE, SHORT, INT -> named("Int", true);
        case FLOAT, DOUBLE -> named("Float", true);
        case LONG -> longType(true);
        case ARRAY -> array((ArrayType) type, path, required, inList);
        case DECLARED -> declared((DeclaredType) type, path, required, inList);
        case TYPEVAR ->
            variables.add(type.toString())
                ? bound(((TypeVariable) type).getUpperBound(), path, required, inList)
                : none(type.toString(), ScalarTypes.advice(type.toString()));
        case WILDCARD -> wildcard((WildcardType) type, path, required, inList);
        case ERROR -> {
          reading.unresolved("the type " + type + " of " + place, at);
          yield Optional.empty();
        }
        case CHAR -> none("char", ScalarTypes.advice("java.lang.Character"));
        default -> none(type.toString(), ScalarTypes.advice(type.toString()));
      };
    }

    private Optional<FieldType> named(String name, boolean required) {
      return Optional.of(new Named(scalar.orElse(name), Kind.SCALAR, required));
    }

    private Optional<FieldType> longType(boolean required) {
      return scalar.isPresent()
          ? named(scalar.get(), required)
          : Optional.of(new Named("long", Kind.LONG, required));
    }

    private Optional<FieldType> wildcard(
        WildcardType type, String path, boolean required, boolean inList) {
      return type.getExtendsBound() == null
          ? none(type.toString(), ScalarTypes.advice(type.toString()))
          : bound(type.getExtendsBound(), path + ClassFile.BOUND, required, inList);
    }

    private Optional<FieldType> bound(
        TypeMirror bound, String path, boolean required, boolean inList) {
      return read(bound, path, required || isNotNull(element, bound, path), inList);
    }

    private Optional<FieldType> array(
        ArrayType array, String path, boolean required, boolean inList) {
      TypeMirror component = array.getComponentType();
      if (component.getKind() == TypeKind.BYTE) {
        reading.findings().add(TypeProblem.BYTE_ARRAY, at, place);
        return Optional.empty();
      }
      // An annotation for fields and types at once, before an array, lands on both the field and
      // the
      // component, and means the field.
      String inside = path + ClassFile.ARRAY_ITEM;
      return list(
          component,
          inside,
          isNotNull(element, component, inside) && !isMarked(element),
          required,
          inList);
    }

    private Optional<FieldType> list(
        TypeMirror component,
        String path,
        boolean componentRequired,
        boolean required,
        boolean inList) {
      if (inList) {
        reading.findings().add(TypeProblem.NESTED_LIST, at, place);
        return Optional.empty();
      }
      return read(component, path, componentRequired, true).map(type -> new ListOf(type, required));
    }

    private Optional<FieldType> declared(
        DeclaredType type, String path, boolean required, boolean inList) {
      TypeElement element = (TypeElement) type.asElement();
      String name = element.getQualifiedName().toString();
      if (name.equals("java.util.Optional")) {
        return type.getTypeArguments().isEmpty()
            ? withoutArgument("Optional")
            : read(type.getTypeArguments().get(0), path + ClassFile.argument(0), false, inList);
      }
      Optional<String> known = ScalarTypes.ofClass(name);
      if (known.isPresent()) {
        return named(known.get(), required);
      }
      Optional<DeclaredType> collection = supertype(type, COLLECTION);
      if (collection.isPresent()) {
        return collection(type, collection.get(), path, required, inList);
      }
      if (AnnotationReader.isPresent(element, Vocabulary.MODEL) && modelRefused.isEmpty()) {
        return Optional.of(new Named(Naming.name(element, reading).value(), Kind.MODEL, required));
      }
      if (AnnotationReader.isPresent(element, Vocabulary.MODEL)) {
        reading.findings().add(modelRefused.get(), at, place, element.getSimpleName());
        return Optional.empty();
      }
      if (scalar.isPresent()) {
        return named(scalar.get(), required);
      }
      if (element.getKind() == ElementKind.ENUM) {
        return Optional.of(new Named(namedTypes.nameOfEnum(element), Kind.ENUM, required));
      }
      if (AnnotationReader.isPresent(element, Vocabulary.CUSTOM_TYPE)
          && element.getKind() != ElementKind.ENUM) {
        return Optional.of(
            new Named(namedTypes.nameOfCustomType(element), Kind.CUSTOM_TYPE, required));
      }
      if (name.equals(LONG) || name.equals("java.util.OptionalLong")) {
        return longType(required);
      }
      if (isJsonMap(type)) {
        return named("AWSJSON", required);
      }
      return none(name, ScalarTypes.advice(name));
    }

    private Optional<FieldType> collection(
        DeclaredType type, DeclaredType collection, String path, boolean required, boolean inList) {
      TypeElement element = (TypeElement) type.asElement();
      if (collection.getTypeArguments().isEmpty()) {
        return withoutArgument(element.getSimpleName().toString());
      }
      // The argument as it was written, where the elements have its type: only it has annotations.
      int parameter = parameterOfElements(element);
      TypeMirror component =
          parameter < 0
              ? collection.getTypeArguments().get(0)
              : type.getTypeArguments().get(parameter);
      String inside = path + ClassFile.argument(Math.max(parameter, 0));
      return list(component, inside, isNotNull(this.element, component, inside), required, inList);
    }

    private boolean isJsonMap(DeclaredType type) {
      return supertype(type, "java.util.Map")
          .filter(map -> map.getTypeArguments().size() == 2)
          .filter(map -> map.getTypeArguments().get(0).toString().endsWith("java.lang.String"))
          .isPresent();
    }

    private Optional<FieldType> withoutArgument(String name) {
      reading.findings().add(TypeProblem.ELEMENT_TYPE_MISSING, at, place, name, name);
      return Optional.empty();
    }

    private Optional<FieldType> none(String type, String advice) {
      reading.findings().add(TypeProblem.NO_GRAPHQL_TYPE, at, place, type, advice);
      return Optional.empty();
    }
  }

  /** Which type parameter of a collection is the type of its elements; -1 where none is. */
  private int parameterOfElements(TypeElement collection) {
    return supertype((DeclaredType) collection.asType(), COLLECTION)
        .map(generic -> types.asElement(generic.getTypeArguments().get(0)))
        .map(collection.getTypeParameters()::indexOf)
        .orElse(-1);
  }

  /** {@code type} itself or the supertype of it that has the name. */
  private Optional<DeclaredType> supertype(DeclaredType type, String qualifiedName) {
    if (((TypeElement) type.asElement()).getQualifiedName().contentEquals(qualifiedName)) {
      return Optional.of(type);
    }
    return types.directSupertypes(type).stream()
        .filter(DeclaredType.class::isInstance)
        .flatMap(supertype -> supertype((DeclaredType) supertype, qualifiedName).stream())
        .findFirst();
  }
}
