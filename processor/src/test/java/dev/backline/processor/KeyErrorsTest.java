package dev.backline.processor;

import dev.backline.processor.diagnostic.KeyProblem;
import java.util.List;

/** The part of family 12 about primary keys. */
final class KeyErrorsTest extends ErrorsTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            KeyProblem.UNKNOWN_SORT_KEY,
            """
            @Model
            record Todo(
                @Id @PrimaryKey(sortKeys = /*!BL-1201 Did you mean 'sku'?*/"sk") String id,
                @Required String sku) {}
            """,
            """
            @Model
            record Todo(@Id @PrimaryKey(sortKeys = "sku") String id, @Required String sku) {}
            """),
        new Mistake(
            KeyProblem.UNKNOWN_SORT_KEY,
            """
            @Model
            record Todo(
                @PrimaryKey(sortKeys = {"day", /*!BL-1201 needs it declared*/"createdAt"})
                    @Required String owner,
                @Required String day) {}
            """,
            """
            @Model
            record Todo(
                @PrimaryKey(sortKeys = {"day", "createdAt"}) @Required String owner,
                @Required String day,
                @Required Instant createdAt) {}
            """),
        new Mistake(
            KeyProblem.BOOLEAN_KEY,
            """
            @Model record Todo(/*!BL-1202 Todo.done is a Boolean*/@PrimaryKey boolean done) {}
            """,
            """
            @Model record Todo(@PrimaryKey int done) {}
            """),
        new Mistake(
            KeyProblem.BOOLEAN_KEY,
            """
            @Model
            record Todo(
                @Id @PrimaryKey(sortKeys = /*!BL-1202 Todo.done*/"done") String id,
                boolean done) {}
            """,
            """
            @Model
            record Todo(@Id @PrimaryKey(sortKeys = "done") String id, @Required State done) {}
            enum State { OPEN, DONE }
            """),
        new Mistake(
            KeyProblem.NULLABLE_KEY,
            """
            @Model record Todo(@PrimaryKey String /*!BL-1203 Mark it @Required*/owner) {}
            """,
            """
            @Model record Todo(@PrimaryKey @Required String owner) {}
            """),
        new Mistake(
            KeyProblem.NULLABLE_KEY,
            """
            @Model
            record Todo(
                @Id @PrimaryKey(sortKeys = "day") String id,
                Integer /*!BL-1203 Todo.day*/day) {}
            """,
            """
            @Model record Todo(@Id @PrimaryKey(sortKeys = "day") String id, int day) {}
            """),
        new Mistake(
            KeyProblem.LIST_KEY,
            """
            @Model
            record Todo(/*!BL-1204 Todo.owners is a list*/@PrimaryKey @Required String[] owners) {}
            """,
            """
            @Model record Todo(@PrimaryKey @Required String owners) {}
            """),
        new Mistake(
            KeyProblem.LIST_KEY,
            """
            @Model
            record Todo(
                /*!BL-1204 Todo.names is a list*/@Id List<@Required String> names,
                @Required String text) {}
            """,
            """
            @Model record Todo(@Id String name, @Required String text) {}
            """),
        new Mistake(
            KeyProblem.SELF_SORT_KEY,
            """
            @Model
            record Todo(@Id @PrimaryKey(sortKeys = /*!BL-1205 Todo.id is the*/"id") String id) {}
            """,
            """
            @Model record Todo(@Id @PrimaryKey String id) {}
            """),
        new Mistake(
            KeyProblem.SORT_KEY_TWICE,
            """
            @Model
            record Todo(
                @Id @PrimaryKey(sortKeys = {"day", /*!BL-1206 'day'*/"day"}) String id,
                int day) {}
            """,
            """
            @Model
            record Todo(@Id @PrimaryKey(sortKeys = {"day", "hour"}) String id, int day, int hour) {}
            """),
        new Mistake(
            KeyProblem.TWO_IDENTIFIERS,
            """
            @Model record Todo(@Id String id, /*!BL-1207 id and key*/@Id String key) {}
            """,
            """
            @Model record Todo(@Id String id, String key) {}
            """),
        new Mistake(
            KeyProblem.TWO_IDENTIFIERS,
            """
            @Model
            record Todo(@Id String id, /*!BL-1207*/@PrimaryKey @Required String owner) {}
            """,
            """
            @Model record Todo(String id, @PrimaryKey @Required String owner) {}
            """),
        new Mistake(
            KeyProblem.ID_TYPE,
            """
            @Model record Todo(int /*!BL-1208 of type Int!*/id) {}
            """,
            """
            @Model record Todo(@PrimaryKey int id) {}
            """),
        new Mistake(
            KeyProblem.ID_TYPE,
            """
            @Model record Todo(List<String> /*!BL-1208 [String]*/id) {}
            """,
            """
            @Model record Todo(String id) {}
            """),
        new Mistake(
            KeyProblem.ID_WITH_SCALAR,
            """
            @Model
            record Todo(@Id /*!BL-1209 Todo.mail*/@Scalar(AppSyncScalar.AWS_EMAIL) String mail) {}
            """,
            """
            @Model
            record Todo(
                @PrimaryKey @Required @Scalar(AppSyncScalar.AWS_EMAIL) String mail) {}
            """));
  }
}
