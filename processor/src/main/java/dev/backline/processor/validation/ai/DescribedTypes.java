package dev.backline.processor.validation.ai;

import dev.backline.processor.diagnostic.AiProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.CustomTypeSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.FieldType.ListOf;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.SourceRef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Checks that Amplify can describe a type to an AI model, down to the fields of custom types. */
final class DescribedTypes {
  private static final Set<String> DESCRIBED =
      Set.of("ID", "String", "Int", "Float", "Boolean", "AWSJSON");

  private final Map<String, CustomTypeSpec> customTypes = new HashMap<>();
  private final Findings findings;
  private final SourceRef at;
  private final Deque<String> path = new ArrayDeque<>();
  private final Set<String> described = new HashSet<>();

  /**
   * Descriptions that one annotation asks for.
   *
   * @param at the annotation
   */
  DescribedTypes(DataSpec data, SourceRef at, Findings findings) {
    data.customTypes().forEach(type -> customTypes.putIfAbsent(type.name().value(), type));
    this.findings = findings;
    this.at = at;
  }

  /**
   * Checks a type.
   *
   * @param place what has the type
   */
  void check(String place, FieldType type) {
    if (type instanceof ListOf list) {
      check(place, list.element());
      return;
    }
    Named named = (Named) type;
    if (named.kind() == Kind.ENUM) {
      findings.add(AiProblem.DESCRIBED_ENUM, at, place, named.name());
    } else if (named.kind() == Kind.SCALAR
        && named.required()
        && !DESCRIBED.contains(named.name())) {
      findings.add(AiProblem.REQUIRED_SCALAR, at, place, named.name());
    } else if (named.kind() == Kind.CUSTOM_TYPE) {
      checkFields(place, named.name());
    }
  }

  private void checkFields(String place, String name) {
    if (path.contains(name)) {
      findings.add(AiProblem.DESCRIBED_CYCLE, at, place, name);
    } else if (described.add(name) && customTypes.containsKey(name)) {
      path.push(name);
      CustomTypeSpec type = customTypes.get(name);
      for (FieldSpec field : type.fields()) {
        check(type.type().simpleName() + "." + field.javaName(), field.type());
      }
      path.pop();
    }
  }
}
