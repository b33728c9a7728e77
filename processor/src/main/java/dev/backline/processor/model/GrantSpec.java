package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One {@code @Grant}.
 *
 * @param on the kind of resource, a constant of {@code GrantTarget}
 * @param resource which resource of that kind
 * @param path the objects of a bucket
 * @param access constants of {@code Permission}
 * @param actions IAM actions
 * @param at the annotation
 */
public record GrantSpec(
    Written<String> on,
    ResourceChoice resource,
    Optional<Written<String>> path,
    List<Written<String>> access,
    List<Written<String>> actions,
    SourceRef at) {
  public GrantSpec {
    access = List.copyOf(access);
    actions = List.copyOf(actions);
  }
}
