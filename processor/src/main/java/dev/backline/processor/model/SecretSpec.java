package dev.backline.processor.model;

import java.util.Optional;

/**
 * One {@code @Secret}.
 *
 * @param name the name of the secret
 * @param store where it is kept, a constant of {@code SecretStore}
 * @param field the field of a secret that is JSON
 */
public record SecretSpec(
    Written<String> name, Optional<Written<String>> store, Optional<Written<String>> field) {

  /** Whether it is kept in the Parameter Store. */
  public boolean isParameter() {
    return store.filter(written -> written.value().equals("PARAMETER_STORE")).isPresent();
  }
}
