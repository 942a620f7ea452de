package ua.kramar.orders.paymentreports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.payment.Ledger;
import ua.kramar.orders.payment.PaymentEntry;
import ua.kramar.orders.payment.PaymentState;
import ua.kramar.orders.payment.RefusedBy;
import ua.kramar.orders.payment.Settlement;
import ua.kramar.platform.refusals.LaterVersionNeeded;
import ua.kramar.platform.values.Money;

/** The stored reports about payments. They are never changed or deleted. */
@ApplicationScoped
class StoredPayments {

  /** A report with its place among those of its order, from 0. */
  record Stored(int position, PaymentOnRecord payment) {

    static Stored of(Object[] row) {
      return new Stored(
          ((Number) row[0]).intValue(),
          new PaymentOnRecord(
              (String) row[1],
              Money.uah((BigDecimal) row[2]),
              (String) row[3],
              (String) row[4],
              (Instant) row[5],
              (Instant) row[6],
              (String) row[7],
              Money.uah((BigDecimal) row[8]),
              Money.uah((BigDecimal) row[9]),
              (Boolean) row[10],
              (Integer) row[11]));
    }
  }

  /**
   * A report to store.
   *
   * @param externalId null for the payment with which the order was placed
   * @param refusedBy null for nobody
   * @param after what is paid then
   * @param movedTo the id of a status, or null
   */
  record New(
      PaymentEntry entry,
      String externalId,
      RefusedBy refusedBy,
      Instant receivedAt,
      String by,
      Settlement after,
      boolean changed,
      Integer movedTo) {}

  private static final String COLUMNS =
      """
      select position, state, amount, external_id, refused_by, at, received_at, state_after, paid_after, returned_after,
        changed, moved_to
      from payment_report
      where seller_id = :seller and order_number = :number and\s""";

  private static final String LEDGER =
      """
      select state, amount, at from payment_report
      where seller_id = :seller and order_number = :number order by position
      """;

  private static final String ADD =
      """
      insert into payment_report (seller_id, order_number, position, external_id, state, amount, refused_by, at,
        received_at, reported_by, state_after, paid_after, returned_after, changed, moved_to)
      select :seller, :number, coalesce(max(position) + 1, 0), :externalId, :state, :amount, :refusedBy, :at,
        :receivedAt, :by, :stateAfter, :paidAfter, :returnedAfter, :changed, :movedTo
      from payment_report where seller_id = :seller and order_number = :number
      """;

  @PersistenceContext private EntityManager entities;

  /**
   * All that was reported about an order.
   *
   * @throws LaterVersionNeeded when a node of a later version has stored a state that this one does
   *     not know
   */
  Ledger ledger(OrderRef order) {
    return new Ledger(
        of(order, LEDGER).getResultList().stream()
            .map(
                row ->
                    new PaymentEntry(state((String) row[0]), (BigDecimal) row[1], (Instant) row[2]))
            .toList());
  }

  private static PaymentState state(String code) {
    return List.of(PaymentState.values()).stream()
        .filter(state -> state.name().equals(code))
        .findFirst()
        .orElseThrow(LaterVersionNeeded::new);
  }

  Optional<PaymentOnRecord> find(OrderRef order, String externalId) {
    return of(order, COLUMNS + "external_id = :externalId")
        .setParameter("externalId", externalId)
        .uniqueResultOptional()
        .map(row -> Stored.of(row).payment());
  }

  /**
   * The reports about an order before a position, the newest first.
   *
   * @param count the most to return
   */
  List<Stored> before(OrderRef order, long position, int count) {
    return of(order, COLUMNS + "position < :before order by position desc limit :count")
        .setParameter("before", position)
        .setParameter("count", count)
        .getResultList()
        .stream()
        .map(Stored::of)
        .toList();
  }

  void add(OrderRef order, New report) {
    session()
        .createNativeMutationQuery(ADD)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .setParameter("externalId", report.externalId(), String.class)
        .setParameter("state", report.entry().state().name())
        .setParameter("amount", report.entry().amount())
        .setParameter(
            "refusedBy",
            report.refusedBy() == null ? null : report.refusedBy().name(),
            String.class)
        .setParameter("at", report.entry().at(), Instant.class)
        .setParameter("receivedAt", report.receivedAt(), Instant.class)
        .setParameter("by", report.by())
        .setParameter("stateAfter", report.after().state().name())
        .setParameter("paidAfter", report.after().paid())
        .setParameter("returnedAfter", report.after().returned())
        .setParameter("changed", report.changed())
        .setParameter("movedTo", report.movedTo(), Integer.class)
        .executeUpdate();
  }

  private NativeQuery<Object[]> of(OrderRef order, String query) {
    return session()
        .createNativeQuery(query, Object[].class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number());
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
