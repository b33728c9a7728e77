package dev.backline;

/** The processor that runs a function. */
public enum Architecture {
  /** Intel's and AMD's. */
  X86_64,
  /** AWS's own, Graviton. */
  ARM_64
}
