package ua.kramar.callbacks;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import ua.kramar.buyers.Buyers;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.calls.DoNotCall;
import ua.kramar.orders.contact.CallSubject;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.idempotency.Idempotency.Outcome;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.sellers.Sellers;
import ua.kramar.sellers.timetable.ShopCalendars;

/** Asking the call centre to call a buyer, and taking that back. Each call is one transaction. */
@Stateless
public class CallbackRequests {

  @Inject private Callbacks callbacks;
  @Inject private OrderActs acts;
  @Inject private Buyers buyers;
  @Inject private Sellers sellers;
  @Inject private ShopCalendars calendars;
  @Inject private Idempotency idempotency;
  @Inject private CurrentActor actor;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  private record OfOrder(long number, RequestCallback call) {}

  private record Cancelled(String id) {}

  /**
   * Asks that the buyer of an order of the acting shop be called, once for each key.
   *
   * @param key the caller's idempotency key
   * @throws NotFound when the acting shop has no such order
   * @throws DoNotCall when the buyer asks for no call, and it is to confirm the order
   * @throws NothingToConfirm when it is to confirm an order that is confirmed or over
   * @throws CallbackPlannedAlready when a call about that is planned
   * @throws Invalid when the window cannot be
   */
  public RequestedCallback request(long number, String key, RequestCallback call) {
    return idempotency
        .once(
            "callback-of-order-" + number,
            key,
            new OfOrder(number, call),
            RequestedCallback.class,
            () -> ofOrder(number, call, null))
        .result();
  }

  /**
   * As {@link #request} for those who serve all shops; also for a buyer without an order. The key
   * is remembered for ever.
   *
   * @param by the system that asks, which is told when the call-back ends without it
   * @throws ua.kramar.sellers.UnknownSeller when there is no such shop
   */
  public Outcome<RequestedCallback> requestForEver(
      String key, SystemRef by, WantedCallback wanted) {
    return idempotency.onceForEver(
        "request-callback", key, wanted, RequestedCallback.class, () -> first(wanted, by));
  }

  private RequestedCallback first(WantedCallback wanted, SystemRef by) {
    wanted.requireOneOrTheOther();
    if (wanted.order() != null) {
      return ofOrder(wanted.order(), wanted.call(), by);
    }
    long seller = sellers.id(wanted.seller());
    long buyer = buyers.addFlushed(seller, wanted.buyer().contact());
    return add(new Callbacks.Whom(seller, null, buyer), wanted.call(), by);
  }

  /**
   * @param by null for a shop
   */
  private RequestedCallback ofOrder(long number, RequestCallback call, SystemRef by) {
    OrderFacts order = acts.begin(number, version -> true);
    if (order.doNotCall() && call.about() == CallSubject.CONFIRMATION) {
      throw new DoNotCall();
    }
    if (call.about() == CallSubject.CONFIRMATION && !OrderWatch.isToBeConfirmed(order.status())) {
      throw new NothingToConfirm();
    }
    return add(new Callbacks.Whom(order.ref().sellerId(), number, null), call, by);
  }

  private RequestedCallback add(Callbacks.Whom whom, RequestCallback call, SystemRef by) {
    Instant now = clock.instant();
    CallWindow window = CallWindow.planned(call, now, calendars.of(whom.sellerId()).calls());
    long id = callbacks.nextId();
    if (!callbacks.add(id, whom, new Callbacks.Asked(call, window, by), now)) {
      throw new CallbackPlannedAlready();
    }
    String callback = String.valueOf(id);
    events.fire(
        new CallbackEvent.Requested(
            whom.sellerId(), whom.order(), callback, call.about(), window.from()));
    return new RequestedCallback(callback, window.from(), window.to());
  }

  /**
   * Cancels a call-back of the acting shop, or of any for those who serve all of them. An agent who
   * has taken it can no longer report it. Again, it has no effect.
   *
   * @throws NotFound when there is no such call-back
   * @throws CallbackIsOver when it has ended
   */
  public void cancel(long id) {
    cancel(id, null);
  }

  private void cancel(long id, String system) {
    Callback at = callbacks.hold(id);
    if (at.state() == CallbackState.CANCELLED) {
      return;
    }
    at.requireOpen();
    callbacks.end(at, CallbackState.CANCELLED, actor.get().name(), clock.instant());
    events.fire(
        new CallbackEvent.Ended(
            at.sellerId(),
            at.order(),
            String.valueOf(id),
            at.subject(),
            CallbackState.CANCELLED,
            null,
            system));
  }

  /**
   * As {@link #cancel}, once for each key, which is remembered for ever.
   *
   * @param system the name of the system that cancels it
   */
  public boolean cancelForEver(String key, String system, long id) {
    return idempotency
        .onceForEver(
            "cancel-callback",
            key,
            new Cancelled(String.valueOf(id)),
            Cancelled.class,
            () -> {
              cancel(id, system);
              return new Cancelled(String.valueOf(id));
            })
        .replayed();
  }
}
