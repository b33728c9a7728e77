package dev.backline.constructs;

import software.amazon.awscdk.Tags;
import software.constructs.IConstruct;

/** The tag that tells people which part of a backend a resource belongs to. */
public final class FriendlyName {
  private static final String TAG = "amplify:friendly-name";

  private FriendlyName() {}

  /**
   * Tags what a construct consists of.
   *
   * @param part the construct
   * @param name what the definition calls it
   */
  public static void tag(IConstruct part, String name) {
    Tags.of(part).add(TAG, name);
  }
}
