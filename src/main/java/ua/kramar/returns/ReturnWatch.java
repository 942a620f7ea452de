package ua.kramar.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.payment.MoneyFlow;
import ua.kramar.orders.paymentreports.PaymentChanged;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.returns.words.ReturnKind;
import ua.kramar.returns.words.ReturnMoves;
import ua.kramar.returns.words.ReturnState;

/**
 * What happens to an order and concerns its returns: its carrier brings the parcel nearer that
 * nobody took, or the site says that money went back. Part of the transaction that does it, which
 * holds the order's lock.
 */
@ApplicationScoped
class ReturnWatch {

  @Inject private Returns returns;
  @Inject private ReturnTerms terms;
  @Inject private ReturnNews news;
  @Inject private ReturnRefunds refunds;
  @Inject private OrderActs acts;
  @Inject private Clock clock;

  void statusChanged(@Observes OrderEvent.StatusChanged changed) {
    if (changed.mover() == Mover.CARRIER) {
      OrderStatus.of(changed.status())
          .flatMap(ReturnState::of)
          .ifPresent(
              state -> bring(new OrderRef(changed.sellerId(), changed.orderNumber()), state));
    }
  }

  private void bring(OrderRef order, ReturnState to) {
    for (Return each : returns.of(order)) {
      if (each.kind() == ReturnKind.NOT_TAKEN
          && ReturnMoves.from(each.state(), Mover.CARRIER).contains(to)) {
        Instant now = clock.instant();
        OrderFacts facts = acts.seen(order.number());
        Return moved = each.at(to, terms.of(order.sellerId(), to, now));
        returns.store(moved, now);
        returns.addStep(moved, new Returns.Step(to, Mover.CARRIER, null, null, now));
        news.moved(facts, moved, Mover.CARRIER, null);
      }
    }
  }

  void paymentChanged(@Observes PaymentChanged changed) {
    if (changed.flow() == MoneyFlow.RETURNED) {
      refunds.bySite(acts.seen(changed.orderNumber()), changed.amount().amount());
    }
  }
}
