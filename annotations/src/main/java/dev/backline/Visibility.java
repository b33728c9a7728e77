package dev.backline;

/** Who can reach an API. */
public enum Visibility {
  /** Everyone on the internet, subject to authorization. */
  GLOBAL,
  /** Only callers inside a VPC that has an interface endpoint for AppSync. */
  PRIVATE
}
