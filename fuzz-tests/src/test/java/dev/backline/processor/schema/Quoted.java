package dev.backline.processor.schema;

/** Opens the writer of texts to other packages of these tests. */
public final class Quoted {
  private Quoted() {}

  public static String text(String meant) {
    return GraphqlText.quoted(meant);
  }
}
