package dev.backline.processor;

import dev.backline.processor.diagnostic.AuthorizationProblem;
import java.util.List;

/** The part of family 15 about who owns an item, and whose rules nobody reads. */
final class OwnerErrorsTest extends ErrorsTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            AuthorizationProblem.OWNER_FIELD_NAME,
            """
            @Model @Allow(value = Strategy.OWNER, ownerField = /*!BL-1550 no GraphQL name*/"the owner")
            record Todo(@Id String id) {}
            @GraphqlApi interface TodoApp {}
            """,
            """
            @Model @Allow(value = Strategy.OWNER, ownerField = "theOwner")
            record Todo(@Id String id) {}
            @GraphqlApi interface TodoApp {}
            """),
        new Mistake(
            AuthorizationProblem.OWNER_FIELD_NAME,
            """
            @Model @Allow(value = Strategy.OWNER, ownerField = /*!BL-1550 combine conditions*/"or")
            record Todo(@Id String id) {}
            @GraphqlApi interface TodoApp {}
            """,
            """
            @Model @Allow(value = Strategy.OWNER, ownerField = "person")
            record Todo(@Id String id, String text) {}
            @GraphqlApi interface TodoApp {}
            """),
        new Mistake(
            AuthorizationProblem.OWNER_FIELD_NAME,
            """
            @Model @Allow(value = Strategy.OWNER, ownerField = /*!BL-1550 subscriptions*/"filter")
            record Todo(@Id String id, String filter) {}
            @GraphqlApi interface TodoApp {}
            """,
            """
            @Model(subscriptions = @Subscriptions(level = SubscriptionLevel.OFF))
            @Allow(value = Strategy.OWNER, ownerField = "filter")
            record Todo(@Id String id, String filter) {}
            @GraphqlApi interface TodoApp {}
            """),
        new Mistake(
            AuthorizationProblem.OWNER_FIELD_NAME,
            """
            @Model @Allow(value = Strategy.OWNER, ownerField = /*!BL-1550 something else*/"createdAt")
            record Todo(@Id String id) {}
            @GraphqlApi interface TodoApp {}
            """,
            """
            @Model @Allow(value = Strategy.OWNER, ownerField = "createdAt")
            record Todo(@Id String id, String createdAt) {}
            @GraphqlApi interface TodoApp {}
            """),
        new Mistake(
            AuthorizationProblem.OWNER_FIELD_SHARED,
            """
            @Model
            @Allow(Strategy.OWNER)
            @Allow(value = Strategy.OWNER, identityClaim = "sub")
            /*!BL-1554 'owner'*/record Todo(@Id String id) {}
            @GraphqlApi interface TodoApp {}
            """,
            """
            @Model
            @Allow(Strategy.OWNER)
            @Allow(value = Strategy.OWNER, identityClaim = "sub", ownerField = "other")
            record Todo(@Id String id) {}
            @GraphqlApi interface TodoApp {}
            """),
        new Mistake(
            AuthorizationProblem.OWNER_FIELD_ADDED,
            """
            @Model @Allow(value = Strategy.OWNER, ownerField = /*!BL-1551 Did you mean 'author'?*/"auhtor")
            record Todo(@Id String id, String author) {}
            @GraphqlApi interface TodoApp {}
            """,
            """
            @Model @Allow(value = Strategy.OWNER, ownerField = "author")
            record Todo(@Id String id, String author) {}
            @Model @Allow(value = Strategy.OWNER, ownerField = "authors")
            @SuppressWarnings("backline:BL-1551")
            record Text(@Id String id, String author) {}
            @GraphqlApi interface TodoApp {}
            """),
        new Mistake(
            AuthorizationProblem.GROUP_NAME,
            """
            @Model @Allow(value = Strategy.GROUPS, groups = {"admin", /*!BL-1552 'key users'*/"key users"})
            record Todo(@Id String id) {}
            @GraphqlApi interface TodoApp {}
            """,
            """
            @Model @Allow(value = Strategy.GROUPS, groups = {"admin", "key-users", "größere"})
            record Todo(@Id String id) {}
            @GraphqlApi interface TodoApp {}
            """),
        new Mistake(
            AuthorizationProblem.GROUP_NAME,
            """
            @Model record Todo(@Id String id) {}
            @GraphqlApi @Allow(value = Strategy.GROUPS, groups = /*!BL-1552*/"")
            interface TodoApp {}
            """,
            """
            @Model record Todo(@Id String id) {}
            @GraphqlApi(oidc = @Oidc(providerName = "o", issuerUrl = "https://example.com"))
            @Allow(value = Strategy.GROUPS, provider = Provider.OIDC, groups = "key users")
            interface TodoApp {}
            """),
        new Mistake(
            AuthorizationProblem.RULE_NOT_READ,
            """
            @Model @Allow(Strategy.OWNER) record Todo(@Id String id, Place place) {}
            @CustomType /*!BL-1553 Place*/@Allow(Strategy.OWNER) record Place(String name) {}
            @GraphqlApi interface TodoApp {}
            """,
            """
            @Model @Allow(Strategy.OWNER) record Todo(@Id String id, Place place) {}
            @CustomType record Place(String name) {}
            @GraphqlApi interface TodoApp {}
            """),
        new Mistake(
            AuthorizationProblem.RULE_NOT_READ,
            """
            /*!BL-1553 Base*/@Allow(Strategy.OWNER) abstract class Base { @Id String id; }
            @Model @Allow(Strategy.AUTHENTICATED) class Todo extends Base {}
            @GraphqlApi interface TodoApp {}
            """,
            """
            abstract class Base { @Id String id; }
            @Model @Allow(Strategy.OWNER) @Allow(Strategy.AUTHENTICATED) class Todo extends Base {}
            @GraphqlApi interface TodoApp {}
            """));
  }
}
