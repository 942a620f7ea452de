package ua.kramar.orders.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import ua.kramar.EnrolledShops;
import ua.kramar.InContainer;
import ua.kramar.RunAs;
import ua.kramar.orders.MoveOrder;
import ua.kramar.orders.OrderService;
import ua.kramar.orders.list.Attention;
import ua.kramar.orders.list.OrderCounts;
import ua.kramar.orders.list.OrderFilter;
import ua.kramar.orders.list.OrderList;
import ua.kramar.orders.list.OrderSort;
import ua.kramar.orders.view.OrderView;
import ua.kramar.orders.view.OrderViews;

/**
 * The clock of orders with its own hands: the orders of these tests have come long ago, as a node
 * of the version before would have stored them, and the tasks of the nodes find them.
 */
@Tag("O11")
@ExtendWith(ArquillianExtension.class)
class OrderClockIT {

  /** The tasks of the nodes look every three seconds; a busy machine takes its time. */
  private static final Duration SOON = Duration.ofMinutes(2);

  private static final String ORDER =
      """
      with buyer as (
        insert into buyer (seller_id, id, surname, name, phone)
        values (:seller, nextval('buyer_id'), 'Шевченко', 'Оксана', '+380671234567') returning seller_id, id),
      placed as (
        insert into orders (seller_id, number, version, steps, source, status, stage, placed_at, changed_at, buyer_id,
          buyer_reachable, do_not_call, total, carrier, delivery_method, city, destination, payment_method, paid, clock_steps)
        select seller_id, :number, 0, 1, 'CART', :status, :stage, :at, :at, id,
          true, false, 1280.00, 'OWN', 'OWN', 'Київ', 'Хрещатик, 1', 'CARD', :paid, nullif(:clock, -1)
        from buyer returning seller_id, number)
      insert into order_step (seller_id, order_number, position, from_status, to_status, mover, actor, reason, at)
      select seller_id, number, 0, null, :status, 'SELLER', 'manager', null, :at from placed
      """;

  private static final String STATE =
      """
      select o.status, o.steps, (select count(*) from order_step s
          where s.seller_id = o.seller_id and s.order_number = o.number and s.mover = 'SYSTEM'),
        (select count(*) from journal_event e where e.seller_id = o.seller_id and e.type = :type
          and e.subject_id = cast(o.number as text)),
        o.clock_steps
      from orders o where o.seller_id = :seller and o.number = :number
      """;

  @Inject private RunAs runAs;
  @Inject private EnrolledShops shops;
  @Inject private DeadlineRecount recount;
  @Inject private DueOrders dueOrders;
  @Inject private OrderList list;
  @Inject private OrderCounts counts;
  @Inject private OrderService orders;
  @Inject private OrderViews views;
  @PersistenceContext private EntityManager entities;

  /** What is stored of an order. */
  private record State(int status, int steps, long systemSteps, long events, Integer clockSteps) {}

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void movesWhatHasWaitedTooLongOnceWithAnEvent() {
    long seller = shops.enrol();
    List<int[]> limits =
        List.of(
            new int[] {1, 7, 5},
            new int[] {52, 7, 5},
            new int[] {2, 10, 8},
            new int[] {55, 50, 8},
            new int[] {3, 87, 76},
            new int[] {4, 87, 76},
            new int[] {5, 87, 76});
    List<Long> numbers =
        limits.stream().map(limit -> order(seller, limit[0], Duration.ofDays(limit[2]))).toList();

    for (int i = 0; i < limits.size(); i++) {
      long number = numbers.get(i);
      int to = limits.get(i)[1];
      State moved = awaitStatus(seller, number, to);
      assertThat(moved).isEqualTo(new State(to, 2, 1, 1, 2));
    }
  }

  @Test
  void leavesAloneWhatStillHasTime() {
    long seller = shops.enrol();
    List<Long> numbers =
        List.of(
            order(seller, 55, Duration.ofHours(71)),
            order(seller, 2, Duration.ofHours(71)),
            order(seller, 4, Duration.ofDays(59)),
            order(seller, 26, Duration.ofDays(300)));

    for (long number : numbers) {
      awaitComputed(seller, number);
      assertThat(state(seller, number, "order.status-changed").steps()).isEqualTo(1);
    }
  }

