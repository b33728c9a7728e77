package dev.backline.processor.writing.auth;

import com.squareup.javapoet.ClassName;
import dev.backline.processor.model.AuthSpec;
import dev.backline.processor.model.DefinedAuthSpec;

/** The library classes that code about users uses. */
final class AuthNames {
  private static final String CDK = "software.amazon.awscdk";
  private static final String COGNITO = CDK + ".services.cognito";
  private static final String BACKLINE = "dev.backline.constructs.auth";

  static final ClassName SECRET_VALUE = ClassName.get(CDK, "SecretValue");
  static final ClassName SECRET_OPTIONS = ClassName.get(CDK, "SecretsManagerSecretOptions");
  static final ClassName KEY = ClassName.get(CDK + ".services.kms", "Key");
  static final ClassName ROLE = ClassName.get(CDK + ".services.iam", "Role");

  private AuthNames() {}

  /** A class of CDK's for Cognito. */
  static ClassName cognito(String name) {
    return ClassName.get(COGNITO, name);
  }

  /** A class of the constructs for users. */
  static ClassName backline(String name) {
    return ClassName.get(BACKLINE, name);
  }

  /** The construct behind the users. */
  static ClassName construct(AuthSpec auth) {
    return backline(auth instanceof DefinedAuthSpec ? "AmplifyAuth" : "AmplifyReferenceAuth");
  }
}
