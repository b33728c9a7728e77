package dev.backline.processor.validation.override;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.OverrideProblem;
import dev.backline.processor.model.PropertyOverrideSpec;
import dev.backline.processor.model.PropertyType;
import dev.backline.processor.model.PropertyType.Kind;
import dev.backline.processor.naming.CloudFormationNames;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.naming.resource.PropertyLookup;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Follows the path of one override through the properties of its resource. */
final class PropertyPath {
  private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]*");
  private static final String PROPERTIES = "Properties";

  private final PropertyOverrideSpec override;
  private final PropertyLookup lookup;
  private final Findings findings;

  PropertyPath(PropertyOverrideSpec override, CloudFormationNames names, Findings findings) {
    this.override = override;
    this.lookup = new PropertyLookup(override.shape(), names);
    this.findings = findings;
  }

  /** What the property takes, or nothing where the path leads nowhere; then the findings say so. */
  Optional<PropertyType> follow() {
    String path = override.path().value();
    List<String> segments = PropertyLookup.segments(path);
    if (segments.contains("")) {
      String reason =
          path.isEmpty() ? "it is empty" : "there is nothing before or behind one of its dots";
      return problem(OverrideProblem.NO_PATH, path, reason);
    }
    PropertyType type = override.shape().root();
    for (int i = 0; i < segments.size(); i++) {
      Optional<PropertyType> next = step(type, segments, i);
      if (next.isEmpty()) {
        return next;
      }
      type = next.get();
    }
    return Optional.of(type);
  }

  private Optional<PropertyType> step(PropertyType type, List<String> segments, int i) {
    String segment = segments.get(i);
    if (type.takes(Kind.ANY)) {
      return Optional.of(PropertyType.ANY);
    }
    Optional<PropertyType> found =
        type.takes(Kind.STRUCTURE) ? lookup.find(type.structures(), segment) : Optional.empty();
    boolean element =
        type.takes(Kind.MAP) || (type.takes(Kind.LIST) && INDEX.matcher(segment).matches());
    if (found.isPresent() || element) {
      return found.or(() -> Optional.of(type.elements().orElse(PropertyType.ANY)));
    }
    String way = String.join(".", segments.subList(0, i));
    if (type.takes(Kind.STRUCTURE)) {
      return unknown(type, i == 0 ? simpleType() : "'" + way + "' of " + simpleType(), segment, i);
    }
    return type.takes(Kind.LIST)
        ? problem(OverrideProblem.NO_INDEX, way, simpleType(), segment)
        : problem(
            OverrideProblem.NOTHING_BELOW, way, simpleType(), PropertyWords.of(type), segment);
  }

  private Optional<PropertyType> unknown(PropertyType type, String subject, String segment, int i) {
    if (i == 0 && segment.equals(PROPERTIES)) {
      return problem(
          OverrideProblem.UNKNOWN_PROPERTY,
          subject,
          segment,
          " Paths begin below it: leave it out.");
    }
    if (i == 0 && override.shape().attributes().stream().anyMatch(segment::equalsIgnoreCase)) {
      return problem(OverrideProblem.READ_ONLY, segment, subject);
    }
    return problem(
        OverrideProblem.UNKNOWN_PROPERTY,
        subject,
        segment,
        NearestName.hint(segment, lookup.names(type.structures())));
  }

  private String simpleType() {
    return override.shape().type().simpleName();
  }

  private Optional<PropertyType> problem(OverrideProblem problem, Object... arguments) {
    findings.add(problem, override.path().at(), arguments);
    return Optional.empty();
  }
}
