package dev.backline.processor.diagnostic;

/** Family 24: buckets, and who may do what in them. */
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
          + " isDefault = true on one of them."),
  PATH_START(2407, "'%s' begins with a slash, and no file's path does. Write '%s'."),
  PATH_END(
      2408, "'%s' does not say that it means all files below. Let it end in '/*', as in '%s'."),
  PATH_EMPTY_PART(2409, "'%s' has '//', and nothing is between the slashes. Write one slash."),
  PATH_WILDCARD(
      2410,
      "'%s' has a %s that is not the '*' at the end, and IAM would take it for any character."
          + " Take it out."),
  PATH_CHARACTER(
      2411,
      "'%s' has the character %s, which IAM does not take in a policy. Write characters up"
          + " to U+00FF that can be seen."),
  PATH_LENGTH(
      2412,
      "'%s…' is %s bytes long, and the path of a file can have no more than 1024. Shorten"
          + " it."),
  NESTED_TWICE(
      2413,
      "'%s' lies below both '%s' and '%s', and rules are defined for one level of nesting. Take one"
          + " of the three out, or put it beside the others."),
  ENTITY_NESTED(
      2414,
      "'%s' lies below '%s', and a path with {entity_id} can't lie below another. Give one of them"
          + " another folder."),
  ENTITY_TWICE(2415, "'%s' has {entity_id} more than once, and a user has one identity. Keep one."),
  ENTITY_LAST(
      2416, "The {entity_id} of '%s' is not directly before the '/*' at the end. Move it there."),
  ENTITY_FIRST(
      2417,
      "'%s' begins with {entity_id}. Put a folder before it, such as 'users/{entity_id}/*': without"
          + " one all files of the bucket would be some user's."),
  ENTITY_PART(
      2418,
      "'%s' has other characters beside {entity_id} between two slashes. Make {entity_id} a part of"
          + " its own."),
  UNKNOWN_PLACEHOLDER(
      2419,
      "'%s' has '%s', which stands for nothing here. Write {entity_id} for the identity of the user,"
          + " or take it out."),
  PATH_TWICE(
      2420,
      "There is an @Access for '%s' already, and a path has one. Put what is here into that one."),
  GROUP_TWICE(2421, "The group '%s' is named twice for '%s'. Put its actions together."),
  NO_AUTH(
      2422,
      "%s has no users: only an @Auth on it knows %s. Write @Auth beside @Storage, or give access to"
          + " functions only."),
  UNKNOWN_GROUP(2423, "@Auth(groups) has no group '%s'.%s"),
  NO_GRANTEE(
      2424,
      "@Access on '%s' gives nobody anything. Write guest, authenticated, owner, groups or"
          + " functions, or take it out."),
  NO_ACTION(
      2425, "There is no action here, so that nothing is allowed. Write READ, WRITE or DELETE."),
  NOBODY(2426, "Nobody is named here, so that nobody is given anything. Name %s."),
  PART_OF_READ(2427, "%s is part of READ, which stands here as well. Write one of the two."),
  ACTION_TWICE(2428, "%s stands here twice. Write it once."),
  OWNER_OF_ALL(
      2429,
      "'%s' has no folder of each user, so that every user would be the owner of all files. Write a"
          + " path such as '%s', or authenticated in place of owner."),
  NO_OWNER(
      2430,
      "'%s' has a folder for each user and no owner, and all others have access to the folders of"
          + " all. Write owner = …, or '%s' if that is what is meant.");

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
