package dev.backline.processor.writing;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.TableProvider;
import java.util.List;
import java.util.Optional;

/**
 * Writes the maps that have the tables of one provider; the search domain is beside imported ones.
 *
 * <p>A map that has a table of each model is the class that all such maps are, one that is always
 * empty is the library's, and one between them has a class of its own.
 */
final class TableMaps {
  private final BackendSpec backend;
  private final ModelAccessors accessors;
  private final ClassName data;
  private final SearchMapWriter search;

  TableMaps(BackendSpec backend, ClassName data, ModelAccessors accessors) {
    this.backend = backend;
    this.data = data;
    this.accessors = accessors;
    this.search = new SearchMapWriter(backend, data, accessors);
  }

  /** The tables that Amplify's table manager makes. */
  TableMap amplify() {
    return new TableMap(
        "amplifyDynamoDbTables",
        "getAmplifyDynamoDbTables",
        "AmplifyTables",
        CdkNames.AMPLIFY_TABLE,
        TableProvider.AMPLIFY);
  }

  /** The tables that CloudFormation makes. */
  TableMap cfn() {
    return new TableMap(
        "cfnTables", "getCfnTables", "CfnTables", CdkNames.CFN_TABLE, TableProvider.CLOUDFORMATION);
  }

  /** What has no map of its own, the tables among it that are taken over. */
  TableMap additional() {
    return new TableMap(
        "additionalCfnResources",
        "getAdditionalCfnResources",
        "AdditionalResources",
        CdkNames.CFN_RESOURCE,
        TableProvider.IMPORTED);
  }

  /** The classes that the maps need. */
  List<TypeSpec> write() {
    return List.of(amplify(), cfn(), additional()).stream()
        .flatMap(map -> map.ownClass().stream())
        .toList();
  }

  /** One of the maps. */
  final class TableMap {
    private final String name;
    private final String getter;
    private final ClassName own;
    private final ClassName resource;
    private final List<ModelSpec> models;

    private TableMap(
        String name, String getter, String own, ClassName resource, TableProvider provider) {
      this.name = name;
      this.getter = getter;
      this.own = data.nestedClass(own);
      this.resource = resource;
      this.models = backend.modelsOf(provider);
    }

    boolean isEmpty() {
      return models.isEmpty() && !hasOthers();
    }

    private boolean hasAll() {
      return models.size() == backend.allModels().size() && !hasOthers();
    }

    private boolean hasOthers() {
      return hasDataStore() || hasSearch();
    }

    private boolean hasSearch() {
      return search.hasResources() && resource.equals(CdkNames.CFN_RESOURCE);
    }

    /** CloudFormation makes the table that keeps what has changed, whoever makes the others. */
    private boolean hasDataStore() {
      return backend.versioned() && resource.equals(CdkNames.CFN_TABLE);
    }

    TypeName type() {
      if (isEmpty()) {
        return ParameterizedTypeName.get(CdkNames.RESOURCE_MAP, resource);
      }
      return hasAll() ? ParameterizedTypeName.get(data.nestedClass("Models"), resource) : own;
    }

    CodeBlock creation() {
      if (isEmpty()) {
        return CodeBlock.of("new $T<>($S, source::$L)", CdkNames.RESOURCE_MAP, name, getter);
      }
      return hasAll()
          ? CodeBlock.of("new Models<>($S, source::$L, $S)", name, getter, "")
          : CodeBlock.of("new $L(source::$L)", own.simpleName(), getter);
    }

    private Optional<TypeSpec> ownClass() {
      if (isEmpty() || hasAll()) {
        return Optional.empty();
      }
      TypeSpec.Builder type =
          TypeSpec.classBuilder(own)
              .addModifiers(PUBLIC, STATIC, FINAL)
              .superclass(ParameterizedTypeName.get(CdkNames.RESOURCE_MAP, resource))
              .addJavadoc(
                  hasSearch()
                      ? "What has no map of its own.\n"
                      : "The tables that one provider makes, and not all models have.\n")
              .addMethod(
                  MethodSpec.constructorBuilder()
                      .addModifiers(PRIVATE)
                      .addParameter(ModelMapWriter.supplierOf(resource), "resources")
                      .addStatement("super($S, resources)", name)
                      .build());
      accessors
          .methods()
          .forEach(
              (model, method) -> {
                if (models.contains(model)) {
                  type.addMethod(
                      DataWriter.accessor(
                          method,
                          resource,
                          "The table of " + model.javadoc(backend.definition()) + ".",
                          CodeBlock.of("get($S)", model.name().value())));
                }
              });
      if (hasDataStore()) {
        type.addMethod(
            DataWriter.accessor(
                "dataStore",
                resource,
                "The table that keeps what has changed.",
                CodeBlock.of("get($S)", "AmplifyDataStore")));
      }
      if (hasSearch()) {
        search.addResources(type);
      }
      return Optional.of(type.build());
    }
  }
}
