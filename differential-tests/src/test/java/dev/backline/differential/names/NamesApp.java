package dev.backline.differential.names;

import dev.backline.Allow;
import dev.backline.BelongsTo;
import dev.backline.GraphqlApi;
import dev.backline.HasMany;
import dev.backline.Id;
import dev.backline.Index;
import dev.backline.Model;
import dev.backline.Name;
import dev.backline.Required;
import dev.backline.Strategy;
import java.net.URI;
import java.util.List;

@GraphqlApi
@Allow(Strategy.PUBLIC_API_KEY)
public interface NamesApp {

  // Plurals.

  @Model
  record Category(String label) {}

  @Model
  record Person(String label) {}

  @Model
  record Data(String label) {}

  @Model
  record Status(String label) {}

  @Model
  record Series(String label) {}

  // Other ways to write.

  @Model
  @Name("order_item")
  record OrderItem(
      @Name("Unit_price") Double unitPrice,
      @Name("sku_code") @Required @Index(sortKeys = "unitPrice") String skuCode,
      @Name("parent_id") String parentId,
      @BelongsTo(references = "parentId") OrderItem parent,
      @HasMany(references = "parentId") List<OrderItem> children) {}

  @Model
  @Name("todo")
  record Todo(
      @Name("public") @Index String isPublic,
      @Name("class") Boolean isClass,
      @Name("Title") @Index String title) {}

  @Model
  @Name("URLEntry")
  record UrlEntry(
      @Name("URL") @Index URI url, @Name("tenantID") @Id String tenantId, EntryMode mode) {}

  @Name("entry_mode")
  enum EntryMode {
    on_line,
    offLine,
    OTHER
  }
}
