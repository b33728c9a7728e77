package dev.backline.constructs.function;

import dev.backline.constructs.FriendlyName;
import dev.backline.constructs.outputs.BackendOutputs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Size;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.IRole;
import software.amazon.awscdk.services.iam.Policy;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.Architecture;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.DurableConfig;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.SnapStartConf;
import software.amazon.awscdk.services.scheduler.Schedule;
import software.amazon.awscdk.services.scheduler.targets.LambdaInvoke;
import software.constructs.Construct;

/**
 * A Lambda function of a backend, with what Amplify puts around one: schedules, logging, layers, a
 * tag with its name, and an entry in the outputs of the stack.
 *
 * <pre>{@code
 * AmplifyFunction report =
 *     AmplifyFunction.Builder.create(this, "report")
 *         .handler(ReportHandler.class)
 *         .memorySize(2048)
 *         .schedules(List.of(FunctionSchedule.of("every day")))
 *         .build();
 * report.addEnvironment("FORMAT", "pdf");
 * }</pre>
 */
public final class AmplifyFunction extends Construct {
  private static final String CATEGORY = "AWS::Amplify::Function";
  private static final String OUTPUT = "definedFunctions";

  /** Where Amplify's functions in JavaScript find their secrets; it writes the variable itself. */
  private static final String OF_AMPLIFY = "AMPLIFY_SSM_ENV_CONFIG";

  private final UnqualifiedFunction function;
  private final FunctionResources resources;
  private @Nullable Policy grants;

  private AmplifyFunction(Builder builder) {
    super(builder.scope, builder.id);
    Function made = builder.function();
    this.function = UnqualifiedFunction.of(made);
    IFunction invoked = builder.snapStart || builder.durable != null ? published(made) : made;
    this.resources = new FunctionResources(invoked, function.resource());
    builder.schedule(made, invoked);
    FriendlyName.tag(made, builder.id);
    list();
    builder.environment.forEach(this::addEnvironment);
  }

  private AmplifyFunction(Construct scope, String id, IFunction invoked) {
    super(scope, id);
    this.function = UnqualifiedFunction.of(invoked);
    this.resources = new FunctionResources(invoked, function.resource());
    String name = function.function().getNode().getId();
    resources.made().ifPresent(cfn -> FriendlyName.tag(cfn, name));
    list();
  }

  /**
   * Makes a function of any kind and language a function of the backend: it is tagged and listed in
   * the outputs of the stack, and gets variables like the others.
   *
   * @param scope what it belongs to
   * @param id its name in the scope
   * @param function the function, or an alias of it, which then is invoked; one that was only
   *     looked up, and is no part of the app, is listed and can't be changed
   */
  public static AmplifyFunction of(Construct scope, String id, IFunction function) {
    return new AmplifyFunction(scope, id, function);
  }

  /** What the function consists of. */
  public FunctionResources resources() {
    return resources;
  }

  /** The stack of the function, which for one that was made elsewhere is where it was looked up. */
  public Stack stack() {
    return Stack.of(function.function());
  }

  /**
   * Gives the function's code a variable.
   *
   * @param name a letter, then letters, digits and {@code _}
   * @param value the value, which can be a token; everyone who may read the function's settings can
   *     read it
   * @throws IllegalArgumentException if Amplify keeps the name for itself
   * @throws IllegalStateException if the function is no part of the app
   */
  public void addEnvironment(String name, String value) {
    if (name.equals(OF_AMPLIFY)) {
      throw new IllegalArgumentException(name + " is a name that Amplify keeps for itself.");
    }
    if (!function.addEnvironment(name, value)) {
      throw FunctionResources.existing(function.function());
    }
  }

