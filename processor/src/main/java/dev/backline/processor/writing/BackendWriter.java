package dev.backline.processor.writing;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.naming.BackendNames;
import dev.backline.processor.naming.GeneratedNames;
import dev.backline.processor.writing.api.DataPart;
import dev.backline.processor.writing.auth.AuthPart;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.MethodScope;
import dev.backline.processor.writing.code.Part;
import dev.backline.processor.writing.function.FunctionsPart;
import dev.backline.processor.writing.grant.GrantPart;
import dev.backline.processor.writing.output.OutputsPart;
import dev.backline.processor.writing.override.CustomizersPart;
import dev.backline.processor.writing.override.PropertyOverridesPart;
import dev.backline.processor.writing.storage.StoragePart;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes the construct {@code TodoAppBackend}, which makes all components of a backend. */
final class BackendWriter {
  private static final String SCOPE = "scope";
  private static final String ID = "id";

  private final BackendSpec backend;

  /** The components, each behind those that it needs. */
  private final List<Part> parts;

  /** What the constructor declares. */
  private final MethodScope scope;

  private BackendWriter(BackendSpec backend) {
    BackendNames names = new BackendNames(backend);
    Optional<DataPart> data = backend.data().map(spec -> new DataPart(spec, backend, names));
    this.backend = backend;
    this.parts =
        Stream.<Stream<? extends Part>>of(
                Stream.of(new FunctionsPart(backend, names)),
                backend.auth().map(auth -> new AuthPart(backend, auth, names)).stream(),
                backend.storages().stream()
                    .map(storage -> new StoragePart(backend, storage, names)),
                data.stream(),
                Stream.of(
                    new GrantPart(backend, names),
                    new PropertyOverridesPart(backend, names),
                    new CustomizersPart(backend, names),
                    new OutputsPart(backend)))
            .<Part>flatMap(Function.identity())
            .toList();
    this.scope =
        new MethodScope(
            names.fields(),
            Stream.concat(
                    Stream.of(SCOPE, ID), data.stream().flatMap(part -> part.variables().stream()))
                .toList());
  }

  /** The class of a sound definition. */
  static TypeSpec write(BackendSpec backend) {
    BackendWriter writer = new BackendWriter(backend);
    List<Part.Making> making =
        writer.parts.stream().map(part -> part.making(writer.scope)).toList();
    MethodSpec.Builder constructor = writer.constructor();
    making.forEach(part -> constructor.addCode(part.creation()));
    making.forEach(part -> constructor.addCode(part.overrides()));
    TypeSpec.Builder type = writer.type(constructor.build());
    making.forEach(part -> part.methods().forEach(type::addMethod));
    return type.build();
  }

  /** A class with the same methods that makes nothing. */
  static TypeSpec writeOutline(BackendSpec backend) {
    BackendWriter writer = new BackendWriter(backend);
    return writer
        .type(
            writer
                .constructor()
                .addStatement(
                    "throw new $T($S)",
                    IllegalStateException.class,
                    backend.definition().simpleName() + " has mistakes; see the compiler's errors.")
                .build())
        .build();
  }

  private TypeSpec.Builder type(MethodSpec constructor) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(CdkNames.className(GeneratedNames.backend(backend.definition())))
            .addModifiers(PUBLIC, FINAL)
            .superclass(CdkNames.AMPLIFY_BACKEND)
            .addJavadoc(
                "The backend that {@link $L} defines.\n",
                backend.definition().linkFrom(backend.definition()));
    // A definition with mistakes can give two things one name, or one that every backend has.
    Set<String> fields = new HashSet<>();
    parts.stream()
        .flatMap(part -> part.fields().stream())
        .filter(field -> fields.add(field.name))
        .forEach(type::addField);
    type.addMethod(constructor);
    Set<String> accessors = new HashSet<>(BackendNames.inherited());
    parts.stream()
        .flatMap(part -> part.accessors().stream())
        .filter(accessor -> accessors.add(accessor.name))
        .forEach(type::addMethod);
    return type;
  }

  private MethodSpec.Builder constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(PUBLIC)
            .addJavadoc(
                "Builds the backend.\n\n"
                    + "@param scope the stack, or a construct in it, that the backend becomes part of\n"
                    + "@param id the backend's name in its scope; another name makes other resources\n")
            .addParameter(CdkNames.CONSTRUCT, SCOPE)
            .addParameter(String.class, ID)
            .addStatement("super($L, $L)", SCOPE, ID);
    for (Part part : parts) {
      part.parameters()
          .forEach(
              (parameter, javadoc) ->
                  constructor
                      .addParameter(parameter)
                      .addJavadoc("@param $L $L\n", parameter.name, javadoc));
    }
    return constructor;
  }
}
