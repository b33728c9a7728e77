package dev.backline.processor.reader.operation;

import dev.backline.processor.diagnostic.AiProblem;
import dev.backline.processor.diagnostic.OperationProblem;
import dev.backline.processor.diagnostic.SourcePosition;
import dev.backline.processor.model.ArgumentSpec;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.FieldType;
import dev.backline.processor.model.RootType;
import dev.backline.processor.model.Written;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.Naming;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import dev.backline.processor.reader.classfile.ClassFiles;
import dev.backline.processor.reader.classfile.ParameterNames;
import dev.backline.processor.reader.type.CodeFiles;
import dev.backline.processor.reader.type.DirectiveReader;
import dev.backline.processor.reader.type.FieldReader;
import dev.backline.processor.reader.type.NamedTypes;
import dev.backline.processor.reader.type.RuleReader;
import dev.backline.processor.reader.type.ScalarTypes;
import dev.backline.processor.reader.type.TypeReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads the operations among the methods of a definition. */
public final class CustomOperationReader {
  private static final List<String> FOR_OPERATIONS =
      List.of(
          Vocabulary.HANDLER,
          Vocabulary.HANDLERS,
          Vocabulary.RESOLVER,
          Vocabulary.RESOLVERS,
          Vocabulary.SQL,
          Vocabulary.ALLOW,
          Vocabulary.ALLOWS,
          Vocabulary.DIRECTIVE,
          Vocabulary.SEVERAL_DIRECTIVES);

  private final ParameterNames parameterNames;
  private final TypeReader typeReader;
  private final AnswerReader answerReader;
  private final ConversationReader conversationReader;
  private final Reading reading;

  public CustomOperationReader(
      Types types,
      NamedTypes namedTypes,
      ClassFiles classFiles,
      CodeFiles codeFiles,
      Reading reading) {
    this.parameterNames = new ParameterNames(classFiles, reading);
    this.typeReader = new TypeReader(types, namedTypes, classFiles, reading);
    this.answerReader = new AnswerReader(types, codeFiles, reading);
    this.conversationReader = new ConversationReader(types, answerReader, reading);
    this.reading = reading;
  }

  /** The operations, in the order of the methods. */
  public List<CustomOperationSpec> read(TypeElement definition) {
    return ElementFilter.methodsIn(definition.getEnclosedElements()).stream()
        .flatMap(method -> read(definition, method).stream())
        .toList();
  }

  private Optional<CustomOperationSpec> read(TypeElement definition, ExecutableElement method) {
    List<AnnotationReader> annotations =
        Stream.concat(
                Arrays.stream(RootType.values()).map(CustomOperationReader::annotation),
                Stream.of(Vocabulary.CONVERSATION))
            .flatMap(annotation -> AnnotationReader.find(method, annotation, reading).stream())
            .toList();
    String place = definition.getSimpleName() + "." + method.getSimpleName();
    if (annotations.isEmpty()) {
      checkPlain(method, place);
      return Optional.empty();
    }
    if (annotations.size() > 1) {
      reading
          .findings()
          .add(
              OperationProblem.TWO_ROOT_TYPES,
              annotations.get(1).at(),
              place,
              annotations.get(0).name(),
              annotations.get(1).name());
    }
    if (method.getModifiers().contains(Modifier.STATIC)) {
      reading
          .findings()
          .add(
              OperationProblem.STATIC_OPERATION,
              annotations.get(0).at(),
              place,
              annotations.get(0).name());
    }
    return Optional.of(operation(definition, method, place, annotations.get(0)));
  }

  private void checkPlain(ExecutableElement method, String place) {
    AnnotationReader.find(method, Vocabulary.GENERATION, reading)
        .ifPresent(
            annotation -> reading.findings().add(AiProblem.NOT_A_QUERY, annotation.at(), place));
    FOR_OPERATIONS.stream()
        .flatMap(annotation -> AnnotationReader.find(method, annotation, reading).stream())
        .findFirst()
        .ifPresent(
            annotation ->
                reading
                    .findings()
                    .add(OperationProblem.NO_ROOT_TYPE, annotation.at(), annotation.name(), place));
  }

  private CustomOperationSpec operation(
      TypeElement definition, ExecutableElement method, String place, AnnotationReader annotation) {
    boolean talks = annotation.name().equals("Conversation");
    Written<String> name = Naming.name(method, reading);
    return new CustomOperationSpec(
        talks ? RootType.MUTATION : rootType(annotation),
        method.getSimpleName().toString(),
        name,
        Naming.description(method, reading),
        talks
            ? List.of()
            : method.getParameters().stream().map(parameter -> argument(parameter, place)).toList(),
        talks ? Optional.empty() : result(method, place),
        answerReader.handlers(method),
        answerReader.steps(definition, method),
        answerReader.generation(method),
        talks
            ? Optional.of(conversationReader.read(method, annotation, name, place))
            : Optional.empty(),
        DirectiveReader.read(method, reading),
        answerReader.sql(definition, method),
        annotation.strings("on"),
        RuleReader.read(method, reading),
        annotation.at());
  }

  private static RootType rootType(AnnotationReader annotation) {
    return Stream.of(RootType.values())
        .filter(type -> type.typeName().equals(annotation.name()))
        .findFirst()
        .orElseThrow();
  }

  private static String annotation(RootType type) {
    return "dev.backline." + type.typeName();
  }

  private ArgumentSpec argument(VariableElement parameter, String place) {
    String javaName = parameterNames.javaName(parameter);
    return new ArgumentSpec(
        javaName,
        parameterNames.graphqlName(parameter, place),
        Naming.description(parameter, reading),
        typeReader
            .read(
                parameter,
                parameter.asType(),
                javaName + " of " + place,
                AnnotationReader.isPresent(parameter, Vocabulary.ID)
                    ? Optional.of("ID")
                    : ScalarTypes.forced(parameter, reading),
                Optional.of(OperationProblem.MODEL_AS_ARGUMENT))
            .orElse(FieldReader.UNKNOWN),
        SourcePosition.of(parameter));
  }

  private Optional<FieldType> result(ExecutableElement method, String place) {
    return method.getReturnType().getKind() == TypeKind.VOID
        ? Optional.empty()
        : typeReader
            .read(
                method,
                method.getReturnType(),
                place,
                ScalarTypes.forced(method, reading),
                Optional.empty())
            .or(() -> Optional.of(FieldReader.UNKNOWN));
  }
}
