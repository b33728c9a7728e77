package dev.backline.processor.reader.type;

import dev.backline.processor.model.FunctionSlotSpec;
import dev.backline.processor.model.NamedFile;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Reads the {@code @FunctionSlot}s of an element. */
final class SlotReader {
  private final CodeFiles codeFiles;
  private final Reading reading;

  SlotReader(CodeFiles codeFiles, Reading reading) {
    this.codeFiles = codeFiles;
    this.reading = reading;
  }

  /**
   * The slots in the order written.
   *
   * @param packageName the package beside which the templates lie
   * @param element a model, or a field
   */
  List<FunctionSlotSpec> read(String packageName, Element element) {
    return AnnotationReader.findAll(
            element, Vocabulary.FUNCTION_SLOT, Vocabulary.SEVERAL_FUNCTION_SLOTS, reading)
        .stream()
        .flatMap(annotation -> slot(packageName, annotation).stream())
        .toList();
  }

  private Optional<FunctionSlotSpec> slot(String packageName, AnnotationReader annotation) {
    return annotation
        .constant("slot")
        .map(
            slot ->
                new FunctionSlotSpec(
                    annotation.constant("on"),
                    annotation.string("query"),
                    slot,
                    annotation.integer("index"),
                    template(packageName, annotation, "request"),
                    template(packageName, annotation, "response"),
                    annotation.at()));
  }

  private Optional<NamedFile> template(
      String packageName, AnnotationReader annotation, String member) {
    return annotation.string(member).map(name -> codeFiles.find(packageName, name));
  }
}
