package dev.backline.it.relations;

import dev.backline.Allow;
import dev.backline.BillingMode;
import dev.backline.GraphqlApi;
import dev.backline.Strategy;
import dev.backline.TableProvider;
import dev.backline.Tables;
import dev.backline.Throughput;

/** The same relations on the other provider. */
@GraphqlApi(
    models = {
      Relations.Blog.class,
      Relations.Imprint.class,
      Relations.Post.class,
      Relations.tag.class,
      Relations.Person.class,
      Relations.Match.class,
      Relations.Order.class,
      Relations.Line.class,
      Relations.Class.class
    },
    tableProvider = TableProvider.CLOUDFORMATION,
    tables =
        @Tables(
            billingMode = BillingMode.PROVISIONED,
            throughput = @Throughput(read = 2, write = 1)))
@Allow(Strategy.PUBLIC_API_KEY)
interface CloudFormationRelations {}
