package dev.backline.processor;

import static java.util.stream.Collectors.joining;

import dev.backline.processor.diagnostic.DefinitionProblem;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The part of family 10 about stacks that outgrow CloudFormation. */
final class StackSizeErrorsTest extends ErrorsTest {
  private static final String KEY = "@Allow(Strategy.PUBLIC_API_KEY) ";

  private static final String API = "@GraphqlApi " + KEY + "interface TodoApp {}\n";

  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            DefinitionProblem.MANY_RESOURCES,
            "/*!BL-1050 ConnectionStack will have about 456 resources*/" + API + pairs(4, 19),
            "@SuppressWarnings(\"backline:BL-1050\") " + API + pairs(4, 19)),
        new Mistake(
            DefinitionProblem.MANY_RESOURCES,
            "/*!BL-1050 FunctionDirectiveStack will have about 450*/" + calls(75),
            calls(74)),
        new Mistake(
            DefinitionProblem.MANY_PARAMETERS,
            "/*!BL-1051 about 182 parameters*/" + API + star("Child", 89),
            API + star("Child", 87)),
        new Mistake(
            DefinitionProblem.LARGE_TEMPLATE,
            "/*!BL-1050*//*!BL-1051*//*!BL-1052 template of the stack of TodoApp*/"
                + API
                + star("C".repeat(170), 175),
            API + star("Child", 10)));
  }

  /** Several children, each of which has so many parents in one model. */
  private static String pairs(int children, int parents) {
    String all =
        each(
            children,
            ", ",
            c ->
                each(
                    parents,
                    ", ",
                    p ->
                        "@HasMany(references = \"p%2$sId\") List<Child%1$s> c%1$sp%2$s"
                            .formatted(c, p)));
    return "@Model record Parent(@Id String id, "
        + all
        + ") {}\n"
        + each(
            children,
            "\n",
            c ->
                "@Model record Child"
                    + c
                    + "(@Id String id, "
                    + each(
                        parents,
                        ", ",
                        p ->
                            "String p%1$sId, @BelongsTo(references = \"p%1$sId\") Parent p%1$s"
                                .formatted(p))
                    + ") {}");
  }

  /** A model that has so many others. */
  private static String star(String name, int children) {
    return "@Model record Parent(@Id String id, "
        + each(children, ", ", i -> "@HasMany List<%1$s%2$s> c%2$s".formatted(name, i))
        + ") {}\n"
        + each(children, "\n", i -> "@Model record %s%s(@Id String id) {}".formatted(name, i));
  }

  private static String calls(int count) {
    return "@GraphqlApi "
        + KEY
        + "interface TodoApp { @Model record Todo(@Id String id) {}\n"
        + each(
            count,
            "\n",
            i -> "@Query @Handler(name = \"f%1$s\") %2$sint call%1$s();".formatted(i, KEY))
        + "}";
  }

  private static String each(int count, String separator, IntFunction<String> text) {
    return IntStream.range(0, count).mapToObj(text).collect(joining(separator));
  }
}
