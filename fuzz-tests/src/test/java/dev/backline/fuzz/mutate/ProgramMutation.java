package dev.backline.fuzz.mutate;

import dev.backline.fuzz.program.Program;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes all files of a program in the same way, or the set of files. */
enum ProgramMutation implements Mutation {
  /** Together with the texts that may mean the name; what was sound mostly remains so. */
  RENAME {
    @Override
    public Program apply(Program program, Random random, Ingredients ingredients) {
      String all = program.toString();
      List<String> names =
          Token.of(all).stream()
              .filter(token -> token.is(Token.Kind.WORD))
              .map(Token::text)
              .filter(name -> !ingredients.keeps(name))
              .distinct()
              .toList();
      if (names.isEmpty()) {
        return program;
      }
      Pattern old = Pattern.compile("\\b" + Pattern.quote(Choice.of(names, random)) + "\\b");
      String name = Matcher.quoteReplacement(Choice.of(OddValues.NAMES, random));
      return program.map(text -> old.matcher(text).replaceAll(name));
    }
  },
  PACKAGE {
    @Override
    public Program apply(Program program, Random random, Ingredients ingredients) {
      String name =
          Choice.of(
              List.of(
                  "",
                  "app.sub",
                  "a.b.c.d.e",
                  "dev.backline",
                  "software.amazon.awscdk",
                  "größe.名前",
                  "App",
                  "todoapp",
                  "_a.$b",
                  "java",
                  "list.map"),
              random);
      Map<String, String> moved = new LinkedHashMap<>();
      program
          .files()
          .forEach(
              (path, text) ->
                  moved.put(
                      name.replace('.', '/') + "/" + path.replaceFirst("^app/", ""),
                      in(name, text)));
      return new Program(moved);
    }
  },
  ONE_FILE_ELSEWHERE {
    @Override
    public Program apply(Program program, Random random, Ingredients ingredients) {
      String path = Choice.of(List.copyOf(program.files().keySet()), random);
      return program
          .without(path)
          .with("elsewhere/" + path, in("elsewhere", program.files().get(path)));
    }
  },
  DELETE_FILE {
    @Override
    public Program apply(Program program, Random random, Ingredients ingredients) {
      return program.files().size() < 2
          ? program
          : program.without(Choice.of(List.copyOf(program.files().keySet()), random));
    }
  },
  JOIN {
    @Override
    public Program apply(Program program, Random random, Ingredients ingredients) {
      Map<String, String> joined = new LinkedHashMap<>(program.files());
      Choice.of(ingredients.programs(), random)
          .files()
          .forEach(
              (path, text) -> joined.put(joined.containsKey(path) ? "more/" + path : path, text));
      return new Program(joined);
    }
  },
  NO_IMPORTS {
    @Override
    public Program apply(Program program, Random random, Ingredients ingredients) {
      String path = Choice.of(List.copyOf(program.files().keySet()), random);
      return program.with(
          path, program.files().get(path).replaceAll("(?m)^import (dev|java)\\.[^;]*;", ""));
    }
  },
  MODULE {
    @Override
    public Program apply(Program program, Random random, Ingredients ingredients) {
      return program.with(
          "module-info.java",
          Choice.of(
                  List.of(
                      "",
                      "@Deprecated ",
                      "open ",
                      "import dev.backline.*;\nimport java.util.*;\n"
                          + Choice.of(ingredients.annotations(), random)
                          + "\n",
                      "@dev.backline.Model @dev.backline.GraphqlApi "),
                  random)
              + "module app {\n"
              + "  requires static backline.annotations;\n"
              + (random.nextInt(3) == 0 ? "" : "  requires backline.constructs;\n")
              + "  requires backline.amplify.graphql;\n  requires aws.cdk.lib;\n"
              + "  requires constructs;\n"
              + (random.nextBoolean() ? "  requires java.compiler;\n" : "")
              + "}\n");
    }
  },
  /** The name hides the one of {@code java.lang} in generated code of the same package. */
  TYPE_OF_JAVA_LANG {
    @Override
    public Program apply(Program program, Random random, Ingredients ingredients) {
      String name =
          Choice.of(
              List.of(
                  "String",
                  "Object",
                  "Override",
                  "Deprecated",
                  "SuppressWarnings",
                  "Integer",
                  "Boolean",
                  "Record",
                  "Enum",
                  "Class",
                  "List",
                  "Map",
                  "java",
                  "software"),
              random);
      String path = Choice.of(List.copyOf(program.files().keySet()), random);
      int slash = path.lastIndexOf('/');
      String declared =
          Choice.of(List.of("class %s {}", "interface %s {}", "enum %s { A }"), random);
      return program.with(
          path.substring(0, slash + 1) + name + ".java",
          (slash < 0 ? "" : "package " + path.substring(0, slash).replace('/', '.') + ";\n")
              + declared.formatted(name)
              + "\n");
    }
  },
  PACKAGE_INFO {
    @Override
    public Program apply(Program program, Random random, Ingredients ingredients) {
      return program.with(
          "app/package-info.java",
          Choice.of(ingredients.annotations(), random)
              + "\npackage app;\nimport dev.backline.*;\nimport java.util.*;\n");
    }
  };

  private static final Pattern PACKAGE_LINE = Pattern.compile("(?m)^package [^;]*;");

  /** A file's text in another package, or in none. */
  private static String in(String packageName, String text) {
    return PACKAGE_LINE
        .matcher(text)
        .replaceFirst(
            packageName.isEmpty() ? "" : Matcher.quoteReplacement("package " + packageName + ";"));
  }
}
