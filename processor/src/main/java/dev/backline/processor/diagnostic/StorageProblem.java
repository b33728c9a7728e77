package dev.backline.processor.diagnostic;

/** Family 24: buckets. */
public enum StorageProblem implements Problem {
  NAME(
      2401,
      "'%s' is no name of a bucket. Write a letter, and then letters, digits, dashes, underscores"
          + " and spaces."),
  NAME_TWICE(2402, "%s has two buckets with the name '%s'. Rename one of them."),
  SIMILAR_NAMES(
      2403,
      "The buckets '%s' and '%s' are the same to the code that uses them: both would be %s() in the"
          + " backend, or %s_BUCKET_NAME in the environment of functions. Rename one of them."),
  ACCESSOR_TAKEN(
      2404,
      "A bucket '%s' would be %s() in the backend, which is something else already. Rename the"
          + " bucket."),
  SEVERAL_DEFAULTS(
      2405,
      "The bucket '%s' is the default already, and only one can be meant where a client names none."
          + " Take isDefault out here or there."),
  NO_DEFAULT(
      2406,
      "%s has several buckets, so that clients that name none don't know which is meant. Write"
          + " isDefault = true on one of them.");

  private final int number;
  private final String format;

  StorageProblem(int number, String format) {
    this.number = number;
    this.format = format;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public String format() {
    return format;
  }
}
