package dev.backline.processor.writing.api;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FunctionSlotSpec;
import dev.backline.processor.model.NamedFile;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GeneratedNames;
import dev.backline.processor.naming.resolver.SlotPlaces;
import dev.backline.processor.naming.resolver.SlotPlaces.Pipeline;
import dev.backline.processor.naming.resolver.SlotPlaces.Place;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.JavaLiterals;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the functions that the user puts into generated pipelines. */
final class SlotWriter {
  /**
   * What the indexes begin behind: Amplify numbers its own functions from 1, and where one of the
   * user's has the same number, the generated template runs in its place. With three digits each,
   * they are also sorted rightly: Amplify compares them as text.
   */
  private static final int GENERATED = 100;

  private final DataSpec data;

  SlotWriter(DataSpec data) {
    this.data = data;
  }

  /** The call on the builder of the API; nothing where there are no functions. */
  CodeBlock functionSlots() {
    List<CodeBlock> slots = new SlotPlaces(data).all().stream().map(this::slot).toList();
    return slots.isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.of(".functionSlots($T.of($L))\n", List.class, CodeBlock.join(slots, ", "));
  }

  private CodeBlock slot(Place place) {
    FunctionSlotSpec spec = place.spec();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(text(spec).on(place.element()))
            .add("$T.builder()\n", type(place.resolver().pipeline()))
            .add(".typeName($S)\n", place.resolver().type())
            .add(".fieldName($S)\n", place.resolver().field())
            .add(".slotName($S)\n", camelCase(spec.slot().value()))
            .add(".slotIndex($L)\n", GENERATED + place.index())
            .add(".function($T.builder()\n", CdkNames.FUNCTION_SLOT_OVERRIDE);
    template("requestMappingTemplate", spec.request(), code);
    template("responseMappingTemplate", spec.response(), code);
    return code.add(".build()).build()").build();
  }

  private static AnnotationText text(FunctionSlotSpec spec) {
    return AnnotationText.of("FunctionSlot")
        .constant("on", "ModelOperation", spec.operation())
        .string("query", spec.query())
        .constant("slot", "Slot", Optional.of(spec.slot()))
        .plain("index", spec.index())
        .string("request", spec.request().map(NamedFile::name))
        .string("response", spec.response().map(NamedFile::name));
  }

  /** Fields of models have no type of their own, and the slots of queries. */
  private static ClassName type(Pipeline pipeline) {
    return switch (pipeline) {
      case MUTATION -> CdkNames.MUTATION_FUNCTION_SLOT;
      case SUBSCRIPTION -> CdkNames.SUBSCRIPTION_FUNCTION_SLOT;
      case QUERY, FIELD -> CdkNames.QUERY_FUNCTION_SLOT;
    };
  }

  private void template(String method, Optional<NamedFile> template, CodeBlock.Builder code) {
    template.ifPresent(
        written ->
            code.add(
                ".$L($T.read($T.class, $L))\n",
                method,
                CdkNames.VTL_TEMPLATE,
                CdkNames.className(GeneratedNames.data(data.definition())),
                JavaLiterals.string(path(written))));
  }

  /** The file as seen from the package of the definition. */
  private String path(NamedFile template) {
    Written<String> name = template.name();
    return template.packageName().equals(data.definition().packageName())
        ? name.value()
        : ("/" + template.packageName().replace('.', '/') + "/" + name.value())
            .replaceFirst("^//", "/");
  }

  private static String camelCase(String constant) {
    StringBuilder name = new StringBuilder();
    for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
      name.append(
          name.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return name.toString();
  }
}
