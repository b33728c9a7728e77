package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** All mistakes come in one run, and always in the same order. */
final class StableOrderTest {
  private static final List<String> FILES =
      List.of(
          """
          @Model(ttl = /*!BL-1301*/"x", pitrRecoveryDays = /*!BL-1303*//*!BL-1304*/40)
          record Todo(
              @Id String id,
              /*!BL-1207*/@PrimaryKey(sortKeys = /*!BL-1201*/"nope") @Required String other) {}
          """,
          """
          @Model record Note(@Id String id, long /*!BL-1102*/n, Kind kind) {}
          """,
          """
          enum Kind { ONE, @Name(/*!BL-1114*/"true") TWO }
          """,
          """
          @Model
          /*!BL-1115*/record Person(@Id String id, /*!BL-1202*/@Index boolean b, Object /*!BL-1101*/o) {}
          """,
          """
          @Model record People(@Id String id) {}
          """,
          """
          @GraphqlApi(queryDepthLimit = /*!BL-1401*/99) @Allow(Strategy.PUBLIC_API_KEY)
          interface TodoApp {}
          """,
          """
          package other;
          import dev.backline.*;
          /*!BL-1002*/@GraphqlApi interface OtherApp {}
          """);

  @Test
  void allMistakesInOneRun() {
    Compiling.sources(FILES.toArray(String[]::new)).assertMarkedErrors();
  }

  @Test
  void orderOfFilesDoesNotMatter() {
    List<String> first = places(FILES);
    assertThat(first).hasSize(12);
    Random random = new Random(7);
    for (int i = 0; i < 6; i++) {
      List<String> shuffled = new ArrayList<>(FILES);
      Collections.shuffle(shuffled, random);
      assertThat(places(shuffled)).containsExactlyElementsIn(first).inOrder();
    }
  }

  @Test
  void namesOfOperationsComeInTheOrderOfOperations() {
    String names =
        Compiling.sources(
                """
                @Model(
                    queries = @Queries(get = "1a", list = "2b"),
                    mutations = @Mutations(create = "3c", update = "4d", delete = "5e"))
                record Todo(@Id String id) {}
                @GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}
                """)
            .compile()
            .errors()
            .stream()
            .map(error -> error.getMessage(Locale.ROOT).replaceAll("(?s)[^']*'([^']*)'.*", "$1"))
            .collect(Collectors.joining(" "));
    assertThat(names).isEqualTo("1a 2b 3c 4d 5e");
  }

  @Test
  void membersOfSendersComeInTheOrderOfTheAnnotation() {
    String members =
        Compiling.sources(
                """
                @Auth(
                    email = @EmailLogin,
                    emailSender =
                        @EmailSender(
                            handler = Users.Mail.class,
                            fromName = "Us",
                            replyTo = "us@example.com"))
                interface Users { @LambdaFunction class Mail { public void run() {} } }
                """)
            .compile()
            .errors()
            .stream()
            .map(error -> error.getMessage(Locale.ROOT).replaceAll("(?s)\\[\\S+ (\\w+).*", "$1"))
            .collect(Collectors.joining(" "));
    assertThat(members).isEqualTo("fromName replyTo");
  }

  @Test
  void whatNobodyReadsComesByName() {
    List<String> files =
        List.of(
            "@Directive(\"@http\") class Ape {}",
            "@Directive(\"@http\") class Bee { @Query int b() { return 0; } @Query int a() { return 0; } }",
            "class Cat { @Query int c() { return 0; } @Customize static void d() {} }",
            "@FunctionSlot(on = ModelOperation.GET, slot = Slot.INIT, request = \"trim.vtl\") class Dog {}",
            "@Allow(Strategy.OWNER) class Eel { @Customize static void f() {} }");
    List<String> first = places(files);
    assertThat(first).hasSize(9);
    Random random = new Random(5);
    for (int i = 0; i < 4; i++) {
      List<String> shuffled = new ArrayList<>(files);
      Collections.shuffle(shuffled, random);
      assertThat(places(shuffled)).containsExactlyElementsIn(first).inOrder();
    }
  }

  private static List<String> places(List<String> files) {
    return Compiling.sources(files.toArray(String[]::new)).compile().errors().stream()
        .map(Mark::placeOf)
        .toList();
  }
}
