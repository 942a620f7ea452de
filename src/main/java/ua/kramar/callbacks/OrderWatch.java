package ua.kramar.callbacks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.calls.CallReported;
import ua.kramar.orders.contact.CallOutcome;
import ua.kramar.orders.contact.CallSubject;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.Phase;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.events.DomainEvent;

/**
 * Ends call-backs that no longer make sense, in the transaction of what ended them: nobody is
 * called to confirm an order that is confirmed or over, nor about what the shop has just talked
 * about.
 */
@ApplicationScoped
class OrderWatch {

  private static final Set<Phase> UNCONFIRMED = EnumSet.of(Phase.NEW, Phase.AGREEMENT);

  @Inject private Callbacks callbacks;
  @Inject private CurrentActor actor;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  void statusChanged(@Observes OrderEvent.StatusChanged changed) {
    boolean confirmed =
        OrderStatus.of(changed.status())
            .filter(status -> !UNCONFIRMED.contains(status.phase()))
            .isPresent();
    if (confirmed) {
      end(
          changed.sellerId(),
          changed.orderNumber(),
          CallSubject.CONFIRMATION,
          CallbackState.CANCELLED);
    }
  }

  void callReported(@Observes CallReported call) {
    if (call.outcome() == CallOutcome.ANSWERED) {
      end(call.sellerId(), call.orderNumber(), call.about(), CallbackState.DONE);
    }
  }

  private void end(long seller, long number, CallSubject about, CallbackState state) {
    for (Callback planned : callbacks.holdPlanned(seller, number, about)) {
      callbacks.end(planned, state, actor.get().name(), clock.instant());
      events.fire(
          new CallbackEvent.Ended(
              seller, number, String.valueOf(planned.id()), about, state, null));
    }
  }
}
