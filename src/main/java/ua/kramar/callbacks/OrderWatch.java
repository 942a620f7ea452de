package ua.kramar.callbacks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.calls.CallReported;
import ua.kramar.orders.calls.NoCallWished;
import ua.kramar.orders.contact.CallOutcome;
import ua.kramar.orders.contact.CallSubject;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.Phase;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.events.DomainEvent;

/**
 * Ends call-backs that no longer make sense, in the transaction of what ended them: nobody is
 * called to confirm an order that is confirmed or over, nor about what the shop has just talked
 * about, nor who asks not to be called.
 */
@ApplicationScoped
class OrderWatch {

  private static final Set<Phase> UNCONFIRMED = EnumSet.of(Phase.NEW, Phase.AGREEMENT);

  @Inject private Callbacks callbacks;
  @Inject private CurrentActor actor;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /** Whether the buyer of an order in the status is still to be asked. */
  static boolean isToBeConfirmed(OrderStatus status) {
    return UNCONFIRMED.contains(status.phase());
  }

  /** The numbers of the statuses in which nobody is asked any more. */
  static List<Integer> confirmed() {
    return Stream.of(OrderStatus.values())
        .filter(status -> !isToBeConfirmed(status))
        .map(OrderStatus::id)
        .toList();
  }

  void statusChanged(@Observes OrderEvent.StatusChanged changed) {
    boolean confirmed =
        OrderStatus.of(changed.status()).filter(status -> !isToBeConfirmed(status)).isPresent();
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

  /** Whatever is planned: who wants to be called nevertheless says so anew. */
  void noCallWished(@Observes NoCallWished wish) {
    cancelPlanned(wish.sellerId(), wish.orderNumber());
  }

  /** Ends all that are planned about an order. */
  void cancelPlanned(long seller, long order) {
    callbacks.holdPlanned(seller, order).forEach(planned -> end(planned, CallbackState.CANCELLED));
  }

  private void end(long seller, long number, CallSubject about, CallbackState state) {
    callbacks.holdPlanned(seller, number, about).forEach(planned -> end(planned, state));
  }

  /** Ends a call-back that is planned and locked. */
  void end(Callback planned, CallbackState state) {
    callbacks.end(planned, state, actor.get().name(), clock.instant());
    events.fire(
        new CallbackEvent.Ended(
            planned.sellerId(),
            planned.order(),
            String.valueOf(planned.id()),
            planned.subject(),
            state,
            null,
            null));
  }
}
