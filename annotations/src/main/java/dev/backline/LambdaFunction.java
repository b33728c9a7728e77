package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a handler class a Lambda function of the backend.
 *
 * <p>The class is public, has a public constructor without parameters, and implements {@code
 * RequestHandler} or {@code RequestStreamHandler} of Lambda's library, or has one public method. It
 * belongs to the definition of its package, or to those that list it in {@link Backend#functions()}
 * or name it elsewhere. Its code is what the application is loaded from when it is synthesised: the
 * classes of the module and the libraries that it runs with, without the CDK.
 *
 * <p>{@link EnvironmentVariable} and {@link Grant} on the class say what the function is told, and
 * what it may use.
 *
 * <p>A member that is not written leaves the setting as Amplify and Lambda have it; memory, timeout
 * and runtime have defaults that suit a JVM.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface LambdaFunction {

  /**
   * The name of the function in the backend, and in the tag {@code amplify:friendly-name}: a
   * letter, then letters, digits, spaces, {@code _} and {@code -}. Default: the simple name of the
   * class with small first letters, so that {@code URLFetcher} is {@code urlFetcher}. Another name
   * makes another function.
   */
  String name() default "";

  /** What the console shows, at most 256 characters. Default: nothing. */
  String description() default "";

  /**
   * Memory in MB, 128 to 10240; a function has processor time in proportion. Default: 1024, and not
   * Amplify's 512, so that a JVM starts in reasonable time.
   */
  int memoryMb() default 1024;

  /**
   * How long a call may take, 1 to 900 seconds. Default: 30, for which AppSync waits, and not
   * Amplify's 3, in which a JVM has hardly started.
   */
  int timeoutSeconds() default 30;

  /** The room in {@code /tmp} in MB, 512 to 10240. Amplify's default: 512. */
  int ephemeralStorageMb() default 512;

  /** The version of Java. */
  JavaRuntime runtime() default JavaRuntime.JAVA_21;

  /** The processor. Amplify's default: {@link Architecture#X86_64}. */
  Architecture architecture() default Architecture.X86_64;

  /** When the function is called by itself. Default: never. */
  Schedule[] schedule() default {};

  /** How the function logs. Default: as text, kept for ever. */
  FunctionLogging[] logging() default {};

  /**
   * At most five layers, each an ARN or {@code name:version} of a layer in the account and region
   * of the backend. A later one wins over those before it.
   */
  String[] layers() default {};

  /**
   * Whether the function starts from a snapshot of a JVM that has started already. Every change
   * then publishes a version, and the newest one is called. Default: {@code false}.
   */
  boolean snapStart() default false;

  /** That executions go on after an interruption, and how long. Default: they don't. */
  Durable[] durable() default {};

  /**
   * A folder, jar or zip with the code, in place of the application's; a path as seen from the
   * working directory in which the application is synthesised.
   */
  String code() default "";
}
