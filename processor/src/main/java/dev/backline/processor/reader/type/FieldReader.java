package dev.backline.processor.reader.type;

import dev.backline.processor.diagnostic.KeyProblem;
import dev.backline.processor.diagnostic.SourcePosition;
import dev.backline.processor.diagnostic.TypeProblem;
import dev.backline.processor.model.DefaultSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.IndexSpec;
import dev.backline.processor.model.PrimaryKeySpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.Written;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.Components;
import dev.backline.processor.reader.annotation.JavaTypes;
import dev.backline.processor.reader.annotation.Naming;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import dev.backline.processor.reader.classfile.ClassFiles;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads a field of a model or of a custom type. */
public final class FieldReader {
  public static final FieldType UNKNOWN = new Named("?", Kind.UNKNOWN, true);

  private final Types types;
  private final TypeReader typeReader;
  private final SlotReader slotReader;
  private final Reading reading;

  FieldReader(
      Types types,
      NamedTypes namedTypes,
      ClassFiles classFiles,
      SlotReader slotReader,
      Reading reading) {
    this.types = types;
    this.typeReader = new TypeReader(types, namedTypes, classFiles, reading);
    this.slotReader = slotReader;
    this.reading = reading;
  }

  /**
   * The field, of unknown type where it has none in GraphQL; then the reading says why.
   *
   * @param owner the class that has the field, maybe by inheritance
   * @param field the field
   * @param ttl the Java name of the field that holds the time of expiry
   */
  FieldSpec read(TypeElement owner, VariableElement field, Optional<Written<String>> ttl) {
    SourceRef at = SourcePosition.of(field);
    String javaName = field.getSimpleName().toString();
    Optional<AnnotationReader> id = AnnotationReader.find(field, Vocabulary.ID, reading);
    FieldType type = type(owner, field, id, ttl).orElse(UNKNOWN);
    return new FieldSpec(
        javaName,
        Naming.name(field, reading),
        Naming.description(field, reading),
        type,
        id.map(AnnotationReader::at),
        primaryKey(field),
        indexes(field),
        Naming.refersTo(field, reading),
        defaultValue(field),
        ValidationReader.read(field, type, reading),
        RelationReader.read(field, type, owner.getSimpleName() + "." + javaName, reading),
        RuleReader.read(field, reading),
        slotReader.read(JavaTypes.of(owner).packageName(), field),
        DirectiveReader.read(field, reading),
        at);
  }

  private Optional<FieldType> type(
      TypeElement owner,
      VariableElement field,
      Optional<AnnotationReader> id,
      Optional<Written<String>> ttl) {
    String place = owner.getSimpleName() + "." + field.getSimpleName();
    Optional<AnnotationReader> scalar = AnnotationReader.find(field, Vocabulary.SCALAR, reading);
    if (id.isPresent()) {
      scalar.ifPresent(
          written -> reading.findings().add(KeyProblem.ID_WITH_SCALAR, written.at(), place));
      if (typeReader.isList(asSeenFrom(owner, field))) {
        reading.findings().add(KeyProblem.LIST_KEY, id.get().at(), place);
      }
      return Optional.of(new Named("ID", Kind.SCALAR, true));
    }
    boolean expiry =
        ttl.map(Written::value).filter(field.getSimpleName()::contentEquals).isPresent();
    Optional<String> forced =
        ScalarTypes.forced(field, reading)
            .or(
                () ->
                    ValidationReader.isEmail(field)
                        ? Optional.of(ScalarTypes.EMAIL)
                        : Optional.empty());
    return typeReader
        .read(
            field,
            asSeenFrom(owner, field),
            place,
            forced,
            RelationReader.isRelation(field)
                ? Optional.empty()
                : Optional.of(TypeProblem.MODEL_AS_FIELD))
        .map(type -> expiry ? asTime(type) : type);
  }

  /** A long that holds the time of expiry counts seconds. */
  private static FieldType asTime(FieldType type) {
    return type instanceof Named named && named.kind() == Kind.LONG
        ? new Named(ScalarTypes.TIMESTAMP, Kind.SCALAR, named.required())
        : type;
  }

  /** The type of a field in which the type variables of a generic superclass are filled in. */
  private TypeMirror asSeenFrom(TypeElement owner, Element field) {
    return field.getEnclosingElement().equals(owner)
        ? Components.of(field).map(Element::asType).orElse(field.asType())
        : types.asMemberOf((DeclaredType) owner.asType(), field);
  }

  private Optional<PrimaryKeySpec> primaryKey(Element field) {
    return AnnotationReader.find(field, Vocabulary.PRIMARY_KEY, reading)
        .map(key -> new PrimaryKeySpec(key.strings("sortKeys"), key.at()));
  }

  private Optional<DefaultSpec> defaultValue(Element field) {
    return AnnotationReader.find(field, Vocabulary.DEFAULT, reading)
        .map(
            written ->
                new DefaultSpec(
                    written.string("value"), written.bool("generated"), written.position("value")));
  }

  private List<IndexSpec> indexes(Element field) {
    return AnnotationReader.findAll(field, Vocabulary.INDEX, Vocabulary.INDEXES, reading).stream()
        .map(
            index ->
                new IndexSpec(
                    index.string("name"),
                    index.strings("sortKeys"),
                    index.bool("query").map(Written::value).orElse(true),
                    index.string("queryField"),
                    index.constant("projection"),
                    index.strings("nonKeyAttributes"),
                    TableReader.throughput(index),
                    index.at()))
        .toList();
  }
}
