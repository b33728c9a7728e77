package dev.backline.processor.naming.resolver;

import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FunctionSlotSpec;
import dev.backline.processor.model.ModelOperation;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GraphqlNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the user's functions go: which resolver's pipeline, and at which place in its slot. */
public final class SlotPlaces {
  private final List<Place> all = new ArrayList<>();
  private final Map<String, Integer> last = new HashMap<>();

  /** The places of all functions of a backend, in the order of the schema; those that exist. */
  public SlotPlaces(DataSpec data) {
    for (ModelSpec model : data.models()) {
      for (FunctionSlotSpec slot : model.slots()) {
        operation(slot)
            .filter(model.operations()::has)
            .ifPresent(operation -> add(resolver(model, operation), slot, name(model)));
      }
      for (FieldSpec field : model.fields()) {
        for (FunctionSlotSpec slot : field.slots()) {
          resolver(data, model, field, slot.query().map(Written::value))
              .ifPresent(resolver -> add(resolver, slot, name(model) + "." + field.javaName()));
        }
      }
    }
  }

  private static String name(ModelSpec model) {
    return model.type().simpleName();
  }

  private void add(Resolver resolver, FunctionSlotSpec slot, String element) {
    String key = resolver.type() + "." + resolver.field() + " " + slot.slot().value();
    int index = slot.index().map(Written::value).orElseGet(() -> last.getOrDefault(key, 0) + 1);
    last.put(key, index);
    all.add(new Place(resolver, slot, index, element));
  }

  /** The places, in the order of the schema. */
  public List<Place> all() {
    return all;
  }

  /** The operation that a slot of a model names; nothing for a group, or where it names none. */
  public static Optional<ModelOperation> operation(FunctionSlotSpec slot) {
    return Stream.of(ModelOperation.values())
        .filter(
            operation ->
                slot.operation().map(Written::value).filter(operation.name()::equals).isPresent())
        .findFirst();
  }

  private static Resolver resolver(ModelSpec model, ModelOperation operation) {
    return new Resolver(
        operation.rootType(),
        GraphqlNames.operation(model, operation),
        Pipeline.valueOf(operation.rootType().toUpperCase(Locale.ROOT)));
  }

  /** The queries over the indexes of a field. */
  public static List<String> queries(ModelSpec model, FieldSpec field) {
    return field.indexes().stream()
        .filter(index -> index.query())
        .map(index -> GraphqlNames.queryField(model, field, index))
        .toList();
  }

  /** The resolver that a slot on a field is for, if there is exactly one. */
  private static Optional<Resolver> resolver(
      DataSpec data, ModelSpec model, FieldSpec field, Optional<String> query) {
    List<String> queries = queries(model, field);
    if (!queries.isEmpty()) {
      return queries.stream()
          .filter(name -> query.map(name::equals).orElse(queries.size() == 1))
          .findFirst()
          .map(name -> new Resolver("Query", name, Pipeline.QUERY));
    }
    String name = field.name().value();
    if (field.relation().isPresent()) {
      return Optional.of(new Resolver(model.name().value(), name, Pipeline.QUERY));
    }
    return new FieldResolvers(data, model).fields().contains(name)
        ? Optional.of(new Resolver(model.name().value(), name, Pipeline.FIELD))
        : Optional.empty();
  }

  /**
   * The place of one function.
   *
   * @param resolver whose pipeline it is
   * @param spec the annotation
   * @param index its number among the user's functions in the slot
   * @param element what the annotation stands on, for people
   */
  public record Place(Resolver resolver, FunctionSlotSpec spec, int index, String element) {}

  /**
   * A generated resolver.
   *
   * @param type the GraphQL type that has the field
   * @param field the field
   * @param pipeline which slots there are
   */
  public record Resolver(String type, String field, Pipeline pipeline) {
    @Override
    public String toString() {
      return type + "." + field;
    }
  }

  /** The kinds of pipelines. */
  public enum Pipeline {
    QUERY,
    MUTATION,
    SUBSCRIPTION,
    /** Of a field that not everyone may read. */
    FIELD;

    /** The constants of {@code Slot} that the pipeline has, in order. */
    public List<String> slots() {
      return switch (this) {
        case QUERY ->
            List.of(
                "INIT",
                "PRE_AUTH",
                "AUTH",
                "POST_AUTH",
                "PRE_DATA_LOAD",
                "POST_DATA_LOAD",
                "FINISH");
        case MUTATION ->
            List.of(
                "INIT",
                "PRE_AUTH",
                "AUTH",
                "POST_AUTH",
                "VALIDATE",
                "PRE_UPDATE",
                "POST_UPDATE",
                "FINISH");
        case SUBSCRIPTION -> List.of("INIT", "PRE_AUTH", "AUTH", "POST_AUTH", "PRE_SUBSCRIBE");
        case FIELD -> List.of("INIT", "FINISH");
      };
    }
  }
}
