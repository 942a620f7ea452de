package ua.kramar.callbacks;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.kramar.callbacks.CallbackLeases.Due;
import ua.kramar.platform.audit.AuditedAct;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.sellers.Sellers;
import ua.kramar.sellers.calendar.WorkingTime;
import ua.kramar.sellers.timetable.ShopCalendars;

/** The work list of the call centre's agents, over all shops. Each call is one transaction. */
@Stateless
public class CallbackWork {

  /** So often is the list read on for one request: at night all that is due is put off. */
  private static final int ROUNDS = 20;

  @Inject private Callbacks callbacks;
  @Inject private CallbackLeases leases;
  @Inject private OrderWatch watch;
  @Inject private ShopCalendars calendars;
  @Inject private Sellers sellers;
  @Inject private Idempotency idempotency;
  @Inject private Event<AuditedAct> acts;
  @Inject private Clock clock;

  private record Taken(List<Reference> callbacks) {}

  private record Reference(long id, int fence) {}

  /**
   * Gives the agent the next call-backs that are due, within the hours of their shops. Nobody else
   * gets one of them while the lease goes on, nor after it was reported.
   *
   * @param key the same key again answers those of the first answer that are still held; null for
   *     none
   * @throws ua.kramar.sellers.UnknownSeller when there is no such shop
   */
  public List<TakenCallback> take(String key, TakeCallbacks wanted) {
    return idempotency
        .onceIfKeyed("fetch-callbacks", key, wanted, Taken.class, () -> first(wanted))
        .result()
        .callbacks()
        .stream()
        .map(each -> leases.held(each.id(), each.fence()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Taken first(TakeCallbacks wanted) {
    Long seller = wanted.seller() == null ? null : sellers.id(wanted.seller());
    Instant now = clock.instant();
    Duration length = Duration.ofSeconds(wanted.leaseSeconds());
    List<Reference> taken = new ArrayList<>();
    boolean more = true;
    for (int round = 0; more && round < ROUNDS && taken.size() < wanted.max(); round++) {
      List<Due> due = leases.due(seller, now, wanted.max() - taken.size());
      more = !due.isEmpty();
      for (Due each : due) {
        WorkingTime hours = calendars.of(each.sellerId()).calls();
        if (each.confirmed()) {
          watch.end(callbacks.hold(each.id()), CallbackState.CANCELLED);
        } else if (hours.isOpen(now)) {
          leases.take(each, wanted.agentId(), length);
          taken.add(new Reference(each.id(), each.fence() + 1));
        } else {
          leases.postpone(each, hours.nextOpening(now));
        }
      }
    }
    return new Taken(taken);
  }

  /**
   * Shows the agent who holds a call-back whom to call, and prolongs the lease, so that nobody else
   * calls meanwhile; the shop's audit has every look.
   *
   * @param agentId who has taken it
   * @param fence the number with which that agent took it
   * @throws NotFound when there is no such call-back
   * @throws CallbackIsOver when it has ended or was cancelled
   * @throws CallbackNotHeld when that lease has ended, or is another agent's
   */
  public OpenedCallback open(long id, String agentId, int fence, OpenReason reason) {
    Callback at = callbacks.hold(id);
    at.requireOpen();
    if (!at.held() || at.fence() != fence || !at.agent().equals(agentId)) {
      throw new CallbackNotHeld();
    }
    Instant leaseUntil = leases.open(at, reason, clock.instant());
    acts.fire(
        new AuditedAct(
            at.sellerId(),
            "callback.opened",
            at.order() == null ? "callback:" + id : "order:" + at.order(),
            Map.of("callback", String.valueOf(id), "agent", at.agent(), "reason", reason.name())));
    return leases.person(at, leaseUntil);
  }
}
