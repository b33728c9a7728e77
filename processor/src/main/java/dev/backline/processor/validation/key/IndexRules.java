package dev.backline.processor.validation.key;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.KeyProblem;
import dev.backline.processor.diagnostic.TypeProblem;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.IndexSpec;
import dev.backline.processor.model.ModelOperation;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.ModelSpec.FieldIndex;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.naming.RelationIndexes;
import dev.backline.processor.validation.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Secondary indexes have names, keys and projections that DynamoDB takes. */
public final class IndexRules implements Rules<DataSpec> {
  private static final Pattern INDEX_NAME = Pattern.compile("[-_.0-9A-Za-z]{3,255}");
  private static final int MOST_INDEXES = 20;
  private static final int MOST_ATTRIBUTES = 20;
  private static final int MOST_ATTRIBUTES_OF_TABLE = 100;

  @Override
  public void check(DataSpec data, Findings findings) {
    RelationIndexes relationIndexes = new RelationIndexes(data);
    for (ModelSpec model : data.models()) {
      List<FieldIndex> indexes = model.indexes().toList();
      boolean inDynamoDb = data.providerOf(model).inDynamoDb();
      int count = indexes.size() + relationIndexes.of(model).size();
      if (inDynamoDb && count > MOST_INDEXES) {
        findings.add(KeyProblem.TOO_MANY_INDEXES, model.at(), model.type().simpleName(), count);
      }
      if (inDynamoDb) {
        checkAllProjections(model, findings);
      }
      Set<String> names = new HashSet<>();
      for (FieldIndex onField : indexes) {
        if (onField.field().relation().isPresent()) {
          // A relation stores nothing, which is said elsewhere.
          continue;
        }
        checkName(model, onField, names, findings);
        checkKey(model, onField, findings);
        if (inDynamoDb) {
          checkProjection(model, onField.index(), findings);
        }
        checkQuery(model, onField.index(), findings);
      }
    }
  }

  /** Whether DynamoDB takes a name for an index. */
  public static boolean isIndexName(String name) {
    return INDEX_NAME.matcher(name).matches();
  }

  private static void checkAllProjections(ModelSpec model, Findings findings) {
    int count = model.indexes().mapToInt(index -> index.index().nonKeyAttributes().size()).sum();
    if (count > MOST_ATTRIBUTES_OF_TABLE) {
      findings.add(KeyProblem.TOO_MANY_PROJECTED, model.at(), model.type().simpleName(), count);
    }
  }

  private static void checkName(
      ModelSpec model, FieldIndex onField, Set<String> names, Findings findings) {
    IndexSpec index = onField.index();
    String name = GraphqlNames.index(model, onField.field(), index);
    if (!isIndexName(name)) {
      findings.add(KeyProblem.INDEX_NAME, index.name().map(Written::at).orElse(index.at()), name);
    }
    if (!names.add(name)) {
      findings.add(
          KeyProblem.INDEX_NAME_TAKEN,
          index.name().map(Written::at).orElse(index.at()),
          model.type().simpleName(),
          name);
    }
  }

  private static void checkKey(ModelSpec model, FieldIndex onField, Findings findings) {
    FieldSpec field = onField.field();
    IndexSpec index = onField.index();
    KeyFields.checkPartitionKey(model, field, index.at(), findings);
    KeyFields.checkSortKeys(model, field, index.sortKeys(), findings);
    if (model.table().database().isEmpty()) {
      checkWhole(model, index, findings);
    }
    boolean samePartition = model.partitionKey().filter(field::equals).isPresent();
    boolean primaryIsPartition =
        field.primaryKey().map(key -> key.sortKeys().isEmpty()).orElse(true);
    if (samePartition && primaryIsPartition && index.sortKeys().isEmpty()) {
      findings.add(KeyProblem.INDEX_ON_PRIMARY_KEY, index.at(), model.place(field));
    }
  }

  /** Several sort keys are one attribute, which is written whole or not at all. */
  private static void checkWhole(ModelSpec model, IndexSpec index, Findings findings) {
    Map<Boolean, List<String>> names =
        index.sortKeys().stream()
            .flatMap(sortKey -> model.field(sortKey.value()).stream())
            .filter(field -> field.type().known())
            .collect(
                Collectors.partitioningBy(
                    field -> field.type().required(),
                    Collectors.mapping(FieldSpec::javaName, Collectors.toList())));
    if (!names.get(true).isEmpty() && !names.get(false).isEmpty()) {
      findings.add(
          KeyProblem.HALF_SORT_KEY,
          index.sortKeys().get(0).at(),
          String.join(", ", names.get(true)),
          String.join(", ", names.get(false)));
    }
  }

  private static void checkProjection(ModelSpec model, IndexSpec index, Findings findings) {
    String projection = index.projection().map(Written::value).orElse("ALL");
    List<Written<String>> attributes = index.nonKeyAttributes();
    if (projection.equals("INCLUDE") && attributes.isEmpty()) {
      findings.add(
          KeyProblem.INCLUDE_WITHOUT_ATTRIBUTES,
          index.projection().map(Written::at).orElse(index.at()));
    }
    if (!projection.equals("INCLUDE") && !attributes.isEmpty()) {
      findings.add(KeyProblem.ATTRIBUTES_WITHOUT_INCLUDE, attributes.get(0).at(), projection);
    }
    if (attributes.size() > MOST_ATTRIBUTES) {
      findings.add(KeyProblem.TOO_MANY_ATTRIBUTES, attributes.get(0).at(), attributes.size());
    }
    Set<String> seen = new HashSet<>();
    for (Written<String> attribute : attributes) {
      if (!seen.add(attribute.value())) {
        findings.add(KeyProblem.ATTRIBUTE_TWICE, attribute.at(), attribute.value());
        continue;
      }
      model
          .field(attribute.value())
          .ifPresentOrElse(
              field -> checkStored(model, field, attribute, findings),
              () ->
                  findings.add(
                      KeyProblem.UNKNOWN_ATTRIBUTE,
                      attribute.at(),
                      model.type().simpleName(),
                      attribute.value(),
                      NearestName.hint(attribute.value(), model.fieldNames())));
    }
  }

  private static void checkStored(
      ModelSpec model, FieldSpec field, Written<String> attribute, Findings findings) {
    if (field.relation().isPresent()) {
      findings.add(KeyProblem.RELATION_ATTRIBUTE, attribute.at(), model.place(field));
    }
  }

  private static void checkQuery(ModelSpec model, IndexSpec index, Findings findings) {
    boolean disabled =
        ModelOperation.inGroup("queries").stream().allMatch(model.operations()::isDisabled);
    if (disabled && index.query() && index.queryField().isEmpty()) {
      findings.add(KeyProblem.QUERY_STAYS, index.at(), model.type().simpleName());
    }
    index
        .queryField()
        .ifPresent(
            name -> {
              if (!index.query()) {
                findings.add(KeyProblem.QUERY_FIELD_WITHOUT_QUERY, name.at());
              } else if (!GraphqlNames.isName(name.value())) {
                findings.add(TypeProblem.BAD_NAME, name.at(), name.value());
              }
            });
  }
}
