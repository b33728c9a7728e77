package dev.backline.fuzz.generate;

import java.util.Random;

/** Models, their fields, keys, relations and rules. */
enum DataFeature implements Feature {
  MODEL {
    @Override
    public void draw(Sketch sketch, Random random) {
      sketch.addModel();
    }
  },
  FIELD {
    @Override
    public void draw(Sketch sketch, Random random) {
      String type =
          Pick.of(
              random,
              "String",
              "int",
              "Integer",
              "boolean",
              "Double",
              "UUID",
              "Instant",
              "LocalDate",
              "LocalTime",
              "java.net.URI",
              "java.net.InetAddress",
              "Map<String, Object>",
              "List<String>",
              "List<@Required String>",
              "Set<Integer>",
              "String[]",
              "@Required Long[]",
              "Optional<String>",
              "Optional<Double>",
              "ZonedDateTime",
              "java.math.BigDecimal",
              "@Scalar(AppSyncScalar.AWS_EMAIL) String",
              "@Scalar(AppSyncScalar.AWS_TIMESTAMP) long",
              "@Scalar(AppSyncScalar.AWS_PHONE) String",
              "@Scalar(AppSyncScalar.AWS_JSON) String",
              "@Required String",
              "@Description(\"A text\") String",
              "@Default(\"x\") String",
              "@Default(\"7\") Integer",
              "@Default(\"true\") Boolean",
              "@Name(\"Other_name\") String",
              "@Ignore Object",
              "@Validate(rule = ValidationRule.GT, value = \"3\") Integer",
              "@Validate(rule = ValidationRule.MIN_LENGTH, value = \"3\") String",
              "@Validate(rule = ValidationRule.MATCHES, value = \"^a+$\") String");
      sketch.model(random).field(type + " " + sketch.fresh("field"));
    }
  },
  ENUM {
    @Override
    public void draw(Sketch sketch, Random random) {
      String name = sketch.fresh("Kind");
      sketch.type(
          "enum " + name + " { ONE, @Description(\"Second\") TWO, @Name(\"three\") THREE }");
      sketch
          .model(random)
          .field(
              Pick.of(random, "%s ", "List<%s> ", "@Default(\"ONE\") %s ", "@Required %s ")
                      .formatted(name)
                  + sketch.fresh("kind"));
    }
  },
  CUSTOM_TYPE {
    @Override
    public void draw(Sketch sketch, Random random) {
      String name = sketch.fresh("Custom");
      sketch.type(
          "@CustomType record "
              + name
              + "(String text, @Required Integer number, List<"
              + name
              + "> more) {}");
      sketch
          .model(random)
          .field(
              Pick.of(random, "", "List<").equals("")
                  ? name + " " + sketch.fresh("custom")
                  : "List<" + name + "> " + sketch.fresh("customs"));
    }
  },
  INDEX {
    @Override
    public void draw(Sketch sketch, Random random) {
      Declaration model = sketch.model(random);
      String sort = sketch.fresh("sort");
      model.field("int " + sort);
      model.field(
          Pick.of(
                  random,
                  "@Index String ",
                  "@Index(sortKeys = \"" + sort + "\") @Required String ",
                  "@Index(name = \""
                      + sketch.fresh("index")
                      + "\", queryField = \""
                      + sketch.fresh("query")
                      + "\") UUID ",
                  "@Index(query = false) Instant ",
                  "@Index(projection = Projection.KEYS_ONLY) String ",
                  "@Index(projection = Projection.INCLUDE, nonKeyAttributes = \""
                      + sort
                      + "\") String ")
              + sketch.fresh("indexed"));
    }
  },
  COMPOSITE_KEY {
    @Override
    public void draw(Sketch sketch, Random random) {
      Declaration model = sketch.addModel();
      String sort = sketch.fresh("sort");
      model.field(Pick.of(random, "int ", "@Required String ", "@Required Instant ") + sort);
      model.annotateField(0, "@PrimaryKey(sortKeys = \"" + sort + "\")");
    }
  },
  HAS_MANY {
    @Override
    public void draw(Sketch sketch, Random random) {
      Declaration one = sketch.addModel();
      Declaration many = random.nextInt(4) == 0 ? one : sketch.addModel();
      String reference = sketch.fresh("ref");
      String limit = Pick.of(random, "", ", limit = 20");
      one.field(
          "@HasMany(references = \""
              + reference
              + "\""
              + limit
              + ") List<"
              + many.name()
              + "> "
              + sketch.fresh("many"));
      refer(many, reference, one, sketch.fresh("owner"));
    }
  },
  HAS_ONE {
    @Override
    public void draw(Sketch sketch, Random random) {
      Declaration one = sketch.addModel();
      Declaration other = sketch.addModel();
      String reference = sketch.fresh("ref");
      one.field(
          "@HasOne(references = \""
              + reference
              + "\") "
              + other.name()
              + " "
              + sketch.fresh("single"));
      refer(other, reference, one, sketch.fresh("owner"));
    }
  },
  OLDER_RELATION {
    @Override
    public void draw(Sketch sketch, Random random) {
      Declaration one = sketch.addModel();
      Declaration many = sketch.addModel();
      one.field(
          Pick.of(random, "@HasMany List<%s> ", "@HasOne %s ").formatted(many.name())
              + sketch.fresh("older"));
      if (random.nextBoolean()) {
        many.field("@BelongsTo " + one.name() + " " + sketch.fresh("back"));
      }
    }
  },
  MANY_TO_MANY {
    @Override
    public void draw(Sketch sketch, Random random) {
      Declaration a = sketch.addModel();
      Declaration b = sketch.addModel();
      String relation = sketch.fresh("Relation");
      String annotation = "@ManyToMany(relationName = \"" + relation + "\") List<";
      a.field(annotation + b.name() + "> " + sketch.fresh("left"));
      b.field(annotation + a.name() + "> " + sketch.fresh("right"));
    }
  },
  TABLE {
    @Override
    public void draw(Sketch sketch, Random random) {
      Declaration model = sketch.model(random);
      String setting =
          Pick.of(
              random,
              "pitr = true",
              "pitr = false",
              "pitr = true, pitrRecoveryDays = 7",
              "billingMode = BillingMode.PAY_PER_REQUEST",
              "billingMode = BillingMode.PROVISIONED, throughput = @Throughput(read = 1, write = 2)",
              "deletionProtection = true",
              "removalPolicy = RemovalPolicy.RETAIN",
              "stream = StreamViewType.NEW_IMAGE",
              "encryption = Encryption.AWS_OWNED",
              "encryption = Encryption.CUSTOMER_MANAGED, kmsKey = \"alias/todo\"",
              "timestamps = @Timestamps(createdAt = \"made\", updatedAt = \"\")",
              "queries = @Queries(get = \"" + sketch.fresh("fetch") + "\")",
              "mutations = @Mutations(create = \"" + sketch.fresh("make") + "\")",
              "subscriptions = @Subscriptions(level = SubscriptionLevel.OFF)");
      model.member("@Model", setting);
    }
  },
  EXPIRY {
    @Override
    public void draw(Sketch sketch, Random random) {
      Declaration model = sketch.model(random);
      String field = sketch.fresh("expiry");
      model.field("Long " + field);
      model.member("@Model", "ttl = \"" + field + "\"");
    }
  },
  DISABLED {
    @Override
    public void draw(Sketch sketch, Random random) {
      sketch
          .addModel()
          .annotate(
              "@Disable("
                  + Pick.of(
                      random,
                      "ModelOperation.DELETE",
                      "ModelOperation.SUBSCRIPTIONS",
                      "ModelOperation.LIST",
                      "{ModelOperation.GET, ModelOperation.ON_CREATE}",
                      "ModelOperation.MUTATIONS")
                  + ")");
    }
  },
  RULE {
    @Override
    public void draw(Sketch sketch, Random random) {
      sketch.component("Auth");
      sketch.componentMember("Auth", "groups", "{\"admins\", \"staff\"}");
      Declaration model = sketch.model(random);
      String owner = sketch.fresh("owner");
      String rule =
          Pick.of(
              random,
              "@Allow(Strategy.OWNER)",
              "@Allow(Strategy.AUTHENTICATED)",
              "@Allow(Strategy.GUEST)",
              "@Allow(value = Strategy.GROUPS, groups = \"admins\")",
              "@Allow(value = Strategy.GROUPS, groups = {\"admins\", \"staff\"}, to = Operation.READ)",
              "@Allow(value = Strategy.OWNER, ownerField = \"" + owner + "\")",
              "@Allow(value = Strategy.AUTHENTICATED, to = {Operation.READ, Operation.CREATE})",
              "@Allow(value = Strategy.AUTHENTICATED, provider = Provider.IDENTITY_POOL)");
      if (rule.contains(owner)) {
        model.field(Pick.of(random, "String ", "List<String> ") + owner);
      }
      model.annotate(rule);
    }
  },
  NAMED {
    @Override
    public void draw(Sketch sketch, Random random) {
      sketch
          .addModel()
          .annotate(
              "@Name(\""
                  + Pick.of(random, "todo_item", "lower", "Class", "public", "URLs", "X1", "People")
                  + "\")");
    }
  };

  /** The end of a relation that keeps the reference. */
  private static void refer(Declaration from, String reference, Declaration to, String field) {
    from.field("String " + reference);
    from.field("@BelongsTo(references = \"" + reference + "\") " + to.name() + " " + field);
  }
}
