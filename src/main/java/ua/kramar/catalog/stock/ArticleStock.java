package ua.kramar.catalog.stock;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article of an order, as the price list has it now.
 *
 * @param available whether it is on sale
 * @param left how many pieces can still be ordered; null when the shop does not count them
 * @param held how many pieces are kept for this order
 */
@Schema(name = "ArticleStock")
public record ArticleStock(
    String sku, boolean available, @Schema(nullable = true) Integer left, int held) {

  static ArticleStock of(Object[] row) {
    return new ArticleStock(
        (String) row[0], (Boolean) row[1], (Integer) row[2], ((Number) row[3]).intValue());
  }
}
