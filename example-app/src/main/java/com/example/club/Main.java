package com.example.club;

import dev.backline.constructs.BacklineApp;
import dev.backline.constructs.function.AmplifyFunction;
import software.amazon.awscdk.App;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cognito.CfnUserPool;
import software.amazon.awscdk.services.cognito.CfnUserPool.PasswordPolicyProperty;
import software.amazon.awscdk.services.cognito.CfnUserPool.PoliciesProperty;
import software.amazon.awscdk.services.cognito.UserPool;

/** The CDK app of the club, whose users are overridden in three ways. */
final class Main {
  private Main() {}

  public static void main(String[] args) {
    App app = new BacklineApp();
    new ClubBackend(new Stack(app, "Club"), "Backend");
    new HandmadeClubBackend(new Stack(app, "HandmadeClub"), "Backend");
    addPlainClub(new Stack(app, "PlainClub"));
    app.synth();
  }

  /** Overrides what has been made, line by line as on Amplify's page. */
  static void addPlainClub(Stack stack) {
    PlainClubBackend backend = new PlainClubBackend(stack, "Backend");

    // The removal policy of the user pool.
    UserPool userPool = backend.auth().resources().userPool();
    userPool.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);

    // What the function may do with the pool, and the pool's id in its environment. The page grants
    // to the function itself (signInReport.resources().lambda()), which then waits for the pool; no
    // resource waits for what is granted to its grants().
    AmplifyFunction signInReport = backend.signInReport();
    userPool.grant(signInReport.grants(), "cognito-idp:AdminListUserAuthEvents");
    signInReport.addEnvironment("USER_POOL_ID", userPool.getUserPoolId());

    // The password policy, through the L1.
    CfnUserPool cfnUserPool = backend.auth().resources().cfnResources().cfnUserPool();
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
