package dev.backline.processor.validation.operation;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.SlotProblem;
import dev.backline.processor.model.CodeFile;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.FunctionSlotSpec;
import dev.backline.processor.model.ModelOperation;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.NamedFile;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.naming.resolver.FieldResolvers;
import dev.backline.processor.naming.resolver.SlotPlaces;
import dev.backline.processor.naming.resolver.SlotPlaces.Place;
import dev.backline.processor.validation.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The user's functions go into pipelines and slots that exist, and have templates. */
final class SlotRules implements Rules<DataSpec> {
  private static final int LONGEST_TEMPLATE = 65_536;
  private static final int LAST_INDEX = 899;

  /** The slots whose functions have the data as the result before them. */
  private static final Set<String> BEHIND_DATA = Set.of("POST_DATA_LOAD", "POST_UPDATE", "FINISH");

  @Override
  public void check(DataSpec data, Findings findings) {
    for (ModelSpec model : data.models()) {
      for (FunctionSlotSpec slot : model.slots()) {
        checkOperation(model, slot, findings);
        checkFiles(model, slot, findings);
      }
      for (FieldSpec field : model.fields()) {
        for (FunctionSlotSpec slot : field.slots()) {
          checkField(data, model, field, slot, findings);
          checkFiles(model, slot, findings);
        }
      }
    }
    Set<String> taken = new HashSet<>();
    new SlotPlaces(data).all().forEach(place -> checkPlace(place, taken, findings));
  }

  private static void checkOperation(ModelSpec model, FunctionSlotSpec slot, Findings findings) {
    String name = model.type().simpleName();
    Optional<ModelOperation> operation = SlotPlaces.operation(slot);
    if (slot.operation().isEmpty()) {
      findings.add(SlotProblem.NO_OPERATION, slot.at(), name);
    } else if (operation.isEmpty()) {
      Written<String> group = slot.operation().get();
      findings.add(SlotProblem.OPERATION_GROUP, group.at(), group.value());
    } else if (!model.operations().has(operation.get())) {
      findings.add(
          SlotProblem.NO_SUCH_OPERATION, slot.operation().get().at(), name, operation.get());
    }
  }

  private static void checkField(
      DataSpec data, ModelSpec model, FieldSpec field, FunctionSlotSpec slot, Findings findings) {
    String place = model.place(field);
    slot.operation().ifPresent(on -> findings.add(SlotProblem.OPERATION_ON_FIELD, on.at(), place));
    List<String> queries = SlotPlaces.queries(model, field);
    slot.query()
        .filter(query -> !queries.contains(query.value()))
        .ifPresent(
            query ->
                findings.add(
                    SlotProblem.UNKNOWN_QUERY,
                    query.at(),
                    place,
                    query.value(),
                    NearestName.hint(query.value(), queries)));
    if (slot.query().isEmpty() && queries.size() > 1) {
      findings.add(SlotProblem.WHICH_QUERY, slot.at(), place, String.join("', '", queries));
    }
    if (slot.query().isEmpty()
        && queries.isEmpty()
        && field.relation().isEmpty()
        && !new FieldResolvers(data, model).fields().contains(field.name().value())) {
      findings.add(SlotProblem.NO_RESOLVER, slot.at(), place);
    }
  }

  private static void checkFiles(ModelSpec model, FunctionSlotSpec slot, Findings findings) {
    if (slot.templates().isEmpty()) {
      findings.add(SlotProblem.NO_TEMPLATE, slot.at());
    }
    for (NamedFile template : slot.templates()) {
      CodeFileRules.checkTemplateExists(template, model.type().simpleName(), findings);
      template.file().ifPresent(file -> checkLength(template.name(), file, findings));
    }
  }

  private static void checkLength(Written<String> name, CodeFile file, Findings findings) {
    int length = file.text().length();
    if (length == 0 || length > LONGEST_TEMPLATE) {
      findings.add(SlotProblem.TEMPLATE_LENGTH, name.at(), name.value(), length);
    }
  }

  private static void checkPlace(Place place, Set<String> taken, Findings findings) {
    FunctionSlotSpec slot = place.spec();
    List<String> slots = place.resolver().pipeline().slots();
    if (!slots.contains(slot.slot().value())) {
      findings.add(
          SlotProblem.ILLEGAL_SLOT,
          slot.slot().at(),
          place.resolver(),
          slot.slot().value(),
          String.join(", ", slots));
    } else if (BEHIND_DATA.contains(slot.slot().value())
        && slot.request().isPresent()
        && slot.response().isEmpty()) {
      findings.add(SlotProblem.RESULT_LOST, slot.at(), slot.slot().value(), place.resolver());
    }
    SourceRef at = slot.index().map(Written::at).orElse(slot.at());
    if (place.index() < 1 || place.index() > LAST_INDEX) {
      findings.add(SlotProblem.INDEX_RANGE, at, place.index());
    } else if (!taken.add(place.resolver() + " " + slot.slot().value() + " " + place.index())) {
      findings.add(
          SlotProblem.INDEX_TAKEN, at, place.index(), slot.slot().value(), place.resolver());
    }
  }
}
