package dev.backline.it.older;

import dev.backline.Allow;
import dev.backline.AppSyncScalar;
import dev.backline.BelongsTo;
import dev.backline.BillingMode;
import dev.backline.GraphqlApi;
import dev.backline.HasMany;
import dev.backline.HasOne;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.Model;
import dev.backline.Scalar;
import dev.backline.Strategy;
import dev.backline.Tables;
import dev.backline.Throughput;
import java.util.List;

/** Relations in the older style of Amplify. */
@GraphqlApi(
    tables =
        @Tables(
            billingMode = BillingMode.PROVISIONED,
            throughput = @Throughput(read = 2, write = 1)))
@Allow(Strategy.PUBLIC_API_KEY)
interface OlderRelations {
  @Model
  record Album(
      @Id String id,
      @HasMany List<Song> songs,
      @HasOne Sleeve sleeve,
      @Scalar(AppSyncScalar.ID) @Index(name = "byArtist", query = false) String artistId,
      @BelongsTo(fields = "artistId") Artist artist) {}

  @Model
  record Song(@Id String id, @BelongsTo Album album) {}

  @Model
  record Sleeve(@Id String id) {}

  @Model
  record Artist(
      @Id String id,
      @HasMany(indexName = "byArtist", fields = "id") List<Album> albums,
      @Scalar(AppSyncScalar.ID) String bestId,
      @HasOne(fields = "bestId") Album best) {}
}
