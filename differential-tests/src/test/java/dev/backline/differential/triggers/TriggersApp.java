package dev.backline.differential.triggers;

import dev.backline.Auth;
import dev.backline.AuthEvent;
import dev.backline.EmailLogin;
import dev.backline.EmailSender;
import dev.backline.LambdaFunction;
import dev.backline.PhoneLogin;
import dev.backline.SmsSender;
import dev.backline.Trigger;

@Auth(
    email = @EmailLogin,
    phone = @PhoneLogin,
    triggers = {
      @Trigger(on = AuthEvent.CREATE_AUTH_CHALLENGE, handler = TriggersApp.Welcome.class),
      @Trigger(on = AuthEvent.CUSTOM_MESSAGE, handler = TriggersApp.Post.class),
      @Trigger(on = AuthEvent.DEFINE_AUTH_CHALLENGE, handler = TriggersApp.Welcome.class),
      @Trigger(on = AuthEvent.POST_AUTHENTICATION, handler = TriggersApp.Post.class),
      @Trigger(on = AuthEvent.POST_CONFIRMATION, handler = TriggersApp.Welcome.class),
      @Trigger(on = AuthEvent.PRE_AUTHENTICATION, handler = TriggersApp.Post.class),
      @Trigger(on = AuthEvent.PRE_SIGN_UP, handler = TriggersApp.Welcome.class),
      @Trigger(on = AuthEvent.PRE_TOKEN_GENERATION, handler = TriggersApp.Post.class),
      @Trigger(on = AuthEvent.USER_MIGRATION, handler = TriggersApp.Welcome.class),
      @Trigger(on = AuthEvent.VERIFY_AUTH_CHALLENGE_RESPONSE, handler = TriggersApp.Post.class)
    },
    emailSender = @EmailSender(handler = TriggersApp.Post.class),
    smsSender = @SmsSender(handler = TriggersApp.Welcome.class))
interface TriggersApp {
  /** It is not compared, so any file will do. */
  String CODE = "src/test/resources/dev/backline/differential/calls";

  @LambdaFunction(code = TriggersApp.CODE)
  class Welcome {
    public void run() {}
  }

  @LambdaFunction(code = TriggersApp.CODE)
  class Post {
    public void run() {}
  }
}
