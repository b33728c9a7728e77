package dev.backline.processor.writing.api;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.StackMappingSpec;
import dev.backline.processor.naming.resolver.MappedResolvers;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.JavaLiterals;
import dev.backline.processor.writing.code.MapLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes which resolvers stand in other nested stacks than Amplify would put them into. */
final class StackMappingWriter {
  private final DataSpec data;
  private final MappedResolvers resolvers;

  StackMappingWriter(DataSpec data) {
    this.data = data;
    this.resolvers = new MappedResolvers(data);
  }

  /** The call on the builder of the construct; nothing where nothing is moved. */
  CodeBlock mappings() {
    CodeBlock.Builder comments = CodeBlock.builder();
    List<CodeBlock> pairs = new ArrayList<>();
    for (StackMappingSpec mapping : data.stackMappings()) {
      comments.add(text(mapping).on(place(mapping)));
      resolvers
          .ids(mapping)
          .forEach(id -> pairs.add(CodeBlock.of("$S, $S", id, mapping.stack().value())));
    }
    return pairs.isEmpty()
        ? CodeBlock.of("")
        : comments.add(".stackMappings($L)\n", MapLiteral.of(pairs)).build();
  }

  private static AnnotationText text(StackMappingSpec mapping) {
    String stack = JavaLiterals.string(mapping.stack().value());
    if (mapping.operations().isEmpty()) {
      return AnnotationText.of("StackMapping").value(stack);
    }
    return AnnotationText.of("StackMapping")
        .value("value = " + stack)
        .value(
            mapping.operations().stream()
                .map(operation -> "ModelOperation." + operation.value())
                .collect(Collectors.joining(", ", "on = {", "}")));
  }

  private String place(StackMappingSpec mapping) {
    String owner =
        mapping
            .model()
            .flatMap(data::model)
            .map(model -> model.type().simpleName())
            .orElse(data.definition().simpleName());
    return Stream.concat(Stream.of(owner), mapping.member().stream())
        .collect(Collectors.joining("."));
  }
}
