package dev.backline.processor.writing.data;

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
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.model.TableProvider;
import dev.backline.processor.naming.accessor.MapEntry;
import dev.backline.processor.naming.accessor.ModelAccessors;
import dev.backline.processor.naming.accessor.OtherResources;
import dev.backline.processor.naming.accessor.SearchMaps;
import dev.backline.processor.naming.accessor.SqlMaps;
import dev.backline.processor.writing.code.CdkNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the maps that have the tables of one provider; the search domain is beside imported ones.
 *
 * <p>A map that has a table of each model is the class that all such maps are, one that is always
 * empty is the library's, and one between them has a class of its own.
 */
final class TableMaps {
  private final DataSpec data;
  private final ModelAccessors accessors;
  private final SqlMaps sql;
  private final ClassName dataClass;
  private final SearchMaps search;

  TableMaps(DataSpec data, ClassName dataClass, ModelAccessors accessors) {
    this.data = data;
    this.dataClass = dataClass;
    this.accessors = accessors;
    this.search = new SearchMaps(data, accessors);
    this.sql = new SqlMaps(data, accessors);
  }

  /** The tables that Amplify's table manager makes. */
  TableMap amplify() {
    return new TableMap(
        "amplifyDynamoDbTables",
        "getAmplifyDynamoDbTables",
        "AmplifyTables",
        CdkNames.AMPLIFY_TABLE,
        TableProvider.AMPLIFY,
        List.of());
  }

  /** The tables that CloudFormation makes. */
  TableMap cfn() {
    return new TableMap(
        "cfnTables",
        "getCfnTables",
        "CfnTables",
        CdkNames.CFN_TABLE,
        TableProvider.CLOUDFORMATION,
        new OtherResources(data, accessors).tables());
  }

  /** What has no map of its own: tables that are taken over, and what SQL databases need. */
  TableMap additional() {
    return new TableMap(
        "additionalCfnResources",
        "getAdditionalCfnResources",
        "AdditionalResources",
        CdkNames.CFN_RESOURCE,
        TableProvider.IMPORTED,
        Stream.concat(sql.additional().stream(), search.additional().stream()).toList());
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
    private final List<MapEntry> others;

    private TableMap(
        String name,
        String getter,
        String own,
        ClassName resource,
        TableProvider provider,
        List<MapEntry> others) {
      this.name = name;
      this.getter = getter;
      this.own = dataClass.nestedClass(own);
      this.resource = resource;
      this.models = data.modelsOf(provider);
      this.others = others;
    }

    boolean isEmpty() {
      return models.isEmpty() && others.isEmpty();
    }

    private boolean hasAll() {
      return models.size() == data.allModels().size() - data.sqlModels().size() && others.isEmpty();
    }

    TypeName type() {
      if (isEmpty()) {
        return ParameterizedTypeName.get(CdkNames.RESOURCE_MAP, resource);
      }
      return hasAll() ? ParameterizedTypeName.get(dataClass.nestedClass("Models"), resource) : own;
    }

    CodeBlock creation() {
      if (isEmpty()) {
        return CodeBlock.of("new $T<>($S, source::$L)", CdkNames.RESOURCE_MAP, name, getter);
      }
      if (hasAll()) {
        return CodeBlock.of("new Models<>($S, source::$L, $S)", name, getter, "");
      }
      return resource.equals(CdkNames.CFN_RESOURCE) && sql.hasEndpoints()
          ? CodeBlock.of(
              "new $L(() -> $T.settled(source.$L()))",
              own.simpleName(),
              CdkNames.RESOURCE_NAMES,
              getter)
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
              .addJavadoc("$L\n", javadoc())
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
                          "The table of " + model.javadoc(data.definition()) + ".",
                          CodeBlock.of("get($S)", model.name().value())));
                }
              });
      others.forEach(
          other ->
              type.addMethod(
                  DataWriter.accessor(
                      other.method(),
                      resource,
                      other.javadoc(),
                      CodeBlock.of("get($S)", other.key()))));
      return Optional.of(type.build());
    }

    private String javadoc() {
      return models.isEmpty()
          ? "What has no map of its own."
          : "The tables that one provider makes, and not all models have.";
    }
  }
}
