package dev.backline.constructs;

import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.services.appsync.BaseDataSource;

/** One step of a pipeline: a file of AppSync's JavaScript, and the data source that it talks to. */
public final class JavaScriptStep {
  /** The data source that every API of Amplify has for steps that need none. */
  private static final String NO_DATA_SOURCE = "NONE_DS";

  private final String code;
  private final String dataSource;
  private final @Nullable BaseDataSource construct;

  private JavaScriptStep(String code, String dataSource, @Nullable BaseDataSource construct) {
    this.code = code;
    this.dataSource = dataSource;
    this.construct = construct;
  }

  /**
   * A step without a data source.
   *
   * @param code the file, see {@link JavaScriptResolvers}
   */
  public JavaScriptStep(String code) {
    this(code, NO_DATA_SOURCE, null);
  }

  /**
   * A step on a data source that Amplify made.
   *
   * @param code the file, see {@link JavaScriptResolvers}
   * @param dataSource the data source's name, such as {@code TodoTable}
   */
  public JavaScriptStep(String code, String dataSource) {
    this(code, dataSource, null);
  }

  /**
   * A step on a data source of your own.
   *
   * @param code the file, see {@link JavaScriptResolvers}
   * @param dataSource the data source
   */
  public JavaScriptStep(String code, BaseDataSource dataSource) {
    this(code, dataSource.getName(), dataSource);
  }

  String code() {
    return code;
  }

  String dataSource() {
    return dataSource;
  }

  /** The data source, where it is no part of the API. */
  @Nullable BaseDataSource construct() {
    return construct;
  }
}
