package ua.kramar.notification.notices;

import java.util.List;
import ua.kramar.notification.Addressee;
import ua.kramar.orders.OrderEvent.BuyerRef;

/** The buyer as addressee; empty when the system must not send messages to the buyer (O21). */
final class ReachableBuyer {

  private ReachableBuyer() {}

  static List<Addressee> of(BuyerRef buyer) {
    return buyer.reachable() ? List.of(Addressee.buyer(buyer.id())) : List.of();
  }
}
