package dev.backline.it.legacy;

import dev.backline.Allow;
import dev.backline.BelongsTo;
import dev.backline.BillingMode;
import dev.backline.Directive;
import dev.backline.GraphqlApi;
import dev.backline.HasMany;
import dev.backline.HasOne;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.ManyToMany;
import dev.backline.Model;
import dev.backline.PropertyOverride;
import dev.backline.Query;
import dev.backline.StackMapping;
import dev.backline.Strategy;
import dev.backline.Tables;
import dev.backline.Throughput;
import java.util.List;
import software.amazon.awscdk.services.appsync.CfnFunctionConfiguration;
import software.amazon.awscdk.services.lambda.CfnFunction;

/** What Amplify's first generation left: tables under old names, and predictions. */
@GraphqlApi(
    tables =
        @Tables(
            billingMode = BillingMode.PROVISIONED,
            throughput = @Throughput(read = 3, write = 2)))
@Allow(Strategy.PUBLIC_API_KEY)
@PropertyOverride(
    of = CfnFunctionConfiguration.class,
    resource = "identifyTextFunction",
    path = "Description",
    value = "reads")
@PropertyOverride(
    of = CfnFunctionConfiguration.class,
    resource = "QueryReadAloudAuthFN",
    path = "Description",
    value = "lets in")
@PropertyOverride(
    of = CfnFunction.class,
    resource = "predictionsLambda",
    path = "MemorySize",
    value = "512")
@PropertyOverride(
    of = CfnFunction.class,
    resource = "MapsToFieldMappingLambdaFunction",
    path = "MemorySize",
    value = "256")
interface Legacy {
  @Model
  @Directive("@mapsTo(name: \"Site\")")
  record Blog(@Id String id, String name, @HasMany List<Post> posts) {}

  @Model
  @Directive("@mapsTo(name: \"Article\")")
  record Post(
      @Id String id,
      String text,
      @BelongsTo Blog blog,
      @HasOne Cover cover,
      @HasMany(references = "postId") List<Comment> comments,
      @ManyToMany(relationName = "PostTags") List<Tag> tags) {}

  @Model
  record Cover(@Id String id, String url, @BelongsTo Post post) {}

  @Model
  @StackMapping("Article")
  record Comment(
      @Id String id,
      @Index String author,
      String postId,
      @BelongsTo(references = "postId") Post post) {}

  @Model
  record Tag(@Id String id, @ManyToMany(relationName = "PostTags") List<Post> posts) {}

  /** Nothing renames attributes of it. */
  @Model
  @Directive("@mapsTo(name: \"old_note\")")
  @Directive("@searchable")
  @Allow(Strategy.PUBLIC_API_KEY)
  @Allow(Strategy.OWNER)
  record Note(@Id String id, @Index String text) {}

  @Query
  @Directive("@predictions(actions: [identifyText, translateText, convertTextToSpeech])")
  @Allow(Strategy.PUBLIC_API_KEY)
  String readAloud();

  @Query
  @Directive("@predictions(actions: identifyLabels)")
  @Allow(value = Strategy.GROUPS, groups = "Editors")
  @Allow(Strategy.PUBLIC_API_KEY)
  List<String> labels();
}
