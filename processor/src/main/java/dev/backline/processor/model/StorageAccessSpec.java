package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One {@code @Access}: who may do what with the files below a path.
 *
 * @param path the path
 * @param guest what users may do who have not signed in
 * @param authenticated what users may do who have signed in
 * @param owner what they may do in the folders of their own
 * @param groups what the members of groups may do
 * @param functions what functions may do
 * @param at the annotation
 */
public record StorageAccessSpec(
    Written<String> path,
    Optional<Actions> guest,
    Optional<Actions> authenticated,
    Optional<Actions> owner,
    List<GroupsSpec> groups,
    List<FunctionsSpec> functions,
    SourceRef at) {
  /** What stands for the identity of a user in a path. */
  public static final String PLACEHOLDER = "{entity_id}";

  public StorageAccessSpec {
    groups = List.copyOf(groups);
    functions = List.copyOf(functions);
  }

  /** Whether every user has a folder of his own. */
  public boolean hasPlaceholder() {
    return path.value().contains(PLACEHOLDER);
  }

  /** All that is allowed to anyone. */
  public List<Actions> actions() {
    return Stream.of(
            Stream.of(guest, authenticated, owner).flatMap(Optional::stream),
            groups.stream().map(GroupsSpec::to),
            functions.stream().map(FunctionsSpec::to))
        .flatMap(stream -> stream)
        .toList();
  }

  /**
   * What someone may do.
   *
   * @param constants constants of {@code StorageAction}
   * @param at where they stand
   */
  public record Actions(List<Written<String>> constants, SourceRef at) {
    public Actions {
      constants = List.copyOf(constants);
    }
  }

  /**
   * One {@code @GroupAccess}.
   *
   * @param groups the names of the groups
   * @param to what their members may do
   * @param at where the names stand
   */
  public record GroupsSpec(List<Written<String>> groups, Actions to, SourceRef at) {
    public GroupsSpec {
      groups = List.copyOf(groups);
    }
  }

  /**
   * One {@code @FunctionAccess}.
   *
   * @param functions the classes of the functions
   * @param to what they may do
   * @param at where the classes stand
   */
  public record FunctionsSpec(List<Written<JavaType>> functions, Actions to, SourceRef at) {
    public FunctionsSpec {
      functions = List.copyOf(functions);
    }
  }
}
