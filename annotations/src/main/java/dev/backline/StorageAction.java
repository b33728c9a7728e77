package dev.backline;

/** What someone may do with the files below a path of a {@link Storage}. */
public enum StorageAction {
  /** Reads files and lists them: {@link #GET} and {@link #LIST}. */
  READ,
  /** Reads files ({@code s3:GetObject}). */
  GET,
  /** Lists files ({@code s3:ListBucket}). */
  LIST,
  /** Writes files, new ones and in place of old ones ({@code s3:PutObject}). */
  WRITE,
  /** Deletes files ({@code s3:DeleteObject}). */
  DELETE
}
