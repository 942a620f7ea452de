package ua.kramar.returns;

import java.math.BigDecimal;

/**
 * Pieces of an article of a return.
 *
 * @param price of a piece in the order, in hryvnias
 * @param accepted how many the shop took back
 * @param resalable how many of these are for sale again
 */
record ReturnLine(
    String sku, String title, int quantity, BigDecimal price, int accepted, int resalable) {

  ReturnLine judged(int taken, int sold) {
    return new ReturnLine(sku, title, quantity, price, taken, sold);
  }

  BigDecimal value() {
    return price.multiply(BigDecimal.valueOf(accepted));
  }
}
