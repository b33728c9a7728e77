package dev.backline.constructs.auth;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.SecretValue;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.customresources.AwsCustomResource;
import software.amazon.awscdk.customresources.AwsCustomResourcePolicy;
import software.amazon.awscdk.customresources.AwsSdkCall;
import software.amazon.awscdk.customresources.Logging;
import software.amazon.awscdk.customresources.PhysicalResourceId;
import software.amazon.awscdk.customresources.SdkCallsPolicyOptions;
import software.constructs.Construct;

/**
 * A SecureString of the SSM parameter store where CloudFormation has no dynamic reference to one.
 *
 * <p>CloudFormation resolves {@code ssm-secure} references in few resources, and Cognito's are not
 * among them. So a custom resource reads the value during the deployment; neither the template nor
 * a log contains it.
 *
 * <p>The value is read when the stack is first deployed. A later one is read when the name changes:
 * write the version behind it, as in {@code /todo/google:2}.
 */
public final class SecretParameter {
  private static final String VALUE = "Parameter.Value";
  private static final Pattern VERSION = Pattern.compile(":[^:/]+$");

  private SecretParameter() {}

  /**
   * The value of a parameter.
   *
   * @param scope what the custom resource becomes part of; asked twice for one name, it has one
   * @param name the parameter's name, with or without a version
   */
  public static SecretValue of(Construct scope, String name) {
    // Ids have no slashes, and no name of a parameter has a bar.
    String id = "Secret" + name.replace('/', '|');
    AwsCustomResource resource =
        scope.getNode().tryFindChild(id) instanceof AwsCustomResource existing
            ? existing
            : read(scope, id, name);
    // No secret is in the text: it is a reference to what the resource will have read.
    return SecretValue.unsafePlainText(resource.getResponseField(VALUE));
  }

  private static AwsCustomResource read(Construct scope, String id, String name) {
    AwsSdkCall call =
        AwsSdkCall.builder()
            .service("SSM")
            .action("getParameter")
            .parameters(new TreeMap<>(Map.of("Name", name, "WithDecryption", true)))
            .outputPaths(List.of(VALUE))
            .physicalResourceId(PhysicalResourceId.of(name))
            .logging(Logging.withDataHidden())
            .build();
    return AwsCustomResource.Builder.create(scope, id)
        .resourceType("Custom::BacklineSecretParameter")
        .onUpdate(call)
        .installLatestAwsSdk(false)
        .policy(
            AwsCustomResourcePolicy.fromSdkCalls(
                SdkCallsPolicyOptions.builder().resources(List.of(arn(scope, name))).build()))
        .build();
  }

  private static String arn(Construct scope, String name) {
    String path = VERSION.matcher(name).replaceFirst("");
    return Stack.of(scope)
        .formatArn(
            ArnComponents.builder()
                .service("ssm")
                .resource("parameter")
                .resourceName(path.startsWith("/") ? path.substring(1) : path)
                .build());
  }
}
