package dev.backline.processor;

import org.junit.jupiter.api.Test;

/** Operations, timestamps and authorization in the schema. */
final class OperationSchemaTest {
  @Test
  void renamedAndDisabledOperations() {
    assertDefined(
        """
        @Model(
            queries = @Queries(get = "fetch"),
            subscriptions = @Subscriptions(onCreate = "added", level = SubscriptionLevel.PUBLIC),
            timestamps = @Timestamps(createdAt = "made", updatedAt = ""))
        @Disable({ModelOperation.LIST, ModelOperation.UPDATE})
        record Todo(@Id String id) {}
        @Model @Disable({ModelOperation.QUERIES, ModelOperation.SUBSCRIPTIONS})
        record Note(@Id String id) {}
        @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
        """,
        """
        type Note @model(queries: null, subscriptions: null) @auth(rules: [{allow: public, provider: apiKey}]) {
          id: ID!
        }

        type Todo @model(queries: {get: "fetch", list: null}, mutations: {update: null}, subscriptions: {onCreate: ["added"], level: public}, timestamps: {createdAt: "made", updatedAt: null}) @auth(rules: [{allow: public, provider: apiKey}]) {
          id: ID!
        }
        """);
  }

  @Test
  void rulesOfEveryKind() {
    assertDefined(
        """
        @Model
        @Allow(Strategy.GUEST)
        @Allow(value = Strategy.AUTHENTICATED, provider = Provider.IDENTITY_POOL)
        @Allow(value = Strategy.OWNER, ownerField = "author", identityClaim = "sub")
        @Allow(value = Strategy.GROUPS, groups = {"A", "B"}, groupClaim = "team")
        @Allow(value = Strategy.GROUPS, groupsField = "teams", provider = Provider.OIDC)
        @Allow(value = Strategy.CUSTOM, to = {Operation.CREATE, Operation.READ})
        record Todo(
            @Id String id,
            @Name("author_name") String author,
            @Name("team_names") List<String> teams) {}
        @GraphqlApi(oidc = @Oidc(providerName = "idp", issuerUrl = "https://idp.example.com"))
        interface TodoApp {}
        """,
        """
        type Todo @model @auth(rules: [
          {allow: public, provider: identityPool},
          {allow: private, provider: identityPool},
          {allow: owner, provider: userPools, ownerField: "author_name", identityClaim: "sub"},
          {allow: groups, provider: userPools, groups: ["A", "B"], groupClaim: "team"},
          {allow: groups, provider: oidc, groupsField: "team_names"},
          {allow: custom, provider: function, operations: [create, read]}
        ]) {
          id: ID!
          author_name: String
          team_names: [String]
        }
        """);
  }

  @Test
  void rulesOfFieldsTakeThePlaceOfTheModels() {
    assertDefined(
        """
        @Model
        record Todo(@Id String id, @Allow(Strategy.OWNER) String secret) {}
        @GraphqlApi
        @Allow(Strategy.OWNER)
        @Allow(value = Strategy.GUEST, to = Operation.CREATE)
        interface TodoApp {}
        """,
        """
        type Todo @model @auth(rules: [
          {allow: owner, provider: userPools},
          {allow: public, provider: identityPool, operations: [create]}
        ]) {
          id: ID!
          secret: String @auth(rules: [{allow: owner, provider: userPools}])
        }
        """);
  }

  private static void assertDefined(String program, String schema) {
    Sdl.assertDefines(Compiling.sources(program).schema(), schema);
  }
}
