package dev.backline.processor.reader.type;

import static java.util.Map.entry;

import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.annotation.Vocabulary;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Which GraphQL scalar a Java class becomes. */
public final class ScalarTypes {
  /** What a {@code long} becomes once it is decided that it counts seconds. */
  static final String TIMESTAMP = "AWSTimestamp";

  /** What a {@code String} becomes that Jakarta Validation takes for an e-mail address. */
  static final String EMAIL = "AWSEmail";

  private static final Map<String, String> BY_CLASS =
      Map.ofEntries(
          entry("java.lang.String", "String"),
          entry("java.lang.CharSequence", "String"),
          entry("java.util.UUID", "ID"),
          entry("java.lang.Integer", "Int"),
          entry("java.lang.Short", "Int"),
          entry("java.lang.Byte", "Int"),
          entry("java.util.OptionalInt", "Int"),
          entry("java.lang.Float", "Float"),
          entry("java.lang.Double", "Float"),
          entry("java.math.BigDecimal", "Float"),
          entry("java.util.OptionalDouble", "Float"),
          entry("java.lang.Boolean", "Boolean"),
          entry("java.time.LocalDate", "AWSDate"),
          entry("java.time.LocalTime", "AWSTime"),
          entry("java.time.OffsetTime", "AWSTime"),
          entry("java.time.Instant", "AWSDateTime"),
          entry("java.time.OffsetDateTime", "AWSDateTime"),
          entry("java.time.ZonedDateTime", "AWSDateTime"),
          entry("java.net.URI", "AWSURL"),
          entry("java.net.URL", "AWSURL"),
          entry("java.net.InetAddress", "AWSIPAddress"),
          entry("java.net.Inet4Address", "AWSIPAddress"),
          entry("java.net.Inet6Address", "AWSIPAddress"),
          entry("com.fasterxml.jackson.databind.JsonNode", "AWSJSON"),
          entry("com.fasterxml.jackson.databind.node.ObjectNode", "AWSJSON"),
          entry("com.fasterxml.jackson.databind.node.ArrayNode", "AWSJSON"),
          entry("tools.jackson.databind.JsonNode", "AWSJSON"),
          entry("tools.jackson.databind.node.ObjectNode", "AWSJSON"),
          entry("tools.jackson.databind.node.ArrayNode", "AWSJSON"),
          entry("jakarta.json.JsonValue", "AWSJSON"),
          entry("jakarta.json.JsonStructure", "AWSJSON"),
          entry("jakarta.json.JsonObject", "AWSJSON"),
          entry("jakarta.json.JsonArray", "AWSJSON"));

  /** The scalars by the constant of {@code AppSyncScalar}. */
  private static final Map<String, String> BY_CONSTANT =
      Map.ofEntries(
          entry("ID", "ID"),
          entry("STRING", "String"),
          entry("INT", "Int"),
          entry("FLOAT", "Float"),
          entry("BOOLEAN", "Boolean"),
          entry("AWS_DATE", "AWSDate"),
          entry("AWS_TIME", "AWSTime"),
          entry("AWS_DATE_TIME", "AWSDateTime"),
          entry("AWS_TIMESTAMP", TIMESTAMP),
          entry("AWS_EMAIL", EMAIL),
          entry("AWS_JSON", "AWSJSON"),
          entry("AWS_PHONE", "AWSPhone"),
          entry("AWS_URL", "AWSURL"),
          entry("AWS_IP_ADDRESS", "AWSIPAddress"));

  /** The scalar that {@code @Scalar} forces on an element. */
  public static Optional<String> forced(Element element, Reading reading) {
    return AnnotationReader.find(element, Vocabulary.SCALAR, reading)
        .flatMap(scalar -> scalar.constant("value"))
        .flatMap(constant -> ofConstant(constant.value()));
  }

  /** What to write in place of classes that look as if they had a GraphQL type. */
  private static final Map<String, String> ADVICE =
      Map.of(
          "java.time.LocalDateTime",
              "It has no offset, and AWSDateTime needs one: use OffsetDateTime or Instant.",
          "java.util.Date", "Use Instant.",
          "java.util.Calendar", "Use OffsetDateTime.",
          "java.sql.Timestamp", "Use Instant.",
          "java.math.BigInteger", "Use a String, or a BigDecimal for a Float.",
          "java.lang.Character", "Use a String.",
          "java.util.Map", "A Map becomes AWSJSON when its keys are Strings.");

  private ScalarTypes() {}

  static Optional<String> ofClass(String qualifiedName) {
    return Optional.ofNullable(BY_CLASS.get(qualifiedName));
  }

  static Optional<String> ofConstant(String appSyncScalar) {
    return Optional.ofNullable(BY_CONSTANT.get(appSyncScalar));
  }

  static String advice(String qualifiedName) {
    return ADVICE.getOrDefault(
        qualifiedName,
        "Annotate a class of yours with @CustomType, name a scalar with @Scalar, or leave the field"
            + " out with @Ignore.");
  }
}