  /**
   * A policy of the function that nobody waits for, to be granted rights on resources: {@code
   * userPool.grant(report.grants(), "cognito-idp:AdminGetUser")}.
   *
   * <p>What is granted to {@code resources().lambda()} goes into the role's own policy, for which
   * the function waits; a pool that has the function as a trigger and grants it something would
   * wait for itself.
   *
   * @throws IllegalStateException if the function was looked up without its role
   */
  public Policy grants() {
    if (grants == null) {
      IRole role = function.function().getRole();
      if (role == null) {
        throw new IllegalStateException(
            getNode().getPath()
                + " was looked up without its role, so nothing can be granted to it.");
      }
      grants = Policy.Builder.create(this, "Grants").roles(List.of(role)).build();
    }
    return grants;
  }

  /**
   * SnapStart takes its snapshots of published versions, and durable executions are bound to one:
   * the newest one, under a lasting name.
   */
  private IFunction published(Function made) {
    Annotations.of(made).acknowledgeWarning("@aws-cdk/aws-lambda:snapStartRequirePublish");
    Annotations.of(made).acknowledgeInfo("aws-lambda:Function.DurableConfig");
    return Alias.Builder.create(this, "Live")
        .aliasName("live")
        .version(made.getCurrentVersion())
        .build();
  }

  private void list() {
    BackendOutputs.of(this).append(CATEGORY, OUTPUT, function.function().getFunctionName());
  }

  /**
   * What a function is made with. Only {@link #handler(Class)}, or a handler and code, is needed.
   */
  public static final class Builder {
    private final Construct scope;
    private final String id;
    private @Nullable Class<?> handlerClass;
    private @Nullable String handler;
    private @Nullable Code code;
    private @Nullable String description;
    private Runtime runtime = Runtime.JAVA_21;
    private Architecture architecture = Architecture.X86_64;
    private int memorySize = 1024;
    private Duration timeout = Duration.seconds(30);
    private Size ephemeralStorageSize = Size.mebibytes(512);
    private Map<String, String> environment = Map.of();
    private List<FunctionSchedule> schedules = List.of();
    private @Nullable FunctionLogging logging;
    private List<String> layers = List.of();
    private boolean snapStart;
    private @Nullable DurableConfig durable;

    private Builder(Construct scope, String id) {
      this.scope = scope;
      this.id = id;
    }

    /**
     * Begins a function.
     *
     * @param scope what it belongs to
     * @param id its name in the scope, and in the tag {@code amplify:friendly-name}; another name
     *     makes another function
     */
    public static Builder create(Construct scope, String id) {
      return new Builder(scope, id);
    }

    /**
     * A class of this application that implements one of Lambda's handler interfaces. The
     * function's code is the application, see {@link ApplicationCode}.
     */
    public Builder handler(Class<?> handlerClass) {
      this.handlerClass = handlerClass;
      return handler(handlerClass.getName());
    }

    /**
     * A public method of a class of this application. The function's code is the application, see
     * {@link ApplicationCode}.
     */
    public Builder handler(Class<?> handlerClass, String method) {
      this.handlerClass = handlerClass;
      return handler(handlerClass.getName() + "::" + method);
    }

    /**
     * The handler as Lambda names it, such as {@code com.example.Report::make}, of {@link
     * #code(Code)} that is given as well.
     */
    public Builder handler(String handler) {
      this.handler = handler;
      return this;
    }

    /** The code, in place of the application's. */
    public Builder code(Code code) {
      this.code = code;
      return this;
    }

    /** What the console shows. Default: nothing. */
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /** The version of Java. Default: {@link Runtime#JAVA_21}. */
    public Builder runtime(Runtime runtime) {
      this.runtime = runtime;
      return this;
    }

    /** The processor. Amplify's default: {@link Architecture#X86_64}. */
    public Builder architecture(Architecture architecture) {
      this.architecture = architecture;
      return this;
    }

    /**
     * Memory in MB, 128 to 10240; a function has processor time in proportion. Default: 1024, twice
     * Amplify's, so that a JVM starts in about the time in which Node.js does with half of it.
     */
    public Builder memorySize(int megabytes) {
      this.memorySize = megabytes;
      return this;
    }

