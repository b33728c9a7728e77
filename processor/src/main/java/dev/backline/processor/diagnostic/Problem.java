package dev.backline.processor.diagnostic;

import java.util.IllegalFormatException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of mistake.
 *
 * <p>There is an enum for each family, and ids are numbered by it and never reused: 10 definitions,
 * 11 types and names, 12 keys and indexes, 13 tables, 14 the API, 15 authorization, 16 relations,
 * 17 operations, 18 AI, 19 function slots, 20 directives, 21 SQL databases, 22 users, 23 functions,
 * 24 buckets, 25 overrides, 26 grants. A text says what is wrong, why, and what to write instead;
 * its arguments are the names involved.
 */
public sealed interface Problem
    permits DefinitionProblem,
        TypeProblem,
        KeyProblem,
        TableProblem,
        ApiProblem,
        AuthorizationProblem,
        RelationProblem,
        OperationProblem,
        AiProblem,
        SlotProblem,
        DirectiveProblem,
        SqlProblem,
        AuthProblem,
        FunctionProblem,
        StorageProblem,
        OverrideProblem,
        GrantProblem {

  /** Everything that can be wrong, in the order of the ids' families. */
  static List<Problem> catalogue() {
    return Stream.<Problem[]>of(
            DefinitionProblem.values(),
            TypeProblem.values(),
            KeyProblem.values(),
            TableProblem.values(),
            ApiProblem.values(),
            AuthorizationProblem.values(),
            RelationProblem.values(),
            OperationProblem.values(),
            AiProblem.values(),
            SlotProblem.values(),
            DirectiveProblem.values(),
            SqlProblem.values(),
            AuthProblem.values(),
            FunctionProblem.values(),
            StorageProblem.values(),
            OverrideProblem.values(),
            GrantProblem.values())
        .flatMap(Stream::of)
        .toList();
  }

  /** The number in the id. */
  int number();

  /** The text, with {@code %s} for each argument. */
  String format();

  /**
   * Whether it may be meant: then it is shown as a warning, everything is generated, and
   * {@code @SuppressWarnings("backline:BL-…")} silences it.
   */
  default boolean isWarning() {
    return false;
  }

  /** The permanent id, such as {@code BL-1301}. */
  default String id() {
    return "BL-" + number();
  }

  /**
   * The whole text of a finding.
   *
   * @throws IllegalFormatException if there are fewer arguments than places for them
   */
  default String message(Object... args) {
    return "[" + id() + "] " + String.format(format(), args);
  }

  /** How many arguments {@link #message} needs. */
  default int argumentCount() {
    return format().split("%s", -1).length - 1;
  }
}
