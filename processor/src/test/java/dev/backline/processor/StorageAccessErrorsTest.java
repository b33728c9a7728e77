package dev.backline.processor;

import dev.backline.processor.diagnostic.FunctionProblem;
import dev.backline.processor.diagnostic.StorageProblem;
import java.util.List;
import java.util.stream.Stream;

/** Family 24: who may do what in buckets. */
final class StorageAccessErrorsTest extends ErrorsTest {
  private static final String LONG = "a".repeat(1024);

  @Override
  List<Mistake> mistakes() {
    return Stream.of(paths(), placeholders(), grantees(), functions(), actions())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Mistake> paths() {
    return List.of(
        path(StorageProblem.PATH_START, "/*!BL-2407 Write 'photos/*'.*/\"/photos/*\""),
        path(StorageProblem.PATH_END, "/*!BL-2408 as in 'photos/*'.*/\"photos\""),
        path(StorageProblem.PATH_END, "/*!BL-2408 as in 'photos/*'.*/\"photos/\""),
        path(StorageProblem.PATH_END, "/*!BL-2408 as in 'photos/*'.*/\"photos*\""),
        path(StorageProblem.PATH_EMPTY_PART, "/*!BL-2409*/\"photos//small/*\""),
        path(StorageProblem.PATH_WILDCARD, "/*!BL-2410 has a '*' that*/\"photos/*/small/*\""),
        path(StorageProblem.PATH_WILDCARD, "/*!BL-2410 has a '?' that*/\"photos?/*\""),
        path(
            StorageProblem.PATH_CHARACTER,
            "/*!BL-2411 character U+0142*/\"za\\u0142\\u0105czniki/*\""),
        path(StorageProblem.PATH_LENGTH, "/*!BL-2412 is 1026 bytes long*/\"" + LONG + "/*\""),
        several(
            StorageProblem.NESTED_TWICE,
            guest("\"a/*\"")
                + guest("\"a/b/*\"")
                + guest("/*!BL-2413 below both 'a/*' and 'a/b/*'*/\"a/b/c/*\""),
            guest("\"a/*\"") + guest("\"a/b/*\"") + guest("\"a/c/*\"")),
        several(
            StorageProblem.NESTED_TWICE,
            everyone("\"a/{entity_id}/*\"")
                + guest("\"a/b/*\"")
                + guest("/*!BL-2413 below both 'a/{entity_id}/*' and*/\"a/b/c/*\""),
            owner("\"a/{entity_id}/*\"") + guest("\"a/b/*\"") + guest("\"a/b/c/*\"")),
        several(
            StorageProblem.PATH_TWICE,
            guest("\"a/*\"") + guest("/*!BL-2420*/\"a/*\""),
            guest("\"a/*\"") + guest("\"b/*\"")));
  }

  private static List<Mistake> placeholders() {
    return List.of(
        several(
            StorageProblem.ENTITY_NESTED,
            guest("\"a/*\"") + owner("/*!BL-2414 lies below 'a/*'*/\"a/{entity_id}/*\""),
            guest("\"b/*\"") + owner("\"a/{entity_id}/*\"")),
        owned(StorageProblem.ENTITY_TWICE, "/*!BL-2415*/\"a/{entity_id}/{entity_id}/*\""),
        owned(StorageProblem.ENTITY_LAST, "/*!BL-2416*/\"a/{entity_id}/b/*\""),
        owned(StorageProblem.ENTITY_FIRST, "/*!BL-2417*/\"{entity_id}/*\""),
        owned(StorageProblem.ENTITY_PART, "/*!BL-2418*/\"a/user-{entity_id}/*\""),
        owned(StorageProblem.ENTITY_PART, "/*!BL-2418*/\"a/{entity_id}s/*\""),
        owned(
            StorageProblem.UNKNOWN_PLACEHOLDER, "/*!BL-2419 has '{entityId}'*/\"a/{entityId}/*\""),
        owned(
            StorageProblem.UNKNOWN_PLACEHOLDER,
            "/*!BL-2419 has '${entity_id}'*/\"a/${entity_id}/*\""),
        owned(
            StorageProblem.UNKNOWN_PLACEHOLDER, "/*!BL-2419 has '{entity_id'*/\"a/{entity_id/*\""),
        several(
            StorageProblem.OWNER_OF_ALL,
            "@Access(path = \"a/*\", owner = StorageAction/*!BL-2429 such as 'a/{entity_id}/*'*/.READ),",
            owner("\"a/{entity_id}/*\"")),
        several(
            StorageProblem.NO_OWNER,
            guest("/*!BL-2430 or 'a/*' if*/\"a/{entity_id}/*\""),
            everyone("\"a/{entity_id}/*\"")));
  }

  private static List<Mistake> grantees() {
    return List.of(
        several(
            StorageProblem.GROUP_TWICE,
            """
            @Access(
                path = "a/*",
                groups = {
                  @GroupAccess(groups = "editors", to = StorageAction.READ),
                  @GroupAccess(groups = {"admins", /*!BL-2421*/"editors"}, to = StorageAction.WRITE)
                })
            """,
            """
            @Access(
                path = "a/*",
                groups = {
                  @GroupAccess(
                      groups = "editors", to = {StorageAction.READ, StorageAction.WRITE}),
                  @GroupAccess(groups = "admins", to = StorageAction.WRITE)
                })
            """),
        several(
            StorageProblem.UNKNOWN_GROUP,
            """
            @Access(
                path = "a/*",
                groups = @GroupAccess(
                    groups = /*!BL-2423 Did you mean 'editors'?*/"editor", to = StorageAction.READ))
            """,
            """
            @Access(
                path = "a/*",
                groups = @GroupAccess(groups = "editors", to = StorageAction.READ))
            """),
        several(StorageProblem.NO_GRANTEE, "/*!BL-2424*/@Access(path = \"a/*\")", guest("\"a/*\"")),
        several(
            StorageProblem.NOBODY,
            """
            @Access(
                path = "a/*",
                groups = @GroupAccess(
                    groups = /*!BL-2426 Name groups.*/{}, to = StorageAction.READ))
            """,
            guest("\"a/*\"")),
        several(
            StorageProblem.NOBODY,
            """
            @Access(
                path = "a/*",
                functions = @FunctionAccess(
                    functions = /*!BL-2426 Name functions.*/{}, to = StorageAction.READ))
            """,
            guest("\"a/*\"")),
        new Mistake(
            StorageProblem.NO_AUTH,
            StorageErrorsTest.definition(
                """
                @Storage(
                    name = "photos",
                    access = @Access(
                        path = "a/{entity_id}/*",
                        guest = StorageAction/*!BL-2422 knows guests*/.READ,
                        authenticated = StorageAction/*!BL-2422 who has signed in*/.READ,
                        owner = StorageAction/*!BL-2422 knows owners*/.WRITE,
                        groups = @GroupAccess(
                            groups = /*!BL-2422 knows groups*/"admins",
                            to = StorageAction.DELETE)))
                """),
            StorageErrorsTest.definition(
                """
                @Storage(
                    name = "photos",
                    access = @Access(
                        path = "a/*",
                        functions = @FunctionAccess(
                            functions = Files.Resize.class, to = StorageAction.DELETE)))
                """)));
  }

  private static List<Mistake> functions() {
    return List.of(
        new Mistake(
            FunctionProblem.NOT_A_FUNCTION,
            StorageErrorsTest.definition(
                """
                @Storage(
                    name = "photos",
                    onUpload = String/*!BL-2301*/.class,
                    onDelete = Integer/*!BL-2301*/.class,
                    access = @Access(
                        path = "a/*",
                        functions = @FunctionAccess(
                            functions = {Files.Resize.class, Long/*!BL-2301*/.class},
                            to = StorageAction.READ)))
                """),
            StorageErrorsTest.definition(
                """
                @Storage(
                    name = "photos",
                    onUpload = Files.Resize.class,
                    onDelete = Files.Resize.class,
                    access = @Access(
                        path = "a/*",
                        functions = @FunctionAccess(
                            functions = Files.Resize.class, to = StorageAction.READ)))
                """)));
  }

  private static List<Mistake> actions() {
    return List.of(
        several(
            StorageProblem.NO_ACTION,
            "@Access(path = \"a/*\", guest = /*!BL-2425*/{})",
            guest("\"a/*\"")),
        several(
            StorageProblem.PART_OF_READ,
            """
            @Access(
                path = "a/*",
                guest = {StorageAction.READ, StorageAction/*!BL-2427 LIST is part of READ*/.LIST})
            """,
            "@Access(path = \"a/*\", guest = {StorageAction.GET, StorageAction.LIST})"),
        several(
            StorageProblem.ACTION_TWICE,
            """
            @Access(
                path = "a/*",
                guest = {StorageAction.GET, StorageAction/*!BL-2428*/.GET})
            """,
            guest("\"a/*\"")));
  }

  /** A path that nobody can have; its neighbour is one that all can. */
  private static Mistake path(StorageProblem problem, String path) {
    return several(problem, guest(path), guest("\"photos/*\""));
  }

  private static Mistake owned(StorageProblem problem, String path) {
    return several(problem, owner(path), owner("\"photos/{entity_id}/*\""));
  }

  private static String guest(String path) {
    return "@Access(path = " + path + ", guest = StorageAction.READ),\n";
  }

  private static String owner(String path) {
    return "@Access(path = " + path + ", owner = StorageAction.READ),\n";
  }

  private static String everyone(String path) {
    return "@Access(path = "
        + path
        + ", authenticated = StorageAction.READ, owner = StorageAction.WRITE),\n";
  }

  private static Mistake several(StorageProblem problem, String wrong, String right) {
    return new Mistake(problem, storage(wrong), storage(right));
  }

  private static String storage(String access) {
    return StorageErrorsTest.definition(
        """
        @Auth(groups = {"admins", "editors"})
        @Storage(name = "photos", access = {%s})
        """
            .formatted(access));
  }
}
