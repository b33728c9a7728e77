package dev.backline.processor.validation.api;

import dev.backline.processor.diagnostic.ApiProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.model.ApiSpec;
import dev.backline.processor.model.ApiSpec.OidcSpec;
import dev.backline.processor.model.ApiSpec.Variable;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.ModelOperation;
import dev.backline.processor.model.RootType;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.validation.Rules;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** AppSync's limits for the settings of an API. */
final class ApiRules implements Rules<DataSpec> {
  private static final Pattern API_NAME = Pattern.compile("[_A-Za-z][_0-9A-Za-z -]{0,65535}");
  private static final Pattern VARIABLE_NAME = Pattern.compile("[A-Za-z][_0-9A-Za-z]{1,63}");
  private static final Pattern ISSUER = Pattern.compile("https://[^\\s/]+(/\\S*)?");
  private static final int MOST_VARIABLES = 50;
  private static final int LONGEST_VALUE = 512;
  private static final int LONGEST_CONTACT = 256;

  @Override
  public void check(DataSpec data, Findings findings) {
    ApiSpec api = data.api();
    api.name()
        .filter(name -> !API_NAME.matcher(name.value()).matches())
        .ifPresent(name -> findings.add(ApiProblem.API_NAME, name.at(), name.value()));
    checkRange(api.queryDepthLimit(), 0, 75, ApiProblem.DEPTH_LIMIT, findings);
    checkRange(api.resolverCountLimit(), 0, 10_000, ApiProblem.RESOLVER_LIMIT, findings);
    api.ownerContact()
        .filter(contact -> contact.value().length() > LONGEST_CONTACT)
        .ifPresent(
            contact ->
                findings.add(ApiProblem.OWNER_CONTACT, contact.at(), contact.value().length()));
    api.apiKey()
        .ifPresent(
            key -> checkRange(key.expiresInDays(), 2, 365, ApiProblem.API_KEY_DAYS, findings));
    api.lambdaAuthorizer()
        .ifPresent(
            authorizer ->
                checkRange(authorizer.ttlSeconds(), 0, 3600, ApiProblem.AUTHORIZER_TTL, findings));
    api.oidc()
        .flatMap(OidcSpec::issuerUrl)
        .filter(url -> !ISSUER.matcher(url.value()).matches())
        .ifPresent(url -> findings.add(ApiProblem.ISSUER_URL, url.at(), url.value()));
    checkEnvironment(api, findings);
    boolean something = !data.models().isEmpty() || !data.operations().isEmpty();
    if (something && !hasQuery(data)) {
      findings.add(ApiProblem.NO_QUERY, api.at(), data.definition().simpleName());
    }
    boolean replaceable = api.destructiveUpdates().map(Written::value).orElse(false);
    if (api.translates("replaceTableUponGsiUpdate", true) && !replaceable) {
      findings.add(
          ApiProblem.REPLACEMENT_NOT_ALLOWED,
          api.translation().get("replaceTableUponGsiUpdate").at());
    }
  }

  private static boolean hasQuery(DataSpec data) {
    return !data.operations(RootType.QUERY).isEmpty()
        || data.allModels().stream()
            .anyMatch(
                model ->
                    model.operations().has(ModelOperation.GET)
                        || model.operations().has(ModelOperation.LIST)
                        || data.syncs(model)
                        || GraphqlNames.search(model).isPresent()
                        || model.indexes().anyMatch(onField -> onField.index().query()));
  }

  private static void checkRange(
      Optional<Written<Integer>> number, int least, int most, Problem problem, Findings findings) {
    number
        .filter(written -> written.value() < least || written.value() > most)
        .ifPresent(written -> findings.add(problem, written.at(), written.value()));
  }

  private static void checkEnvironment(ApiSpec api, Findings findings) {
    if (api.environment().size() > MOST_VARIABLES) {
      findings.add(ApiProblem.TOO_MANY_VARIABLES, api.at(), api.environment().size());
    }
    Set<String> names = new HashSet<>();
    for (Variable variable : api.environment()) {
      String name = variable.name().value();
      if (!VARIABLE_NAME.matcher(name).matches()) {
        findings.add(ApiProblem.VARIABLE_NAME, variable.name().at(), name);
      }
      if (!names.add(name)) {
        findings.add(ApiProblem.VARIABLE_TWICE, variable.name().at(), name);
      }
      int length = variable.value().value().length();
      if (length > LONGEST_VALUE) {
        findings.add(ApiProblem.VARIABLE_VALUE, variable.value().at(), name, length);
      }
    }
  }
}
