package dev.backline.processor.validation.auth;

import dev.backline.processor.diagnostic.AuthProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.DefinedAuthSpec;
import dev.backline.processor.model.DefinedAuthSpec.UserAttributeSpec;
import dev.backline.processor.model.ExternalLoginSpec;
import dev.backline.processor.model.ProviderSpec;
import dev.backline.processor.model.ProviderSpec.Kind;
import dev.backline.processor.model.ProviderSpec.MappingSpec;
import dev.backline.processor.model.SecretSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.validation.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Other providers can be reached, send users somewhere, and tell what users have room for.
 *
 * <p>Messages about values that might be secrets do not repeat them.
 */
final class ExternalLoginRules implements Rules<BackendSpec> {
  private static final Pattern URL =
      Pattern.compile(
          "(https://|http://localhost(?=[:/]|$)|(?!https?:)[a-z][a-z0-9+.-]*:/?/?)[^\\s#]*");
  private static final Pattern PREFIX = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
  private static final Pattern RESERVED = Pattern.compile("aws|amazon|cognito");
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]{3,32}");
  private static final Pattern SECURE = Pattern.compile("https://\\S+");
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9/_+=.@-]{1,512}");
  private static final Pattern PARAMETER =
      Pattern.compile("[A-Za-z0-9/_.-]{1,1011}(:[A-Za-z0-9_.-]+)?");
  private static final int MOST_URLS = 100;
  private static final int LONGEST_IDENTIFIER = 40;

  @Override
  public void check(BackendSpec backend, Findings findings) {
    if (backend.auth().orElse(null) instanceof DefinedAuthSpec auth) {
      ExternalLoginSpec external = auth.external();
      if (external.providers().isEmpty()) {
        checkUnused(external, findings);
        return;
      }
      checkUrls("callbackUrls", external.callbackUrls(), auth, findings);
      checkUrls("logoutUrls", external.logoutUrls(), auth, findings);
      external.domainPrefix().ifPresent(prefix -> checkPrefix(prefix, findings));
      Set<String> names = new HashSet<>();
      for (ProviderSpec provider : external.providers()) {
        checkProvider(provider, names, findings);
        checkMapping(auth, provider, findings);
      }
    }
  }

  private static void checkUnused(ExternalLoginSpec external, Findings findings) {
    unused("callbackUrls", external.callbackUrls().stream().findFirst(), findings);
    unused("logoutUrls", external.logoutUrls().stream().findFirst(), findings);
    unused("scopes", external.scopes().stream().flatMap(List::stream).findFirst(), findings);
    unused("domainPrefix", external.domainPrefix(), findings);
  }

  private static void unused(String member, Optional<Written<String>> value, Findings findings) {
    value.ifPresent(written -> findings.add(AuthProblem.NO_PROVIDER, written.at(), member));
  }

  private static void checkUrls(
      String member, List<Written<String>> urls, DefinedAuthSpec auth, Findings findings) {
    if (urls.isEmpty()) {
      findings.add(AuthProblem.NO_URLS, auth.at(), member);
    } else if (urls.size() > MOST_URLS) {
      findings.add(AuthProblem.TOO_MANY_URLS, urls.get(MOST_URLS).at(), urls.size(), member);
    }
    urls.forEach(url -> fits(URL, url, AuthProblem.URL, findings));
  }

  private static void checkPrefix(Written<String> prefix, Findings findings) {
    if (!PREFIX.matcher(prefix.value()).matches() || RESERVED.matcher(prefix.value()).find()) {
      findings.add(AuthProblem.DOMAIN_PREFIX, prefix.at(), prefix.value());
    }
  }

  private static void checkProvider(ProviderSpec provider, Set<String> names, Findings findings) {
    provider.secrets().values().forEach(secret -> checkSecret(secret, findings));
    provider
        .text("name")
        .ifPresent(
            name -> {
              fits(NAME, name, AuthProblem.PROVIDER_NAME, findings);
              if (!names.add(name.value().toLowerCase(Locale.ROOT))) {
                findings.add(AuthProblem.PROVIDER_TWICE, name.at(), name.value());
              }
            });
    for (Written<String> identifier : provider.identifiers()) {
      int length = identifier.value().length();
      if (length < 1 || length > LONGEST_IDENTIFIER) {
        findings.add(AuthProblem.IDENTIFIER, identifier.at(), identifier.value(), length);
      }
    }
    provider.text("issuerUrl").ifPresent(url -> checkSecure("issuerUrl", url, findings));
    provider.text("metadataUrl").ifPresent(url -> checkSecure("metadataUrl", url, findings));
    provider.endpoints().forEach((member, url) -> checkSecure(member, url, findings));
    if (provider.kind() == Kind.SAML
        && provider.text("metadata").isPresent() == provider.text("metadataUrl").isPresent()) {
      findings.add(AuthProblem.SAML_METADATA, provider.at());
    }
  }

  private static void checkSecure(String member, Written<String> url, Findings findings) {
    if (!SECURE.matcher(url.value()).matches()) {
      findings.add(AuthProblem.PROVIDER_URL, url.at(), member, url.value());
    }
  }

  private static void checkSecret(SecretSpec secret, Findings findings) {
    Pattern pattern = secret.isParameter() ? PARAMETER : SECRET;
    if (!pattern.matcher(secret.name().value()).matches()) {
      findings.add(AuthProblem.SECRET_NAME, secret.name().at());
    }
    secret
        .field()
        .filter(field -> secret.isParameter())
        .ifPresent(field -> findings.add(AuthProblem.SECRET_FIELD, field.at()));
  }

  private static void checkMapping(DefinedAuthSpec auth, ProviderSpec provider, Findings findings) {
    Set<String> custom =
        auth.attributes().stream()
            .map(UserAttributeSpec::custom)
            .flatMap(Optional::stream)
            .map(Written::value)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> mapped = new HashSet<>();
    for (MappingSpec mapping : provider.mapping()) {
      if (mapping.standard().isPresent() == mapping.custom().isPresent()) {
        findings.add(AuthProblem.MAPPING_KIND, mapping.at());
        continue;
      }
      mapping
          .custom()
          .filter(name -> !custom.contains(name.value()))
          .ifPresent(
              name ->
                  findings.add(
                      AuthProblem.UNKNOWN_ATTRIBUTE,
                      name.at(),
                      name.value(),
                      NearestName.hint(name.value(), custom)));
      String target =
          Stream.concat(mapping.standard().stream(), mapping.custom().stream())
              .map(Written::value)
              .collect(Collectors.joining());
      if (!mapped.add(target)) {
        findings.add(AuthProblem.MAPPING_TWICE, mapping.at(), target);
      }
    }
  }

  private static void fits(
      Pattern pattern, Written<String> value, Problem problem, Findings findings) {
    if (!pattern.matcher(value.value()).matches()) {
      findings.add(problem, value.at(), value.value());
    }
  }
}
