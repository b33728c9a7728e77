package dev.backline.processor;

import dev.backline.processor.diagnostic.ApiProblem;
import dev.backline.processor.diagnostic.AuthorizationProblem;
import dev.backline.processor.diagnostic.Problem;
import java.util.List;

/** The part of family 15 about the members of rules, and what authorization needs of the API. */
final class RuleMemberErrorsTest extends ErrorsTest {
  private static final String RIGHT =
      """
      @Model
      @Allow(Strategy.GUEST)
      @Allow(value = Strategy.AUTHENTICATED, provider = Provider.OIDC)
      @Allow(value = Strategy.OWNER, ownerField = "author", identityClaim = "sub")
      @Allow(value = Strategy.GROUPS, groups = "Editors")
      @Allow(value = Strategy.GROUPS, groupsField = "teams", groupClaim = "team")
      record Todo(@Id String id, String author, List<String> teams) {}
      @GraphqlApi(
          oidc = @Oidc(providerName = "idp", issuerUrl = "https://idp.example.com"),
          lambdaAuthorizer = @LambdaAuthorizer(ttlSeconds = 0))
      interface TodoApp {}
      """;

  @Override
  List<Mistake> mistakes() {
    return List.of(
        mistake(
            AuthorizationProblem.RULE_PROVIDER,
            "@Allow(value = Strategy.GUEST, provider = Provider/*!BL-1505 GUEST rules*/.OIDC)"),
        mistake(
            AuthorizationProblem.RULE_PROVIDER_REFUSED,
            """
            @Allow(
                value = Strategy.OWNER,
                provider = Provider/*!BL-1506 IDENTITY_POOL has none*/.IDENTITY_POOL)
            """),
        mistake(
            AuthorizationProblem.RULE_MEMBER,
            """
            @Allow(
                value = Strategy.AUTHENTICATED,
                groups = /*!BL-1507 groups belongs to GROUPS rules*/"Admins")
            """),
        mistake(
            AuthorizationProblem.RULE_MEMBER,
            """
            @Allow(
                value = Strategy.GROUPS,
                groups = "Admins",
                ownerField = /*!BL-1507 ownerField belongs to OWNER rules*/"author")
            """),
        mistake(AuthorizationProblem.NO_GROUPS, "/*!BL-1508*/@Allow(Strategy.GROUPS)"),
        mistake(
            AuthorizationProblem.TWO_KINDS_OF_GROUPS,
            """
            /*!BL-1509*/@Allow(value = Strategy.GROUPS, groups = "A", groupsField = "teams")
            """),
        mistake(
            AuthorizationProblem.UNKNOWN_GROUPS_FIELD,
            """
            @Allow(
                value = Strategy.GROUPS,
                groupsField = /*!BL-1510 Did you mean 'teams'?*/"team")
            """),
        new Mistake(
            AuthorizationProblem.RULE_FIELD_TYPE,
            """
            @Model
            @Allow(value = Strategy.OWNER, ownerField = /*!BL-1511 of type Int!*/"author")
            record Todo(@Id String id, int author) {}
            @GraphqlApi interface TodoApp {}
            """,
            """
            @Model
            @Allow(value = Strategy.OWNER, ownerField = "author")
            record Todo(@Id String id, String author) {}
            @GraphqlApi interface TodoApp {}
            """),
        new Mistake(
            AuthorizationProblem.FIELD_OPERATION,
            """
            @Model
            record Todo(
                @Id String id,
                @Allow(
                        value = Strategy.PUBLIC_API_KEY,
                        to = Operation/*!BL-1512 LIST is no operation on a field*/.LIST)
                    String text) {}
            """,
            """
            @Model
            record Todo(
                @Id String id,
                @Allow(value = Strategy.PUBLIC_API_KEY, to = Operation.READ) String text) {}
            """),
        mistake(
            AuthorizationProblem.NO_OIDC,
            """
            @Allow(value = Strategy.AUTHENTICATED, provider = Provider/*!BL-1513 @Oidc(*/.OIDC)
            """),
        new Mistake(
            AuthorizationProblem.NO_OIDC,
            """
            @Model @Allow(Strategy.GUEST) record Todo(@Id String id) {}
            @GraphqlApi(defaultAuthorization = AuthorizationMode/*!BL-1513*/.OIDC)
            interface TodoApp {}
            """,
            RIGHT),
        new Mistake(
            AuthorizationProblem.HIDDEN_REQUIRED_FIELD,
            """
            @Model
            @Allow(Strategy.OWNER)
            @Allow(value = Strategy.GUEST, to = Operation.READ)
            record Todo(@Id String id, @Required @Allow(Strategy.OWNER) String /*!BL-1514*/text) {}
            @GraphqlApi interface TodoApp {}
            """,
            """
            @Model
            @Allow(Strategy.OWNER)
            @Allow(value = Strategy.GUEST, to = Operation.READ)
            record Todo(@Id String id, @Allow(Strategy.OWNER) String text) {}
            @GraphqlApi interface TodoApp {}
            """),
        // A reader that only a field names may get items, too, and then lacks the other fields.
        new Mistake(
            AuthorizationProblem.HIDDEN_REQUIRED_FIELD,
            """
            @Model
            @Allow(Strategy.OWNER)
            record Todo(
                @Id String /*!BL-1514 Todo.id*/id,
                @Allow(value = Strategy.GROUPS, groups = "Audit") String text) {}
            @GraphqlApi interface TodoApp {}
            """,
            """
            @Model
            @Allow(Strategy.OWNER)
            record Todo(
                @Id @Allow(Strategy.OWNER) @Allow(value = Strategy.GROUPS, groups = "Audit") String id,
                @Allow(value = Strategy.GROUPS, groups = "Audit") String text) {}
            @GraphqlApi interface TodoApp {}
            """),
        new Mistake(
            AuthorizationProblem.OWNER_AS_SORT_KEY,
            """
            @Model
            @Allow(Strategy.OWNER)
            record Todo(
                @Id @PrimaryKey(sortKeys = /*!BL-1515*/"owner") String id, @Required String owner) {}
            @GraphqlApi interface TodoApp {}
            """,
            """
            @Model
            @Allow(value = Strategy.OWNER, identityClaim = "sub")
            record Todo(@Id @PrimaryKey(sortKeys = "owner") String id, @Required String owner) {}
            @GraphqlApi interface TodoApp {}
            """),
        new Mistake(
            ApiProblem.AUTHORIZER_TTL,
            RIGHT.replace("ttlSeconds = 0", "ttlSeconds = /*!BL-1410*/3601"),
            RIGHT),
        new Mistake(
            ApiProblem.ISSUER_URL,
            RIGHT.replace("\"https://idp", "/*!BL-1411*/\"http://idp"),
            RIGHT));
  }

  /** A single wrong rule: javac has no positions for several. */
  private static Mistake mistake(Problem problem, String rule) {
    return new Mistake(
        problem,
        "@Model\n"
            + rule.strip()
            + "\nrecord Todo(@Id String id, String author, List<String> teams) {}\n"
            + "@GraphqlApi interface TodoApp {}\n",
        RIGHT);
  }
}
