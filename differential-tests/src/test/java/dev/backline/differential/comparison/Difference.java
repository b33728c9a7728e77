package dev.backline.differential.comparison;

/**
 * Something that is not the same on both sides.
 *
 * @param resource the type and the construct path of a resource
 * @param property the path of what differs in it; empty if the resource itself is on one side only
 * @param typescript the value there, as JSON, or {@link #ABSENT}; of a long text the lines that
 *     differ
 * @param java the value there, likewise
 */
public record Difference(String resource, String property, String typescript, String java) {
  /** Stands for the lack of a value. */
  public static final String ABSENT = "absent";

  /** Stands for a resource that the other side lacks. */
  public static final String PRESENT = "present";

  @Override
  public String toString() {
    return resource
        + (property.isEmpty() ? "" : "\n  " + property)
        + "\n    TypeScript: "
        + typescript
        + "\n    Java:       "
        + java;
  }
}
