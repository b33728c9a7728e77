package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which GraphQL type each Java type of a field becomes, and when it is never null. */
final class MappingTest {
  /** Classes of other libraries that Backline knows by name. */
  private static final String LIBRARIES =
      """
      package com.fasterxml.jackson.databind;
      public class JsonNode {}
      package com.fasterxml.jackson.databind.node;
      public class ObjectNode {}
      package com.fasterxml.jackson.databind.node;
      public class ArrayNode {}
      package jakarta.json;
      public interface JsonObject extends java.util.Map<String, JsonValue> {}
      package jakarta.json;
      public interface JsonArray extends java.util.List<JsonValue> {}
      package jakarta.json;
      public interface JsonValue {}
      package jakarta.validation.constraints;
      import java.lang.annotation.*;
      @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
      public @interface NotNull {}
      package javax.validation.constraints;
      public @interface NotNull {}
      package org.jetbrains.annotations;
      import java.lang.annotation.*;
      @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
      public @interface NotNull {}
      package org.jspecify.annotations;
      import java.lang.annotation.*;
      @Target(ElementType.TYPE_USE)
      public @interface NonNull {}
      package org.jspecify.annotations;
      import java.lang.annotation.*;
      @Target(ElementType.TYPE_USE)
      public @interface Nullable {}
      """;

  @Test
  void scalars() {
    assertMapping(
        """
        String                                      -> String
        CharSequence                                -> String
        UUID                                        -> ID
        int                                         -> Int!
        short                                       -> Int!
        byte                                        -> Int!
        Integer                                     -> Int
        Short                                       -> Int
        Byte                                        -> Int
        float                                       -> Float!
        double                                      -> Float!
        Float                                       -> Float
        Double                                      -> Float
        java.math.BigDecimal                        -> Float
        boolean                                     -> Boolean!
        Boolean                                     -> Boolean
        LocalDate                                   -> AWSDate
        LocalTime                                   -> AWSTime
        OffsetTime                                  -> AWSTime
        Instant                                     -> AWSDateTime
        OffsetDateTime                              -> AWSDateTime
        ZonedDateTime                               -> AWSDateTime
        java.net.URI                                -> AWSURL
        java.net.URL                                -> AWSURL
        java.net.InetAddress                        -> AWSIPAddress
        java.net.Inet6Address                       -> AWSIPAddress
        """);
  }

  @Test
  void json() {
    assertMapping(
        """
        Map<String, Integer>                        -> AWSJSON
        Map<String, ?>                              -> AWSJSON
        TreeMap<String, List<Map<String, Object>>>  -> AWSJSON
        @Required HashMap<String, Object>           -> AWSJSON!
        Properties2                                 -> AWSJSON
        com.fasterxml.jackson.databind.JsonNode     -> AWSJSON
        com.fasterxml.jackson.databind.node.ObjectNode -> AWSJSON
        com.fasterxml.jackson.databind.node.ArrayNode -> AWSJSON
        jakarta.json.JsonObject                     -> AWSJSON
        jakarta.json.JsonArray                      -> AWSJSON
        jakarta.json.JsonValue                      -> AWSJSON
        List<Map<String, String>>                   -> [AWSJSON]
        """);
  }

  @Test
  void optionals() {
    assertMapping(
        """
        Optional<String>                            -> String
        Optional<Integer>                           -> Int
        Optional<State>                             -> State
        Optional<List<String>>                      -> [String]
        OptionalInt                                 -> Int
        OptionalDouble                              -> Float
        List<Optional<String>>                      -> [String]
        """);
  }

  @Test
  void lists() {
    assertMapping(
        """
        List<String>                                -> [String]
        Set<UUID>                                   -> [ID]
        Collection<Integer>                         -> [Int]
        ArrayList<Boolean>                          -> [Boolean]
        SortedSet<LocalDate>                        -> [AWSDate]
        Queue<State>                                -> [State]
        EnumSet<State>                              -> [State]
        List<? extends Integer>                     -> [Int]
        Names                                       -> [String]
        String[]                                    -> [String]
        int[]                                       -> [Int!]
        State[]                                     -> [State]
        Byte[]                                      -> [Int]
        """);
  }

