package dev.backline.differential.types;

import dev.backline.Allow;
import dev.backline.AppSyncScalar;
import dev.backline.CustomType;
import dev.backline.Default;
import dev.backline.GraphqlApi;
import dev.backline.Id;
import dev.backline.Model;
import dev.backline.Name;
import dev.backline.PrimaryKey;
import dev.backline.Required;
import dev.backline.Scalar;
import dev.backline.Strategy;
import dev.backline.Validate;
import dev.backline.ValidationRule;
import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@GraphqlApi
@Allow(Strategy.PUBLIC_API_KEY)
public interface TypesApp {

  enum Priority {
    LOW,
    HIGH
  }

  enum StructuredStatus {
    open,
    closed
  }

  @CustomType
  record Point(double lat, @Name("long") double longitude) {}

  @CustomType
  record StructuredPoint(Integer x, Integer y) {}

  @CustomType
  record Address(
      @Required String street,
      List<String> lines,
      Point point,
      List<Address> former,
      Priority priority) {}

  @Model
  record Scalars(
      UUID ref,
      String text,
      Integer count,
      Double ratio,
      Boolean flag,
      LocalDate day,
      LocalTime clock,
      Instant moment,
      @Scalar(AppSyncScalar.AWS_TIMESTAMP) Long seconds,
      @Scalar(AppSyncScalar.AWS_EMAIL) String mail,
      Map<String, String> tree,
      @Scalar(AppSyncScalar.AWS_PHONE) String phone,
      URI site,
      InetAddress address) {}

  @Model
  record Lists(
      List<String> plain,
      List<@Required String> requiredElements,
      @Required List<String> requiredList,
      @Required List<@Required String> requiredBoth,
      List<@Required Integer> numbers,
      @Required List<@Required Point> points,
      List<Priority> priorities) {}

  @Model
  record Structured(
      @Required Address place,
      StructuredPoint point,
      @Required Priority priority,
      StructuredStatus status) {}

  @Model
  record Defaults(
      @Default("hello") String text,
      @SuppressWarnings("backline:BL-1155") @Required @Default("needed") String needed,
      @Default("it's") String apostrophe,
      @Default("3") Integer count,
      @Default("0.5") Double ratio,
      @Default("true") Boolean flag,
      @Default("2026-01-31") LocalDate day,
      @Scalar(AppSyncScalar.AWS_EMAIL) @Default("someone@example.com") String mail,
      @Scalar(AppSyncScalar.AWS_TIMESTAMP) @Default("1700000000") Long seconds) {}

  @Model
  record Checked(
      @Validate(rule = ValidationRule.MIN_LENGTH, value = "1", message = "Say something")
          @Validate(rule = ValidationRule.MAX_LENGTH, value = "80")
          String title,
      @Required
          @Validate(rule = ValidationRule.STARTS_WITH, value = "A", message = "Begins with A")
          @Validate(rule = ValidationRule.ENDS_WITH, value = "Z")
          @Validate(rule = ValidationRule.MATCHES, value = "^[A-Z]+$", message = "Capitals only")
          String code,
      @Validate(rule = ValidationRule.GTE, value = "1")
          @Validate(rule = ValidationRule.LTE, value = "5")
          Integer stars,
      @Validate(rule = ValidationRule.GT, value = "0.5")
          @Validate(rule = ValidationRule.LT, value = "10")
          Double weight,
      @Validate(rule = ValidationRule.GT, value = "0", message = "More than nothing")
          Integer balance,
      @Validate(rule = ValidationRule.LT, value = "0") Double debt) {}

  // With fields that Amplify adds to other models.
  @Model
  record Declared(
      @Id @PrimaryKey String id, @Required Instant createdAt, Instant updatedAt, String owner) {}
}
