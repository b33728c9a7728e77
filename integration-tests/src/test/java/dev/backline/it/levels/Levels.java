package dev.backline.it.levels;

import dev.backline.Backend;
import dev.backline.FunctionLogging;
import dev.backline.JavaRuntime;
import dev.backline.LambdaFunction;
import dev.backline.LogFormat;
import dev.backline.LogLevel;

/** Functions of every version of Java that log from every level on. */
@Backend
interface Levels {

  /** Logs everything. */
  @LambdaFunction(
      runtime = JavaRuntime.JAVA_17,
      logging = @FunctionLogging(format = LogFormat.JSON, level = LogLevel.TRACE))
  class Trace {
    /** Runs. */
    public void run() {
      // There is nothing to log.
    }
  }

  /** Logs what helps. */
  @LambdaFunction(
      runtime = JavaRuntime.JAVA_21,
      logging = @FunctionLogging(format = LogFormat.JSON, level = LogLevel.DEBUG))
  class Debug {
    /** Runs. */
    public void run() {
      // There is nothing to log.
    }
  }

  /** Logs what happens. */
  @LambdaFunction(
      runtime = JavaRuntime.JAVA_25,
      logging = @FunctionLogging(format = LogFormat.JSON, level = LogLevel.INFO))
  class Info {
    /** Runs. */
    public void run() {
      // There is nothing to log.
    }
  }

  /** Logs what may be wrong. */
  @LambdaFunction(logging = @FunctionLogging(format = LogFormat.JSON, level = LogLevel.WARN))
  class Warn {
    /** Runs. */
    public void run() {
      // There is nothing to log.
    }
  }

  /** Logs what is wrong. */
  @LambdaFunction(logging = @FunctionLogging(format = LogFormat.JSON, level = LogLevel.ERROR))
  class Error {
    /** Runs. */
    public void run() {
      // There is nothing to log.
    }
  }

  /** Logs ends. */
  @LambdaFunction(logging = @FunctionLogging(format = LogFormat.JSON, level = LogLevel.FATAL))
  class Fatal {
    /** Runs. */
    public void run() {
      // There is nothing to log.
    }
  }
}
