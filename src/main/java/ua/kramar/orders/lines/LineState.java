package ua.kramar.orders.lines;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.platform.values.Money;

/**
 * How much of an article a line has.
 *
 * @param price per piece
 */
@Schema(name = "LineState")
public record LineState(int quantity, Money price, Money sum) {

  static LineState of(int quantity, BigDecimal price) {
    return new LineState(
        quantity, Money.uah(price), Money.uah(price.multiply(BigDecimal.valueOf(quantity))));
  }
}
