package dev.backline.it.club;

import dev.backline.Auth;
import dev.backline.AuthEvent;
import dev.backline.EmailSender;
import dev.backline.LambdaFunction;
import dev.backline.SmsSender;
import dev.backline.Trigger;
import java.util.Map;

/** Users whom functions check and write to. */
@Auth(
    triggers = {
      @Trigger(on = AuthEvent.PRE_SIGN_UP, handler = Club.Check.class),
      @Trigger(on = AuthEvent.POST_CONFIRMATION, handler = Club.Check.class)
    },
    emailSender = @EmailSender(handler = Club.Send.class),
    smsSender =
        @SmsSender(
            handler = Club.Send.class,
            kmsKey = "arn:aws:kms:eu-west-1:123456789012:key/1234"))
public interface Club {

  /** Lets everyone in. */
  @LambdaFunction
  final class Check {
    public Map<String, Object> run(Map<String, Object> event) {
      return event;
    }
  }

  /** Writes to nobody. */
  @LambdaFunction
  final class Send {
    public Map<String, Object> run(Map<String, Object> event) {
      return event;
    }
  }
}
