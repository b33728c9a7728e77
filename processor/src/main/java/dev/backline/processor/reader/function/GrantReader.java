package dev.backline.processor.reader.function;

import dev.backline.processor.model.GrantSpec;
import dev.backline.processor.model.ResourceChoice;
import dev.backline.processor.model.SecretSpec;
import dev.backline.processor.model.VariableSpec;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Reads what a function may use, and which resources it is told about. */
final class GrantReader {
  private final Types types;
  private final Reading reading;

  GrantReader(Types types, Reading reading) {
    this.types = types;
    this.reading = reading;
  }

  /** The grants of a handler class, in the order of the source. */
  List<GrantSpec> grants(TypeElement handler) {
    return AnnotationReader.findAll(handler, Vocabulary.GRANT, Vocabulary.GRANTS, reading).stream()
        .flatMap(grant -> grant(grant).stream())
        .toList();
  }

  /** The variables on a handler class, in the order of the source. */
  List<VariableSpec> variables(TypeElement handler) {
    return AnnotationReader.findAll(
            handler, Vocabulary.ENVIRONMENT_VARIABLE, Vocabulary.ENVIRONMENT_VARIABLES, reading)
        .stream()
        .flatMap(this::variable)
        .toList();
  }

  /** One variable; nothing where it has no name. */
  Stream<VariableSpec> variable(AnnotationReader variable) {
    return variable.string("name").stream()
        .map(
            name ->
                new VariableSpec(
                    name,
                    variable.string("value"),
                    variable.annotation("secret").flatMap(GrantReader::secret),
                    variable.constant("from"),
                    resource(variable),
                    variable.at()));
  }

  /** A secret; nothing where it has no name. */
  static Optional<SecretSpec> secret(AnnotationReader secret) {
    return secret
        .string("value")
        .map(name -> new SecretSpec(name, secret.constant("store"), secret.string("field")));
  }

  private Optional<GrantSpec> grant(AnnotationReader grant) {
    return grant
        .constant("on")
        .map(
            on ->
                new GrantSpec(
                    on,
                    resource(grant),
                    grant.string("path"),
                    grant.constants("access").orElse(List.of()),
                    grant.strings("actions"),
                    grant.at()));
  }

  private ResourceChoice resource(AnnotationReader annotation) {
    return new ResourceChoice(
        annotation.type("model", types),
        annotation.string("storage"),
        annotation.type("function", types));
  }
}
