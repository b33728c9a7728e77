package dev.backline.processor;

import dev.backline.processor.diagnostic.StorageProblem;
import java.util.List;
import java.util.stream.Stream;

/** Family 24: buckets and their names. */
final class StorageErrorsTest extends ErrorsTest {
  @Override
  List<Mistake> mistakes() {
    return Stream.of(names(), defaults()).flatMap(List::stream).toList();
  }

  private static List<Mistake> names() {
    return List.of(
        mistake(
            StorageProblem.NAME,
            "@Storage(name = /*!BL-2401*/\"2024\")",
            "@Storage(name = \"my photos_of-2024\")"),
        mistake(StorageProblem.NAME, "@Storage(name = /*!BL-2401*/\"\")", "@Storage(name = \"p\")"),
        mistake(
            StorageProblem.NAME_TWICE,
            """
            @Storages({
              @Storage(name = "photos", isDefault = true),
              @Storage(name = /*!BL-2402 Files has two*/"photos")
            })
            """,
            "@Storage(name = \"photos\", isDefault = true) @Storage(name = \"videos\")"),
        mistake(
            StorageProblem.SIMILAR_NAMES,
            """
            @Storages({
              @Storage(name = "my-photos", isDefault = true),
              @Storage(name = /*!BL-2403 both would be myPhotos() in*/"myPhotos")
            })
            """,
            "@Storage(name = \"my-photos\", isDefault = true) @Storage(name = \"photos\")"),
        mistake(
            StorageProblem.SIMILAR_NAMES,
            """
            @Storages({
              @Storage(name = "go2", isDefault = true),
              @Storage(name = /*!BL-2403 or GO_2_BUCKET_NAME in*/"go 2x")
            })
            """
                .replace("go 2x", "go_2"),
            "@Storage(name = \"go2\", isDefault = true) @Storage(name = \"go3\")"),
        mistake(
            StorageProblem.ACCESSOR_TAKEN,
            "@Storage(name = /*!BL-2404 would be data() in the backend*/\"data\")",
            "@Storage(name = \"database\")"),
        mistake(
            StorageProblem.ACCESSOR_TAKEN,
            "@Storage(name = /*!BL-2404 would be resize() in the backend*/\"resize\")",
            "@Storage(name = \"resized\", onUpload = Files.Resize.class)"),
        mistake(
            StorageProblem.ACCESSOR_TAKEN,
            "@Storage(name = /*!BL-2404*/\"Node\")".replace("Node", "get node"),
            "@Storage(name = \"class\")"));
  }

  private static List<Mistake> defaults() {
    return List.of(
        mistake(
            StorageProblem.SEVERAL_DEFAULTS,
            """
            @Storages({
              @Storage(name = "photos", isDefault = true),
              @Storage(name = "videos", isDefault = /*!BL-2405 'photos' is the default*/true)
            })
            """,
            """
            @Storage(name = "photos", isDefault = true)
            @Storage(name = "videos", isDefault = false)
            """),
        mistake(
            StorageProblem.NO_DEFAULT,
            """
            @Storages({
              /*!BL-2406*/@Storage(name = "photos"),
              @Storage(name = "videos", isDefault = false)
            })
            """,
            "@Storage(name = \"photos\") "));
  }

  private static Mistake mistake(StorageProblem problem, String wrong, String right) {
    return new Mistake(problem, definition(wrong), definition(right));
  }

  static String definition(String annotations) {
    return """
        %s
        interface Files {
          @LambdaFunction
          class Resize {
            public String handle(String path) {
              return path;
            }
          }
        }
        """
        .formatted(annotations);
  }
}
