package dev.backline.processor.reader.classfile;

import dev.backline.processor.diagnostic.OperationProblem;
import dev.backline.processor.diagnostic.SourcePosition;
import dev.backline.processor.model.Written;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.Naming;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * Finds the names of an operation's parameters.
 *
 * <p>Class files keep them only if they were compiled with {@code -parameters}; else compilers make
 * up {@code arg0}, {@code arg1} and so on.
 */
public final class ParameterNames {
  private final ClassFiles classFiles;
  private final Reading reading;

  public ParameterNames(ClassFiles classFiles, Reading reading) {
    this.classFiles = classFiles;
    this.reading = reading;
  }

  /** The name in Java. */
  public String javaName(VariableElement parameter) {
    ExecutableElement method = (ExecutableElement) parameter.getEnclosingElement();
    String key = ClassFile.method(method.getSimpleName().toString(), method.getParameters().size());
    return classFiles
        .of((TypeElement) method.getEnclosingElement())
        .flatMap(file -> Optional.ofNullable(file.parameters().get(key)))
        .map(names -> names.get(method.getParameters().indexOf(parameter)))
        .orElse(parameter.getSimpleName().toString());
  }

  /** The name in GraphQL. */
  public Written<String> graphqlName(VariableElement parameter, String operation) {
    if (AnnotationReader.isPresent(parameter, Vocabulary.NAME)) {
      return Naming.name(parameter, reading);
    }
    String name = javaName(parameter);
    ExecutableElement method = (ExecutableElement) parameter.getEnclosingElement();
    if (name.equals("arg" + method.getParameters().indexOf(parameter))) {
      reading
          .findings()
          .add(OperationProblem.PARAMETER_NAME_LOST, SourcePosition.of(parameter), operation, name);
    }
    return new Written<>(name, SourcePosition.of(parameter));
  }
}
