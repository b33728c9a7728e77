package com.example.club;

import dev.backline.Auth;
import dev.backline.Backend;
import dev.backline.Customize;
import dev.backline.constructs.function.AmplifyFunction;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.amazon.awscdk.services.cognito.CfnUserPool.PasswordPolicyProperty;
import software.amazon.awscdk.services.cognito.CfnUserPool.PoliciesProperty;
import software.amazon.awscdk.services.cognito.UserPool;

/** The same as {@link Club}, in methods that are called with what they ask for. */
@Auth
@Backend(functions = PlainReport.class)
interface HandmadeClub {

  /** Keeps the users when the stack goes. */
  @Customize
  static void keepUsers(UserPool userPool) {
    userPool.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
  }

  /** Lets the report read the pool's events, and tells it the pool's id. */
  @Customize
  static void connectReport(UserPool userPool, AmplifyFunction signInReport) {
    userPool.grant(signInReport.grants(), "cognito-idp:AdminListUserAuthEvents");
    signInReport.addEnvironment("USER_POOL_ID", userPool.getUserPoolId());
  }

  /** Asks for passwords of the club's own kind. */
  @Customize
  static void overridePasswordPolicy(CfnUserPool cfnUserPool) {
    cfnUserPool.setPolicies(
        PoliciesProperty.builder()
            .passwordPolicy(
                PasswordPolicyProperty.builder()
                    .minimumLength(10)
                    .requireLowercase(true)
                    .requireNumbers(true)
                    .requireSymbols(true)
                    .requireUppercase(true)
                    .temporaryPasswordValidityDays(20)
                    .build())
            .build());
  }
}
