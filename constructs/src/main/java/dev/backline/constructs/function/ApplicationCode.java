package dev.backline.constructs.function;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.s3.assets.AssetOptions;
import software.constructs.Construct;
import software.constructs.IConstruct;

/**
 * The application that is being synthesised, as code for its Lambda functions.
 *
 * <p>It is what the JVM has on its class path now: the classes of the module, its resources, and
 * jars of other modules and libraries, without those that only synthesis needs: the CDK, libraries
 * of constructs, Backline, and what they alone stand on. Folders are merged at the root, jars come
 * into {@code lib}, in the order of the class path. All functions of an app share one copy.
 *
 * <p>The name under which it is uploaded depends on its content alone, and not on when or where it
 * was built.
 */
public final class ApplicationCode extends Construct {
  private static final String ID = "BacklineApplicationCode";

  private @Nullable StagedCode staged;
  private Set<Path> places = Set.of();

  private ApplicationCode(Construct root) {
    super(root, ID);
  }

  /**
   * The code.
   *
   * @param scope a construct of the app
   * @param member a class of the application, such as the function's handler
   * @throws IllegalStateException if the class is loaded from a place that can't be taken along, or
   *     if the code is larger than Lambda takes
   */
  public static Code of(Construct scope, Class<?> member) {
    StagedCode staged = of(scope).staged(member);
    return Code.fromAsset(
        staged.folder().toString(), AssetOptions.builder().assetHash(staged.hash()).build());
  }

  private static ApplicationCode of(Construct scope) {
    IConstruct root = scope.getNode().getRoot();
    Construct owner = root instanceof Construct construct ? construct : Stack.of(scope);
    return owner.getNode().tryFindChild(ID) instanceof ApplicationCode code
        ? code
        : new ApplicationCode(owner);
  }

  private StagedCode staged(Class<?> member) {
    String file = member.getName().replace('.', '/') + ".class";
    List<ClassPathEntry> classPath = ClassPath.of(member);
    ClassPathEntry home =
        classPath.stream()
            .filter(entry -> entry.has(file))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        member.getName()
                            + " is loaded from neither a folder nor a jar, so its code can't be"
                            + " found. Say where it is with 'code'."));
    if (staged == null) {
      List<ClassPathEntry> needed = SynthesisLibraries.removeFrom(classPath);
      staged = StagedCode.of(needed);
      places = needed.stream().map(ClassPathEntry::path).collect(Collectors.toSet());
    }
    if (!places.contains(home.path())) {
      throw new IllegalStateException(
          home
              + " has "
              + member.getName()
              + " and the CDK in one, which is too much for a Lambda function. Say with 'code'"
              + " where the function's own jar is, or start the app from a class path.");
    }
    return staged;
  }
}
