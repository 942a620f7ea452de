package ua.kramar.orders.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import ua.kramar.orders.status.Move;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.StatusGroup;
import ua.kramar.sellers.calendar.CallHours;
import ua.kramar.sellers.calendar.Holidays;
import ua.kramar.sellers.calendar.Interval;
import ua.kramar.sellers.calendar.Timetable;
import ua.kramar.sellers.timetable.ShopCalendar;

/** Until when the shop has to act, and when the system does. */
@Tag("O11")
class DeadlineRulesTest {

  /** The restoration of an order, and the return of what was paid for one. */
  private static final Set<OrderStatus> OF_ACTS =
      Set.of(OrderStatus.RESTORED_AS_ANOTHER, OrderStatus.MONEY_RETURNED);

  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
  private static final Terms TERMS =
      new Terms(Duration.ofDays(3), Duration.ofDays(3), Duration.ofDays(60));

  private final DeadlineRules rules = new DeadlineRules(TERMS);

  @Test
  void anOrderOfTheDayHasTwoHours() {
    Deadlines order = of(OrderStatus.NEW, "2026-11-26T10:00");

    assertThat(order.target()).isEqualTo(at("2026-11-26T12:00"));
    assertThat(order.latest()).isEqualTo(at("2026-11-27T10:00")).isEqualTo(order.move());
    assertThat(order.remind()).isEqualTo(at("2026-11-26T11:30"));
  }

  @Test
  void anOrderOfTheNightHasTwoHoursOfTheMorning() {
    Deadlines order = of(OrderStatus.NEW_ONE_CLICK, "2026-11-25T23:10");

    assertThat(order.target()).isEqualTo(at("2026-11-26T11:00"));
    assertThat(order.latest()).isEqualTo(at("2026-11-26T23:10"));
    assertThat(order.remind()).isEqualTo(at("2026-11-26T10:30"));
  }

  @Test
  @Tag("O17")
  void ordersOfTheWeekendComeFirstOnMonday() {
    Deadlines friday = of(OrderStatus.NEW, "2026-11-27T19:00");
    Deadlines sunday = of(OrderStatus.NEW, "2026-11-29T12:00");
    Deadlines monday = of(OrderStatus.NEW, "2026-11-30T09:01");

    assertThat(List.of(friday.target(), sunday.target()))
        .containsOnly(at("2026-11-30T11:00"))
        .allMatch(monday.target()::isAfter);
    assertThat(friday.latest()).isEqualTo(at("2026-11-30T19:00"));
    assertThat(sunday.latest()).isEqualTo(at("2026-12-01T00:00"));
  }

  @Test
  @Tag("O17")
  void aSaturdayOnWhichTheShopWorksCounts() {
    var week = Map.of(DayOfWeek.SATURDAY, List.of(new Interval(600, 900)));
    Deadlines order =
        rules.of(null, OrderStatus.NEW, at("2026-11-28T11:00"), 1, null, () -> shop(week));

    assertThat(order.target()).isEqualTo(at("2026-11-28T13:00"));
  }

  @Test
  void theLatestInstantIsNotBeforeTheTarget() {
    var anHourADay =
        Stream.of(DayOfWeek.values())
            .collect(Collectors.toMap(day -> day, day -> List.of(new Interval(17 * 60, 18 * 60))));
    Deadlines order =
        rules.of(null, OrderStatus.NEW, at("2026-11-26T17:30"), 1, null, () -> shop(anHourADay));

    assertThat(order.target()).isEqualTo(at("2026-11-28T17:30")).isEqualTo(order.latest());
  }

  @Test
  void aConfirmedOrderIsShippedInThreeWorkingDays() {
    Deadlines order = of(OrderStatus.DATA_CONFIRMED, "2026-11-26T15:00");

    assertThat(order.latest())
        .isEqualTo(at("2026-12-01T15:00"))
        .isEqualTo(order.target())
        .isEqualTo(order.move());
    assertThat(order.remind()).isEqualTo(at("2026-11-30T15:00"));
  }

  @Test
  void whatWasMissedStaysAndIsNotMissedTwice() {
    Deadlines before = of(OrderStatus.NEW, "2026-11-26T10:00");
    Deadlines missed =
        rules.of(
            OrderStatus.NEW,
            OrderStatus.NOT_PROCESSED_IN_TIME,
            before.latest(),
            2,
            before,
            DeadlineRulesTest::shop);

    assertThat(missed.target()).isEqualTo(before.target());
    assertThat(missed.latest()).isEqualTo(before.latest());
    assertThat(missed.move()).isNull();
    assertThat(missed.remind()).isNull();
  }

