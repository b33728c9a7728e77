package dev.backline.it.gallery;

import dev.backline.Access;
import dev.backline.Auth;
import dev.backline.FunctionAccess;
import dev.backline.GroupAccess;
import dev.backline.LambdaFunction;
import dev.backline.Storage;
import dev.backline.StorageAction;
import java.util.Map;

/** A bucket that everyone has some access to. */
@Auth(groups = {"editors", "chief-editors"})
@Storage(
    name = "holidayPhotos",
    onUpload = Gallery.Resize.class,
    onDelete = Gallery.Forget.class,
    access = {
      @Access(
          path = "public/*",
          guest = StorageAction.READ,
          authenticated = {StorageAction.READ, StorageAction.WRITE},
          groups = {
            @GroupAccess(
                groups = {"editors", "chief-editors"},
                to = {StorageAction.GET, StorageAction.WRITE}),
          },
          functions =
              @FunctionAccess(
                  functions = {Gallery.Resize.class, Gallery.Forget.class},
                  to = StorageAction.WRITE)),
      @Access(
          path = "public/board/*",
          groups = @GroupAccess(groups = "chief-editors", to = StorageAction.DELETE)),
      @Access(
          path = "media/{entity_id}/*",
          owner = {StorageAction.READ, StorageAction.WRITE},
          authenticated = StorageAction.GET)
    })
public interface Gallery {

  /** Makes pictures small. */
  @LambdaFunction
  class Resize {
    public void handle(Map<String, Object> event) {}
  }

  /** Forgets pictures. */
  @LambdaFunction
  class Forget {
    public void handle(Map<String, Object> event) {}
  }
}
