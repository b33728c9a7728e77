package dev.backline.processor.writing.code;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Says the fields of a backend in one of its methods, whose own variables may hide them. */
public final class MethodScope {
  private final Set<String> hidden;

  /**
   * The scope of a method.
   *
   * @param fields those of the class
   * @param variables the parameters and local variables of the method
   */
  public MethodScope(Set<String> fields, List<String> variables) {
    this.hidden = new HashSet<>(variables);
    hidden.retainAll(fields);
  }

  /** An expression whose first word is a field, if it is no other variable of the method's. */
  public String expression(String written) {
    int end = 0;
    while (end < written.length() && Character.isJavaIdentifierPart(written.charAt(end))) {
      end++;
    }
    return hidden.contains(written.substring(0, end)) ? "this." + written : written;
  }
}
