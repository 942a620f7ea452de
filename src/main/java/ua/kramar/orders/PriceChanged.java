package ua.kramar.orders;

import java.math.BigDecimal;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.platform.values.Money;

/**
 * Refused: the price shown to the buyer differs from the current price list; a total never changes
 * without the buyer's knowledge (O13). The refusal names the article in {@code sku} and its price
 * in {@code currentPrice}.
 */
public final class PriceChanged extends Refusal {

  PriceChanged(String sku, BigDecimal price) {
    super(Kind.UNPROCESSABLE, "price-changed", sku, price.toPlainString());
    with("sku", sku);
    with("currentPrice", Money.uah(price));
  }
}