  @Test
  void leavesToPeopleWhatHadWaitedTooLongBeforeThereWasAClock() {
    long seller = shops.enrol();
    List<Long> numbers =
        Stream.of(1, 2, 55, 3)
            .map(status -> order(seller, status, Duration.ofDays(400), false, -1))
            .toList();

    for (long number : numbers) {
      awaitComputed(seller, number);
      assertThat(instant(seller, number, "move_at")).isNull();
      assertThat(state(seller, number, "order.status-changed").steps()).isEqualTo(1);
    }
    assertThat(instant(seller, numbers.get(0), "latest_at")).isNotNull();
  }

  /** The orders of both are in one page. */
  @Test
  void waitsWithAShopWhoseCalendarCannotBeReadAndWithNoOther() {
    long broken = shops.enrol();
    timetable("insert into shop_timetable values (:seller, 1, '[]', now())", broken);
    long waiting = order(broken, 2, Duration.ofHours(1), false, -1);
    long sound = shops.enrol();
    long number = order(sound, 2, Duration.ofHours(1), false, -1);

    awaitComputed(sound, number);
    assertThat(state(broken, waiting, "order.status-changed").clockSteps()).isNull();

    timetable("delete from shop_timetable where seller_id = :seller", broken);
    Instant later = Instant.now().plus(DeadlineRecount.RETRY).plusSeconds(1);
    await()
        .atMost(SOON)
        .until(
            () -> {
              runAs.storefront(() -> recount.unseen(later));
              return state(broken, waiting, "order.status-changed").clockSteps() != null;
            });
  }

  private void timetable(String statement, long seller) {
    runAs.storefront(
        () -> entities.createNativeQuery(statement).setParameter("seller", seller).executeUpdate());
  }

  @Test
  void cancelsNoPaidOrderForAMissingPayment() {
    long seller = shops.enrol();
    long number = order(seller, 55, Duration.ofDays(8), true, 0);
    awaitComputed(seller, number);

    runAs.storefront(() -> orders.expire(number, Instant.now()));

    assertThat(state(seller, number, "order.status-changed").steps()).isEqualTo(1);
  }

  @Test
  void cancelsNoOrderOfWhichMoneyIsHeldOrThereInPart() {
    long seller = shops.enrol();
    for (String state : List.of("HOLD", "PART_PAID")) {
      long number = order(seller, 55, Duration.ofHours(71));
      awaitComputed(seller, number);
      Instant due = instant(seller, number, "move_at").plusSeconds(1);
      runAs.storefront(
          () ->
              entities
                  .createNativeQuery(
                      "update orders set payment_state = :state, returned_sum = 0,"
                          + " paid_sum = case when :state = 'HOLD' then 0 else 1 end"
                          + " where seller_id = :seller and number = :number")
                  .setParameter("state", state)
                  .setParameter("seller", seller)
                  .setParameter("number", number)
                  .executeUpdate());

      boolean moved = runAs.storefront(() -> orders.expire(number, due));

      assertThat(moved).as(state).isFalse();
      assertThat(state(seller, number, "order.status-changed").steps()).isEqualTo(1);
    }
  }

  /** As nodes that both believe to hold the lease, and as one that does it again after a crash. */
  @Test
  void movesOnceHoweverManyNodesTryAtATime() throws Exception {
    long seller = shops.enrol();
    long number = order(seller, 55, Duration.ofHours(71));
    awaitComputed(seller, number);
    Instant due = instant(seller, number, "move_at").plusSeconds(1);
    Callable<Void> node =
        () -> {
          runAs.storefront(
              () -> {
                dueOrders.act(new DueOrders.Due(seller, number, true), due);
                return null;
              });
          return null;
        };

    ExecutorService nodes = Executors.newFixedThreadPool(8);
    try {
      List<Future<Void>> acts =
          new ArrayList<>(nodes.invokeAll(List.of(node, node, node, node, node, node, node, node)));
      for (Future<Void> act : acts) {
        act.get();
      }
    } finally {
      nodes.shutdown();
    }

    assertThat(state(seller, number, "order.status-changed")).isEqualTo(new State(50, 2, 1, 1, 2));
  }

