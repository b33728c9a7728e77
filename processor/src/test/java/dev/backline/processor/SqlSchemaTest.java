package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Models in SQL databases and operations that statements answer, in the schema. */
final class SqlSchemaTest {
  private static final String DEFINITION =
      """
      package app;

      import dev.backline.*;
      import java.time.Instant;
      import java.util.List;

      @GraphqlApi(
          databases =
              @SqlDatabase(
                  name = "shop", engine = SqlEngine.POSTGRES, connectionStringPath = "/shop"))
      @Allow(Strategy.PUBLIC_API_KEY)
      interface TodoApp {
        @Model(database = "shop")
        @RefersTo("items")
        record Item(
            @PrimaryKey @Default(generated = true) @RefersTo("no") int number,
            @Index(name = "byName") String name) {}

        @Model(database = "shop", timestamps = @Timestamps(createdAt = "at", updatedAt = ""))
        record Order(@Id String id, Instant at) {}

        @Query
        @Sql("select *\\nfrom items where name = :name and note = '\\\\'")
        @Allow(Strategy.PUBLIC_API_KEY)
        List<Item> named(String name);

        @Mutation
        @Sql(file = "count.sql")
        @Allow(Strategy.PUBLIC_API_KEY)
        int count();
      }
      """;

  @Test
  void schema() {
    String schema = Compiling.sources(DEFINITION).schema();

    Sdl.assertValid(schema);
    assertThat(schema)
        .contains(
            """
            type Item @model(timestamps: null) @auth(rules: [{allow: public, provider: apiKey}]) @refersTo(name: "items") {
              number: Int! @primaryKey @default @refersTo(name: "no")
              name: String @index(name: "byName", queryField: "listItemByName")
            }
            """);
    assertThat(schema).contains("timestamps: {createdAt: \"at\", updatedAt: null}");
    assertThat(schema)
        .contains(
            """
            type Query {
              named(name: String): [Item]
                @sql(statement: "select *\\nfrom items where name = :name and note = '\\\\'")
            """);
    assertThat(schema).contains("@sql(reference: \"count.sql\")");
  }
}
