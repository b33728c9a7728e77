package dev.backline.constructs.storage;

import dev.backline.constructs.outputs.BackendOutputs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/** Tells Amplify's tools and client libraries about the buckets of a backend. */
public final class BucketOutputs {
  private static final String CATEGORY = "AWS::Amplify::Storage";

  private BucketOutputs() {}

  /**
   * Writes the outputs of a stack that speak of buckets. A stack has them once.
   *
   * @param scope the stack, or a construct in it
   * @param storages all buckets of the backend
   * @throws IllegalArgumentException if there are no buckets, or several and not exactly one of
   *     them is the default
   */
  public static void add(Construct scope, AmplifyStorage... storages) {
    AmplifyStorage byDefault = byDefault(List.of(storages));
    Stack stack = Stack.of(scope);
    List<String> buckets =
        List.of(storages).stream().map(storage -> stack.toJsonString(entry(storage))).toList();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("buckets", stack.toJsonString(buckets));
    values.put("storageRegion", region(byDefault));
    values.put("bucketName", byDefault.resources().bucket().getBucketName());
    BackendOutputs.of(scope).add(CATEGORY, values);
  }

  private static AmplifyStorage byDefault(List<AmplifyStorage> storages) {
    List<AmplifyStorage> defaults =
        storages.size() == 1
            ? storages
            : storages.stream().filter(AmplifyStorage::isDefault).toList();
    if (defaults.size() != 1) {
      throw new IllegalArgumentException(
          "exactly one bucket has to be the default, and these are: "
              + defaults.stream().map(AmplifyStorage::name).toList());
    }
    return defaults.get(0);
  }

  private static Map<String, Object> entry(AmplifyStorage storage) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", storage.name());
    entry.put("bucketName", storage.resources().bucket().getBucketName());
    entry.put("storageRegion", region(storage));
    if (!storage.accesses().isEmpty()) {
      entry.put("paths", paths(storage.accesses()));
    }
    return entry;
  }

  /** Who may do what, by path; functions are no clients. */
  private static Map<String, Map<String, List<String>>> paths(List<StorageAccess> accesses) {
    Map<String, Map<String, List<String>>> paths = new LinkedHashMap<>();
    for (StorageAccess access : accesses) {
      for (StorageAccess.Rule rule : access.rules()) {
        Map<String, List<String>> actions =
            paths.computeIfAbsent(rule.prefix(access.path()), ignored -> new LinkedHashMap<>());
        if (!rule.outputKey().isEmpty()) {
          actions.put(
              rule.outputKey(), rule.actions().stream().map(StorageAction::outputName).toList());
        }
      }
    }
    return paths;
  }

  private static String region(AmplifyStorage storage) {
    return Stack.of(storage).getRegion();
  }
}
