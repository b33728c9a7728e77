package dev.backline.processor.reader.type;

import dev.backline.processor.diagnostic.DefinitionProblem;
import dev.backline.processor.diagnostic.TypeProblem;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.TableSpec;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.JavaTypes;
import dev.backline.processor.reader.annotation.Naming;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import dev.backline.processor.reader.classfile.ClassFiles;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Types;

/** Reads a {@code @Model} type. */
public final class ModelReader {
  private final StoredFields storedFields;
  private final FieldReader fieldReader;
  private final SlotReader slotReader;
  private final Reading reading;

  public ModelReader(
      Types types,
      NamedTypes namedTypes,
      ClassFiles classFiles,
      CodeFiles codeFiles,
      Reading reading) {
    this.storedFields = new StoredFields(types, classFiles, reading);
    this.slotReader = new SlotReader(codeFiles, reading);
    this.fieldReader = new FieldReader(types, namedTypes, classFiles, slotReader, reading);
    this.reading = reading;
  }

  /** The model, or nothing where the type can't be one; then the reading says why. */
  public Optional<ModelSpec> read(TypeElement type) {
    AnnotationReader model = AnnotationReader.find(type, Vocabulary.MODEL, reading).orElseThrow();
    JavaType javaType = JavaTypes.of(type);
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      reading
          .findings()
          .add(
              DefinitionProblem.MODEL_KIND,
              model.at(),
              javaType.simpleName(),
              JavaTypes.kindOf(type));
      return Optional.empty();
    }
    TableSpec table = TableReader.read(model);
    List<VariableElement> stored = storedFields.of(type, model.at());
    if (stored.isEmpty()) {
      reading.findings().add(TypeProblem.NO_FIELDS, model.at(), javaType.simpleName());
    }
    String packageName = javaType.packageName();
    List<FieldSpec> fields =
        stored.stream().map(field -> fieldReader.read(type, field, table.ttl())).toList();
    return Optional.of(
        new ModelSpec(
            javaType,
            Naming.name(type, reading),
            Naming.description(type, reading),
            Naming.refersTo(type, reading),
            fields,
            table,
            OperationsReader.read(type, model, reading),
            RuleReader.read(type, reading),
            slotReader.read(packageName, type),
            DirectiveReader.read(type, reading),
            false,
            model.at()));
  }
}
