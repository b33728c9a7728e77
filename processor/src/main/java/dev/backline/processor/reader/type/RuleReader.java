package dev.backline.processor.reader.type;

import dev.backline.processor.model.RuleSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Reads the {@code @Allow} rules of an element. */
public final class RuleReader {
  private RuleReader() {}

  public static List<RuleSpec> read(Element element, Reading reading) {
    return AnnotationReader.findAll(element, Vocabulary.ALLOW, Vocabulary.ALLOWS, reading).stream()
        .flatMap(RuleReader::rule)
        .toList();
  }

  private static Stream<RuleSpec> rule(AnnotationReader allow) {
    return allow.constant("value").map(Written::value).stream()
        .map(
            strategy ->
                new RuleSpec(
                    strategy,
                    allow.constant("provider"),
                    allow.string("ownerField"),
                    allow.string("identityClaim"),
                    allow.strings("groups"),
                    allow.string("groupsField"),
                    allow.string("groupClaim"),
                    allow.constants("to"),
                    allow.at()));
  }
}
