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
import ua.kramar.orders.status.StatusGroup;
import ua.kramar.returns.words.ReturnKind;
import ua.kramar.returns.words.ReturnMoves;
import ua.kramar.returns.words.ReturnState;

/**
 * What happens to an order and concerns its returns: its carrier brings the parcel nearer that
 * nobody took, the site says that money went back, or somebody takes its end back. Part of the
 * transaction that does it, which holds the order's lock.
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
    requireNoneBack(changed);
    if (changed.mover() == Mover.CARRIER) {
      OrderStatus.of(changed.status())
          .flatMap(ReturnState::of)
          .ifPresent(
              state -> bring(new OrderRef(changed.sellerId(), changed.orderNumber()), state));
    }
  }

  /**
   * An end is not taken back whose goods come back, or are back and for sale.
   *
   * @throws OrderHasReturns which undoes the move
   */
  private void requireNoneBack(OrderEvent.StatusChanged changed) {
    boolean takenBack =
        OrderStatus.of(changed.from()).orElseThrow().group() != StatusGroup.IN_WORK
            && OrderStatus.of(changed.status()).orElseThrow().group() == StatusGroup.IN_WORK;
    if (takenBack
        && returns.of(new OrderRef(changed.sellerId(), changed.orderNumber())).stream()
            .anyMatch(each -> each.state().holdsGoods())) {
      throw new OrderHasReturns();
    }
  }

  private void bring(OrderRef order, ReturnState to) {
    for (Return each : returns.of(order)) {
      if (each.kind() == ReturnKind.NOT_TAKEN
          && ReturnMoves.from(each.state(), Mover.CARRIER).contains(to)) {
        Instant now = clock.instant();
        OrderFacts facts = acts.seen(order.number());
        Return moved = each.at(to, terms.of(facts, each.kind(), to, now));
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