  @Test
  @Tag("O18")
  void aCancellationAfterAMissedContactIsKnownAsSuch() {
    Deadlines fresh = of(OrderStatus.NEW, "2026-11-26T10:00");
    Deadlines missed =
        next(fresh, OrderStatus.NEW, OrderStatus.NOT_PROCESSED_IN_TIME, fresh.latest());
    Deadlines takenUp =
        next(
            missed,
            OrderStatus.NOT_PROCESSED_IN_TIME,
            OrderStatus.PROCESSED_BY_MANAGER,
            fresh.latest().plusSeconds(60));
    Deadlines cancelled =
        next(
            takenUp,
            OrderStatus.PROCESSED_BY_MANAGER,
            OrderStatus.CANCELLED_BY_BUYER,
            fresh.latest().plusSeconds(120));

    assertThat(List.of(missed, takenUp, cancelled))
        .extracting(Deadlines::contactMissed)
        .containsOnly(fresh.latest());
    assertThat(cancelled.target()).isNull();
    assertThat(cancelledByBuyer(fresh, fresh.latest()).contactMissed()).isEqualTo(fresh.latest());
    assertThat(cancelledByBuyer(fresh, fresh.latest().minusSeconds(1)).contactMissed()).isNull();
  }

  @Test
  @Tag("O18")
  void aMissedShipmentIsNoMissedContact() {
    Deadlines confirmed = of(OrderStatus.DATA_CONFIRMED, "2026-11-26T15:00");

    assertThat(
            next(
                    confirmed,
                    OrderStatus.DATA_CONFIRMED,
                    OrderStatus.SHIPMENT_OVERDUE,
                    confirmed.latest())
                .contactMissed())
        .isNull();
  }

  @Test
  void theSystemWaitsForMoneyAndReceiptWithoutTheShop() {
    Deadlines payment = of(OrderStatus.AWAITS_PAYMENT, "2026-11-28T15:00");
    Deadlines receipt = of(OrderStatus.AT_PICKUP_POINT, "2026-11-28T15:00");

    assertThat(payment.target()).isNull();
    assertThat(payment.move()).as("three open days").isEqualTo(at("2026-12-03T00:00"));
    assertThat(receipt.move()).isEqualTo(at("2027-01-27T15:00"));
    assertThat(of(OrderStatus.PROCESSED_BY_MANAGER, "2026-11-28T15:00"))
        .isEqualTo(Deadlines.none(1));
  }

  private static boolean isOfReturns(OrderStatus from, OrderStatus to) {
    boolean onTheWay = Moves.onTheWayBack().contains(to) || to == OrderStatus.LOST_BY_CARRIER;
    return Moves.isOfReturns(from, to, Mover.SYSTEM)
        || (from.group() != StatusGroup.IN_WORK && onTheWay);
  }

  /** A new move of the system needs a clock, or a name here for what makes it instead. */
  @Test
  void everyMoveOfTheSystemHasAClockOrIsTheResultOfAnAct() {
    Set<String> withoutClock = new TreeSet<>();
    for (OrderStatus status : OrderStatus.values()) {
      for (Move move : Moves.allowed(status, Mover.SYSTEM)) {
        if (TimeLimit.of(status).filter(limit -> limit.to() == move.to()).isEmpty()
            && !OF_ACTS.contains(move.to())
            && !isOfReturns(status, move.to())) {
          withoutClock.add(status.id() + " to " + move.to().id());
        }
      }
    }
    Set<String> ofPayment =
        Set.of(
            "1 to 54",
            "1 to 55",
            "52 to 54",
            "52 to 55",
            "55 to 1",
            "55 to 2",
            "55 to 26",
            "55 to 51",
            "55 to 77");
    Set<String> ofACarrierThatKnowsNoSuchNumber = Set.of("3 to 15", "61 to 15");
    Set<String> known = new TreeSet<>(ofPayment);
    known.addAll(ofACarrierThatKnowsNoSuchNumber);
    assertThat(withoutClock).isEqualTo(known);
  }

  private Deadlines cancelledByBuyer(Deadlines fresh, Instant at) {
    return next(fresh, OrderStatus.NEW, OrderStatus.CANCELLED_BY_BUYER, at);
  }

  private Deadlines next(Deadlines before, OrderStatus from, OrderStatus to, Instant at) {
    return rules.of(from, to, at, 2, before, DeadlineRulesTest::shop);
  }

  private Deadlines of(OrderStatus status, String since) {
    return rules.of(null, status, at(since), 1, null, DeadlineRulesTest::shop);
  }

  private static ShopCalendar shop() {
    return shop(Timetable.DEFAULT_WEEK);
  }

  private static ShopCalendar shop(Map<DayOfWeek, List<Interval>> week) {
    return new ShopCalendar(
        new Timetable(week, List.of(), List.of()).in(KYIV, Holidays.WORKING_DAYS),
        CallHours.in(KYIV, Holidays.WORKING_DAYS));
  }

  private static Instant at(String wall) {
    return LocalDateTime.parse(wall).atZone(KYIV).toInstant();
  }
}
