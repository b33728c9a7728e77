package dev.backline.fuzz.mutate;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All mutations there are. */
public final class Mutations {
  private Mutations() {}

  /** The mutations; numbers into this list are what recipes are made of, so it only grows. */
  public static List<Mutation> all() {
    return Stream.<Mutation[]>of(
            ValueMutation.values(),
            PartMutation.values(),
            StructureMutation.values(),
            ProgramMutation.values(),
            TokenMutation.values(),
            SizeMutation.values())
        .flatMap(Arrays::stream)
        .toList();
  }
}
