package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The relation that a field stands for.
 *
 * @param kind which annotation it is
 * @param target the model at the other end, by GraphQL name
 * @param references the Java names of the fields that hold the parent's identifier, as written
 * @param fields the Java names of the fields of the older style, as written
 * @param indexName the index of the older style
 * @param overrideIndexName the name of the index over the references
 * @param relationName the name of a many-to-many relation
 * @param limit how many items a request gets that does not say
 * @param at the annotation
 */
public record RelationSpec(
    Kind kind,
    String target,
    List<Written<String>> references,
    List<Written<String>> fields,
    Optional<Written<String>> indexName,
    Optional<Written<String>> overrideIndexName,
    Optional<Written<String>> relationName,
    Optional<Written<Integer>> limit,
    SourceRef at) {
  public RelationSpec {
    references = List.copyOf(references);
    fields = List.copyOf(fields);
  }

  /** The Java names of the references. */
  public List<String> referenceNames() {
    return references.stream().map(Written::value).toList();
  }

  /** The relations that there are, with their names in Java and GraphQL. */
  public enum Kind {
    HAS_MANY("HasMany", "hasMany", true),
    HAS_ONE("HasOne", "hasOne", false),
    BELONGS_TO("BelongsTo", "belongsTo", false),
    MANY_TO_MANY("ManyToMany", "manyToMany", true);

    private final String annotation;
    private final String directive;
    private final boolean list;

    Kind(String annotation, String directive, boolean list) {
      this.annotation = annotation;
      this.directive = directive;
      this.list = list;
    }

    /** The simple name of the annotation. */
    public String annotation() {
      return annotation;
    }

    /** The name of the directive. */
    public String directive() {
      return directive;
    }

    /** Whether the field is a list. */
    public boolean list() {
      return list;
    }
  }
}
