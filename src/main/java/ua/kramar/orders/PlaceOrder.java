package ua.kramar.orders;

import java.math.BigDecimal;
import java.util.List;
import ua.kramar.buyers.Contact;

/**
 * A wish to buy, whichever edge it came over.
 *
 * @param seller the shop's short name
 * @param doNotCall the buyer is sure and wants no call (O10)
 * @param comment the buyer's own words, or null
 */
public record PlaceOrder(
    String seller,
    Contact buyer,
    List<Line> lines,
    DeliveryChoice delivery,
    PaymentChoice payment,
    boolean doNotCall,
    String comment) {

  /**
   * @param quantity 1 to 999
   * @param price what the buyer saw; null when the edge does not say
   */
  public record Line(String sku, int quantity, BigDecimal price) {}
}