  @Test
  void neverNull() {
    assertMapping(
        """
        @Required String                            -> String!
        @Required Integer                           -> Int!
        @Required int                               -> Int!
        @Required State                             -> State!
        java.time.@Required Instant                 -> AWSDateTime!
        @Required List<String>                      -> [String]!
        List<@Required String>                      -> [String!]
        @Required List<@Required String>            -> [String!]!
        Set<@Required State>                        -> [State!]
        @Required String[]                          -> [String]!
        @Required int[]                             -> [Int!]!
        String @Required []                         -> [String]!
        @org.jspecify.annotations.NonNull String    -> String!
        List<@org.jspecify.annotations.NonNull String> -> [String!]
        @org.jspecify.annotations.NonNull String[]  -> [String!]
        String @org.jspecify.annotations.NonNull [] -> [String]!
        @org.jspecify.annotations.Nullable String   -> String
        @jakarta.validation.constraints.NotNull String -> String!
        List<@jakarta.validation.constraints.NotNull String> -> [String!]
        @javax.validation.constraints.NotNull String -> String!
        @org.jetbrains.annotations.NotNull String   -> String!
        List<@org.jetbrains.annotations.NotNull Integer> -> [Int!]
        """);
  }

  @Test
  void forcedScalars() {
    assertMapping(
        """
        @Scalar(AppSyncScalar.ID) String            -> ID
        @Scalar(AppSyncScalar.STRING) UUID          -> String
        @Scalar(AppSyncScalar.INT) long             -> Int!
        @Scalar(AppSyncScalar.FLOAT) Long           -> Float
        @Scalar(AppSyncScalar.BOOLEAN) Object       -> Boolean
        @Scalar(AppSyncScalar.AWS_DATE) String      -> AWSDate
        @Scalar(AppSyncScalar.AWS_TIME) String      -> AWSTime
        @Scalar(AppSyncScalar.AWS_DATE_TIME) String -> AWSDateTime
        @Scalar(AppSyncScalar.AWS_TIMESTAMP) long   -> AWSTimestamp!
        @Scalar(AppSyncScalar.AWS_TIMESTAMP) Instant -> AWSTimestamp
        @Scalar(AppSyncScalar.AWS_EMAIL) @Required String -> AWSEmail!
        @Scalar(AppSyncScalar.AWS_JSON) Locale      -> AWSJSON
        @Scalar(AppSyncScalar.AWS_PHONE) List<@Required String> -> [AWSPhone!]
        @Scalar(AppSyncScalar.AWS_URL) String[]     -> [AWSURL]
        @Scalar(AppSyncScalar.AWS_IP_ADDRESS) Optional<String> -> AWSIPAddress
        @Scalar(AppSyncScalar.STRING) State         -> String
        """);
  }

  @Test
  void timesOfExpiry() {
    assertThat(schema("@Model(ttl = \"t\") record Todo(@Id String id, Long t) {}"))
        .contains("  t: AWSTimestamp\n");
    assertThat(schema("@Model(ttl = \"t\") record Todo(@Id String id, long t) {}"))
        .contains("  t: AWSTimestamp!\n");
    assertThat(schema("@Model(ttl = \"t\") record Todo(@Id String id, @Required Long t) {}"))
        .contains("  t: AWSTimestamp!\n");
    assertThat(schema("@Model(ttl = \"t\") record Todo(@Id String id, Integer t) {}"))
        .contains("  t: Int\n");
  }

  private static String schema(String model) {
    return Compiling.sources(
            model, "@GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}")
        .schema();
  }

  /** Asserts rows of a Java type, an arrow and its GraphQL type, as a record and as a class. */
  private static void assertMapping(String table) {
    List<String[]> rows = table.lines().map(row -> row.split(" +-> ", -1)).toList();
    String components =
        fields(rows).collect(Collectors.joining(",\n    ", "record AsRecord(\n    ", ") {}"));
    String fields =
        fields(rows).collect(Collectors.joining(";\n  ", "class AsClass {\n  ", ";\n}"));
    String schema =
        Compiling.sources(
                "@Model " + components + "\n@Model " + fields,
                """
                @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
                enum State { OPEN, DONE }
                class Names extends ArrayList<String> { static final long serialVersionUID = 1; }
                class Properties2 extends HashMap<String, String> {
                  static final long serialVersionUID = 1;
                }
                """,
                LIBRARIES)
            .schema();
    String expected =
        IntStream.range(0, rows.size())
            .mapToObj(i -> "  field" + i + ": " + rows.get(i)[1] + "\n")
            .collect(Collectors.joining());
    for (String type : List.of("AsRecord", "AsClass")) {
      Sdl.assertFields(schema, type, expected);
    }
  }

  private static Stream<String> fields(List<String[]> rows) {
    return IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i)[0] + " field" + i);
  }
}
