package dev.backline.processor;

import dev.backline.processor.diagnostic.TableProblem;
import java.util.List;

/** The part of family 13 about billing and capacity. */
final class CapacityErrorsTest extends ErrorsTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            TableProblem.THROUGHPUT_ON_DEMAND,
            """
            @Model(throughput = /*!BL-1305 on Todo*/@Throughput(read = 5, write = 5))
            record Todo(@Id String id) {}
            """,
            """
            @Model(
                billingMode = BillingMode.PROVISIONED,
                throughput = @Throughput(read = 5, write = 5))
            record Todo(@Id String id) {}
            """),
        new Mistake(
            TableProblem.THROUGHPUT_ON_DEMAND,
            """
            @Model record Todo(@Id String id) {}
            @GraphqlApi(tables = @Tables(throughput = /*!BL-1305*/@Throughput(read = 5, write = 5)))
            @Allow(Strategy.PUBLIC_API_KEY)
            interface TodoApp {}
            """,
            """
            @Model record Todo(@Id String id) {}
            @Model(billingMode = BillingMode.PROVISIONED) record Note(@Id String id) {}
            @GraphqlApi(tables = @Tables(throughput = @Throughput(read = 5, write = 5)))
            @Allow(Strategy.PUBLIC_API_KEY)
            interface TodoApp {}
            """),
        new Mistake(
            TableProblem.THROUGHPUT_ON_DEMAND,
            """
            @Model
            record Todo(
                @Id String id,
                @Index(throughput = /*!BL-1305*/@Throughput(read = 5, write = 5)) String owner) {}
            """,
            """
            @Model(billingMode = BillingMode.PROVISIONED)
            record Todo(
                @Id String id,
                @Index(throughput = @Throughput(read = 5, write = 5)) String owner) {}
            @GraphqlApi(tables = @Tables(throughput = @Throughput(read = 1, write = 1)))
            @Allow(Strategy.PUBLIC_API_KEY)
            interface TodoApp {}
            """),
        new Mistake(
            TableProblem.NO_THROUGHPUT,
            """
            @Model(billingMode = BillingMode/*!BL-1306 Todo is billed*/.PROVISIONED)
            record Todo(@Id String id) {}
            """,
            """
            @Model(billingMode = BillingMode.PAY_PER_REQUEST)
            record Todo(@Id String id) {}
            """),
        new Mistake(
            TableProblem.NO_THROUGHPUT,
            """
            @Model record Todo(@Id String id) {}
            @GraphqlApi(
                tables = @Tables(billingMode = BillingMode/*!BL-1306 Todo is*/.PROVISIONED))
            @Allow(Strategy.PUBLIC_API_KEY)
            interface TodoApp {}
            """,
            """
            @Model(throughput = @Throughput(read = 1, write = 1)) record Todo(@Id String id) {}
            @GraphqlApi(tables = @Tables(billingMode = BillingMode.PROVISIONED))
            @Allow(Strategy.PUBLIC_API_KEY)
            interface TodoApp {}
            """),
        new Mistake(
            TableProblem.NO_THROUGHPUT,
            """
            @Model(billingMode = BillingMode/*!BL-1306*/.PROVISIONED)
            record Todo(
                @Id String id,
                @Index(throughput = @Throughput(read = 5, write = 5)) String owner) {}
            """,
            """
            @Model(
                billingMode = BillingMode.PROVISIONED,
                throughput = {@Throughput(read = 1, write = 1)})
            record Todo(@Id String id, @Index String owner) {}
            """),
        new Mistake(
            TableProblem.CAPACITY,
            """
            @Model(
                billingMode = BillingMode.PROVISIONED,
                throughput = @Throughput(read = /*!BL-1307 read is 0*/0, write = 1))
            record Todo(@Id String id) {}
            """,
            """
            @Model(
                billingMode = BillingMode.PROVISIONED,
                throughput = @Throughput(read = 1, write = 1))
            record Todo(@Id String id) {}
            """),
        new Mistake(
            TableProblem.CAPACITY,
            """
            @Model(
                billingMode = BillingMode.PROVISIONED,
                throughput = @Throughput(read = 1, write = 1))
            record Todo(
                @Id String id,
                @Index(throughput = @Throughput(read = 1, write = /*!BL-1307 write is -3*/-3))
                    String owner) {}
            """,
            """
            @Model(
                billingMode = BillingMode.PROVISIONED,
                throughput = @Throughput(read = 1, write = 1))
            record Todo(
                @Id String id,
                @Index(throughput = @Throughput(read = 1, write = 3)) String owner) {}
            """));
  }
}
