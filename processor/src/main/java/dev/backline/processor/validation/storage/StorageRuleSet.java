package dev.backline.processor.validation.storage;

import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.validation.Rules;
import java.util.List;

/**
 * Buckets, their paths and who may reach them: the rules of this package, in the order in which
 * breaches are found.
 */
public final class StorageRuleSet {
  private static final List<Rules<BackendSpec>> ALL =
      List.of(new StorageRules(), new StoragePathRules(), new StorageAccessRules());

  private StorageRuleSet() {}

  /** All of them. */
  public static List<Rules<BackendSpec>> all() {
    return ALL;
  }
}
