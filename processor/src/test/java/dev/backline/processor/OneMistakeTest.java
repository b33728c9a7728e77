package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One mistake is one error: cases in which it once was several, or none, or the wrong one. */
final class OneMistakeTest {
  private static final String DEFINITION =
      "@GraphqlApi @Allow(Strategy.PUBLIC_API_KEY) interface TodoApp {}";

  @Test
  void unresolvedValueCausesNoOtherError() {
    Compiling.sources(
            """
            @Model(kmsKey = /*!javac*/Missing/*!BL-1005*/.KEY, encryption = Encryption.CUSTOMER_MANAGED)
            record Todo(@Id String id) {}
            """,
            DEFINITION)
        .assertMarkedErrors();
    Compiling.sources(
            """
            @Model(ttl = /*!javac*/Missing/*!BL-1005*/.TTL) record Todo(@Id String id, Long expiry) {}
            """,
            DEFINITION)
        .assertMarkedErrors();
  }

  @Test
  void fieldOfBadTypeStillExists() {
    Compiling.sources(
            """
            @Model(ttl = "expiry")
            record Todo(
                @Id @PrimaryKey(sortKeys = "place") String id,
                Object /*!BL-1101*/expiry,
                Object /*!BL-1101*/place) {}
            """,
            DEFINITION)
        .assertMarkedErrors();
  }

  @Test
  void unresolvedConstantIsNamed() {
    Compiling.sources(
            """
            @Model record Todo(@Id String id) {}
            @GraphqlApi(ownerContact = Missing.CONTACT) @Allow(Strategy.PUBLIC_API_KEY)
            interface TodoApp {}
            """)
        .compile()
        .errors()
        .forEach(error -> assertThat(error.getMessage(Locale.ROOT)).doesNotContain("<error>"));
  }

  @Test
  void expiryMayBeAnyLong() {
    for (String type : new String[] {"OptionalLong", "Optional<Long>"}) {
      Compiling.sources(
              "@Model(ttl = \"t\") record Todo(@Id String id, " + type + " t) {}", DEFINITION)
          .assertCompiles();
    }
    Compiling.sources(
            """
            class Base<T> { T expiry; }
            @Model(ttl = "expiry") class Todo extends Base<Long> { @Id String id; }
            """,
            DEFINITION)
        .assertCompiles();
  }

  @Test
  void relationOfModelWithoutName() {
    Compiling.sources(
            """
            @Model @Name(/*!BL-1106*/"") record A(@Id String id, @ManyToMany(relationName = "x") List<B> bs) {}
            @Model record B(@Id String id, @ManyToMany(relationName = "x") List<A> as) {}
            """,
            DEFINITION)
        .assertMarkedErrors();
  }

  @Test
  void indexOnRelationIsOneMistake() {
    Compiling.sources(
            """
            @Model record Blog(@Id String id, @HasMany(references = "blogId") List<Post> posts) {}
            @Model
            record Post(
                @Id String id,
                String blogId,
                @BelongsTo(references = "blogId") /*!BL-1619*/@Index Blog blog) {}
            """,
            DEFINITION)
        .assertMarkedErrors();
  }

  @Test
  void namesOfScalarsAreReserved() {
    Compiling.sources(
            """
            @Model /*!BL-1109*/record AWSJSON(@Id UUID id) {}
            @Model @Name(/*!BL-1109*/"ID") record Identity(@Id UUID id) {}
            """,
            DEFINITION)
        .assertMarkedErrors();
  }

  @Test
  void transposedLettersAreTheCommonestMistake() {
    Compiling.sources(
            """
            @Model(ttl = /*!BL-1301 Did you mean 'title'?*/"titel")
            record Todo(@Id String id, int title) {}
            """,
            DEFINITION)
        .assertMarkedErrors();
  }

  @Test
  void sharedNameIsOneMistake() {
    Compiling.sources(
            """
            @Model record A(@Id String id) {}
            @Model @Name(/*!BL-1107*/"A") record B(@Id String id) {}
            """,
            DEFINITION)
        .assertMarkedErrors();
  }

  @Test
  void sharedPackageIsToldAtLaterDefinitions() {
    Compiling.sources(
            """
            @Model @Allow(Strategy.PUBLIC_API_KEY) record Todo(@Id String id) {}
            @GraphqlApi(models = Todo.class) interface AListingApp {}
            /*!BL-1007 BApp and CApp are*/@GraphqlApi interface CApp {}
            @GraphqlApi interface BApp {}
            /*!BL-1007 BApp and DApp are*/@GraphqlApi interface DApp {}
            """)
        .assertMarkedErrors();
    Compiling.sources(
            """
            @Backend interface Jobs { @LambdaFunction class Echo { public void run() {} } }
            /*!BL-2303 Jobs and Nightly are*/@Auth interface Nightly {}
            /*!BL-2303 Jobs and Works are*/@Storage(name = "works") interface Works {}
            """)
        .assertMarkedErrors();
  }

  @Test
  void circleIsToldOnceAtItsFirstReference() {
    Compiling.sources(
            """
            @Backend
            interface Jobs {
              @EnvironmentVariable(
                  name = "TO_B",
                  from = ResourceReference/*!BL-2613 A needs B (@Env*/.FUNCTION_NAME,
                  function = B.class)
              @LambdaFunction class A { public void run() {} }

              @EnvironmentVariable(name = "TO_C", from = ResourceReference.FUNCTION_ARN, function = C.class)
              @LambdaFunction class B { public void run() {} }

              @EnvironmentVariable(name = "TO_A", from = ResourceReference.FUNCTION_NAME, function = A.class)
              @LambdaFunction class C { public void run() {} }
            }
            """)
        .assertMarkedErrors();
  }

  @Test
  void eachCircleIsTold() {
    // Compilers show what is wrong in a repeated annotation at the class.
    Compiling.sources(
            """
            @Backend
            interface Jobs {
              @EnvironmentVariable(name = "TO_B", from = ResourceReference.FUNCTION_NAME, function = B.class)
              @EnvironmentVariable(name = "ARN", from = ResourceReference.FUNCTION_ARN, function = B.class)
              @LambdaFunction /*!BL-2613 (name = "TO_B"*//*!BL-2613 (name = "ARN"*/class A {
                public void run() {}
              }

              @EnvironmentVariable(name = "TO_A", from = ResourceReference.FUNCTION_NAME, function = A.class)
              @EnvironmentVariable(name = "SELF", from = ResourceReference.FUNCTION_NAME, function = B.class)
              @LambdaFunction /*!BL-2613 B needs B*/class B { public void run() {} }
            }
            """)
        .assertMarkedErrors();
  }
}