  /** What is still in the shop has not been under way for two months. */
  @Test
  @Tag("O6")
  void waitsForTheLastParcelOfAnOrder() {
    long seller = shops.enrol();
    long number = order(seller, 3, Duration.ofDays(59));
    awaitComputed(seller, number);
    Instant due = instant(seller, number, "move_at").plusSeconds(1);
    change(
        seller,
        number,
        """
        with packed as (
          insert into order_parcel (seller_id, order_number, part, made_at, made_by)
          select :seller, :number, part, timestamptz '2020-01-01T00:00:00Z', 'manager' from generate_series(1, 2) part
          returning seller_id, order_number)
        update orders set carrier = 'NOVA_POSHTA', waybill = '20450000000001'
        where (seller_id, number) in (select seller_id, order_number from packed)
        """);

    actAt(seller, number, due);
    assertThat(instant(seller, number, "move_at")).isEqualTo(due.plus(Duration.ofDays(1)));

    change(
        seller,
        number,
        """
        update order_parcel set waybill = '20450000000002', waybill_at = date_trunc('second', now())
        where seller_id = :seller and order_number = :number and part = 2
        """);
    Instant later = instant(seller, number, "move_at");
    actAt(seller, number, later);
    Instant afterTheLast = instant(seller, number, "move_at");
    assertThat(afterTheLast).isAfter(later);
    actAt(seller, number, afterTheLast.minusSeconds(1));
    assertThat(state(seller, number, "order.status-changed").status()).isEqualTo(3);
    actAt(seller, number, afterTheLast);

    assertThat(state(seller, number, "order.status-changed")).isEqualTo(new State(87, 2, 1, 1, 2));
  }

  private void actAt(long seller, long number, Instant now) {
    runAs.storefront(
        () -> {
          dueOrders.act(new DueOrders.Due(seller, number, true), now);
          return null;
        });
  }

  private void change(long seller, long number, String statement) {
    runAs.storefront(
        () ->
            entities
                .createNativeQuery(statement)
                .setParameter("seller", seller)
                .setParameter("number", number)
                .executeUpdate());
  }

  /** Otherwise a page of such orders would keep all others waiting. */
  @Test
  void leavesAloneForAWhileWhatItCannotMove() {
    long seller = shops.enrol();
    long number = order(seller, 26, Duration.ofDays(1));
    Instant past = Instant.now().minus(Duration.ofHours(1));

    runAs.storefront(
        () ->
            entities
                .createNativeQuery(
                    "update orders set clock_steps = steps, move_at = :past"
                        + " where seller_id = :seller and number = :number")
                .setParameter("past", past)
                .setParameter("seller", seller)
                .setParameter("number", number)
                .executeUpdate());

    await().atMost(SOON).until(() -> instant(seller, number, "move_at").isAfter(Instant.now()));
    assertThat(state(seller, number, "order.status-changed").steps()).isEqualTo(1);
  }

  @Test
  void remindsTheStaffOnceAndOnlyWhileTheShopWorks() {
    long seller = shops.enrol();
    long number = order(seller, 2, Duration.ofHours(1));
    awaitComputed(seller, number);
    Instant remind = instant(seller, number, "remind_at");
    Instant night = remind.plus(Duration.ofHours(12));

    remindAt(seller, number, night);
    assertThat(state(seller, number, "order.deadline-near").events()).isZero();
    Instant morning = instant(seller, number, "remind_at");
    assertThat(morning).isAfter(night);
    remindAt(seller, number, morning);
    remindAt(seller, number, morning);

    assertThat(state(seller, number, "order.deadline-near").events()).isEqualTo(1);
    assertThat(instant(seller, number, "remind_at")).isNull();
  }

  @Test
  @Tag("O18")
  void showsWhatBurnsAndWhatNobodyHasTouchedForADay() {
    long seller = shops.enrol();
    long fresh = order(seller, 26, Duration.ofHours(23));
    long untouched = order(seller, 26, Duration.ofHours(25));
    long waitsForMoney = order(seller, 55, Duration.ofHours(25));
    long missed = order(seller, 1, Duration.ofDays(5));
    awaitStatus(seller, missed, 7);

    assertThat(numbers(seller, Attention.UNTOUCHED, null))
        .containsExactly(untouched)
        .doesNotContain(fresh, waitsForMoney);
    assertThat(numbers(seller, Attention.BURNING, null)).containsExactly(missed);
    assertThat(numbers(seller, null, true)).containsExactly(missed);
    assertThat(numbers(seller, null, false))
        .containsExactlyInAnyOrder(fresh, untouched, waitsForMoney);
    long counted = runAs.seller(seller, () -> counts.of(Attention.UNTOUCHED));
    assertThat(counted).isEqualTo(1);
    assertThat(runAs.seller(seller, () -> counts.of(Attention.BURNING))).isEqualTo(1);
  }

