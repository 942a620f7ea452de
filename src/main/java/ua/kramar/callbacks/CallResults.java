package ua.kramar.callbacks;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ua.kramar.callbacks.Disposition.Next;
import ua.kramar.orders.MoveOrder;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.calls.Calls;
import ua.kramar.orders.calls.ReportCall;
import ua.kramar.orders.contact.BuyerContacts;
import ua.kramar.orders.contact.CallSubject;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.Moves;
import ua.kramar.platform.caller.CurrentLanguage;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.idempotency.Idempotency.Outcome;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.sellers.timetable.ShopCalendars;

/**
 * What came of the call centre's calls. A call that was made is recorded with its order, and moves
 * it where the table of moves lets the call centre do so; where it does not, the call is on record
 * alone. Each report is one transaction.
 */
@Stateless
public class CallResults {

  /** After so many calls in vain nobody tries again by himself. */
  public static final int MOST_MISSED = 5;

  /** How often a call-back is taken at most, whatever comes of the calls. */
  private static final int MOST_TAKEN = 20;

  /** When a call that failed for technical reasons is made again. */
  private static final Duration SOON = Duration.ofMinutes(15);

  @Inject private Callbacks callbacks;
  @Inject private CallbackLeases leases;
  @Inject private OrderWatch watch;
  @Inject private OrderActs acts;
  @Inject private OrderService orders;
  @Inject private Calls calls;
  @Inject private ShopCalendars calendars;
  @Inject private Idempotency idempotency;
  @Inject private CurrentLanguage language;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  /**
   * Takes a report, once for each key, which is remembered for ever.
   *
   * @param system the name of the system that reports
   * @throws NotFound when there is no such call-back or order
   * @throws CallbackTaken when another agent has taken the call-back since, or it was reported
   * @throws CallbackIsOver when it has ended or was cancelled
   * @throws Invalid when the report names no call, or an impossible time
   */
  public Outcome<CallResult> report(String key, String system, ReportResult result) {
    return idempotency.onceForEver(
        "report-call-result", key, result, CallResult.class, () -> first(result, system));
  }

  private CallResult first(ReportResult result, String system) {
    result.requireOneOrTheOther();
    return result.callback() == null ? ofOrder(result) : ofCallback(result, system);
  }

  private CallResult ofOrder(ReportResult result) {
    OrderFacts order = acts.begin(result.order(), version -> true);
    Instant again =
        result.disposition().outcome() == null
                || result.disposition().next() == Next.END
                || result.callAgainAt() == null
            ? null
            : again(order.ref().sellerId(), result);
    record(order, result, result.subject(), again);
    return new CallResult(
        null, null, again, String.valueOf(result.order()), status(result.order()));
  }

  /** The order before the call-back, as all who change both. */
  private CallResult ofCallback(ReportResult result, String system) {
    Long number = callbacks.get(result.callback()).order();
    OrderFacts order = number == null ? null : acts.begin(number, version -> true);
    Callback at = callbacks.hold(result.callback());
    at.requireTakenAs(result.fence(), result.agentId());
    CallbackReport report = report(at, result);
    Instant now = clock.instant();
    leases.report(at, result.disposition(), result.durationSeconds(), now);
    callbacks.report(at, report, now);
    if (order != null) {
      record(order, result, at.subject(), report.plannedFrom());
    }
    tell(at, report, system);
    return new CallResult(
        String.valueOf(at.id()),
        report.state(),
        report.plannedFrom(),
        number == null ? null : String.valueOf(number),
        number == null ? null : status(number));
  }

  private CallbackReport report(Callback at, ReportResult result) {
    Next next = result.disposition().next();
    int missed =
        switch (next) {
          case TRY_AGAIN -> at.missed() + 1;
          case REPEAT -> at.missed();
          case END, CALL_AGAIN -> 0;
        };
    boolean again =
        next != Next.END
            && missed < MOST_MISSED
            && (next != Next.REPEAT || at.fence() < MOST_TAKEN);
    CallbackState state =
        again
            ? CallbackState.PLANNED
            : next == Next.END ? CallbackState.DONE : CallbackState.GIVEN_UP;
    return new CallbackReport(
        result.disposition(),
        result.at(clock.instant()),
        next == Next.REPEAT ? 0 : 1,
        missed,
        state,
        again ? again(at.sellerId(), result) : null);
  }

  private Instant again(long seller, ReportResult result) {
    Duration usual = result.disposition().next() == Next.REPEAT ? SOON : BuyerContacts.APART;
    return CallWindow.again(
        result.callAgainAt(), clock.instant(), usual, calendars.of(seller).calls());
  }

  /**
   * @param again when the next call is planned; null when none is
   */
  private void record(OrderFacts order, ReportResult result, CallSubject about, Instant again) {
    Disposition disposition = result.disposition();
    if (disposition.outcome() != null) {
      calls.made(
          order,
          new ReportCall(
              disposition.outcome(), about, result.comment(), wanted(result.callAgainAt(), again)),
          result.at(clock.instant()));
    }
    if (disposition == Disposition.DO_NOT_CALL) {
      calls.noneWished(order);
      // Some may have been planned although the order had the wish already.
      watch.cancelPlanned(order.ref().sellerId(), order.ref().number());
    }
    String reason =
        result.comment() == null ? disposition.label(language.locale()) : result.comment();
    disposition
        .leadsTo()
        .flatMap(to -> Moves.find(order.status(), to))
        .filter(move -> move.by().contains(Mover.CALL_CENTER))
        .ifPresent(
            move ->
                orders.move(
                    order.ref().number(),
                    version -> true,
                    new MoveOrder(move.to().id(), null, null, reason)));
  }

  /** The time as the buyer wants it. It is judged first, and then moved into the allowed hours. */
  private static Instant wanted(Instant time, Instant again) {
    return again == null || time == null ? again : time;
  }

  private int status(long number) {
    return acts.seen(number).status().id();
  }

  private void tell(Callback at, CallbackReport report, String system) {
    String id = String.valueOf(at.id());
    events.fire(
        report.state() == CallbackState.PLANNED
            ? new CallbackEvent.PlannedAgain(
                at.sellerId(),
                at.order(),
                id,
                at.subject(),
                report.disposition(),
                report.plannedFrom())
            : new CallbackEvent.Ended(
                at.sellerId(),
                at.order(),
                id,
                at.subject(),
                report.state(),
                report.disposition(),
                system));
  }
}
