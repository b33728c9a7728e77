package dev.backline.constructs.storage;

import dev.backline.constructs.FriendlyName;
import dev.backline.constructs.function.UnqualifiedFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.lambda.IFunction;
import software.amazon.awscdk.services.lambda.eventsources.S3EventSourceV2;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.amazon.awscdk.services.s3.CorsRule;
import software.amazon.awscdk.services.s3.EventType;
import software.amazon.awscdk.services.s3.HttpMethods;
import software.constructs.Construct;

/**
 * An S3 bucket for the files of an app, as Amplify's {@code defineStorage} makes one: reached by
 * TLS only, from any origin, and deleted with its files when it is taken out of the stack.
 *
 * <p>The clients of a backend learn of its buckets from {@link BucketOutputs}.
 */
public final class AmplifyStorage extends Construct {
  private static final Number PREFLIGHT_SECONDS = 3000;

  private final String name;
  private final boolean isDefault;
  private final List<StorageAccess> accesses;
  private final StorageResources resources;

  private AmplifyStorage(Builder builder) {
    super(builder.scope, builder.name);
    this.name = builder.name;
    this.isDefault = builder.isDefault;
    this.accesses = List.copyOf(builder.accesses);
    Bucket bucket = bucket(builder.versioned, builder.keepOnDelete);
    CfnBucket cfnBucket = (CfnBucket) bucket.getNode().getDefaultChild();
    this.resources = new StorageResources(bucket, new StorageResources.CfnResources(cfnBucket));
    FriendlyName.tag(this, name);
    addTrigger(EventType.OBJECT_CREATED, builder.onUpload);
    addTrigger(EventType.OBJECT_REMOVED, builder.onDelete);
    new AccessPolicies(accesses).create(this, bucket);
    functions().forEach(this::tellName);
  }

  private Bucket bucket(boolean versioned, boolean keepOnDelete) {
    return Bucket.Builder.create(this, "Bucket")
        .versioned(versioned)
        .cors(List.of(anyOrigin()))
        .autoDeleteObjects(!keepOnDelete)
        .removalPolicy(keepOnDelete ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY)
        .enforceSsl(true)
        .build();
  }

  private static CorsRule anyOrigin() {
    return CorsRule.builder()
        .maxAge(PREFLIGHT_SECONDS)
        .exposedHeaders(
            List.of("x-amz-server-side-encryption", "x-amz-request-id", "x-amz-id-2", "ETag"))
        .allowedHeaders(List.of("*"))
        .allowedOrigins(List.of("*"))
        .allowedMethods(
            List.of(
                HttpMethods.GET,
                HttpMethods.HEAD,
                HttpMethods.PUT,
                HttpMethods.POST,
                HttpMethods.DELETE))
        .build();
  }

  private void addTrigger(EventType event, @Nullable IFunction handler) {
    if (handler != null) {
      addTrigger(handler, event);
    }
  }

  private List<UnqualifiedFunction> functions() {
    return accesses.stream()
        .flatMap(access -> access.rules().stream())
        .map(StorageAccess.Rule::grantee)
        .distinct()
        .flatMap(grantee -> Optional.ofNullable(grantee.function()).stream())
        .toList();
  }

  /** A function that is not made in this app keeps its environment. */
  private void tellName(UnqualifiedFunction function) {
    function.addEnvironment(VariableName.of(name), resources.bucket().getBucketName());
  }

  /**
   * Calls a function when something happens to a file of the bucket.
   *
   * @param handler the function
   * @param events what happens
   */
  public void addTrigger(IFunction handler, EventType... events) {
    handler.addEventSource(
        S3EventSourceV2.Builder.create(resources.bucket()).events(List.of(events)).build());
  }

  /** The name by which clients know the bucket. Its physical name is another one. */
  public String name() {
    return name;
  }

  /** Whether clients that name no bucket mean this one. */
  public boolean isDefault() {
    return isDefault;
  }

  /** The stack in which the bucket stands. */
  public Stack stack() {
    return Stack.of(this);
  }

  /** The bucket and what is behind it. */
  public StorageResources resources() {
    return resources;
  }

  /** Who may do what, in the order in which it was said. */
  List<StorageAccess> accesses() {
    return accesses;
  }

  /** Makes an {@link AmplifyStorage}. */
  public static final class Builder {
    private final Construct scope;
    private final String name;
    private final List<StorageAccess> accesses = new ArrayList<>();
    private boolean versioned;
    private boolean keepOnDelete;
    private boolean isDefault;
    private @Nullable IFunction onUpload;
    private @Nullable IFunction onDelete;

    private Builder(Construct scope, String name) {
      this.scope = scope;
      this.name = name;
    }

    /**
     * A bucket with Amplify's defaults, that nobody has access to.
     *
     * @param scope the construct that it becomes part of
     * @param name the name by which clients know it, and its id: another name makes another bucket
     */
    public static Builder create(Construct scope, String name) {
      return new Builder(scope, name);
    }

    /** Whether earlier versions of a file are kept. Default: false. */
    public Builder versioned(boolean versioned) {
      this.versioned = versioned;
      return this;
    }

    /**
     * Whether the bucket and its files stay when it is taken out of the stack, or the stack is
     * deleted. Default: false, both are deleted.
     */
    public Builder keepOnDelete(boolean keepOnDelete) {
      this.keepOnDelete = keepOnDelete;
      return this;
    }

    /**
     * Whether clients that name no bucket mean this one. Of several buckets one has to be it.
     * Default: false.
     */
    public Builder isDefault(boolean isDefault) {
      this.isDefault = isDefault;
      return this;
    }

    /** The function that is called when a file has been written. Default: none. */
    public Builder onUpload(IFunction onUpload) {
      this.onUpload = onUpload;
      return this;
    }

    /** The function that is called when a file has been deleted. Default: none. */
    public Builder onDelete(IFunction onDelete) {
      this.onDelete = onDelete;
      return this;
    }

    /** Adds who may do what below a path. Default: nobody anything. */
    public Builder access(StorageAccess access) {
      accesses.add(access);
      return this;
    }

    /** Makes the bucket. */
    public AmplifyStorage build() {
      return new AmplifyStorage(this);
    }
  }
}
