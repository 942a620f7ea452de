package ua.kramar.catalog;

import java.math.BigDecimal;

/**
 * What an order takes over from an offer as it stands now.
 *
 * @param price of one piece, UAH
 */
public record PricedItem(String sku, String title, BigDecimal price, boolean available) {

  /** A row of sku, title, price, available. */
  static PricedItem of(Object[] row) {
    return new PricedItem((String) row[0], (String) row[1], (BigDecimal) row[2], (Boolean) row[3]);
  }
}
