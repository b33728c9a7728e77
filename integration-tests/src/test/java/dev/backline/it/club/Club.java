package dev.backline.it.club;

import dev.backline.Auth;
import dev.backline.AuthEvent;
import dev.backline.EmailSender;
import dev.backline.LambdaFunction;
import dev.backline.SmsSender;
import dev.backline.Trigger;
import java.util.Map;

/** Users whom functions check and write to, one for each event and channel. */
@Auth(
    triggers = {
      @Trigger(on = AuthEvent.CREATE_AUTH_CHALLENGE, handler = Club.Ask.class),
      @Trigger(on = AuthEvent.CUSTOM_MESSAGE, handler = Club.Word.class),
      @Trigger(on = AuthEvent.DEFINE_AUTH_CHALLENGE, handler = Club.Choose.class),
      @Trigger(on = AuthEvent.POST_AUTHENTICATION, handler = Club.Note.class),
      @Trigger(on = AuthEvent.POST_CONFIRMATION, handler = Club.Welcome.class),
      @Trigger(on = AuthEvent.PRE_AUTHENTICATION, handler = Club.Stop.class),
      @Trigger(on = AuthEvent.PRE_SIGN_UP, handler = Club.Check.class),
      @Trigger(on = AuthEvent.PRE_TOKEN_GENERATION, handler = Club.Stamp.class),
      @Trigger(on = AuthEvent.USER_MIGRATION, handler = Club.Fetch.class),
      @Trigger(on = AuthEvent.VERIFY_AUTH_CHALLENGE_RESPONSE, handler = Club.Judge.class)
    },
    emailSender = @EmailSender(handler = Club.Send.class),
    smsSender =
        @SmsSender(
            handler = Club.Text.class,
            kmsKey = "arn:aws:kms:eu-west-1:123456789012:key/1234"))
public interface Club {

  /** Makes a riddle. */
  @LambdaFunction
  final class Ask {
    public Map<String, Object> run(Map<String, Object> event) {
      return event;
    }
  }

  /** Finds other words. */
  @LambdaFunction
  final class Word {
    public Map<String, Object> run(Map<String, Object> event) {
      return event;
    }
  }

  /** Says whether there is a riddle. */
  @LambdaFunction
  final class Choose {
    public Map<String, Object> run(Map<String, Object> event) {
      return event;
    }
  }

  /** Remembers who came. */
  @LambdaFunction
  final class Note {
    public Map<String, Object> run(Map<String, Object> event) {
      return event;
    }
  }

  /** Is glad. */
  @LambdaFunction
  final class Welcome {
    public Map<String, Object> run(Map<String, Object> event) {
      return event;
    }
  }

  /** Keeps nobody out. */
  @LambdaFunction
  final class Stop {
    public Map<String, Object> run(Map<String, Object> event) {
      return event;
    }
  }

  /** Lets everyone in. */
  @LambdaFunction
  final class Check {
    public Map<String, Object> run(Map<String, Object> event) {
      return event;
    }
  }

  /** Adds nothing. */
  @LambdaFunction
  final class Stamp {
    public Map<String, Object> run(Map<String, Object> event) {
      return event;
    }
  }

  /** Knows nobody. */
  @LambdaFunction
  final class Fetch {
    public Map<String, Object> run(Map<String, Object> event) {
      return event;
    }
  }

  /** Believes everything. */
  @LambdaFunction
  final class Judge {
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

  /** Calls nobody. */
  @LambdaFunction
  final class Text {
    public Map<String, Object> run(Map<String, Object> event) {
      return event;
    }
  }
}