    /**
     * How long a call may take, up to 15 minutes. Default: 30 seconds, for which AppSync waits; a
     * JVM's first call seldom answers in the 3 seconds of Amplify.
     */
    public Builder timeout(Duration timeout) {
      this.timeout = timeout;
      return this;
    }

    /** The room in {@code /tmp}, 512 to 10240 MB. Amplify's default: 512 MB. */
    public Builder ephemeralStorageSize(Size size) {
      this.ephemeralStorageSize = size;
      return this;
    }

    /** Variables that the code reads with {@code System.getenv}. Default: none. */
    public Builder environment(Map<String, String> environment) {
      this.environment = new LinkedHashMap<>(environment);
      return this;
    }

    /** When the function is called by itself. Default: never. */
    public Builder schedules(List<FunctionSchedule> schedules) {
      this.schedules = List.copyOf(schedules);
      return this;
    }

    /** How the function logs. Default: text, kept for ever. */
    public Builder logging(FunctionLogging logging) {
      this.logging = logging;
      return this;
    }

    /**
     * Layers, each an ARN or {@code name:version} of a layer in the account and region of the
     * stack; at most five. A later one wins over those before it.
     */
    public Builder layers(List<String> layers) {
      this.layers = List.copyOf(layers);
      return this;
    }

    /**
     * Whether the function starts from a snapshot of a JVM that has started already. Then every
     * change publishes a version, and {@link FunctionResources#lambda()} and the schedules call the
     * newest one. Default: false.
     */
    public Builder snapStart(boolean snapStart) {
      this.snapStart = snapStart;
      return this;
    }

    /**
     * Makes executions durable: they go on where they were interrupted. Then every change publishes
     * a version, and {@link FunctionResources#lambda()} and the schedules call the newest one.
     * Default: they are not.
     */
    public Builder durable(DurableConfig durable) {
      this.durable = durable;
      return this;
    }

    /**
     * Makes the function.
     *
     * @throws IllegalStateException if it has no handler or no code, or code that can't run
     */
    public AmplifyFunction build() {
      return new AmplifyFunction(this);
    }

    /** Amplify's functions stand beside their constructs as well, under these ids. */
    private Function function() {
      if (handler == null || (handlerClass == null && code == null)) {
        throw new IllegalStateException(
            "The function '" + id + "' needs a handler class, or a handler and code.");
      }
      if (handlerClass != null) {
        ClassVersion.of(handlerClass).check(runtime);
      }
      Function.Builder builder =
          Function.Builder.create(scope, id + "-lambda")
              .handler(handler)
              .code(
                  code == null
                      ? ApplicationCode.of(scope, Objects.requireNonNull(handlerClass))
                      : code)
              .runtime(runtime)
              .architecture(architecture)
              .memorySize(memorySize)
              .timeout(timeout)
              .ephemeralStorageSize(ephemeralStorageSize)
              .layers(FunctionLayers.of(scope, id, layers));
      if (description != null) {
        builder.description(description);
      }
      if (logging != null) {
        logging.apply(scope, id + "-log-group", builder);
      }
      if (snapStart) {
        builder.snapStart(SnapStartConf.ON_PUBLISHED_VERSIONS);
      }
      if (durable != null) {
        builder.durableConfig(durable);
      }
      return builder.build();
    }

    private void schedule(Function made, IFunction invoked) {
      if (schedules.isEmpty()) {
        return;
      }
      LambdaInvoke target = new LambdaInvoke(invoked);
      for (int i = 0; i < schedules.size(); i++) {
        Schedule.Builder schedule =
            Schedule.Builder.create(made, "schedule-" + i)
                .schedule(schedules.get(i).expression())
                .target(target);
        schedules.get(i).description().ifPresent(schedule::description);
        schedule.build();
      }
    }
  }
}
