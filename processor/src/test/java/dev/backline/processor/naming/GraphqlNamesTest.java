package dev.backline.processor.naming;

import static com.google.common.truth.Truth.assertThat;

import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FieldType.Kind;
import dev.backline.processor.model.FieldType.Named;
import dev.backline.processor.model.IndexSpec;
import dev.backline.processor.model.JavaType;
import dev.backline.processor.model.ModelOperation;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.OperationsSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.TableSpec;
import dev.backline.processor.model.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names of operations and indexes are those that Amplify's transformers give. */
final class GraphqlNamesTest {
  private static final SourceRef NOWHERE = new SourceRef() {};

  @Test
  void legalNames() {
    for (String name : List.of("a", "_", "_1", "Todo", "to_do", "A1")) {
      assertThat(GraphqlNames.isName(name)).isTrue();
    }
    for (String name : List.of("", "1a", "__a", "a-b", "a b", "é", "a.b", "$a", "a\n")) {
      assertThat(GraphqlNames.isName(name)).isFalse();
    }
  }

  @Test
  void operations() {
    ModelSpec todo = model("Todo");
    assertThat(
            Stream.of(ModelOperation.values())
                .map(operation -> GraphqlNames.operation(todo, operation)))
        .containsExactly(
            "getTodo",
            "listTodos",
            "createTodo",
            "updateTodo",
            "deleteTodo",
            "onCreateTodo",
            "onUpdateTodo",
            "onDeleteTodo")
        .inOrder();
  }

  @Test
  void irregularAndLowerCaseNames() {
    assertThat(list(model("Person"))).isEqualTo("listPeople");
    assertThat(list(model("category"))).isEqualTo("listCategories");
    assertThat(GraphqlNames.operation(model("to_do"), ModelOperation.GET)).isEqualTo("getTo_do");
    assertThat(GraphqlNames.plural(model("Sheep"))).isEqualTo("Sheep");
  }

  @Test
  void subscriptionsHaveFiftyLettersAtMost() {
    ModelSpec fits = model("X".repeat(42));
    assertThat(subscriptions(fits).get(0)).isEqualTo("onCreate" + "X".repeat(42));
    assertThat(GraphqlNames.hasRegularOperations(fits)).isTrue();

    ModelSpec tooLong = model("ThisIsAVeryLongModelNameThatGoesOnAndOnForEver");
    assertThat(GraphqlNames.hasRegularOperations(tooLong)).isFalse();
    List<String> names = subscriptions(tooLong);
    // md5 of the whole name, of which five hexadecimal digits take the place of the end.
    assertThat(names)
        .containsExactly(
            "onCreateThisIsAVeryLongModelNameThatGoesOnAnd7d586",
            "onUpdateThisIsAVeryLongModelNameThatGoesOnAnd54d2d",
            "onDeleteThisIsAVeryLongModelNameThatGoesOnAnde7fbc")
        .inOrder();
    names.forEach(name -> assertThat(name).hasLength(50));
  }

  @Test
  void defaultNamesOfIndexes() {
    ModelSpec post = model("Post", "author", "publishedAt", "kind_of");
    assertIndex(post, List.of(), "postsByAuthor", "listPostByAuthor");
    assertIndex(
        post,
        List.of("publishedAt", "kind_of"),
        "postsByAuthorAndPublishedAtAndKind_of",
        "listPostByAuthorAndPublishedAtAndKind_of");
    assertIndex(model("URLAlias", "url"), List.of(), "uRLAliasesByUrl", "listURLAliasByUrl");
  }

  @Test
  void writtenNamesOfIndexes() {
    ModelSpec post = model("Post", "author");
    IndexSpec index =
        new IndexSpec(
            Optional.of(written("byAuthor")),
            List.of(),
            true,
            Optional.of(written("postsOf")),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            NOWHERE);
    assertThat(GraphqlNames.index(post, post.fields().get(0), index)).isEqualTo("byAuthor");
    assertThat(GraphqlNames.queryField(post, post.fields().get(0), index)).isEqualTo("postsOf");
  }

  private static void assertIndex(
      ModelSpec model, List<String> sortKeys, String name, String query) {
    IndexSpec index =
        new IndexSpec(
            Optional.empty(),
            sortKeys.stream().map(GraphqlNamesTest::written).toList(),
            true,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            NOWHERE);
    assertThat(GraphqlNames.index(model, model.fields().get(0), index)).isEqualTo(name);
    assertThat(GraphqlNames.queryField(model, model.fields().get(0), index)).isEqualTo(query);
  }

  private static ModelSpec model(String name, String... fields) {
    return new ModelSpec(
        new JavaType("app", List.of(name)),
        written(name),
        Optional.empty(),
        Optional.empty(),
        Stream.of(fields).map(GraphqlNamesTest::field).toList(),
        TableSpec.NONE,
        OperationsSpec.NONE,
        List.of(),
        List.of(),
        List.of(),
        false,
        NOWHERE);
  }

  private static FieldSpec field(String name) {
    return new FieldSpec(
        name,
        written(name),
        Optional.empty(),
        new Named("String", Kind.SCALAR, false),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        NOWHERE);
  }

  private static String list(ModelSpec model) {
    return GraphqlNames.operation(model, ModelOperation.LIST);
  }

  private static List<String> subscriptions(ModelSpec model) {
    return ModelOperation.inGroup("subscriptions").stream()
        .map(operation -> GraphqlNames.operation(model, operation))
        .toList();
  }

  private static Written<String> written(String value) {
    return new Written<>(value, NOWHERE);
  }
}
