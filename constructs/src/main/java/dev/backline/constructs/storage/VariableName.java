package dev.backline.constructs.storage;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The environment variable that tells a function the name of a bucket. */
final class VariableName {
  /** Where Amplify sees words: at changes of case, at digits, and at all that is neither. */
  private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+");

  private VariableName() {}

  /** {@code MY_PHOTOS_BUCKET_NAME} for {@code myPhotos}. */
  static String of(String storage) {
    return WORD.matcher(storage + "_bucket_name")
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining("_"))
        .toUpperCase(Locale.ROOT);
  }
}