  @Test
  @Tag("O18")
  void aCancellationByTheBuyerCountsAgainstTheShopThatHasMissedTheContact() {
    long seller = shops.enrol();
    long missed = order(seller, 1, Duration.ofDays(5));
    long inTime = order(seller, 26, Duration.ofDays(5));
    awaitStatus(seller, missed, 7);
    runAs.seller(
        seller, () -> orders.move(missed, version -> true, new MoveOrder(26, null, null, null)));

    List.of(missed, inTime)
        .forEach(number -> runAs.storefront(() -> orders.cancelByBuyer(number, null)));

    OrderView cancelled = runAs.seller(seller, () -> views.own(missed));
    assertThat(cancelled.status().id()).isEqualTo(45);
    assertThat(cancelled.deadline()).isNull();
    assertThat(cancelled.contactMissedAt())
        .isAfter(cancelled.placedAt())
        .isBefore(cancelled.history().get(1).at());
    assertThat(runAs.seller(seller, () -> views.own(inTime)).contactMissedAt()).isNull();
  }

  private List<Long> numbers(long seller, Attention attention, Boolean overdue) {
    var filter = new OrderFilter(null, Set.of(), null, null, null, null, attention, overdue, null);
    return runAs
        .seller(seller, () -> list.page(filter, OrderSort.DEADLINE, null, 100))
        .items()
        .stream()
        .map(row -> Long.valueOf(row.number()))
        .toList();
  }

  private void remindAt(long seller, long number, Instant now) {
    runAs.storefront(
        () -> {
          dueOrders.act(new DueOrders.Due(seller, number, false), now);
          return null;
        });
  }

  /** Computes deadlines as the clock does; a node may be doing so at this moment. */
  private void awaitComputed(long seller, long number) {
    runAs.storefront(() -> recount.unseen(Instant.now()));
    await()
        .atMost(SOON)
        .until(
            () -> state(seller, number, "order.status-changed"),
            s -> Integer.valueOf(s.steps()).equals(s.clockSteps()));
  }

  private State awaitStatus(long seller, long number, int status) {
    return await()
        .atMost(SOON)
        .until(() -> state(seller, number, "order.status-changed"), s -> s.status() == status);
  }

  private State state(long seller, long number, String type) {
    return runAs.storefront(
        () -> {
          Object[] row =
              entities
                  .unwrap(Session.class)
                  .createNativeQuery(STATE, Object[].class)
                  .setParameter("seller", seller)
                  .setParameter("number", number)
                  .setParameter("type", type)
                  .getSingleResult();
          return new State(
              (Integer) row[0],
              (Integer) row[1],
              ((Number) row[2]).longValue(),
              ((Number) row[3]).longValue(),
              (Integer) row[4]);
        });
  }

  private Instant instant(long seller, long number, String column) {
    return runAs.storefront(
        () ->
            (Instant)
                entities
                    .createNativeQuery(
                        "select "
                            + column
                            + " from orders where seller_id = :seller and number = :number",
                        Instant.class)
                    .setParameter("seller", seller)
                    .setParameter("number", number)
                    .getSingleResult());
  }

  /** An order that the clock has seen in its status before. */
  private long order(long seller, int status, Duration age) {
    return order(seller, status, age, false, 0);
  }

  /**
   * @param clockSteps -1 for an order from before there was a clock
   */
  private long order(long seller, int status, Duration age, boolean paid, int clockSteps) {
    long number =
        810_000_000_000L
            + Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 1_000_000_000L);
    Instant at = Instant.now().minus(age);
    String stage =
        List.of(1, 52).contains(status)
            ? "NEW"
            : List.of(2, 26, 55).contains(status) ? "IN_WORK" : "DELIVERING";
    runAs.storefront(
        () ->
            entities
                .createNativeQuery(ORDER)
                .setParameter("seller", seller)
                .setParameter("number", number)
                .setParameter("status", status)
                .setParameter("stage", stage)
                .setParameter("at", at)
                .setParameter("paid", paid)
                .setParameter("clock", clockSteps)
                .executeUpdate());
    return number;
  }
}
