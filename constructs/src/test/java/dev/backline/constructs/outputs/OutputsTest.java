package dev.backline.constructs.outputs;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The builders write the names of {@code amplify_outputs.json}. */
final class OutputsTest {

  @Test
  void geo() {
    assertThat(
            Outputs.builder()
                .geo(
                    GeoOutputs.builder("eu-central-1")
                        .map("streets", "VectorEsriNavigation")
                        .map("sky", "RasterEsriImagery")
                        .searchIndex("places")
                        .geofenceCollection("zones")
                        .geofenceCollection("more")
                        .build())
                .build()
                .toMap())
        .containsEntry(
            "geo",
            Map.of(
                "aws_region",
                "eu-central-1",
                "maps",
                Map.of(
                    "items",
                    Map.of(
                        "streets", Map.of("style", "VectorEsriNavigation"),
                        "sky", Map.of("style", "RasterEsriImagery")),
                    "default",
                    "streets"),
                "search_indices",
                Map.of("items", List.of("places"), "default", "places"),
                "geofence_collections",
                Map.of("items", List.of("zones", "more"), "default", "zones")));
  }

  @Test
  void notificationsAndAnalytics() {
    Map<String, Object> outputs =
        Outputs.builder()
            .notifications("eu-west-1", "app", PinpointChannel.FCM, PinpointChannel.EMAIL)
            .analytics("eu-west-1", "app")
            .build()
            .toMap();
    assertThat(outputs)
        .containsEntry(
            "notifications",
            Map.of(
                "aws_region",
                "eu-west-1",
                "amazon_pinpoint_app_id",
                "app",
                "channels",
                List.of("FCM", "EMAIL")));
    assertThat(outputs)
        .containsEntry(
            "analytics",
            Map.of("amazon_pinpoint", Map.of("aws_region", "eu-west-1", "app_id", "app")));
  }

  @Test
  void authDataAndStorage() {
    Map<String, Object> outputs =
        Outputs.builder()
            .auth(
                AuthOutputs.builder()
                    .awsRegion("r")
                    .userPoolId("pool")
                    .userPoolClientId("client")
                    .identityPoolId("identities")
                    .usernameAttributes("email")
                    .standardRequiredAttributes("email")
                    .userVerificationTypes("email")
                    .unauthenticatedIdentitiesEnabled(true)
                    .mfaConfiguration("OPTIONAL")
                    .mfaMethods("TOTP")
                    .group("admins", 0)
                    .build())
            .data(
                DataOutputs.builder()
                    .awsRegion("r")
                    .url("https://api.example.com/graphql")
                    .apiKey("da2-key")
                    .defaultAuthorizationType(ApiAuthorization.API_KEY)
                    .authorizationTypes(ApiAuthorization.AWS_IAM)
                    .build())
            .storage(
                StorageOutputs.builder()
                    .defaultBucket("r", "physical")
                    .bucket("photos", "r", "physical")
                    .bucket(
                        "files", "r", "other", Map.of("public/*", Map.of("guest", List.of("get"))))
                    .build())
            .build()
            .toMap();
    assertThat(outputs)
        .containsEntry(
            "auth",
            Map.ofEntries(
                Map.entry("aws_region", "r"),
                Map.entry("user_pool_id", "pool"),
                Map.entry("user_pool_client_id", "client"),
                Map.entry("identity_pool_id", "identities"),
                Map.entry("username_attributes", List.of("email")),
                Map.entry("standard_required_attributes", List.of("email")),
                Map.entry("user_verification_types", List.of("email")),
                Map.entry("unauthenticated_identities_enabled", true),
                Map.entry("mfa_configuration", "OPTIONAL"),
                Map.entry("mfa_methods", List.of("TOTP")),
                Map.entry("groups", List.of(Map.of("admins", Map.of("precedence", 0))))));
    assertThat(outputs)
        .containsEntry(
            "data",
            Map.of(
                "aws_region", "r",
                "url", "https://api.example.com/graphql",
                "api_key", "da2-key",
                "default_authorization_type", "API_KEY",
                "authorization_types", List.of("AWS_IAM")));
    assertThat(outputs)
        .containsEntry(
            "storage",
            Map.of(
                "aws_region",
                "r",
                "bucket_name",
                "physical",
                "buckets",
                List.of(
                    Map.of("name", "photos", "bucket_name", "physical", "aws_region", "r"),
                    Map.of(
                        "name",
                        "files",
                        "bucket_name",
                        "other",
                        "aws_region",
                        "r",
                        "paths",
                        Map.of("public/*", Map.of("guest", List.of("get")))))));
  }

  @Test
  void customValueIsSaidOnce() {
    Outputs.Builder builder = Outputs.builder().custom("limit", 5).custom("name", "shop");
    assertThat(builder.build().toMap()).containsEntry("custom", Map.of("limit", 5, "name", "shop"));
    assertThrows(IllegalArgumentException.class, () -> builder.custom("limit", 6));
  }
}
