package dev.backline.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * One {@code @Allow}: the members that were written.
 *
 * @param strategy the constant of {@code Strategy}
 * @param provider the constant of {@code Provider}
 * @param ownerField the Java name, or the name in GraphQL, of the field that names the owners
 * @param identityClaim the claim that owners are compared with
 * @param groups the groups
 * @param groupsField the Java name of the field that names the groups
 * @param groupClaim the claim that groups are compared with
 * @param operations the constants of {@code Operation}
 * @param at the annotation
 */
public record RuleSpec(
    String strategy,
    Optional<Written<String>> provider,
    Optional<Written<String>> ownerField,
    Optional<Written<String>> identityClaim,
    List<Written<String>> groups,
    Optional<Written<String>> groupsField,
    Optional<Written<String>> groupClaim,
    Optional<List<Written<String>>> operations,
    SourceRef at) {
  public RuleSpec {
    groups = List.copyOf(groups);
  }

  /** The same rule for other operations; nothing is all of them. */
  public RuleSpec withOperations(Optional<List<Written<String>>> others) {
    return new RuleSpec(
        strategy, provider, ownerField, identityClaim, groups, groupsField, groupClaim, others, at);
  }

  /** The same rule for other groups. */
  public RuleSpec withGroups(List<Written<String>> others) {
    return new RuleSpec(
        strategy,
        provider,
        ownerField,
        identityClaim,
        others,
        groupsField,
        groupClaim,
        operations,
        at);
  }

  /**
   * Whether an owner is stored as two claims in one text, and shown as one: that takes a resolver.
   */
  public boolean comparesTwoClaims(ApiSpec api) {
    return strategy.equals("OWNER")
        && identityClaim
            .map(claim -> claim.value().contains("::"))
            .orElse(!api.translates("useSubUsernameForDefaultIdentityClaim", false));
  }

  /** The constant of {@code AuthorizationMode} that the rule needs the API to have. */
  public String mode() {
    return switch (strategy) {
      case "PUBLIC_API_KEY" -> "API_KEY";
      case "GUEST" -> "IDENTITY_POOL";
      case "CUSTOM" -> "LAMBDA";
      default ->
          switch (provider.map(Written::value).orElse("USER_POOLS")) {
            case "IDENTITY_POOL" -> "IDENTITY_POOL";
            case "OIDC" -> "OIDC";
            default -> "USER_POOL";
          };
    };
  }

  /**
   * What Amplify tells rules apart by: two with one identity are refused, whatever they allow. A
   * rule for several groups has several.
   */
  public List<String> identities() {
    return switch (strategy) {
      case "OWNER" ->
          List.of(mode() + " owner " + text(ownerField, "owner") + " " + text(identityClaim, ""));
      case "GROUPS" ->
          groupsField.isPresent()
              ? List.of(mode() + " groups in " + text(groupsField, "") + text(groupClaim, ""))
              : groups.stream()
                  .map(group -> mode() + " group " + group.value() + text(groupClaim, ""))
                  .toList();
      default -> List.of(mode() + " " + strategy);
    };
  }

  private static String text(Optional<Written<String>> value, String absent) {
    return value.map(Written::value).orElse(absent);
  }
}
