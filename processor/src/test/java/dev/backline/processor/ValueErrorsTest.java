package dev.backline.processor;

import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.diagnostic.TypeProblem;
import java.util.List;

/** The part of family 11 about defaults and validations. */
final class ValueErrorsTest extends ErrorsTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        of(
            TypeProblem.DEFAULT_TYPE,
            "@Default(/*!BL-1121 of type [String]*/\"a\") List<String> s",
            "@Default(\"a\") String s"),
        of(
            TypeProblem.DEFAULT_TYPE,
            "@Default(/*!BL-1121 of type Place*/\"a\") Place p",
            "@Default(\"A\") Kind k"),
        of(
            TypeProblem.DEFAULT_VALUE,
            "@Default(/*!BL-1122 'x' is no Int*/\"x\") Integer n",
            "@Default(\"-1\") Integer n"),
        of(
            TypeProblem.DEFAULT_VALUE,
            "@Default(/*!BL-1122 no Boolean; write true or false*/\"yes\") Boolean b",
            "@Default(\"true\") Boolean b"),
        of(
            TypeProblem.DEFAULT_VALUE,
            "@Default(/*!BL-1122 YYYY-MM-DD*/\"2030-02-30\") LocalDate d",
            "@Default(\"2030-02-28\") LocalDate d"),
        of(
            TypeProblem.DEFAULT_VALUE,
            "@Default(/*!BL-1122*/\"12:30\") LocalTime t",
            "@Default(\"12:30:00Z\") LocalTime t"),
        of(
            TypeProblem.DEFAULT_VALUE,
            "@Default(/*!BL-1122*/\"2030-01-31\") Instant t",
            "@Default(\"2030-01-31T12:30:00Z\") Instant t"),
        of(
            TypeProblem.DEFAULT_VALUE,
            "@Default(/*!BL-1122 a JSON document*/\"{\") Map<String, String> m",
            "@Default(\"{}\") Map<String, String> m"),
        of(
            TypeProblem.DEFAULT_VALUE,
            "@Default(/*!BL-1122*/\"example.com\") java.net.URI u",
            "@Default(\"https://example.com\") java.net.URI u"),
        of(
            TypeProblem.DEFAULT_VALUE,
            "@Default(/*!BL-1122*/\"256.1.1.1\") java.net.InetAddress a",
            "@Default(\"::1\") java.net.InetAddress a"),
        of(
            TypeProblem.DEFAULT_VALUE,
            "@Default(/*!BL-1122*/\"me\") @Scalar(AppSyncScalar.AWS_EMAIL) String mail",
            "@Default(\"me@example.com\") @Scalar(AppSyncScalar.AWS_EMAIL) String mail"),
        of(
            TypeProblem.DEFAULT_VALUE,
            "@Default(/*!BL-1122*/\"5550100\") @Scalar(AppSyncScalar.AWS_PHONE) String phone",
            "@Default(\"+1 213 373 4253\") @Scalar(AppSyncScalar.AWS_PHONE) String phone"),
        of(
            TypeProblem.DEFAULT_ENUM,
            "@Default(/*!BL-1123 Did you mean 'ABC'?*/\"ABD\") Kind k",
            "@Default(\"ABC\") Kind k"),
        of(
            TypeProblem.VALIDATE_LIST,
            "/*!BL-1124*/@Validate(rule = ValidationRule.MATCHES, value = \"a\") List<String> s",
            "@Validate(rule = ValidationRule.MATCHES, value = \"a\") String s"),
        of(
            TypeProblem.VALIDATE_TYPE,
            "/*!BL-1125 GT is for Int and Float*/@Validate(rule = ValidationRule.GT, value = \"1\")"
                + " String s",
            "@Validate(rule = ValidationRule.GT, value = \"1\") double s"),
        of(
            TypeProblem.VALIDATE_TYPE,
            "/*!BL-1125 for String*/@Validate(rule = ValidationRule.STARTS_WITH, value = \"1\") int i",
            "@Validate(rule = ValidationRule.STARTS_WITH, value = \"1\") String i"),
        of(
            TypeProblem.VALIDATE_TWICE,
            // javac gives no positions inside a container that it made itself.
            "@Validate(rule = ValidationRule.GT, value = \"1\")"
                + " @Validate(rule = ValidationRule.GT, value = \"2\") int /*!BL-1126*/i",
            "@Validate(rule = ValidationRule.GT, value = \"1\")"
                + " @Validate(rule = ValidationRule.LT, value = \"3\") int i"),
        of(
            TypeProblem.VALIDATE_LENGTH,
            "@Validate(rule = ValidationRule.MIN_LENGTH, value = /*!BL-1127 '-1'*/\"-1\") String s",
            "@Validate(rule = ValidationRule.MIN_LENGTH, value = \"0\") String s"),
        of(
            TypeProblem.VALIDATE_NUMBER,
            "@Validate(rule = ValidationRule.LTE, value = /*!BL-1128 'ten'*/\"ten\") int i",
            "@Validate(rule = ValidationRule.LTE, value = \"10\") int i"),
        of(
            TypeProblem.VALIDATE_PATTERN,
            "@Validate(rule = ValidationRule.MATCHES, value = /*!BL-1129 '('*/\"(\") String s",
            "@Validate(rule = ValidationRule.MATCHES, value = \"()\") String s"),
        of(
            TypeProblem.VALIDATE_EMPTY_RANGE,
            "@Validate(rule = ValidationRule.GT, value = \"1\")"
                + " @Validate(rule = ValidationRule.LT, value = \"1\") int /*!BL-1130 GT 1 and LT 1*/i",
            "@Validate(rule = ValidationRule.GTE, value = \"1\")"
                + " @Validate(rule = ValidationRule.LTE, value = \"1\") int i"));
  }

  private static Mistake of(Problem problem, String wrong, String right) {
    return new Mistake(problem, program(wrong), program(right));
  }

  private static String program(String component) {
    return """
        @Model record Todo(@Id String id, Kind kind, %s) {}
        enum Kind { ABC, A }
        @CustomType record Place(int x) {}
        """
        .formatted(component);
  }
}
