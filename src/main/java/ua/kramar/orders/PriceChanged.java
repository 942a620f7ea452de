package ua.kramar.orders;

import java.math.BigDecimal;
import ua.kramar.platform.refusals.Refusal;

/**
 * The buyer saw another price than the price list has now; nothing is added to a total behind the
 * buyer's back (O13).
 */
public final class PriceChanged extends Refusal {

  PriceChanged(String sku, BigDecimal price) {
    super(Kind.UNPROCESSABLE, "price-changed", sku, price.toPlainString());
  }
}
