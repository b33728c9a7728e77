package dev.backline.processor.reader.type;

import dev.backline.processor.graphql.DirectiveParser;
import dev.backline.processor.model.DirectiveSpec;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import java.util.List;
import javax.lang.model.element.Element;

/** Reads the {@code @Directive}s of an element. */
public final class DirectiveReader {
  private DirectiveReader() {}

  /** The directives in the order written, parsed. */
  public static List<DirectiveSpec> read(Element element, Reading reading) {
    return AnnotationReader.findAll(
            element, Vocabulary.DIRECTIVE, Vocabulary.SEVERAL_DIRECTIVES, reading)
        .stream()
        .flatMap(annotation -> annotation.string("value").stream())
        .map(DirectiveParser::parse)
        .toList();
  }
}
