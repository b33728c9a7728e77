package dev.backline.constructs.storage;

import java.util.Locale;
import java.util.stream.Stream;

/** What someone may do with the files below a path. */
public enum StorageAction {
  /** Reads files and lists them: {@link #GET} and {@link #LIST}. */
  READ(""),
  /** Reads files ({@code s3:GetObject}). */
  GET("s3:GetObject"),
  /** Lists files ({@code s3:ListBucket}). */
  LIST("s3:ListBucket"),
  /** Writes files ({@code s3:PutObject}). */
  WRITE("s3:PutObject"),
  /** Deletes files ({@code s3:DeleteObject}). */
  DELETE("s3:DeleteObject");

  private final String iamAction;

  StorageAction(String iamAction) {
    this.iamAction = iamAction;
  }

  /** The action in IAM's terms; one that stands for others has none. */
  String iamAction() {
    return iamAction;
  }

  /** The actions that this one stands for. */
  Stream<StorageAction> parts() {
    return this == READ ? Stream.of(GET, LIST) : Stream.of(this);
  }

  /** The action's name in the outputs. */
  String outputName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
