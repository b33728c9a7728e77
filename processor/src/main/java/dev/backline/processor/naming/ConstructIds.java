package dev.backline.processor.naming;

import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.DefinedAuthSpec;
import dev.backline.processor.model.DefinedAuthSpec.EmailSenderSpec;
import dev.backline.processor.model.DefinedAuthSpec.SmsSenderSpec;
import dev.backline.processor.model.FunctionSpec;
import dev.backline.processor.model.FunctionSpec.LoggingSpec;
import dev.backline.processor.model.SecretSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.StorageSpec;
import dev.backline.processor.model.VariableSpec;
import dev.backline.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ids of the constructs in a backend: each is taken once, whatever kind of construct has it.
 */
public final class ConstructIds {
  /** The id that Amplify Gen 2 gives its data construct; changing it would replace every table. */
  public static final String API = "amplifyData";

  /** What Amplify calls the construct for users. */
  public static final String AUTH = "amplifyAuth";

  /** The role in which SMS are sent. */
  public static final String SMS_ROLE = "SmsSenderRole";

  /** The key for the functions that send messages. */
  public static final String SENDER_KEY = "CustomSenderKey";

  /** The stand-in for a bucket whose name is plain text. */
  private static final String PREDICTIONS_BUCKET = "PredictionsBucket";

  /** What asks for the settings of users who exist already. */
  private static final String REFERENCED_SETTINGS = "AmplifyRefAuthCustomResource";

  private final BackendSpec backend;
  private final List<ConstructId> all = new ArrayList<>();

  private ConstructIds(BackendSpec backend) {
    this.backend = backend;
  }

  /** All ids: first those that nobody can choose, so that of two the later one can be another. */
  public static List<ConstructId> of(BackendSpec backend) {
    ConstructIds ids = new ConstructIds(backend);
    backend.data().ifPresent(ids::addApi);
    backend.auth().ifPresent(auth -> ids.addAuth());
    backend.functions().forEach(ids::addFunction);
    backend.storages().forEach(ids::addStorage);
    return List.copyOf(ids.all);
  }

  /** A secret that a function reads. */
  public static String secret(FunctionSpec function, VariableSpec variable) {
    return GraphqlNames.raised(function.accessor()) + "-" + variable.name().value();
  }

  private void addApi(DataSpec data) {
    add(API, "the API");
    if (data.predicts() && data.api().predictionsBucket().isEmpty()) {
      add(PREDICTIONS_BUCKET, "the bucket of predictions");
    }
    for (CustomOperationSpec operation : data.operations()) {
      String type = operation.rootType().typeName();
      String field = operation.name().value();
      String place = type + "." + field;
      if (!operation.steps().isEmpty()) {
        add("Resolver_" + type + "_" + field, "the resolver of " + place);
      }
      for (int i = 1; i <= operation.steps().size(); i++) {
        String step = String.join("_", "Fn", type, field, String.valueOf(i));
        add(step, "a step of " + place);
        add(step + "_asset", "the code of a step of " + place);
      }
    }
  }

  private void addAuth() {
    if (backend.auth().orElseThrow() instanceof DefinedAuthSpec auth) {
      if (auth.smsSender().flatMap(SmsSenderSpec::snsCallerArn).isPresent()) {
        add(SMS_ROLE, "the role in which SMS are sent");
      }
      if (auth.emailSender()
          .flatMap(EmailSenderSpec::kmsKey)
          .or(() -> auth.smsSender().flatMap(SmsSenderSpec::kmsKey))
          .isPresent()) {
        add(SENDER_KEY, "the key for messages to users");
      }
      auth.external().providers().stream()
          .flatMap(provider -> provider.secrets().values().stream())
          .filter(SecretSpec::isParameter)
          .map(secret -> "Secret" + secret.name().value().replaceAll("[^A-Za-z0-9]", "-"))
          .distinct()
          .forEach(id -> add(id, "a secret for signing in"));
      auth.name()
          .ifPresentOrElse(
              name -> add(name.value(), "the users", name.at(), Optional.empty()),
              () -> add(AUTH, "the users"));
    } else {
      add(AUTH, "the users");
      add(REFERENCED_SETTINGS, "what reads their settings");
    }
  }

  /** Those of layers have a colon, which no name of a function or a bucket has. */
  private void addFunction(FunctionSpec function) {
    String id = function.name();
    String called = "'" + id + "'";
    SourceRef at = function.writtenName().map(Written::at).orElse(function.at());
    add(id, "the function " + called, at, Optional.of(function.accessor()));
    add(id + "-lambda", "the Lambda function behind " + called, at, Optional.empty());
    if (function.logging().flatMap(LoggingSpec::retention).isPresent()) {
      add(id + "-log-group", "the log group of " + called, at, Optional.empty());
    }
    function.variables().stream()
        .filter(variable -> variable.secret().isPresent())
        .map(variable -> secret(function, variable))
        .distinct()
        .forEach(secret -> add(secret, "a secret of " + called, at, Optional.empty()));
  }

  private void addStorage(StorageSpec storage) {
    String name = storage.name().value();
    add(
        name,
        "the bucket '" + name + "'",
        storage.name().at(),
        Optional.of(StorageNames.accessor(name)));
  }

  /** What nobody can choose. */
  private void add(String id, String owner) {
    all.add(new ConstructId(id, owner, Optional.empty(), Optional.empty()));
  }

  private void add(String id, String owner, SourceRef at, Optional<String> accessor) {
    all.add(new ConstructId(id, owner, Optional.of(at), accessor));
  }

  /**
   * An id.
   *
   * @param id the id
   * @param owner what the construct is, for a message
   * @param at what can be changed so that it has another; nothing where it can't have any
   * @param accessor the method of the backend, where one is made of the same name
   */
  public record ConstructId(
      String id, String owner, Optional<SourceRef> at, Optional<String> accessor) {}
}
