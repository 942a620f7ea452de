package ua.kramar.notification.notices;

import java.util.List;
import ua.kramar.notification.Addressee;
import ua.kramar.orders.OrderEvent.BuyerRef;

/** A buyer as addressee; none when the system may not write to them (O21). */
final class ReachableBuyer {

  private ReachableBuyer() {}

  static List<Addressee> of(BuyerRef buyer) {
    return buyer.reachable() ? List.of(Addressee.buyer(buyer.id())) : List.of();
  }
}
