package dev.backline.processor.model;

/** Who makes the table of a model. */
public enum TableProvider {
  /** Amplify's table manager. */
  AMPLIFY,
  /** CloudFormation. */
  CLOUDFORMATION,
  /** Amplify Gen 1 did; the table manager takes it over. */
  IMPORTED
}
