package dev.backline;

/** Whom an {@link Allow} rule lets in. */
public enum Strategy {
  /** Everyone who sends the API key. */
  PUBLIC_API_KEY
}
