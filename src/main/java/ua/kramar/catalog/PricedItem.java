package ua.kramar.catalog;

import java.math.BigDecimal;

/**
 * The data of an offer that an order copies at the time of placement.
 *
 * @param price per piece, in UAH
 */
public record PricedItem(String sku, String title, BigDecimal price, boolean available) {

  /** Reads a row with the columns sku, title, price, available. */
  static PricedItem of(Object[] row) {
    return new PricedItem((String) row[0], (String) row[1], (BigDecimal) row[2], (Boolean) row[3]);
  }
}
