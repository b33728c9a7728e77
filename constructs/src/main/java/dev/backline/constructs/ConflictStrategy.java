package dev.backline.constructs;

import dev.backline.amplify.graphql.AutomergeConflictResolutionStrategy;
import dev.backline.amplify.graphql.CustomConflictResolutionStrategy;
import dev.backline.amplify.graphql.OptimisticConflictResolutionStrategy;
import software.amazon.awscdk.services.lambda.IFunction;

/** The ways in which AppSync can resolve changes of one version of an item. */
public final class ConflictStrategy {
  /** The only way in which AppSync finds conflicts. */
  private static final String BY_VERSION = "VERSION";

  private ConflictStrategy() {}

  /** Changes are merged. */
  public static AutomergeConflictResolutionStrategy automerge() {
    return AutomergeConflictResolutionStrategy.builder()
        .detectionType(BY_VERSION)
        .handlerType("AUTOMERGE")
        .build();
  }

  /** The later change is refused. */
  public static OptimisticConflictResolutionStrategy optimisticConcurrency() {
    return OptimisticConflictResolutionStrategy.builder()
        .detectionType(BY_VERSION)
        .handlerType("OPTIMISTIC_CONCURRENCY")
        .build();
  }

  /**
   * A function decides.
   *
   * @param conflictHandler the function
   */
  public static CustomConflictResolutionStrategy lambda(IFunction conflictHandler) {
    return CustomConflictResolutionStrategy.builder()
        .detectionType(BY_VERSION)
        .handlerType("LAMBDA")
        .conflictHandler(conflictHandler)
        .build();
  }
}
