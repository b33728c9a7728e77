package dev.backline.differential.imported;

import dev.backline.Allow;
import dev.backline.AppSyncScalar;
import dev.backline.BelongsTo;
import dev.backline.GraphqlApi;
import dev.backline.HasMany;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.Logging;
import dev.backline.Model;
import dev.backline.Scalar;
import dev.backline.Strategy;
import java.util.List;

@GraphqlApi(logging = @Logging)
@Allow(Strategy.PUBLIC_API_KEY)
interface ImportedApp {
  @Model(importedTable = "Letter-a1b2c3-dev")
  record Letter(
      @Id String id,
      @Index(name = "byPlace") String place,
      @Scalar(AppSyncScalar.ID) String authorId,
      @BelongsTo(references = "authorId") Author author) {}

  @Model
  record Author(
      @Id String id, String name, @HasMany(references = "authorId") List<Letter> letters) {}
}
