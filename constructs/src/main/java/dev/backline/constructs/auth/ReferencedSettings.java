package dev.backline.constructs.auth;

import dev.backline.constructs.ClassPathFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.CustomResource;
import software.amazon.awscdk.CustomResourceProvider;
import software.amazon.awscdk.CustomResourceProviderProps;
import software.amazon.awscdk.CustomResourceProviderRuntime;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Size;
import software.amazon.awscdk.Stack;
import software.constructs.Construct;

/**
 * What only Cognito knows about users who exist already, as outputs of the stack.
 *
 * <p>A custom resource asks during the deployment, the same as in Amplify. Its function is {@code
 * reference-auth/index.js}, with CDK's small frame around it that answers CloudFormation: one
 * function, where the provider framework that Amplify uses has two, and nothing is polled here.
 */
final class ReferencedSettings {
  /** Amplify's construct is called so, and stands beside what refers to the users as well. */
  private static final String ID = "AmplifyRefAuthCustomResource";

  private static final String TYPE = "Custom::AmplifyRefAuth";

  /** What the function returns, by the names of Amplify's outputs. */
  private static final List<String> SETTINGS =
      List.of(
          "allowUnauthenticatedIdentities",
          "signupAttributes",
          "usernameAttributes",
          "verificationMechanisms",
          "passwordPolicyMinLength",
          "passwordPolicyRequirements",
          "mfaConfiguration",
          "mfaTypes",
          "passwordlessOptions",
          "socialProviders",
          "oauthCognitoDomain",
          "oauthScope",
          "oauthRedirectSignIn",
          "oauthRedirectSignOut",
          "oauthResponseType",
          "oauthClientId",
          "groups");

  private final AmplifyReferenceAuth auth;
  private final Map<String, String> groups;
  private final CustomResource resource;

  /**
   * Asks for the settings.
   *
   * @param scope where it does so
   * @param auth what refers to the users
   * @param groups the ARNs of the roles of groups, by the groups' names
   */
  ReferencedSettings(Construct scope, AmplifyReferenceAuth auth, Map<String, String> groups) {
    this.auth = auth;
    this.groups = groups;
    CustomResourceProvider provider = provider();
    this.resource =
        CustomResource.Builder.create(scope, ID)
            .serviceToken(provider.getServiceToken())
            .resourceType(TYPE)
            .properties(properties())
            .build();
    // Its rights change with the pools: it is asked when it has them.
    resource.getNode().addDependency(provider);
  }

  /** References to the values, by the names of the outputs. */
  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    SETTINGS.forEach(name -> values.put(name, resource.getAttString(name)));
    return values;
  }

  private Map<String, Object> properties() {
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("userPoolId", auth.userPool().getUserPoolId());
    properties.put("userPoolClientId", auth.userPoolClient().getUserPoolClientId());
    properties.put("identityPoolId", auth.identityPoolId());
    properties.put("authRoleArn", auth.authenticatedUserIamRole().getRoleArn());
    properties.put("unauthRoleArn", auth.unauthenticatedUserIamRole().getRoleArn());
    properties.put("groups", groups);
    properties.put("region", Stack.of(auth).getRegion());
    return properties;
  }

  /** One for all of a stack. */
  private CustomResourceProvider provider() {
    CustomResourceProvider provider =
        ClassPathFile.of(ReferencedSettings.class, "reference-auth/index.js")
            .copied(code -> provider(code.getParent()));
    provider.addToRolePolicy(allow(userPoolActions(), auth.userPool().getUserPoolArn()));
    provider.addToRolePolicy(
        allow(
            List.of(
                "cognito-identity:DescribeIdentityPool", "cognito-identity:GetIdentityPoolRoles"),
            identityPoolArn()));
    return provider;
  }

  private CustomResourceProvider provider(Path code) {
    return CustomResourceProvider.getOrCreateProvider(
        auth,
        TYPE,
        CustomResourceProviderProps.builder()
            .codeDirectory(code.toString())
            .runtime(CustomResourceProviderRuntime.NODEJS_22_X)
            .description("Reads the settings of users who exist already")
            .memorySize(Size.mebibytes(256))
            .timeout(Duration.minutes(2))
            .build());
  }

  private List<String> userPoolActions() {
    List<String> actions = new ArrayList<>();
    actions.add("cognito-idp:DescribeUserPool");
    actions.add("cognito-idp:DescribeUserPoolClient");
    actions.add("cognito-idp:GetUserPoolMfaConfig");
    if (!groups.isEmpty()) {
      actions.add("cognito-idp:GetGroup");
    }
    return actions;
  }

  private String identityPoolArn() {
    return Stack.of(auth)
        .formatArn(
            ArnComponents.builder()
                .service("cognito-identity")
                .resource("identitypool")
                .resourceName(auth.identityPoolId())
                .build());
  }

  /** A statement as IAM has it. */
  private static Map<String, Object> allow(List<String> actions, String resource) {
    return new TreeMap<>(Map.of("Effect", "Allow", "Action", actions, "Resource", resource));
  }
}
