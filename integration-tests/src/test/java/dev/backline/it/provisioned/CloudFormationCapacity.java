package dev.backline.it.provisioned;

import dev.backline.Allow;
import dev.backline.BillingMode;
import dev.backline.Encryption;
import dev.backline.GraphqlApi;
import dev.backline.RemovalPolicy;
import dev.backline.Strategy;
import dev.backline.StreamViewType;
import dev.backline.TableProvider;
import dev.backline.Tables;
import dev.backline.Throughput;

/** Every member for all tables at once, where CloudFormation makes them. */
@GraphqlApi(
    models = {Following.class, OwnCapacity.class, OnDemandAgain.class, Opposite.class},
    tableProvider = TableProvider.CLOUDFORMATION,
    tables =
        @Tables(
            billingMode = BillingMode.PROVISIONED,
            throughput = @Throughput(read = 2, write = 1),
            deletionProtection = true,
            removalPolicy = RemovalPolicy.RETAIN,
            stream = StreamViewType.NEW_IMAGE,
            encryption = Encryption.CUSTOMER_MANAGED,
            kmsKey = "alias/all"))
@Allow(Strategy.PUBLIC_API_KEY)
interface CloudFormationCapacity {}
