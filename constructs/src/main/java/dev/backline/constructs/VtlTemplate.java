package dev.backline.constructs;

import software.amazon.awscdk.services.appsync.MappingTemplate;

/** Reads templates in AppSync's template language that lie on the class path. */
public final class VtlTemplate {
  private VtlTemplate() {}

  /**
   * The template in a file.
   *
   * @param owner a class in whose package, or below, the file lies
   * @param fileName the file, such as {@code stamp.vtl}; with {@code /} at the beginning it is the
   *     whole path, and may lie in another package
   * @throws IllegalStateException if the class path has no such file
   */
  public static MappingTemplate read(Class<?> owner, String fileName) {
    return MappingTemplate.fromString(ClassPathFile.of(owner, fileName).text());
  }
}
