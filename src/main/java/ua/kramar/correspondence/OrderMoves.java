package ua.kramar.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.StatusGroup;

/** Follows whether orders are in work: questions about these come first in the list (C2a). */
@ApplicationScoped
class OrderMoves {

  @Inject private Conversations conversations;

  void statusChanged(@Observes OrderEvent.StatusChanged changed) {
    boolean was = isInWork(OrderStatus.of(changed.from()));
    boolean is = isInWork(OrderStatus.of(changed.status()));
    if (was != is) {
      conversations.inWork(new OrderRef(changed.sellerId(), changed.orderNumber()), is);
    }
  }

  private static boolean isInWork(Optional<OrderStatus> status) {
    return status.filter(known -> known.group() == StatusGroup.IN_WORK).isPresent();
  }
}
