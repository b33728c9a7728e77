package dev.backline.processor.writing.auth;

import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.DefinedAuthSpec;
import dev.backline.processor.model.DefinedAuthSpec.PasswordPolicySpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.writing.code.AnnotationText;
import dev.backline.processor.writing.code.BuilderCalls;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.JavaLiterals;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes what {@code @Auth} says that Amplify has no option for. */
final class AuthOverrides {
  private static final int DEFAULT_LENGTH = 8;

  private AuthOverrides() {}

  /** The statements; nothing where there is nothing to override. */
  static CodeBlock write(DefinedAuthSpec auth, String definition) {
    CodeBlock.Builder code = CodeBlock.builder();
    auth.passwordPolicy()
        .ifPresent(
            policy ->
                code.add(
                        AnnotationText.of("Auth")
                            .nested("passwordPolicy", text(policy))
                            .on(definition))
                    .add("auth.resources().cfnResources().cfnUserPool()\n")
                    .add(".setPolicies($L);\n", policies(auth, policy)));
    auth.removalPolicy()
        .ifPresent(
            policy ->
                code.add(
                        AnnotationText.of("Auth")
                            .constant("removalPolicy", "RemovalPolicy", Optional.of(policy))
                            .on(definition))
                    .addStatement(
                        "auth.resources().userPool().applyRemovalPolicy($T.$L)",
                        CdkNames.REMOVAL_POLICY,
                        policy.value()));
    return code.build();
  }

  private static CodeBlock policies(DefinedAuthSpec auth, PasswordPolicySpec policy) {
    // The property is replaced as a whole, so what was not written is written out.
    CodeBlock passwords =
        BuilderCalls.of(AuthNames.cognito("CfnUserPool").nestedClass("PasswordPolicyProperty"))
            .call("minimumLength", or(policy.minimumLength(), DEFAULT_LENGTH))
            .call("requireLowercase", or(policy.requireLowercase(), true))
            .call("requireNumbers", or(policy.requireNumbers(), true))
            .call("requireSymbols", or(policy.requireSymbols(), true))
            .call("requireUppercase", or(policy.requireUppercase(), true))
            .plain("temporaryPasswordValidityDays", policy.temporaryPasswordValidityDays())
            .build();
    BuilderCalls policies =
        BuilderCalls.of(AuthNames.cognito("CfnUserPool").nestedClass("PoliciesProperty"))
            .call("passwordPolicy", passwords);
    List<String> challenges = auth.login().challenges();
    if (challenges.size() > 1) {
      policies.call(
          "signInPolicy",
          CodeBlock.of(
              "$T.builder().allowedFirstAuthFactors($T.of($L)).build()",
              AuthNames.cognito("CfnUserPool").nestedClass("SignInPolicyProperty"),
              List.class,
              challenges.stream().map(JavaLiterals::string).collect(Collectors.joining(", "))));
    }
    return policies.build();
  }

  private static CodeBlock or(Optional<? extends Written<?>> value, Object otherwise) {
    return CodeBlock.of("$L", value.<Object>map(Written::value).orElse(otherwise));
  }

  private static AnnotationText text(PasswordPolicySpec policy) {
    return AnnotationText.of("PasswordPolicy")
        .plain("minimumLength", policy.minimumLength())
        .plain("requireLowercase", policy.requireLowercase())
        .plain("requireNumbers", policy.requireNumbers())
        .plain("requireSymbols", policy.requireSymbols())
        .plain("requireUppercase", policy.requireUppercase())
        .plain("temporaryPasswordValidityDays", policy.temporaryPasswordValidityDays());
  }
}
