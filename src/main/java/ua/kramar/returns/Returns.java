package ua.kramar.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.shipping.Waybill;
import ua.kramar.orders.status.Mover;
import ua.kramar.platform.caller.CurrentActor;
import ua.kramar.platform.refusals.LaterVersionNeeded;
import ua.kramar.platform.refusals.NotFound;
import ua.kramar.returns.words.ReturnKind;
import ua.kramar.returns.words.ReturnReason;
import ua.kramar.returns.words.ReturnState;

/** The returns of all shops. Whatever changes one has locked its order first. */
@ApplicationScoped
class Returns {

  private static final String NEXT_NUMBER = "select nextval('order_return_number')";

  private static final String ADD =
      """
      insert into order_return (seller_id, id, order_number, kind, state, reason, comment, asked_by, appeal_id, order_status,
        returned_before, asked_at, changed_at, due_at, remind_at)
      values (:seller, :id, :number, :kind, :state, :reason, :comment, :by, :appeal, :status, :returned, :at, :at, :due,
        :remind)
      """;

  private static final String ADD_LINE =
      """
      insert into order_return_line (seller_id, return_id, position, sku, title, quantity, price)
      values (:seller, :id, :position, :sku, :title, :quantity, :price)
      """;

  /** Of one shop, or of any for those who serve all of them. */
  private static final String ORDER_OF =
      "select order_number from order_return where id = :id and cast(:seller as bigint) in (seller_id, 0)";

  private static final String COLUMNS =
      """
      select seller_id, order_number, id, kind, state, order_status, carrier, waybill, lost, version, due_at, remind_at,
        refund_owed, refunded, refunded_at
      from order_return where seller_id = :seller and order_number = :number
      """;

  private static final String ONE = COLUMNS + "and id = :id";

  private static final String OF_ORDER = COLUMNS + "order by id";

  private static final String LINES =
      """
      select sku, title, quantity, price, accepted, resalable from order_return_line
      where seller_id = :seller and return_id = :id order by position
      """;

  private static final String JUDGE_LINE =
      """
      update order_return_line set accepted = :accepted, resalable = :resalable
      where seller_id = :seller and return_id = :id and sku = :sku
      """;

  private static final String STORE =
      """
      update order_return set version = version + 1, state = :state, changed_at = :at, due_at = :due,
        remind_at = case
          when remind_at is null and due_at is not distinct from cast(:due as timestamptz) then null
          else cast(:remind as timestamptz) end,
        carrier = :carrier, waybill = :waybill, lost = :lost, refund_owed = :owed, refunded = :refunded,
        refunded_at = :refundedAt
      where seller_id = :seller and id = :id
      """;

  private static final String ADD_STEP =
      """
      insert into order_return_step (seller_id, id, return_id, order_number, state, at, mover, actor, comment, amount)
      values (:seller, nextval('order_return_step_id'), :id, :number, :state, :at, :mover, :actor, :comment, :amount)
      """;

  /** What had gone back before the oldest return, and what the site has returned for returns. */
  private static final String ATTRIBUTED =
      """
      select coalesce((
          select returned_before from order_return where seller_id = :seller and order_number = :number order by id limit 1), 0)
        + coalesce((
          select sum(amount) from order_return_step
          where seller_id = :seller and order_number = :number and state is null and mover = 'SYSTEM'), 0)
      """;

  private static final String BEFORE =
      """
      select coalesce((
        select returned_before from order_return where seller_id = :seller and order_number = :number order by id limit 1), 0)
      """;

  private static final String APPEALED =
      """
      select count(*) from order_return
      where seller_id = :seller and appeal_id = :appeal and state not in ('REFUSED', 'WITHDRAWN', 'EXPIRED')
      """;

  /**
   * A new return, but for its lines.
   *
   * @param comment null for none
   * @param appeal null for none
   * @param returnedBefore what had gone back of the order's money
   */
  record NewReturn(
      Return opened,
      ReturnReason reason,
      String comment,
      Mover askedBy,
      Long appeal,
      BigDecimal returnedBefore,
      Instant at) {}

  /**
   * A step of a return.
   *
   * @param state null for a refund
   * @param comment null for none
   * @param amount what went back, or what is owed since; null for none
   */
  record Step(ReturnState state, Mover by, String comment, BigDecimal amount, Instant at) {}

  @PersistenceContext private EntityManager entities;
  @Inject private CurrentActor actor;

  long nextNumber() {
    return session().createNativeQuery(NEXT_NUMBER, Long.class).getSingleResult();
  }

  void add(NewReturn added, List<ReturnLine> lines) {
    Return opened = added.opened();
    session()
        .createNativeMutationQuery(ADD)
        .setParameter("seller", opened.order().sellerId())
        .setParameter("id", opened.id())
        .setParameter("number", opened.order().number())
        .setParameter("kind", opened.kind().name())
        .setParameter("state", opened.state().name())
        .setParameter("reason", added.reason().name())
        .setParameter("comment", added.comment(), String.class)
        .setParameter("by", added.askedBy().name())
        .setParameter("appeal", added.appeal(), Long.class)
        .setParameter("status", opened.orderStatus())
        .setParameter("returned", added.returnedBefore())
        .setParameter("at", added.at(), Instant.class)
        .setParameter("due", opened.dueAt(), Instant.class)
        .setParameter("remind", remindAt(opened), Instant.class)
        .executeUpdate();
    for (int position = 0; position < lines.size(); position++) {
      ReturnLine line = lines.get(position);
      session()
          .createNativeMutationQuery(ADD_LINE)
          .setParameter("seller", opened.order().sellerId())
          .setParameter("id", opened.id())
          .setParameter("position", position)
          .setParameter("sku", line.sku())
          .setParameter("title", line.title())
          .setParameter("quantity", line.quantity())
          .setParameter("price", line.price())
          .executeUpdate();
    }
  }

