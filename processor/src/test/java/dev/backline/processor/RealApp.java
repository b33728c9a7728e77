package dev.backline.processor;

import dev.backline.amplify.graphql.AmplifyGraphqlApi;
import dev.backline.amplify.graphql.AmplifyGraphqlDefinition;
import dev.backline.amplify.graphql.ApiKeyAuthorizationConfig;
import dev.backline.amplify.graphql.AuthorizationModes;
import dev.backline.amplify.graphql.UserPoolAuthorizationConfig;
import dev.backline.constructs.BacklineApp;
import dev.backline.constructs.IdentityPool;
import dev.backline.constructs.TableStrategy;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cognito.IUserPool;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.s3.Bucket;
import software.constructs.Construct;

/**
 * An app in which generated backends meet Amplify's construct and CDK, as they would in a user's.
 *
 * <p>Whatever those refuse comes out as an exception of any kind, with their own words.
 */
final class RealApp {
  /** What takes time and nobody looks at here. */
  private static final Map<String, Object> CONTEXT =
      Map.of("aws:cdk:disable-asset-staging", true, "aws:cdk:disable-stack-trace", true);

  private final Path folder;
  private final App app;

  /** An app that is synthesised into {@code folder}. */
  RealApp(Path folder) {
    this.folder = folder;
    this.app =
        new BacklineApp(
            AppProps.builder()
                .outdir(folder.toString())
                .context(CONTEXT)
                .analyticsReporting(false)
                .treeMetadata(false)
                .build());
  }

  /** Builds a generated backend in a stack of its own, with stand-ins for what it is given. */
  void build(Class<?> backend, String stackName) {
    // The name of a stack has no signs but dashes, and that of a class in a class an underscore.
    Stack stack = new Stack(app, stackName.replaceAll("[._]", "-"));
    Constructor<?> constructor =
        Stream.of(backend.getDeclaredConstructors())
            .filter(candidate -> candidate.getParameterCount() >= 2)
            .findFirst()
            .orElseThrow();
    Class<?>[] types = constructor.getParameterTypes();
    Object[] arguments = new Object[types.length];
    arguments[0] = stack;
    arguments[1] = "Backend";
    for (int i = 2; i < types.length; i++) {
      arguments[i] = standIn(stack, types[i], "Given" + i);
    }
    constructor.setAccessible(true);
    try {
      constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException refusal) {
        throw refusal;
      }
      throw new IllegalStateException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Hands a schema to Amplify's construct that no program can be made to have. */
  void build(String schema) {
    Stack stack = new Stack(app, "Stack");
    AmplifyGraphqlApi.Builder.create(stack, "Api")
        .definition(AmplifyGraphqlDefinition.fromString(schema, TableStrategy.amplify()))
        .authorizationModes(
            AuthorizationModes.builder()
                .defaultAuthorizationMode("API_KEY")
                .apiKeyConfig(ApiKeyAuthorizationConfig.builder().expires(Duration.days(7)).build())
                .userPoolConfig(
                    UserPoolAuthorizationConfig.builder().userPool(userPool(stack)).build())
                .build())
        .build();
  }

  /** Writes the templates. */
  Assembly synthesize() {
    app.synth();
    return new Assembly(folder);
  }

  private static Object standIn(Stack stack, Class<?> type, String id) {
    return switch (type.getSimpleName()) {
      case "IFunction" -> Function.fromFunctionName(stack, id, id);
      case "IUserPool" -> userPool(stack);
      case "IBucket" -> Bucket.fromBucketName(stack, id, "pictures");
      case "IdentityPool" -> identityPool(stack);
      default -> throw new IllegalArgumentException("nothing stands in for a " + type);
    };
  }

  private static IUserPool userPool(Construct scope) {
    return UserPool.fromUserPoolId(scope, "GivenUserPool", "eu-west-1_users");
  }

  private static IdentityPool identityPool(Construct scope) {
    return new IdentityPool(
        "eu-west-1:identities",
        Role.fromRoleName(scope, "GivenUsers", "users"),
        Role.fromRoleName(scope, "GivenGuests", "guests"));
  }
}
