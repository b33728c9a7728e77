package dev.backline.processor;

import static java.util.stream.Collectors.joining;

import dev.backline.processor.diagnostic.KeyProblem;
import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.diagnostic.TypeProblem;
import java.util.List;
import java.util.stream.IntStream;

/** The part of family 12 about secondary indexes. */
final class IndexErrorsTest extends ErrorsTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        index(
            KeyProblem.UNKNOWN_SORT_KEY,
            "@Index(sortKeys = /*!BL-1201 Did you mean 'day'?*/\"daz\") String owner, int day",
            "@Index(sortKeys = \"day\") String owner, int day"),
        index(
            KeyProblem.BOOLEAN_KEY, "/*!BL-1202 Todo.done*/@Index boolean done", "@Index int done"),
        index(
            KeyProblem.BOOLEAN_KEY,
            "@Index(sortKeys = /*!BL-1202*/\"done\") String owner, Optional<Boolean> done",
            "@Index(sortKeys = \"done\") String owner, Optional<String> done"),
        index(
            KeyProblem.LIST_KEY,
            "/*!BL-1204 Todo.tags*/@Index List<String> tags",
            "@Index String tags"),
        index(
            KeyProblem.SELF_SORT_KEY,
            "@Index(sortKeys = /*!BL-1205*/\"owner\") String owner",
            "@Index(sortKeys = {}) String owner"),
        index(
            KeyProblem.SORT_KEY_TWICE,
            "@Index(sortKeys = {\"day\", /*!BL-1206*/\"day\"}) String owner, int day",
            "@Index(sortKeys = {\"day\"}) String owner, int day"),
        index(
            KeyProblem.INDEX_NAME,
            "@Index(name = /*!BL-1211 'by'*/\"by\") String owner",
            "@Index(name = \"by.\") String owner"),
        index(
            KeyProblem.INDEX_NAME,
            "@Index(name = /*!BL-1211*/\"by owner\") String owner",
            "@Index(name = \"by_own-er.1\") String owner"),
        index(
            KeyProblem.INDEX_NAME_TAKEN,
            "@Index(name = \"both\") String owner, @Index(name = /*!BL-1212*/\"both\") int day",
            "@Index(name = \"both\") String owner, @Index(name = \"Both\") int day"),
        index(
            KeyProblem.INDEX_NAME_TAKEN,
            // javac gives no positions inside a container that it made itself for repeated
            // annotations.
            "@Index @Index(queryField = \"mine\") String /*!BL-1212 'todosByOwner'*/owner",
            "@Index @Index(name = \"mine\", queryField = \"mine\") String owner"),
        new Mistake(
            KeyProblem.INDEX_ON_PRIMARY_KEY,
            """
            @Model record Todo(@Id /*!BL-1213 Todo.id*/@Index String id, int day) {}
            """,
            """
            @Model record Todo(@Id @Index(sortKeys = "day") String id, int day) {}
            """),
        new Mistake(
            KeyProblem.INDEX_ON_PRIMARY_KEY,
            """
            @Model record Todo(/*!BL-1213*/@Index String id, int day) {}
            """,
            """
            @Model record Todo(@Id @PrimaryKey(sortKeys = "day") @Index String id, int day) {}
            """),
        index(
            KeyProblem.INCLUDE_WITHOUT_ATTRIBUTES,
            "@Index(projection = Projection/*!BL-1214*/.INCLUDE) String owner, int day",
            "@Index(projection = Projection.INCLUDE, nonKeyAttributes = \"day\") String owner,"
                + " int day"),
        index(
            KeyProblem.ATTRIBUTES_WITHOUT_INCLUDE,
            "@Index(nonKeyAttributes = /*!BL-1215 projection = ALL*/\"day\") String owner, int day",
            "@Index(projection = Projection.ALL) String owner, int day"),
        index(
            KeyProblem.ATTRIBUTES_WITHOUT_INCLUDE,
            "@Index(projection = Projection.KEYS_ONLY, nonKeyAttributes = /*!BL-1215 KEYS_ONLY*/\"day\")"
                + " String owner, int day",
            "@Index(projection = Projection.KEYS_ONLY) String owner, int day"),
        index(
            KeyProblem.UNKNOWN_ATTRIBUTE,
            "@Index(projection = Projection.INCLUDE,"
                + " nonKeyAttributes = {\"day\", /*!BL-1216 Did you mean 'title'?*/\"tittle\"})"
                + " String owner, int day, String title",
            "@Index(projection = Projection.INCLUDE, nonKeyAttributes = {\"day\", \"title\"})"
                + " String owner, int day, String title"),
        index(
            KeyProblem.QUERY_FIELD_WITHOUT_QUERY,
            "@Index(query = false, queryField = /*!BL-1217*/\"mine\") String owner",
            "@Index(query = true, queryField = \"mine\") String owner"),
        index(
            TypeProblem.BAD_NAME,
            "@Index(queryField = /*!BL-1106 'my todos'*/\"my todos\") String owner",
            "@Index(queryField = \"my_todos\") String owner"),
        new Mistake(
            KeyProblem.TOO_MANY_INDEXES,
            "/*!BL-1218 21 indexes*/@Model record Todo(@Id String id, " + indexes(21) + ") {}",
            "@Model record Todo(@Id String id, " + indexes(20) + ") {}"),
        index(
            KeyProblem.TOO_MANY_ATTRIBUTES,
            attributes(21).replace("{\"", "{/*!BL-1219 projects 21*/\""),
            attributes(20)));
  }

  private static Mistake index(Problem problem, String wrong, String right) {
    return new Mistake(problem, program(wrong), program(right));
  }

  private static String program(String components) {
    return "@Model record Todo(@Id String id, " + components + ") {}\n";
  }

  private static String indexes(int count) {
    return IntStream.range(0, count).mapToObj(i -> "@Index int f" + i).collect(joining(", "));
  }

  private static String attributes(int count) {
    return "@Index(projection = Projection.INCLUDE, nonKeyAttributes = {"
        + IntStream.range(0, count).mapToObj(i -> "\"f" + i + "\"").collect(joining(", "))
        + "}) String owner, "
        + IntStream.range(0, count).mapToObj(i -> "int f" + i).collect(joining(", "));
  }
}
