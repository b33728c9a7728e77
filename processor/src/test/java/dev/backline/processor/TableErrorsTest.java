package dev.backline.processor;

import dev.backline.processor.diagnostic.TableProblem;
import java.util.List;

/** Family 13: expiry, recovery, capacity and encryption of tables. */
final class TableErrorsTest extends ErrorsTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            TableProblem.UNKNOWN_TTL,
            """
            @Model(ttl = /*!BL-1301 Did you mean 'expiry'?*/"expiri")
            record Todo(@Id String id, Integer expiry) {}
            """,
            """
            @Model(ttl = "expiry")
            record Todo(@Id String id, Integer expiry) {}
            """),
        new Mistake(
            TableProblem.UNKNOWN_TTL,
            """
            @Model(ttl = /*!BL-1301 Todo has no field 'death'*/"death")
            record Todo(@Id String id, @Name("death") Integer expiry) {}
            """,
            """
            @Model(ttl = "expiry")
            record Todo(@Id String id, @Name("death") Integer expiry) {}
            """),
        new Mistake(
            TableProblem.TTL_TYPE,
            """
            @Model(ttl = /*!BL-1302 Todo.expiry is of type String*/"expiry")
            record Todo(@Id String id, String expiry) {}
            """,
            """
            @Model(ttl = "expiry")
            record Todo(@Id String id, int expiry) {}
            """),
        new Mistake(
            TableProblem.TTL_TYPE,
            """
            @Model(ttl = /*!BL-1302 of type [Int!]*/"expiry")
            record Todo(@Id String id, List<@Required Integer> expiry) {}
            """,
            """
            @Model(ttl = "expiry")
            record Todo(@Id String id, Optional<Integer> expiry) {}
            """),
        new Mistake(
            TableProblem.TTL_TYPE,
            """
            @Model(ttl = /*!BL-1302 AWSDateTime*/"expiry")
            record Todo(@Id String id, java.time.Instant expiry) {}
            """,
            """
            @Model(ttl = "expiry")
            record Todo(@Id String id, @Scalar(AppSyncScalar.AWS_TIMESTAMP) Long expiry) {}
            """),
        new Mistake(
            TableProblem.RECOVERY_DAYS,
            """
            @Model(pitr = true, pitrRecoveryDays = /*!BL-1303 is 0*/0)
            record Todo(@Id String id) {}
            """,
            """
            @Model(pitr = true, pitrRecoveryDays = 1)
            record Todo(@Id String id) {}
            """),
        new Mistake(
            TableProblem.RECOVERY_DAYS,
            """
            @Model record Todo(@Id String id) {}
            @GraphqlApi(tables = @Tables(pitr = true, pitrRecoveryDays = /*!BL-1303 is 36*/36))
            @Allow(Strategy.PUBLIC_API_KEY)
            interface TodoApp {}
            """,
            """
            @Model record Todo(@Id String id) {}
            @GraphqlApi(tables = @Tables(pitr = true, pitrRecoveryDays = 35))
            @Allow(Strategy.PUBLIC_API_KEY)
            interface TodoApp {}
            """),
        new Mistake(
            TableProblem.RECOVERY_OFF,
            """
            @Model(pitrRecoveryDays = /*!BL-1304 on Todo*/7) record Todo(@Id String id) {}
            """,
            """
            @Model(pitrRecoveryDays = 7) record Todo(@Id String id) {}
            @GraphqlApi(tables = @Tables(pitr = true))
            @Allow(Strategy.PUBLIC_API_KEY)
            interface TodoApp {}
            """),
        new Mistake(
            TableProblem.RECOVERY_OFF,
            """
            @Model(pitr = false, pitrRecoveryDays = /*!BL-1304*/7) record Todo(@Id String id) {}
            @GraphqlApi(tables = @Tables(pitr = true))
            @Allow(Strategy.PUBLIC_API_KEY)
            interface TodoApp {}
            """,
            """
            @Model(pitr = false) record Todo(@Id String id) {}
            @GraphqlApi(tables = @Tables(pitr = true, pitrRecoveryDays = 7))
            @Allow(Strategy.PUBLIC_API_KEY)
            interface TodoApp {}
            """),
        new Mistake(
            TableProblem.NO_KMS_KEY,
            """
            @Model(encryption = Encryption/*!BL-1308 on Todo*/.CUSTOMER_MANAGED)
            record Todo(@Id String id) {}
            """,
            """
            @Model(encryption = Encryption.CUSTOMER_MANAGED, kmsKey = "alias/todo")
            record Todo(@Id String id) {}
            """),
        new Mistake(
            TableProblem.UNUSED_KMS_KEY,
            """
            @Model(encryption = Encryption.AWS_MANAGED, kmsKey = /*!BL-1309 AWS_MANAGED*/"alias/k")
            record Todo(@Id String id) {}
            """,
            """
            @Model(encryption = Encryption.AWS_MANAGED) record Todo(@Id String id) {}
            """),
        new Mistake(
            TableProblem.UNUSED_KMS_KEY,
            """
            @Model(kmsKey = /*!BL-1309 AWS_OWNED*/"alias/todo") record Todo(@Id String id) {}
            """,
            """
            @Model(kmsKey = "alias/todo") record Todo(@Id String id) {}
            @GraphqlApi(
                tables = @Tables(encryption = Encryption.CUSTOMER_MANAGED, kmsKey = "alias/all"))
            @Allow(Strategy.PUBLIC_API_KEY)
            interface TodoApp {}
            """));
  }
}
