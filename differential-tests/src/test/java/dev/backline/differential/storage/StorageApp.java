package dev.backline.differential.storage;

import dev.backline.Access;
import dev.backline.Auth;
import dev.backline.FunctionAccess;
import dev.backline.GroupAccess;
import dev.backline.LambdaFunction;
import dev.backline.Storage;
import dev.backline.StorageAction;

@Auth(groups = {"editors", "board"})
@Storage(
    name = "myPhotos",
    isDefault = true,
    versioned = true,
    onUpload = StorageApp.Resize.class,
    onDelete = StorageApp.Resize.class,
    access = {
      @Access(
          path = "public/*",
          guest = StorageAction.READ,
          authenticated = {StorageAction.READ, StorageAction.WRITE},
          groups =
              @GroupAccess(
                  groups = {"editors", "board"},
                  to = {StorageAction.GET, StorageAction.WRITE, StorageAction.DELETE}),
          functions =
              @FunctionAccess(
                  functions = StorageApp.Resize.class,
                  to = {StorageAction.READ, StorageAction.WRITE})),
      @Access(
          path = "public/board/*",
          authenticated = StorageAction.LIST,
          groups =
              @GroupAccess(
                  groups = "board",
                  to = {StorageAction.READ, StorageAction.DELETE}),
          functions = @FunctionAccess(functions = StorageApp.Resize.class, to = StorageAction.GET)),
      @Access(
          path = "media/{entity_id}/*",
          guest = StorageAction.GET,
          authenticated = StorageAction.READ,
          owner = {StorageAction.READ, StorageAction.WRITE, StorageAction.DELETE},
          functions =
              @FunctionAccess(functions = StorageApp.Resize.class, to = StorageAction.DELETE)),
      @Access(path = "media/common/*", guest = StorageAction.LIST)
    })
@Storage(
    name = "documents",
    keepOnDelete = true,
    access = @Access(path = "reports/{entity_id}/*", owner = StorageAction.WRITE))
@Storage(name = "plain")
public interface StorageApp {
  /** It is not compared, so any file will do. */
  String CODE = "src/test/resources/dev/backline/differential/calls";

  @LambdaFunction(code = StorageApp.CODE)
  class Resize {
    public void run() {}
  }
}
