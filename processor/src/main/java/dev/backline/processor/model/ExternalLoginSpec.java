package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * How users sign in with others.
 *
 * @param providers the others
 * @param callbackUrls where users go after they have signed in
 * @param logoutUrls where users go after they have signed out
 * @param scopes constants of {@code OAuthScope}; absent where nothing was written
 * @param domainPrefix the start of the domain
 */
public record ExternalLoginSpec(
    List<ProviderSpec> providers,
    List<Written<String>> callbackUrls,
    List<Written<String>> logoutUrls,
    Optional<List<Written<String>>> scopes,
    Optional<Written<String>> domainPrefix) {
  public ExternalLoginSpec {
    providers = List.copyOf(providers);
    callbackUrls = List.copyOf(callbackUrls);
    logoutUrls = List.copyOf(logoutUrls);
  }
}
