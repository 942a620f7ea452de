package ua.kramar.orders.lines;

import java.math.BigDecimal;

/**
 * A line of an order at some time.
 *
 * @param position which line of the order it is; a position that a line had is never given to
 *     another
 * @param price per piece, in UAH
 */
public record OrderedLine(int position, String sku, String title, int quantity, BigDecimal price) {

  public OrderedLine {
    price = price.setScale(2);
  }

  BigDecimal sum() {
    return price.multiply(BigDecimal.valueOf(quantity));
  }

  OrderedLine with(int quantity, BigDecimal price) {
    return new OrderedLine(position, sku, title, quantity, price);
  }

  LineState state() {
    return LineState.of(quantity, price);
  }

  static BigDecimal total(Iterable<OrderedLine> lines) {
    BigDecimal total = BigDecimal.ZERO.setScale(2);
    for (OrderedLine line : lines) {
      total = total.add(line.sum());
    }
    return total;
  }
}
