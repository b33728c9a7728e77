package dev.backline.it.snapshots;

import dev.backline.Access;
import dev.backline.Allow;
import dev.backline.Auth;
import dev.backline.AuthEvent;
import dev.backline.ConflictResolution;
import dev.backline.Durable;
import dev.backline.EnvironmentVariable;
import dev.backline.FunctionAccess;
import dev.backline.Grant;
import dev.backline.GrantTarget;
import dev.backline.GraphqlApi;
import dev.backline.Handler;
import dev.backline.Id;
import dev.backline.LambdaAuthorizer;
import dev.backline.LambdaFunction;
import dev.backline.Model;
import dev.backline.Mutation;
import dev.backline.ResourceReference;
import dev.backline.Schedule;
import dev.backline.SmsSender;
import dev.backline.Storage;
import dev.backline.StorageAction;
import dev.backline.Strategy;
import dev.backline.Trigger;

/** Functions that are called by an alias, wherever a backend calls one. */
@Auth(
    triggers = @Trigger(on = AuthEvent.PRE_SIGN_UP, handler = Snapshots.Quick.class),
    smsSender = @SmsSender(handler = Snapshots.Quick.class))
@Storage(
    name = "photos",
    onUpload = Snapshots.Quick.class,
    access =
        @Access(
            path = "all/*",
            functions =
                @FunctionAccess(
                    functions = {Snapshots.Quick.class, Snapshots.Patient.class},
                    to = StorageAction.READ)))
@GraphqlApi(
    lambdaAuthorizer = @LambdaAuthorizer(Snapshots.Quick.class),
    conflictResolution = ConflictResolution.LAMBDA,
    conflictHandler = Snapshots.Quick.class)
@Allow(Strategy.CUSTOM)
interface Snapshots {
  @Model
  record Photo(@Id String id) {}

  @Mutation
  @Handler(Quick.class)
  @Handler(value = Patient.class, async = true)
  @Allow(Strategy.CUSTOM)
  void take(String id);

  /** Starts from a snapshot. */
  @LambdaFunction(snapStart = true, schedule = @Schedule("every day"))
  final class Quick {
    /** Answers. */
    public String handle(String event) {
      return event;
    }
  }

  /** Goes on where it was interrupted. */
  @LambdaFunction(durable = @Durable(executionTimeoutSeconds = 3600))
  final class Patient {
    /** Waits. */
    public String handle(String event) {
      return event;
    }
  }

  /** Calls the others. */
  @LambdaFunction
  @Grant(on = GrantTarget.FUNCTION, function = Quick.class)
  @Grant(
      on = GrantTarget.FUNCTION,
      function = Patient.class,
      actions = "lambda:GetDurableExecution")
  @EnvironmentVariable(
      name = "QUICK",
      from = ResourceReference.FUNCTION_NAME,
      function = Quick.class)
  @EnvironmentVariable(
      name = "PATIENT",
      from = ResourceReference.FUNCTION_ARN,
      function = Patient.class)
  final class Caller {
    /** Calls. */
    public String handle(String event) {
      return event;
    }
  }
}
