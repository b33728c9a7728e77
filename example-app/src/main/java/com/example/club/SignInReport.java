package com.example.club;

import dev.backline.EnvironmentVariable;
import dev.backline.Grant;
import dev.backline.GrantTarget;
import dev.backline.LambdaFunction;
import dev.backline.ResourceReference;

/** Reports how users have signed in; Lambda calls its one public method. */
@LambdaFunction
@Grant(on = GrantTarget.USER_POOL, actions = "cognito-idp:AdminListUserAuthEvents")
@EnvironmentVariable(name = "USER_POOL_ID", from = ResourceReference.USER_POOL_ID)
public class SignInReport {

  /** Greets the user that the event names; a real one would ask Cognito for the user's events. */
  public String report(String user) {
    return "Events of " + user + " in " + System.getenv("USER_POOL_ID");
  }
}
