package ua.kramar.orders.paymentreports;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import ua.kramar.orders.OrderActs;
import ua.kramar.orders.OrderFacts;
import ua.kramar.orders.OrderIsOver;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.payment.Consequence;
import ua.kramar.orders.payment.Ledger;
import ua.kramar.orders.payment.MoneyFlow;
import ua.kramar.orders.payment.PaymentEntry;
import ua.kramar.orders.payment.PaymentState;
import ua.kramar.orders.payment.Settlement;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.StatusGroup;
import ua.kramar.orders.tasks.OrderTask.Kind;
import ua.kramar.orders.tasks.TaskService;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.events.DomainEvent;
import ua.kramar.platform.idempotency.Idempotency;
import ua.kramar.platform.refusals.Invalid;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.platform.refusals.Refusal;
import ua.kramar.platform.values.Cursor;
import ua.kramar.platform.values.Money;
import ua.kramar.platform.values.Page;

/**
 * Takes the reports of the marketplace's site about payments. They may come late, twice and in any
 * order: what is paid follows from all of them, whatever their order (ADR 0039).
 */
@Stateless
public class PaymentReports {

  private static final String LIST = "payments";

  @Inject private StoredPayments stored;
  @Inject private OrderActs acts;
  @Inject private OrderService orders;
  @Inject private TaskService tasks;
  @Inject private Idempotency idempotency;
  @Inject private CurrentActor actor;
  @Inject private Event<DomainEvent> events;
  @Inject private Clock clock;

  private record Request(long number, ReportPayment report) {}

  /**
   * Puts a report on record, and moves the order if something follows from it. A report with a
   * known external id gets the answer of the first one.
   *
   * @param key the caller's idempotency key; null for none
   * @throws NotFound when there is no such order
   * @throws Invalid when the report cannot be
   * @throws PaymentReportConflict when the external id is that of another report about the order
   * @throws OrderIsOver when the order has ended, and the report is not about a refund
   * @throws Refusal when the order was restored as another one, to which its payments belong
   * @throws ua.kramar.orders.payment.PaymentExceedsTotal when more would be paid than the order
   *     costs
   * @throws ua.kramar.orders.payment.RefundExceedsPaid when more would go back than has come
   */
  public ReportedPayment report(long number, String key, ReportPayment report) {
    return idempotency
        .onceIfKeyed(
            "payment-order-" + number,
            key,
            new Request(number, report),
            ReportedPayment.class,
            () -> record(number, report))
        .result();
  }

  private ReportedPayment record(long number, ReportPayment report) {
    OrderFacts order = acts.begin(number, version -> true);
    Instant now = clock.instant();
    // The money of a restored order came for the one before, which may have been restored itself.
    report.check(order.restoredFrom() == null ? order.placedAt() : Instant.EPOCH, now);
    return stored
        .find(order.ref(), report.externalId())
        .map(known -> again(number, report, known))
        .orElseGet(() -> record(order, report, now));
  }

  private static ReportedPayment again(long number, ReportPayment report, PaymentOnRecord known) {
    if (!report.isOf(known)) {
      throw new PaymentReportConflict(report.externalId());
    }
    return answer(number, known);
  }

  private ReportedPayment record(OrderFacts order, ReportPayment report, Instant now) {
    order.requireNotRestored();
    PaymentEntry entry = report.entry(now);
    MoneyFlow flow = entry.state().flow();
    if (order.status().group() != StatusGroup.IN_WORK && !flow.isOfRefund()) {
      throw new OrderIsOver();
    }
    Ledger before = ledger(order, now);
    before.require(entry, order.total());
    Ledger after = before.with(entry);
    Settlement settlement = after.settlement(order.total());
    boolean changed = !settlement.isLike(order.settlement());
    boolean decides = after.deciding().filter(entry::equals).isPresent();
    Optional<OrderStatus> to =
        changed || decides
            ? Consequence.of(acts.payment(order, settlement, decides ? report.refusedBy() : null))
            : Optional.empty();
    Integer movedTo = to.map(OrderStatus::id).orElse(null);
    var row =
        new StoredPayments.New(
            entry,
            report.externalId(),
            report.refusedBy(),
            now,
            actor.get().name(),
            settlement,
            changed,
            movedTo);
    stored.add(order.ref(), row);
    tell(order, row);
    // A report without an effect is on record, and disturbs nobody who works on the order.
    if (changed || to.isPresent()) {
      orders.settle(order.ref().number(), settlement, to);
    }
    return stored
        .find(order.ref(), report.externalId())
        .map(known -> answer(order.ref().number(), known))
        .orElseThrow();
  }

  /** An order that was paid when it was placed has no report of that until another one comes. */
  private Ledger ledger(OrderFacts order, Instant now) {
    Ledger ledger = stored.ledger(order.ref());
    Settlement placed = order.settlement();
    if (!ledger.entries().isEmpty() || placed.paid().signum() == 0) {
      return ledger;
    }
    PaymentState came =
        placed.state().flow() == MoneyFlow.RECEIVED ? placed.state() : PaymentState.PAID;
    PaymentEntry opening = new PaymentEntry(came, placed.paid(), order.placedAt());
    stored.add(
        order.ref(),
        new StoredPayments.New(opening, null, null, now, "placement", placed, true, null));
    return ledger.with(opening);
  }

  private void tell(OrderFacts order, StoredPayments.New row) {
    Money amount = Money.uah(row.entry().amount());
    MoneyFlow flow = row.entry().state().flow();
    events.fire(
        new PaymentChanged(
            order.ref().sellerId(),
            order.ref().number(),
            row.entry().state(),
            flow,
            amount,
            row.after().state(),
            Money.uah(row.after().paid()),
            Money.uah(row.after().returned()),
            Money.uah(order.total()),
            !order.payment().paid() && row.after().covers(order.total()),
            order.status().id(),
            row.movedTo(),
            order.doNotCall(),
            order.buyer()));
    // The task to tell the status to which the refund moves the order says it, too.
    if (flow == MoneyFlow.RETURNED && !order.buyer().reachable() && row.movedTo() == null) {
      tasks.tell(
          order, Kind.TELL_REFUND_BY_PHONE, hryvnias(amount.amount(), row.after().returned()));
    }
  }

  /** The sum of all refunds too: the task replaces the one about an earlier refund. */
  private static String hryvnias(BigDecimal refund, BigDecimal returned) {
    String text = refund.toPlainString() + " грн";
    return (refund.compareTo(returned) == 0
            ? text
            : text + ", разом повернено " + returned.toPlainString() + " грн")
        .replace('.', ',');
  }

  private static ReportedPayment answer(long number, PaymentOnRecord known) {
    return new ReportedPayment(
        String.valueOf(number),
        known.state(),
        known.paid(),
        known.returned(),
        known.changed(),
        known.movedTo());
  }

  /**
   * The reports about an order of the acting shop, the one that came last first.
   *
   * @param after the cursor of the page before; null for the newest
   * @param limit 1 to 100
   * @throws NotFound when the shop has no such order
   */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Page<PaymentOnRecord> page(long number, String after, int limit) {
    OrderRef order = orders.find(number);
    return Page.cut(
        stored.before(order, Cursor.positionIn(LIST, number, after), limit + 1),
        limit,
        row -> Cursor.of(LIST, number, row.position()),
        StoredPayments.Stored::payment);
  }
}
