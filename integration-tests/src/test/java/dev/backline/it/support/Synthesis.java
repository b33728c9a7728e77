package dev.backline.it.support;

import dev.backline.amplify.graphql.AmplifyGraphqlApi;
import dev.backline.amplify.graphql.AmplifyGraphqlDefinition;
import dev.backline.amplify.graphql.ApiKeyAuthorizationConfig;
import dev.backline.amplify.graphql.AuthorizationModes;
import dev.backline.amplify.graphql.IAMAuthorizationConfig;
import dev.backline.constructs.BacklineApp;
import dev.backline.constructs.FriendlyName;
import dev.backline.constructs.GraphqlSchema;
import dev.backline.constructs.TableStrategy;
import dev.backline.constructs.outputs.PlatformOutputs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.assertions.Template;
import software.constructs.Construct;

/**
 * A backend in an app of its own, built when it is first asked for and synthesised when a template
 * is first read.
 *
 * @param <B> the type of the backend
 * @param <D> the type of its data part
 */
public final class Synthesis<B, D> {
  private final String name;
  private final BiFunction<Construct, String, B> constructor;
  private final Function<B, D> data;
  private final Function<D, AmplifyGraphqlApi> api;
  private Path folder;
  private Stack stack;
  private B backend;

  private Synthesis(
      String name,
      BiFunction<Construct, String, B> constructor,
      Function<B, D> data,
      Function<D, AmplifyGraphqlApi> api) {
    this.name = name;
    this.constructor = constructor;
    this.data = data;
    this.api = api;
  }

  /** A generated backend, built as a user's {@code main} builds it. */
  public static <B, D> Synthesis<B, D> of(
      String name,
      BiFunction<Construct, String, B> constructor,
      Function<B, D> data,
      Function<D, AmplifyGraphqlApi> api) {
    return new Synthesis<>(name, constructor, data, api);
  }

  /**
   * Amplify's construct alone, with the tag, with the schema and in the place of a generated
   * backend: what that backend is without a single override.
   *
   * @param neighbour a class beside the schema
   */
  public static Synthesis<AmplifyGraphqlApi, AmplifyGraphqlApi> ofConstructAlone(
      Class<?> neighbour, String definition, boolean cloudFormationTables) {
    return of(
        definition,
        (scope, id) -> {
          Construct backend = new Construct(scope, id);
          PlatformOutputs.add(backend);
          AmplifyGraphqlApi api =
              AmplifyGraphqlApi.Builder.create(backend, "amplifyData")
                  .apiName(definition)
                  .definition(
                      AmplifyGraphqlDefinition.fromString(
                          GraphqlSchema.read(neighbour, definition + ".graphql"),
                          cloudFormationTables
                              ? TableStrategy.cloudFormation()
                              : TableStrategy.amplify()))
                  .authorizationModes(
                      AuthorizationModes.builder()
                          .defaultAuthorizationMode("API_KEY")
                          .apiKeyConfig(
                              ApiKeyAuthorizationConfig.builder().expires(Duration.days(7)).build())
                          .iamConfig(
                              IAMAuthorizationConfig.builder()
                                  .enableIamAuthorizationMode(true)
                                  .build())
                          .build())
                  .build();
          FriendlyName.tag(api, "amplifyData");
          return api;
        },
        Function.identity(),
        Function.identity());
  }

  /** The same backend in another app. */
  public Synthesis<B, D> again() {
    return new Synthesis<>(name, constructor, data, api);
  }

  /** The generated construct. */
  public B backend() {
    if (backend == null) {
      // Each app has a folder of its own, or CDK would go on with the files of the one before.
      folder = Path.of("target", "cdk.out", UUID.randomUUID().toString());
      App app = new BacklineApp(AppProps.builder().outdir(folder.toString()).build());
      stack = new Stack(app, "Stack");
      backend = constructor.apply(stack, "Backend");
    }
    return backend;
  }

  /** The generated accessors. */
  public D data() {
    return data.apply(backend());
  }

  /** Amplify's construct. */
  public AmplifyGraphqlApi api() {
    return api.apply(data());
  }

  /** The template of the stack itself. */
  public Template template() {
    backend();
    return Template.fromStack(stack);
  }

  /** The file with the template of the stack itself. */
  public String templateText() {
    template();
    try {
      return Files.readString(folder.resolve(stack.getTemplateFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The template of one of the stacks inside. */
  public Template template(String nestedStack) {
    return Template.fromStack(api().getResources().getNestedStacks().get(nestedStack));
  }

  /**
   * The contents of assets.
   *
   * @param name a regular expression for the names of the files
   */
  public List<String> assets(String name) {
    template();
    try (Stream<Path> files = Files.list(folder)) {
      List<String> contents = new ArrayList<>();
      for (Path file : (Iterable<Path>) files::iterator) {
        if (file.getFileName().toString().matches(name) && Files.isRegularFile(file)) {
          contents.add(Files.readString(file));
        }
      }
      return contents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every template by the name of its stack; the outer stack is called {@code ""}. */
  public Map<String, Map<String, Object>> templates() {
    Map<String, Map<String, Object>> templates = new TreeMap<>();
    templates.put("", template().toJSON());
    for (String nested : api().getResources().getNestedStacks().keySet()) {
      templates.put(nested, template(nested).toJSON());
    }
    return templates;
  }

  /** The resource that is the only one of its type in a template. */
  public static Map<String, Object> only(Template template, String type) {
    Map<String, Map<String, Object>> resources = template.findResources(type);
    if (resources.size() != 1) {
      throw new AssertionError("not one " + type + " but " + resources.keySet());
    }
    return resources.values().iterator().next();
  }

  @Override
  public String toString() {
    return name;
  }
}
