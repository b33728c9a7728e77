package dev.backline.it.jobs;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.backline.LambdaFunction;
import java.util.Map;

/** Decides about requests. */
@LambdaFunction
public final class Gate implements RequestHandler<Map<String, String>, Boolean> {
  @Override
  public Boolean handleRequest(
      Map<String, String> event, com.amazonaws.services.lambda.runtime.Context context) {
    return true;
  }
}
