package dev.backline.it.offline;

import dev.backline.Allow;
import dev.backline.BelongsTo;
import dev.backline.ConflictResolution;
import dev.backline.Disable;
import dev.backline.GraphqlApi;
import dev.backline.HasMany;
import dev.backline.Id;
import dev.backline.Logging;
import dev.backline.Model;
import dev.backline.ModelOperation;
import dev.backline.Strategy;
import dev.backline.TableProvider;
import java.util.List;

/** Conflicts are resolved in all ways, in tables of both providers. */
@GraphqlApi(conflictResolution = ConflictResolution.AUTOMERGE, logging = @Logging)
@Allow(Strategy.PUBLIC_API_KEY)
interface Offline {
  @Model
  record Visit(@Id String id, @HasMany(references = "visitId") List<Remark> remarks) {}

  @Model(conflictResolution = ConflictResolution.OPTIMISTIC_CONCURRENCY)
  record Remark(@Id String id, String visitId, @BelongsTo(references = "visitId") Visit visit) {}

  @Model(
      conflictResolution = ConflictResolution.LAMBDA,
      tableProvider = TableProvider.CLOUDFORMATION)
  @Disable(ModelOperation.LIST)
  record Bill(@Id String id) {}

  @Model
  @Disable(ModelOperation.QUERIES)
  record Ping(@Id String id) {}
}
