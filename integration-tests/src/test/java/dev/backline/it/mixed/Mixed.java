package dev.backline.it.mixed;

import dev.backline.Allow;
import dev.backline.BelongsTo;
import dev.backline.GraphqlApi;
import dev.backline.HasMany;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.Model;
import dev.backline.Strategy;
import dev.backline.TableProvider;
import dev.backline.Tables;
import java.util.List;

/** Tables of all three kinds in one API. */
@GraphqlApi(tables = @Tables(pitr = true))
@Allow(Strategy.PUBLIC_API_KEY)
interface Mixed {
  @Model(ttl = "until")
  record Author(
      @Id String id,
      int until,
      @HasMany(references = "authorId") List<Book> books,
      @HasMany(references = "authorId") List<Letter> letters) {}

  @Model(tableProvider = TableProvider.CLOUDFORMATION, deletionProtection = true)
  record Book(@Id String id, String authorId, @BelongsTo(references = "authorId") Author author) {}

  @Model(importedTable = "Letter-a1b2c3-dev")
  record Letter(
      @Id String id,
      @Index String place,
      String authorId,
      @BelongsTo(references = "authorId") Author author) {}
}