  /** Whether a return was opened for the appeal and not given up. */
  boolean isOpened(long seller, long appeal) {
    return session()
            .createNativeQuery(APPEALED, Long.class)
            .setParameter("seller", seller)
            .setParameter("appeal", appeal)
            .getSingleResult()
        > 0;
  }

  /**
   * The number of the order of a return, to be locked before it is read.
   *
   * @throws NotFound when the acting shop has no such return
   */
  long orderOf(long id) {
    return session()
        .createNativeQuery(ORDER_OF, Long.class)
        .setParameter("id", id)
        .setParameter("seller", actor.get().sellerId())
        .uniqueResultOptional()
        .orElseThrow(() -> new NotFound("return"));
  }

  /**
   * A return of an order that the caller has locked.
   *
   * @throws NotFound when the order has none with that number
   */
  Return get(OrderRef order, long id) {
    return ofOrder(order, ONE)
        .setParameter("id", id)
        .uniqueResultOptional()
        .map(Returns::read)
        .orElseThrow(() -> new NotFound("return"));
  }

  /** The returns of an order that the caller has locked, the oldest first. */
  List<Return> of(OrderRef order) {
    return ofOrder(order, OF_ORDER).getResultList().stream().map(Returns::read).toList();
  }

  /**
   * How much of what the site returned for the order is accounted for: before returns, or by them.
   */
  BigDecimal attributed(OrderRef order) {
    return sum(order, ATTRIBUTED);
  }

  /** What had gone back of the order's money when its first return was opened. */
  BigDecimal returnedBefore(OrderRef order) {
    return sum(order, BEFORE);
  }

  private BigDecimal sum(OrderRef order, String query) {
    return session()
        .createNativeQuery(query, BigDecimal.class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number())
        .getSingleResult();
  }

  List<ReturnLine> lines(Return of) {
    return session()
        .createNativeQuery(LINES, Object[].class)
        .setParameter("seller", of.order().sellerId())
        .setParameter("id", of.id())
        .getResultList()
        .stream()
        .map(
            row ->
                new ReturnLine(
                    (String) row[0],
                    (String) row[1],
                    number(row[2]),
                    (BigDecimal) row[3],
                    number(row[4]),
                    number(row[5])))
        .toList();
  }

  void judge(Return of, List<ReturnLine> lines) {
    lines.forEach(
        line ->
            session()
                .createNativeMutationQuery(JUDGE_LINE)
                .setParameter("seller", of.order().sellerId())
                .setParameter("id", of.id())
                .setParameter("sku", line.sku())
                .setParameter("accepted", line.accepted())
                .setParameter("resalable", line.resalable())
                .executeUpdate());
  }

  /** Stores a return as it is now, with a new version. */
  void store(Return changed, Instant at) {
    Waybill waybill = changed.waybill();
    session()
        .createNativeMutationQuery(STORE)
        .setParameter("seller", changed.order().sellerId())
        .setParameter("id", changed.id())
        .setParameter("state", changed.state().name())
        .setParameter("at", at, Instant.class)
        .setParameter("due", changed.dueAt(), Instant.class)
        .setParameter("remind", remindAt(changed), Instant.class)
        .setParameter("carrier", waybill == null ? null : waybill.carrier().name(), String.class)
        .setParameter("waybill", waybill == null ? null : waybill.number(), String.class)
        .setParameter("lost", changed.lost())
        .setParameter("owed", changed.owed())
        .setParameter("refunded", changed.refunded())
        .setParameter("refundedAt", changed.refundedAt(), Instant.class)
        .executeUpdate();
  }

  void addStep(Return of, Step step) {
    session()
        .createNativeMutationQuery(ADD_STEP)
        .setParameter("seller", of.order().sellerId())
        .setParameter("id", of.id())
        .setParameter("number", of.order().number())
        .setParameter("state", step.state() == null ? null : step.state().name(), String.class)
        .setParameter("at", step.at(), Instant.class)
        .setParameter("mover", step.by().name())
        .setParameter("actor", actor.get().name())
        .setParameter("comment", step.comment(), String.class)
        .setParameter("amount", step.amount(), BigDecimal.class)
        .executeUpdate();
  }

  private NativeQuery<Object[]> ofOrder(OrderRef order, String query) {
    return session()
        .createNativeQuery(query, Object[].class)
        .setParameter("seller", order.sellerId())
        .setParameter("number", order.number());
  }

  private static Instant remindAt(Return of) {
    return of.due() == null ? null : of.due().remindAt();
  }

  private static Return read(Object[] row) {
    return new Return(
        new OrderRef(((Number) row[0]).longValue(), ((Number) row[1]).longValue()),
        ((Number) row[2]).longValue(),
        ReturnKind.valueOf((String) row[3]),
        ReturnState.stored((String) row[4]),
        number(row[5]),
        row[6] == null
            ? null
            : new Waybill(
                Carrier.of((String) row[6]).orElseThrow(LaterVersionNeeded::new), (String) row[7]),
        (Boolean) row[8],
        number(row[9]),
        row[10] == null ? null : new Return.Due((Instant) row[10], (Instant) row[11]),
        (BigDecimal) row[12],
        (BigDecimal) row[13],
        (Instant) row[14]);
  }

  private static int number(Object column) {
    return ((Number) column).intValue();
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
