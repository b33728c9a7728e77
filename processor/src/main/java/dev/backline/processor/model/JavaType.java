package dev.backline.processor.model;

import java.util.List;

/**
 * The name of a Java class.
 *
 * @param packageName the package, empty for the unnamed one
 * @param simpleNames the simple names from the outermost class inwards
 */
public record JavaType(String packageName, List<String> simpleNames) {
  public JavaType {
    simpleNames = List.copyOf(simpleNames);
  }

  /** The innermost simple name. */
  public String simpleName() {
    return simpleNames.get(simpleNames.size() - 1);
  }

  /** As source code in another package writes it. */
  public String qualifiedName() {
    String nested = String.join(".", simpleNames);
    return packageName.isEmpty() ? nested : packageName + "." + nested;
  }

  /** As source code beside {@code neighbour} writes it. */
  public String linkFrom(JavaType neighbour) {
    return packageName.equals(neighbour.packageName)
        ? String.join(".", simpleNames)
        : qualifiedName();
  }

  @Override
  public String toString() {
    return qualifiedName();
  }
}
