package dev.backline.differential.comparison;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rights are the same whichever policies say them, and different if anything else is said. */
final class RolePoliciesTest {
  private static final String ROLE = "report/Role";
  private static final String POOL = "Allow {\"Fn::GetAtt\":[\"pool\",\"Arn\"]}";

  private static final String READ_POOL =
      """
      {"Effect": "Allow", "Action": ["idp:GetUser", "idp:ListUsers"],
       "Resource": {"Fn::GetAtt": ["pool", "Arn"]}}""";

  private static final String LIST_PHOTOS =
      """
      {"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "photos",
       "Condition": {"StringLike": {"s3:prefix": ["public/*"]}}}""";

  private static final String DENY_BOARD =
      """
      {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "photos/board/*"}""";

  private final RolePolicies typescript = new RolePolicies();
  private final RolePolicies java = new RolePolicies();

  @Test
  void severalPoliciesAreOne() {
    assertThat(take(typescript, policy(READ_POOL, LIST_PHOTOS, DENY_BOARD))).isTrue();
    take(java, policy(DENY_BOARD));
    take(java, role(LIST_PHOTOS));
    take(java, policy(READ_POOL));

    assertThat(differences()).isEmpty();
  }

  @Test
  void statementsAreTakenApart() {
    take(
        typescript,
        policy("{\"Effect\":\"Allow\",\"Action\":[\"a:B\",\"a:C\"],\"Resource\":[\"x\",\"y\"]}"));
    take(
        java,
        policy(
            "{\"Effect\":\"Allow\",\"Action\":[\"a:C\",\"a:B\"],\"Resource\":\"y\"}",
            "{\"Effect\":\"Allow\",\"Action\":\"a:B\",\"Resource\":[\"x\"],\"Sid\":\"first\"}",
            "{\"Effect\":\"Allow\",\"Action\":\"a:C\",\"Resource\":\"x\"}"));

    assertThat(differences()).isEmpty();
  }

  @Test
  void missingStatement() {
    take(typescript, policy(READ_POOL, DENY_BOARD));
    take(java, policy(READ_POOL));

    assertThat(differences())
        .containsExactly(
            new Difference(
                ROLE, "Deny \"photos/board/*\"", "[\"s3:GetObject\"]", Difference.ABSENT));
  }

  @Test
  void moreActions() {
    take(typescript, policy(READ_POOL));
    take(java, policy(READ_POOL.replace("idp:ListUsers\"", "idp:ListUsers\", \"idp:*\"")));

    assertThat(differences())
        .containsExactly(new Difference(ROLE, POOL + "[0]", Difference.ABSENT, "\"idp:*\""));
  }

  @Test
  void moreResources() {
    take(typescript, policy(LIST_PHOTOS));
    take(java, policy(LIST_PHOTOS.replace("\"photos\"", "[\"photos\", \"*\"]")));

    assertThat(differences())
        .containsExactly(
            new Difference(
                ROLE,
                "Allow \"*\" if {\"StringLike\":{\"s3:prefix\":[\"public/*\"]}}",
                Difference.ABSENT,
                "[\"s3:ListBucket\"]"));
  }

  @Test
  void withoutItsCondition() {
    take(typescript, policy(LIST_PHOTOS));
    take(java, policy(LIST_PHOTOS.replaceAll(",\\s*\"Condition\": .*", "}")));

    assertThat(differences().stream().map(Difference::property))
        .containsExactly(
            "Allow \"photos\"",
            "Allow \"photos\" if {\"StringLike\":{\"s3:prefix\":[\"public/*\"]}}");
  }

  @Test
  void otherEffect() {
    take(typescript, policy(DENY_BOARD));
    take(java, policy(DENY_BOARD.replace("Deny", "Allow")));

    assertThat(differences().stream().map(Difference::property))
        .containsExactly("Allow \"photos/board/*\"", "Deny \"photos/board/*\"");
  }

  @Test
  void otherRole() {
    take(typescript, policy(DENY_BOARD));
    take(java, policy(DENY_BOARD).replace(ROLE, "other/Role"));

    assertThat(differences())
        .containsExactly(
            new Difference(ROLE, "", Difference.PRESENT, Difference.ABSENT),
            new Difference("other/Role", "", Difference.ABSENT, Difference.PRESENT));
  }

  @Test
  void roleIsComparedWithoutItsPolicies() throws JsonProcessingException {
    ObjectNode description = (ObjectNode) Json.parse(role(READ_POOL));

    assertThat(java.take("AWS::IAM::Role", ROLE, description)).isFalse();

    assertThat(description.toString()).isEqualTo("{\"Properties\":{\"Path\":\"/\"}}");
    assertThat(java.byRole().keySet()).containsExactly(ROLE);
  }

  @Test
  void policiesOfOthersStayWhatTheyAre() {
    assertThat(take(java, policy(READ_POOL).replace("\"Roles\":", "\"Users\":"))).isFalse();
    assertThat(java.byRole()).isEmpty();
  }

  @Test
  void statementThatIsNotUnderstood() {
    String policy = policy(READ_POOL.replace("\"Action\"", "\"NotAction\""));

    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> take(java, policy));

    assertThat(error).hasMessageThat().isEqualTo("NotAction in a statement of report/Role");
  }

  private List<Difference> differences() {
    return Comparison.of(typescript.byRole(), java.byRole());
  }

  private static boolean take(RolePolicies policies, String resource) {
    String type = resource.contains("\"Path\"") ? "AWS::IAM::Role" : "AWS::IAM::Policy";
    try {
      return policies.take(type, ROLE, (ObjectNode) Json.parse(resource));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(resource, e);
    }
  }

  private static String policy(String... statements) {
    return "{\"Properties\":{\"PolicyName\":\"any\",\"Roles\":[{\"Ref\":\"%s\"}],%s}}"
        .formatted(ROLE, document(statements));
  }

  private static String role(String... statements) {
    return "{\"Properties\":{\"Path\":\"/\",\"Policies\":[{\"PolicyName\":\"any\",%s}]}}"
        .formatted(document(statements));
  }

  private static String document(String... statements) {
    return "\"PolicyDocument\":{\"Version\":\"2012-10-17\",\"Statement\":[%s]}"
        .formatted(String.join(",", statements));
  }
}
