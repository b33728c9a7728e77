package dev.backline.processor.validation;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.KeyProblem;
import dev.backline.processor.diagnostic.TypeProblem;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.IndexSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.ModelSpec.FieldIndex;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.naming.RelationIndexes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Secondary indexes have names, keys and projections that DynamoDB takes. */
final class IndexRules implements Rules<DataSpec> {
  private static final Pattern INDEX_NAME = Pattern.compile("[-_.0-9A-Za-z]{3,255}");
  private static final int MOST_INDEXES = 20;
  private static final int MOST_ATTRIBUTES = 20;

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
        checkQuery(onField.index(), findings);
      }
    }
  }

  private static void checkName(
      ModelSpec model, FieldIndex onField, Set<String> names, Findings findings) {
    IndexSpec index = onField.index();
    String name = GraphqlNames.index(model, onField.field(), index);
    if (!INDEX_NAME.matcher(name).matches()) {
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
    boolean samePartition = model.partitionKey().filter(field::equals).isPresent();
    boolean primaryIsPartition =
        field.primaryKey().map(key -> key.sortKeys().isEmpty()).orElse(true);
    if (samePartition && primaryIsPartition && index.sortKeys().isEmpty()) {
      findings.add(KeyProblem.INDEX_ON_PRIMARY_KEY, index.at(), KeyFields.place(model, field));
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
    for (Written<String> attribute : attributes) {
      if (model.field(attribute.value()).isEmpty()) {
        findings.add(
            KeyProblem.UNKNOWN_ATTRIBUTE,
            attribute.at(),
            model.type().simpleName(),
            attribute.value(),
            NearestName.hint(attribute.value(), KeyFields.fieldNames(model)));
      }
    }
  }

  private static void checkQuery(IndexSpec index, Findings findings) {
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
