package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No property that clients are told about is overridden without a word. */
final class MirroredPropertiesTest {
  private static final Pattern WARNING =
      Pattern.compile("\\[BL-2527] '(.*?)' of (\\w+) reaches .* Write .+ instead, which .*");

  /** What {@code AuthOutputs} in the module of the constructs reads, and Amplify's construct. */
  private static final List<String> MIRRORED =
      List.of(
          "CfnUserPool Policies.PasswordPolicy.MinimumLength",
          "CfnUserPool Policies.PasswordPolicy.RequireLowercase",
          "CfnUserPool Policies.PasswordPolicy.RequireNumbers",
          "CfnUserPool Policies.PasswordPolicy.RequireSymbols",
          "CfnUserPool Policies.PasswordPolicy.RequireUppercase",
          "CfnUserPool Policies.SignInPolicy.AllowedFirstAuthFactors",
          "CfnUserPool MfaConfiguration",
          "CfnUserPool EnabledMfas",
          "CfnUserPool Schema",
          "CfnUserPool UsernameAttributes",
          "CfnUserPool AutoVerifiedAttributes",
          "CfnUserPool WebAuthnRelyingPartyID",
          "CfnUserPool WebAuthnUserVerification",
          "CfnUserPoolClient AllowedOAuthFlows",
          "CfnUserPoolClient AllowedOAuthScopes",
          "CfnUserPoolClient CallbackURLs",
          "CfnUserPoolClient LogoutURLs",
          "CfnIdentityPool AllowUnauthenticatedIdentities",
          "CfnUserPoolGroup Precedence",
          "CfnGraphQLApi AuthenticationType",
          "CfnGraphQLApi AdditionalAuthenticationProviders");

  @Test
  void allOfThemAreWarnedAbout() {
    String overrides =
        MIRRORED.stream()
            .map(property -> property.split(" "))
            .map(
                property ->
                    "@PropertyOverride(of = %s.class, path = \"%s\", value = \"null\")"
                        .formatted(property[0], property[1]))
            .collect(joining("\n"));
    Stream<String> warned =
        Compiling.sources(
                """
                package app;

                import dev.backline.*;
                import software.amazon.awscdk.services.appsync.CfnGraphQLApi;
                import software.amazon.awscdk.services.cognito.CfnIdentityPool;
                import software.amazon.awscdk.services.cognito.CfnUserPool;
                import software.amazon.awscdk.services.cognito.CfnUserPoolClient;
                import software.amazon.awscdk.services.cognito.CfnUserPoolGroup;

                %s
                @Auth(groups = "staff")
                @GraphqlApi
                interface TodoApp {
                  @Model @Allow(Strategy.AUTHENTICATED) record Todo(@Id String id) {}
                }
                """
                    .formatted(overrides))
            .compile()
            .diagnostics()
            .stream()
            .map(found -> found.getMessage(Locale.ROOT))
            .map(WARNING::matcher)
            .filter(Matcher::matches)
            .map(found -> found.group(2) + " " + found.group(1));

    assertThat(warned.toList()).containsExactlyElementsIn(MIRRORED);
  }
}
