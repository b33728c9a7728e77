package dev.backline.processor;

import dev.backline.processor.diagnostic.TableProblem;
import java.util.List;

/** The part of family 13 about who makes a table. */
final class ProviderErrorsTest extends ErrorsTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            TableProblem.TWO_PROVIDERS,
            """
            @Model(
                importedTable = "Todo-abc-dev",
                tableProvider = TableProvider/*!BL-1310*/.CLOUDFORMATION)
            record Todo(@Id String id) {}
            """,
            """
            @Model(tableProvider = TableProvider.CLOUDFORMATION)
            record Todo(@Id String id) {}
            """),
        new Mistake(
            TableProblem.IMPORTED_SETTING,
            """
            @Model(importedTable = "Todo-abc-dev", ttl = /*!BL-1311 table of Todo*/"end")
            record Todo(@Id String id, int end) {}
            """,
            """
            @Model(ttl = "end")
            record Todo(@Id String id, int end) {}
            """),
        new Mistake(
            TableProblem.IMPORTED_SETTING,
            """
            @Model(
                importedTable = "Todo-abc-dev",
                pitr = /*!BL-1311*/true,
                billingMode = BillingMode/*!BL-1311*/.PROVISIONED)
            record Todo(
                @Id String id,
                @Index(throughput = /*!BL-1311*/@Throughput(read = 1, write = 1)) String name) {}
            """,
            """
            @Model(importedTable = "Todo-abc-dev")
            record Todo(@Id String id, @Index String name) {}
            @GraphqlApi(
                tables =
                    @Tables(
                        billingMode = BillingMode.PROVISIONED,
                        throughput = @Throughput(read = 1, write = 1)))
            @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
            @Model record Other(@Id String id) {}
            """),
        new Mistake(
            TableProblem.TABLE_NAME,
            """
            @Model(importedTable = /*!BL-1312 'Todo table'*/"Todo table")
            record Todo(@Id String id) {}
            """,
            """
            @Model(importedTable = "Todo.table")
            record Todo(@Id String id) {}
            """),
        new Mistake(
            TableProblem.TABLE_TAKEN,
            """
            @Model(importedTable = "Todo-abc-dev") record Todo(@Id String id) {}
            @Model(importedTable = /*!BL-1313 Todo and Todo2*/"Todo-abc-dev") record Todo2(@Id String id) {}
            """,
            """
            @Model(importedTable = "Todo-abc-dev") record Todo(@Id String id) {}
            @Model(importedTable = "Todo2-abc-dev") record Todo2(@Id String id) {}
            """));
  }
}
