package dev.backline.processor;

import dev.backline.processor.diagnostic.KeyProblem;
import dev.backline.processor.diagnostic.TypeProblem;
import java.util.List;

/**
 * The part of family 11 about what becomes of a default, and about the fields that are validated.
 */
final class DefaultEffectErrorsTest extends ErrorsTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            TypeProblem.DEFAULT_TEMPLATE,
            """
            @Model
            record Todo(@Id String id, @Default(/*!BL-1152 a double quote*/"say \\"hello\\"") String text) {}
            """,
            """
            @Model record Todo(@Id String id, @Default("say 'hello'") String text) {}
            """),
        new Mistake(
            TypeProblem.DEFAULT_TEMPLATE,
            """
            @Model record Todo(@Id String id, @Default(/*!BL-1152 '$ctx'*/"at $ctx.args") String text) {}
            """,
            """
            @Model record Todo(@Id String id, @Default("#ff8800 for $5 or $more") String text) {}
            """),
        new Mistake(
            TypeProblem.DEFAULT_TEMPLATE,
            """
            @Model
            record Todo(@Id String id, @Default(/*!BL-1152 a line break*/"one\\ntwo") String text) {}
            """,
            """
            @Model record Todo(@Id String id, @Default("one, two") String text) {}
            """),
        new Mistake(
            TypeProblem.DEFAULT_VALUE,
            """
            @Model record Todo(@Id String id, @Default(/*!BL-1122*/"TRUE") Boolean done) {}
            """,
            """
            @Model
            record Todo(
                @Id String id,
                @Default("true") Boolean done,
                @Default("{\\"a\\": 1}") @Scalar(AppSyncScalar.AWS_JSON) String json) {}
            """),
        new Mistake(
            TypeProblem.DEFAULT_VALUE,
            """
            @Model record Todo(@Id String id, @Default(/*!BL-1122*/"1f") Double share) {}
            """,
            """
            @Model record Todo(@Id String id, @Default("-.5e3") Double share) {}
            """),
        new Mistake(
            TypeProblem.DEFAULT_VALUE,
            """
            @Model record Todo(@Id String id, @Default(/*!BL-1122*/"+1") Integer count) {}
            """,
            """
            @Model record Todo(@Id String id, @Default("-1") Integer count) {}
            """),
        new Mistake(
            TypeProblem.DEFAULT_VALUE,
            """
            @Model record Todo(@Id String id, @Default(/*!BL-1122*/"2030-01-31T12:30Z") Instant due) {}
            """,
            """
            @Model record Todo(@Id String id, @Default("2030-01-31T12:30:00Z") Instant due) {}
            """),
        new Mistake(
            TypeProblem.DEFAULT_VALUE,
            """
            @Model
            record Todo(
                @Id String id, @Default(/*!BL-1122*/"1:2::3::4") java.net.InetAddress address) {}
            """,
            """
            @Model
            record Todo(
                @Id String id,
                @Default("::1") java.net.InetAddress local,
                @Default("2001:db8::8:800:200c:417a") java.net.InetAddress far,
                @Default("1:2:3:4:5:6:7:8") java.net.InetAddress whole,
                @Default("::ffff:127.0.0.1") java.net.InetAddress mapped) {}
            """),
        new Mistake(
            TypeProblem.VALIDATE_FIELD_NAME,
            """
            @Model
            record Race(
                @Id String id,
                /*!BL-1153 'constructor'*/@Validate(rule = ValidationRule.MIN_LENGTH, value = "1")
                    String constructor) {}
            """,
            """
            @Model
            record Race(
                @Id String id,
                @Validate(rule = ValidationRule.MIN_LENGTH, value = "1") String team,
                String constructor) {}
            """),
        new Mistake(
            TypeProblem.VALIDATE_NUMBER,
            """
            @Model
            record Todo(
                @Id String id,
                @Validate(rule = ValidationRule.GT, value = /*!BL-1128*/"+5") Integer stars) {}
            """,
            """
            @Model
            record Todo(
                @Id String id, @Validate(rule = ValidationRule.GT, value = "-5") Integer stars) {}
            """),
        new Mistake(
            TypeProblem.DEFAULT_INVALID,
            """
            @Model
            record Todo(
                @Id String id,
                @Default(/*!BL-1154 '0' breaks GT 0*/"0")
                    @Validate(rule = ValidationRule.GT, value = "0")
                    Integer stars) {}
            """,
            """
            @Model
            record Todo(
                @Id String id,
                @Default("1") @Validate(rule = ValidationRule.GT, value = "0") Integer stars) {}
            """),
        new Mistake(
            TypeProblem.DEFAULT_INVALID,
            """
            @Model
            record Todo(
                @Id String id,
                @Default(/*!BL-1154 MIN_LENGTH 3*/"ab")
                    @Validate(rule = ValidationRule.MIN_LENGTH, value = "3")
                    @Validate(rule = ValidationRule.STARTS_WITH, value = "a")
                    String text) {}
            """,
            """
            @Model
            record Todo(
                @Id String id,
                @Default("abc")
                    @Validate(rule = ValidationRule.MIN_LENGTH, value = "3")
                    @Validate(rule = ValidationRule.STARTS_WITH, value = "a")
                    String text) {}
            """),
        new Mistake(
            TypeProblem.REQUIRED_DEFAULT,
            """
            @Model record Todo(@Id String id, @Default(/*!BL-1155 Make it nullable*/"3") int stars) {}
            """,
            """
            @Model
            record Todo(
                @Id String id,
                @Default("3") Integer stars,
                @SuppressWarnings("backline:BL-1155") @Default("3") int moons) {}
            """),
        new Mistake(
            KeyProblem.EMPTY_KEY,
            """
            @Model record Todo(@Id String id, @Index @Default(/*!BL-1255 Todo.list*/"") String list) {}
            """,
            """
            @Model record Todo(@Id String id, @Index String list, @Default("") String text) {}
            """),
        new Mistake(
            KeyProblem.EMPTY_KEY,
            """
            @Model record Blog(@Id String id, @HasMany(references = "blogId") List<Post> posts) {}
            @Model
            record Post(
                @Id String id,
                @Default(/*!BL-1255*/"") String blogId,
                @BelongsTo(references = "blogId") Blog blog) {}
            """,
            """
            @Model record Blog(@Id String id, @HasMany(references = "blogId") List<Post> posts) {}
            @Model
            record Post(
                @Id String id, String blogId, @BelongsTo(references = "blogId") Blog blog) {}
            """));
  }
}
