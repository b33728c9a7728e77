package dev.backline.processor.naming;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the names of buckets become elsewhere. */
public final class StorageNames {
  private static final Pattern SEPARATED = Pattern.compile("[^A-Za-z0-9]+([A-Za-z0-9]?)");

  /** Where the names of environment variables have words, as in {@code AmplifyStorage}. */
  private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+");

  /** What every construct has. */
  private static final String OF_CONSTRUCTS = "getNode";

  private final JavaNames distinct;

  /**
   * Names for the buckets of one backend.
   *
   * @param others the methods that the backend has for other resources
   */
  public StorageNames(Set<String> others) {
    Set<String> taken = BackendNames.reserved();
    taken.add(OF_CONSTRUCTS);
    taken.addAll(others);
    this.distinct = new JavaNames(taken);
  }

  /** A method for a bucket, legal and distinct even if the name of the bucket is neither. */
  public String distinctAccessor(String storage) {
    return distinct.method(camelCase(storage));
  }

  /** The method of the backend: {@code myPhotos} for {@code my-photos}. */
  public static String accessor(String storage) {
    return new JavaNames(Set.of()).method(camelCase(storage));
  }

  /** Whether every backend has a method of that name, or may have it. */
  public static boolean isTaken(String accessor) {
    return BackendNames.purpose(accessor).isPresent() || accessor.equals(OF_CONSTRUCTS);
  }

  private static String camelCase(String storage) {
    String camelCase =
        SEPARATED.matcher(storage).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    return camelCase.isEmpty() || Character.isDigit(camelCase.charAt(0))
        ? "bucket" + camelCase
        : camelCase;
  }

  /** The environment variable of functions with access: {@code MY_PHOTOS_BUCKET_NAME}. */
  public static String variable(String storage) {
    return variablePrefix(storage) + "_BUCKET_NAME";
  }

  /** What the environment variables of functions begin with: {@code MY_PHOTOS}. */
  public static String variablePrefix(String storage) {
    return WORD.matcher(storage)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining("_"))
        .toUpperCase(Locale.ROOT);
  }
}
