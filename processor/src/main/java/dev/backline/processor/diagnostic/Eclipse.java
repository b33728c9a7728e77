package dev.backline.processor.diagnostic;

/** Tells Eclipse's compiler, whose annotation processing has gaps of its own, from javac. */
public final class Eclipse {
  private Eclipse() {}

  /**
   * Whether Eclipse's compiler runs, alone or in the IDE.
   *
   * @param handedOut something that the compiler handed out to the processor
   */
  public static boolean made(Object handedOut) {
    return handedOut.getClass().getName().startsWith("org.eclipse.jdt.");
  }
}
