package dev.backline.processor.reader.api;

import dev.backline.processor.diagnostic.GrantProblem;
import dev.backline.processor.model.ApiSpec;
import dev.backline.processor.model.ApiSpec.ApiKeySpec;
import dev.backline.processor.model.ApiSpec.LambdaAuthorizerSpec;
import dev.backline.processor.model.ApiSpec.LoggingSpec;
import dev.backline.processor.model.ApiSpec.OidcSpec;
import dev.backline.processor.model.ApiSpec.Variable;
import dev.backline.processor.model.TableSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.reader.annotation.AnnotationReader;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.function.FunctionReferences;
import dev.backline.processor.reader.type.RuleReader;
import dev.backline.processor.reader.type.TableReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Reads a {@code @GraphqlApi}, all but its models. */
final class ApiReader {
  /** The members of {@code @TranslationBehavior}, which are the construct's names as well. */
  private static final List<String> TRANSLATION =
      List.of(
          "sandboxModeEnabled",
          "useSubUsernameForDefaultIdentityClaim",
          "subscriptionsInheritPrimaryAuth",
          "populateOwnerFieldForStaticGroupAuth",
          "replaceTableUponGsiUpdate",
          "enableTransformerCfnOutputs",
          "enableSearchNodeToNodeEncryption",
          "enableSearchEncryptionAtRest");

  /** What there is beside functions of the backend. */
  private static final String GIVEN =
      "; where no class is written, the backend is given a function in any language";

  private ApiReader() {}

  static ApiSpec read(TypeElement definition, AnnotationReader api, Types types, Reading reading) {
    return new ApiSpec(
        api.string("name"),
        api.bool("xray"),
        api.bool("introspection"),
        api.integer("queryDepthLimit"),
        api.integer("resolverCountLimit"),
        api.constant("visibility"),
        api.string("ownerContact"),
        environment(api, reading),
        api.annotation("logging").map(ApiReader::logging),
        api.constant("defaultAuthorization"),
        api.annotation("oidc").map(ApiReader::oidc),
        api.annotation("lambdaAuthorizer")
            .map(authorizer -> lambdaAuthorizer(authorizer, types, reading)),
        api.annotation("apiKey").map(ApiReader::apiKey),
        api.annotation("tables").map(TableReader::read).orElse(TableSpec.NONE),
        api.constant("tableProvider"),
        api.constant("conflictResolution"),
        FunctionReferences.read(api, "conflictHandler", GIVEN, types, reading),
        api.string("predictionsBucket"),
        api.annotation("translation").map(ApiReader::translation).orElse(Map.of()),
        SqlDatabaseReader.read(api),
        api.bool("destructiveUpdates"),
        RuleReader.read(definition, reading),
        api.at());
  }

  private static Map<String, Written<Boolean>> translation(AnnotationReader translation) {
    Map<String, Written<Boolean>> members = new LinkedHashMap<>();
    for (String member : TRANSLATION) {
      translation.bool(member).ifPresent(value -> members.put(member, value));
    }
    return members;
  }

  private static List<Variable> environment(AnnotationReader api, Reading reading) {
    return api.annotations("environment").stream()
        .flatMap(variable -> variable(variable, reading))
        .toList();
  }

  private static Stream<Variable> variable(AnnotationReader variable, Reading reading) {
    if (variable.string("value").isEmpty()) {
      reading.findings().add(GrantProblem.LITERAL_ONLY, variable.at());
    }
    return variable
        .string("name")
        .flatMap(name -> variable.string("value").map(value -> new Variable(name, value)))
        .stream();
  }

  private static LoggingSpec logging(AnnotationReader logging) {
    return new LoggingSpec(
        logging.constant("fieldLogLevel"),
        logging.bool("excludeVerboseContent"),
        logging.constant("retention"));
  }

  private static OidcSpec oidc(AnnotationReader oidc) {
    return new OidcSpec(
        oidc.string("providerName"),
        oidc.string("issuerUrl"),
        oidc.string("clientId"),
        oidc.integer("tokenExpiryFromAuthSeconds"),
        oidc.integer("tokenExpiryFromIssueSeconds"));
  }

  private static LambdaAuthorizerSpec lambdaAuthorizer(
      AnnotationReader authorizer, Types types, Reading reading) {
    return new LambdaAuthorizerSpec(
        FunctionReferences.read(authorizer, "value", GIVEN, types, reading),
        authorizer.integer("ttlSeconds"));
  }

  private static ApiKeySpec apiKey(AnnotationReader apiKey) {
    return new ApiKeySpec(apiKey.integer("expiresInDays"), apiKey.string("description"));
  }
}
