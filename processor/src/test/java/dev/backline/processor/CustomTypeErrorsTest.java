package dev.backline.processor;

import dev.backline.processor.diagnostic.KeyProblem;
import dev.backline.processor.diagnostic.TableProblem;
import dev.backline.processor.diagnostic.TypeProblem;
import java.util.List;

/** The part of family 11 about custom types and generated names. */
final class CustomTypeErrorsTest extends ErrorsTest {
  @Override
  List<Mistake> mistakes() {
    return List.of(
        new Mistake(
            TypeProblem.CUSTOM_TYPE_KIND,
            """
            @Model record Todo(@Id String id, Place place) {}
            /*!BL-1116 stands on Place, which is an interface*/@CustomType interface Place {}
            """,
            """
            @Model record Todo(@Id String id, Place place) {}
            @CustomType abstract class Place { int x; }
            """),
        new Mistake(
            TypeProblem.NO_FIELDS,
            """
            @Model record Todo(@Id String id, Place place) {}
            /*!BL-1113 Place has no fields*/@CustomType record Place() {}
            """,
            """
            @Model record Todo(@Id String id, Place place) {}
            @CustomType record Place(Place within) {}
            """),
        new Mistake(
            TypeProblem.MODELS_ONLY,
            """
            @Model record Todo(@Id String id, Place place) {}
            @CustomType
            record Place(
                /*!BL-1117 @PrimaryKey stands on a*/@PrimaryKey @Required String a,
                /*!BL-1117 @Index stands on b, a field of the custom type Place*/@Index String b,
                @Default(/*!BL-1117 @Default*/"c") String c,
                /*!BL-1117 @Validate*/@Validate(rule = ValidationRule.GT, value = "0") int d) {}
            """,
            """
            @Model record Todo(@Id @PrimaryKey String id, @Index @Default("b") String b, Place p) {}
            @CustomType record Place(@Required String a) {}
            """),
        new Mistake(
            TypeProblem.REQUIRED_CYCLE,
            """
            @Model record Todo(@Id String id, Place place) {}
            /*!BL-1118 Place.region, Region.capital*/@CustomType record Place(@Required Region region) {}
            @CustomType record Region(@Required Place capital) {}
            """,
            """
            @Model record Todo(@Id String id, @Required Place place) {}
            @CustomType record Place(@Required Region region) {}
            @CustomType record Region(@Required List<@Required Place> places, Place capital) {}
            """),
        new Mistake(
            TypeProblem.GENERATED_TYPE_TAKEN,
            """
            @Model record Todo(@Id String id, Kind kind) {}
            @Model /*!BL-1119 for the model Todo*/record CreateTodoInput(@Id String id) {}
            /*!BL-1119 for every API*/enum ModelStringInput { A }
            enum Kind { A }
            @Model /*!BL-1119 for the enum Kind*/record ModelKindInput(@Id String id, ModelStringInput in) {}
            """,
            """
            @Model record Todo(@Id String id) {}
            @Model record CreateTodo(@Id String id) {}
            """),
        new Mistake(
            TypeProblem.LOWER_CASE_MODEL,
            """
            @Model @Name(/*!BL-1120 'todo' starts with a small letter*/"todo")
            record Todo(@Id String id, @Validate(rule = ValidationRule.GT, value = "0") int n) {}
            """,
            """
            @Model @Name("TODO")
            record Todo(@Id String id, @Validate(rule = ValidationRule.GT, value = "0") int n) {}
            """),
        new Mistake(
            KeyProblem.OBJECT_KEY,
            """
            @Model
            record Todo(
                @Id @PrimaryKey(sortKeys = /*!BL-1210 Todo.place is of the custom type Place*/"place") String id,
                @Required Place place,
                /*!BL-1210 Todo.other*/@Index Place other) {}
            @CustomType record Place(int x) {}
            """,
            """
            @Model
            record Todo(
                @Id @PrimaryKey(sortKeys = "place") String id, @Required Place place, Place other) {}
            enum Place { HERE, THERE }
            """),
        new Mistake(
            TableProblem.TTL_TYPE,
            """
            @Model(ttl = /*!BL-1302 Todo.place*/"place") record Todo(@Id String id, Place place) {}
            @CustomType record Place(int x) {}
            """,
            """
            @Model(ttl = "x") record Todo(@Id String id, Place place, int x) {}
            @CustomType record Place(int x) {}
            """),
        new Mistake(
            TypeProblem.LONG_UNDECIDED,
            """
            @Model record Todo(@Id String id, Place place) {}
            @CustomType record Place(long /*!BL-1102 Place.x is a long*/x) {}
            """,
            """
            @Model record Todo(@Id String id, Place place) {}
            @CustomType record Place(@Scalar(AppSyncScalar.FLOAT) long x) {}
            """));
  }
}
