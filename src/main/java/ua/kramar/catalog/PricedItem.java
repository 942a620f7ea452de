package ua.kramar.catalog;

import java.math.BigDecimal;

/**
 * The data of an offer that an order copies at the time of placement.
 *
 * @param price per piece, in UAH
 * @param available whether it is on sale, and if it is counted, whether any piece is left
 * @param counted whether the shop counts its pieces
 * @param description the newest version of its description (O14); null while it has none
 */
public record PricedItem(
    String sku,
    String title,
    BigDecimal price,
    boolean available,
    boolean counted,
    Integer description) {

  /** The same article at this price, if that is lower. */
  public PricedItem atMost(BigDecimal most) {
    return new PricedItem(sku, title, price.min(most), available, counted, description);
  }

  /** Reads a row with the columns sku, title, price, available, counted, description_version. */
  static PricedItem of(Object[] row) {
    return new PricedItem(
        (String) row[0],
        (String) row[1],
        (BigDecimal) row[2],
        (Boolean) row[3],
        (Boolean) row[4],
        (Integer) row[5]);
  }
}
