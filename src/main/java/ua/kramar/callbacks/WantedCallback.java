package ua.kramar.callbacks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import ua.kramar.buyers.BuyerDetails;
import ua.kramar.orders.contact.CallSubject;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.validation.Legible;

/**
 * A request of the call centre, which serves all shops: about an order, or for a shop's buyer who
 * has none.
 *
 * @param order the number of the order; null without one
 * @param seller the short name of the shop, exactly if there is no order
 * @param buyer who is called, exactly if there is no order
 * @param call validated before, so that refusals name its fields as the caller does
 */
public record WantedCallback(
    Long order,
    @Size(max = 40) @Legible String seller,
    @Valid BuyerDetails buyer,
    RequestCallback call) {

  /**
   * @throws Invalid naming the field, unless it is of an order or of a buyer, and can be
   */
  void requireOneOrTheOther() {
    if (order == null) {
      require("seller", seller != null);
      require("buyer", buyer != null);
      if (call.about() == CallSubject.CONFIRMATION) {
        throw new Invalid("about", "only-with-order");
      }
    } else {
      refuse("seller", seller != null);
      refuse("buyer", buyer != null);
    }
  }

  private static void require(String field, boolean given) {
    if (!given) {
      throw new Invalid(field, "needed-without-order");
    }
  }

  private static void refuse(String field, boolean given) {
    if (given) {
      throw new Invalid(field, "only-without-order");
    }
  }
}
