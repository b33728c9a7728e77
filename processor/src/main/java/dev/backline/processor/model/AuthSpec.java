package dev.backline.processor.model;

import java.util.List;

/** Where the users of a backend come from. */
public sealed interface AuthSpec permits DefinedAuthSpec, ReferenceAuthSpec {

  /** Where the annotation stands. */
  SourceRef at();

  /** The names of the groups, in the order of the annotation. */
  List<Written<String>> groups();
}
