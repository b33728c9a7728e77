package dev.backline.processor.schema;

import dev.backline.processor.model.ModelOperation;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.OperationsSpec;
import dev.backline.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints the {@code @model} directive. */
final class ModelPrinter {
  private ModelPrinter() {}

  static String directive(ModelSpec model) {
    OperationsSpec operations = model.operations();
    List<String> arguments = new ArrayList<>();
    for (String group : List.of("queries", "mutations", "subscriptions")) {
      group(operations, group).ifPresent(text -> arguments.add(group + ": " + text));
    }
    List<String> timestamps = new ArrayList<>();
    operations.createdAt().ifPresent(name -> timestamps.add("createdAt: " + text(name)));
    operations.updatedAt().ifPresent(name -> timestamps.add("updatedAt: " + text(name)));
    if (!timestamps.isEmpty()) {
      arguments.add("timestamps: {" + String.join(", ", timestamps) + "}");
    } else if (model.table().database().isPresent()) {
      arguments.add("timestamps: null");
    }
    return arguments.isEmpty() ? "@model" : "@model(" + String.join(", ", arguments) + ")";
  }

  private static Optional<String> group(OperationsSpec operations, String group) {
    List<ModelOperation> all = ModelOperation.inGroup(group);
    if (all.stream().allMatch(operations::isDisabled)) {
      return Optional.of("null");
    }
    List<String> members = new ArrayList<>();
    for (ModelOperation operation : all) {
      Written<String> name = operations.names().get(operation);
      if (operations.isDisabled(operation)) {
        members.add(operation.member() + ": null");
      } else if (name != null) {
        members.add(operation.member() + ": " + named(operation, name));
      }
    }
    if (group.equals("subscriptions")) {
      operations
          .level()
          .ifPresent(level -> members.add("level: " + level.value().toLowerCase(Locale.ROOT)));
    }
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of("{" + String.join(", ", members) + "}");
  }

  private static String named(ModelOperation operation, Written<String> name) {
    String quoted = GraphqlText.quoted(name.value());
    return operation.rootType().equals("Subscription") ? "[" + quoted + "]" : quoted;
  }

  private static String text(Written<String> name) {
    return name.value().isEmpty() ? "null" : GraphqlText.quoted(name.value());
  }
}
