package ua.kramar.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static ua.kramar.delivery.FollowedOrders.KYIV;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ua.kramar.orders.OrderEvent;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.WaybillReentered;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.shipping.DeliveryFacts;
import ua.kramar.orders.shipping.Waybill;
import ua.kramar.orders.status.CarrierUpdateOutcome;
import ua.kramar.orders.status.Mover;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.tasks.ParcelChecked;

@Tag("O6")
@Tag("O8")
@Tag("database")
class TrackingServiceTest {

  private static final AtomicLong SELLERS = new AtomicLong(1000);
  private static final long NUMBER = 500_000_001;
  private static final String WAYBILL = "20450000000001";
  private static final String OTHER = "20450000000002";
  private static final Instant NOON = Instant.parse("2026-11-20T10:00:00Z");

  private static ParcelDatabase database;

  private final long seller = SELLERS.incrementAndGet();
  private final FollowedOrders orders = new FollowedOrders();

  @BeforeAll
  static void start() throws Exception {
    database = new ParcelDatabase();
  }

  @AfterAll
  static void stop() throws Exception {
    database.close();
  }

  @BeforeEach
  void clear() {
    database.execute(
        "delete from parcel_event; delete from parcel; delete from carrier_unknown_code");
  }

  @Test
  void opensAParcelThatIsDueAtOnce() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    Parcel parcel = claim("a").get(0);
    assertThat(parcel.sellerId()).isEqualTo(seller);
    assertThat(parcel.key()).isEqualTo(new ParcelKey(NUMBER, WAYBILL));
    assertThat(parcel.state()).isEqualTo(ParcelState.UNKNOWN);
    assertThat(parcel.isOpen()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOVA_POSHTA")
  void asksNobodyWhereThereIsNobodyToAsk(Carrier carrier) {
    assign(NUMBER, carrier, WAYBILL);
    assertThat(database.value("select poll_at from parcel")).isNull();
  }

  @Test
  void followsTheWaybillThatTheOrderHasNow() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    List<Parcel> claimed = claim("a");
    assign(NUMBER, Carrier.NOVA_POSHTA, "20450000000002");
    assertThat(openWaybills()).isEqualTo("20450000000002");
    assertThatThrownBy(() -> record(claimed.get(0), "a", seen("9", NOON, ParcelState.DELIVERED)))
        .isInstanceOf(LeaseLost.class);
    assertThat(database.value("select count(*) from parcel_event")).isEqualTo("0");
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    assertThat(openWaybills()).isEqualTo(WAYBILL);
    assertThat(claim("b")).singleElement().extracting(Parcel::key).isEqualTo(claimed.get(0).key());
  }

  @Test
  void sharesTheWorkAmongNodes() {
    for (int i = 0; i < 150; i++) {
      assign(NUMBER + i, Carrier.NOVA_POSHTA, "2045%010d".formatted(i));
    }
    try (var one = database.new Node(orders);
        var other = database.new Node(orders)) {
      List<Parcel> first = one.tracking.claim(new Carriers(), "one");
      List<Parcel> second = other.tracking.claim(new Carriers(), "other");
      assertThat(first).hasSize(100);
      assertThat(second)
          .hasSize(50)
          .extracting(Parcel::key)
          .doesNotContainAnyElementsOf(first.stream().map(Parcel::key).toList());
      one.commit();
      other.commit();
    }
    assertThat(claim("third")).isEmpty();
  }

  @Test
  void leavesAParcelInAStateOfALaterVersionToANodeOfThatVersion() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    assign(NUMBER + 1, Carrier.NOVA_POSHTA, "20450000000002");
    database.execute("update parcel set state = 'IN_ORBIT' where order_number = " + NUMBER);
    assertThat(claim("a"))
        .singleElement()
        .extracting(parcel -> parcel.key().orderNumber())
        .isEqualTo(NUMBER + 1);
  }

  @Test
  void takesOverFromANodeThatDied() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    Parcel lost = claim("dead").get(0);
    assertThat(claim("alive")).isEmpty();
    database.execute("update parcel set lease_until = now() - interval '1 second'");
    assertThat(claim("alive")).hasSize(1);
    assertThatThrownBy(() -> record(lost, "dead", seen("9", NOON, ParcelState.DELIVERED)))
        .isInstanceOf(LeaseLost.class);
    assertThat(database.value("select lease_owner from parcel")).isEqualTo("alive");
  }

  @Test
  void leadsTheOrderAlongItsParcelsWay() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen("1", NOON, ParcelState.REGISTERED));
    hear(seen("5", NOON.plusSeconds(60), ParcelState.IN_TRANSIT));
    hear(seen("7", NOON.plusSeconds(120), ParcelState.AT_PICKUP_POINT));
    hear(seen("9", NOON.plusSeconds(180), ParcelState.DELIVERED));
    assertThat(orders.steps)
        .containsExactly(
            step(OrderStatus.BEING_DELIVERED, NOON.plusSeconds(60)),
            step(OrderStatus.AT_PICKUP_POINT, NOON.plusSeconds(120)),
            step(OrderStatus.RECEIVED, NOON.plusSeconds(180)));
    assertThat(openWaybills()).isNull();
    assertThat(database.value("select state from parcel")).isEqualTo("DELIVERED");
    assertThat(database.value("select count(*) from parcel_event")).isEqualTo("4");
  }

  @Test
  void leavesAParcelAsARequestHasJustLeftIt() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    Parcel claimed = claim("a").get(0);
    orders.meanwhile =
        () -> assign(new FollowedOrders(), NUMBER, Carrier.NOVA_POSHTA, "20450000000002");
    assertThatThrownBy(
            () -> record(claimed, "a", seenIn("Київ", "5", NOON, ParcelState.IN_TRANSIT)))
        .isInstanceOf(LeaseLost.class);
    assertThat(openWaybills()).isEqualTo("20450000000002");
  }

  @Test
  void writesNothingBeforeTheOrderIsLocked() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen("5", NOON, ParcelState.IN_TRANSIT));
    assertThat(orders.steps).hasSize(1);
    assertThat(orders.late).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "DELIVERED, true",
    "REFUSED, true",
    "NOT_COLLECTED, true",
    "CANCELLED, true",
    "RETURNING, false",
    "PROBLEM, false",
    "AT_PICKUP_POINT, false"
  })
  void asksNoMoreWhenItIsOver(ParcelState state, boolean over) {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen("x", NOON, state));
    assertThat(openWaybills() == null).isEqualTo(over);
  }

  @Test
  void takesRepeatedNewsForNothing() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen("5", NOON, ParcelState.IN_TRANSIT));
    hear(seen("5", NOON, ParcelState.IN_TRANSIT));
    assertThat(orders.steps).hasSize(1);
    assertThat(database.value("select count(*) from parcel_event")).isEqualTo("1");
  }

  @Test
  @Tag("O6")
  void tellsTheOrderAgainWhatCameBeforeTheHandOver() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    orders.answer = CarrierUpdateOutcome.TOO_EARLY;
    hear(seen("9", NOON, ParcelState.DELIVERED));
    assertThat(openWaybills()).isNotNull();

    orders.answer = CarrierUpdateOutcome.MOVED;
    hear(seen("9", NOON, ParcelState.DELIVERED));
    assertThat(orders.statuses()).containsExactly(OrderStatus.RECEIVED, OrderStatus.RECEIVED);
    assertThat(openWaybills()).isNull();
  }

  @Test
  void keepsOlderNewsWithoutGoingBack() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen("7", NOON, ParcelState.AT_PICKUP_POINT));
    hear(seen("5", NOON.minusSeconds(1), ParcelState.IN_TRANSIT));
    assertThat(orders.statuses()).containsExactly(OrderStatus.AT_PICKUP_POINT);
    assertThat(database.value("select state from parcel")).isEqualTo("AT_PICKUP_POINT");
    assertThat(database.value("select count(*) from parcel_event")).isEqualTo("2");
  }

  @Test
  void keepsAnUnknownCodeOnceAndChangesNothing() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen("5", NOON, ParcelState.IN_TRANSIT));
    hear(seen("777", NOON.plusSeconds(1), null));
    hear(seen("777", NOON.plusSeconds(2), null));
    assertThat(orders.steps).hasSize(1);
    assertThat(database.value("select count(*) from parcel_event")).isEqualTo("1");
    assertThat(database.value("select state from parcel")).isEqualTo("IN_TRANSIT");
    assertThat(database.value("select string_agg(code, ',') from carrier_unknown_code"))
        .isEqualTo("777");
  }

  @Test
  void waitsForANumberThatTheCarrierDoesNotKnowYet() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen("3", null, ParcelState.UNKNOWN));
    hear(seen("3", null, ParcelState.UNKNOWN));
    assertThat(database.value("select count(*) from parcel_event")).isEqualTo("1");
    // What happened before we asked is news all the same.
    hear(seen("5", NOON, ParcelState.IN_TRANSIT));
    assertThat(orders.statuses()).containsExactly(OrderStatus.BEING_DELIVERED);
    hear(seen("999", NOON.plusSeconds(1), ParcelState.UNKNOWN));
    assertThat(database.value("select state from parcel")).isEqualTo("IN_TRANSIT");
  }

  @Test
  void doesWithoutDates() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen("5", null, ParcelState.IN_TRANSIT));
    hear(seen("5", null, ParcelState.IN_TRANSIT));
    hear(seen("9", null, ParcelState.DELIVERED));
    assertThat(orders.statuses())
        .containsExactly(OrderStatus.BEING_DELIVERED, OrderStatus.RECEIVED);
  }

  @Test
  void isNotLockedUpByADateInTheFuture() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    Instant future = Instant.now().plus(Duration.ofDays(300)).truncatedTo(ChronoUnit.SECONDS);
    hear(seen("5", future, ParcelState.IN_TRANSIT));
    hear(seen("5", future, ParcelState.IN_TRANSIT));
    hear(seen("9", Instant.now().plusSeconds(1), ParcelState.DELIVERED));
    assertThat(orders.statuses())
        .containsExactly(OrderStatus.BEING_DELIVERED, OrderStatus.RECEIVED);
    assertThat(orders.steps.get(0).at()).isBefore(Instant.now().plusSeconds(60));
  }

  @ParameterizedTest
  @CsvSource({
    "PT0S, PT15M",
    "PT71H59M, PT15M",
    "PT72H1M, PT1H",
    "P9D, PT1H",
    "P11D, PT6H",
    "P59D, PT6H",
    "P61D,"
  })
  void asksLessOftenAsTheParcelAges(Duration age, Duration wait) {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    database.execute("update parcel set opened_at = now() - interval '" + age + "'");
    hear(null);
    if (wait == null) {
      assertThat(openWaybills()).isNull();
    } else {
      assertThat(nextPoll()).isCloseTo(Instant.now().plus(wait), within(30, ChronoUnit.SECONDS));
    }
  }

  @Test
  void losesNothingWhenTheCarrierIsAway() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    assign(NUMBER + 1, Carrier.NOVA_POSHTA, "20450000000002");
    database.execute("update parcel set opened_at = now() - interval '30 days'");
    List<Parcel> claimed = claim("a");
    record(claimed.get(0), "a", null);
    Instant recorded = nextPoll(claimed.get(0));
    database.with(
        orders,
        tracking -> {
          tracking.release(Carrier.NOVA_POSHTA, "a");
          return null;
        });
    assertThat(nextPoll(claimed.get(0))).isEqualTo(recorded);
    assertThat(nextPoll(claimed.get(1)))
        .isCloseTo(Instant.now().plus(ParcelDatabase.INTERVAL), within(30, ChronoUnit.SECONDS));
    assertThat(database.value("select count(*) from parcel where lease_owner is not null"))
        .isEqualTo("0");
  }

  @Test
  void movesNothingOnNewsOlderThanTheOrder() {
    orders.facts = new DeliveryFacts(NOON, null, null, "Київ", KYIV);
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    Instant tenYearsBefore = NOON.minus(Duration.ofDays(3653));
    hear(seen("9", tenYearsBefore, ParcelState.DELIVERED));
    hear(seen("9", tenYearsBefore, ParcelState.DELIVERED));
    assertThat(orders.steps).isEmpty();
    assertThat(orders.checks).singleElement().asString().contains(WAYBILL, "раніше");
    assertThat(openWaybills()).isEqualTo(WAYBILL);
    hear(seen("4", NOON.plusSeconds(60), ParcelState.IN_TRANSIT));
    assertThat(orders.statuses()).containsExactly(OrderStatus.BEING_DELIVERED);
  }

  @Test
  void tellsTheTimeOfAnEventAsTheShopReadsIt() {
    orders.facts = new DeliveryFacts(NOON, null, null, "Київ", ZoneId.of("America/New_York"));
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen("9", Instant.parse("2020-01-31T02:15:00Z"), ParcelState.DELIVERED));
    assertThat(orders.checks).singleElement().asString().contains("30.01.2020 21:15");
  }

  @Test
  void endsNothingOnNewsOlderThanTheHandOver() {
    Instant handedOver = NOON.plus(Duration.ofHours(2));
    orders.facts = new DeliveryFacts(NOON, handedOver, null, "Київ", KYIV);
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen("5", NOON.plusSeconds(600), ParcelState.IN_TRANSIT));
    hear(seen("9", NOON.plusSeconds(1200), ParcelState.DELIVERED));
    assertThat(orders.statuses()).containsExactly(OrderStatus.BEING_DELIVERED);
    assertThat(orders.checks).hasSize(1);
    hear(seen("9", handedOver.plusSeconds(1), ParcelState.DELIVERED));
    assertThat(orders.statuses())
        .containsExactly(OrderStatus.BEING_DELIVERED, OrderStatus.RECEIVED);
  }

  @Test
  void showsTheWayOfAParcelToAnotherCityButDoesNotEndTheOrder() {
    orders.facts = new DeliveryFacts(NOON, null, null, "м. Київ", KYIV);
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seenIn("Одеса", "5", NOON.plusSeconds(1), ParcelState.IN_TRANSIT));
    hear(seenIn("Одеса", "7", NOON.plusSeconds(2), ParcelState.AT_PICKUP_POINT));
    assertThat(orders.statuses())
        .containsExactly(OrderStatus.BEING_DELIVERED, OrderStatus.AT_PICKUP_POINT);
    assertThat(orders.checks).singleElement().asString().contains("інше місто", "Одеса");
    hear(seenIn("Одеса", "9", NOON.plusSeconds(3), ParcelState.DELIVERED));
    assertThat(orders.steps).hasSize(2);
    assertThat(orders.checks).hasSize(2).last().asString().contains("інше місто", "код 9");
    assertThat(openWaybills()).isEqualTo(WAYBILL);
  }

  @Test
  void takesAnotherCityForARedirectionAfterTheOrderedOne() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seenIn("Київ", "5", NOON.plusSeconds(2), ParcelState.IN_TRANSIT));
    hear(seenIn("Одеса", "9", NOON.plusSeconds(3), ParcelState.DELIVERED));
    assertThat(orders.statuses())
        .containsExactly(OrderStatus.BEING_DELIVERED, OrderStatus.RECEIVED);
    assertThat(orders.checks).isEmpty();
  }

  @Test
  void endsTheOrderInAnotherCityAfterAPersonHasCheckedTheParcel() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seenIn("Одеса", "5", NOON, ParcelState.IN_TRANSIT));
    checked(orders.checks.get(0));
    assertThat(claim("a")).hasSize(1);
    database.execute("update parcel set lease_until = now() - interval '1 second'");
    hear(seenIn("Одеса", "9", NOON.plusSeconds(1), ParcelState.DELIVERED));
    assertThat(orders.statuses())
        .containsExactly(OrderStatus.BEING_DELIVERED, OrderStatus.RECEIVED);
    assertThat(orders.checks).hasSize(1);
  }

  @Test
  void doesNotTakeTheCheckOfAnotherFaultForAConfirmedCity() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seenIn("Одеса", "111", NOON, ParcelState.PROBLEM));
    checked(orders.checks.get(0));
    hear(seenIn("Одеса", "9", NOON.plusSeconds(1), ParcelState.DELIVERED));
    assertThat(orders.steps).isEmpty();
    checked(orders.checks.get(1));
    hear(seenIn("Одеса", "9", NOON.plusSeconds(1), ParcelState.DELIVERED));
    assertThat(orders.statuses()).containsExactly(OrderStatus.RECEIVED);
  }

  @ParameterizedTest
  @CsvSource({"111, PROBLEM, без вас", "2, CANCELLED, видалено", "777, , не знаємо"})
  void asksTheStaffWhereNoMoveFollows(String code, ParcelState state, String words) {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen(code, NOON, state));
    assertThat(orders.steps).isEmpty();
    assertThat(orders.checks).singleElement().asString().containsPattern(words);
  }

  @Test
  void asksTheStaffAboutANumberThatStaysUnknown() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen("3", null, ParcelState.UNKNOWN));
    assertThat(orders.checks).isEmpty();
    database.execute("update parcel set opened_at = now() - interval '71 hours 59 minutes'");
    hear(seen("3", null, ParcelState.UNKNOWN));
    hear(null);
    assertThat(orders.checks).isEmpty();
    assertThat(orders.rejected).isEmpty();
    database.execute("update parcel set opened_at = now() - interval '72 hours'");
    hear(seen("3", null, ParcelState.UNKNOWN));
    hear(null);
    assertThat(orders.checks).hasSize(1);
    assertThat(orders.rejected).containsExactly(NUMBER);
  }

  @Test
  void givesANumberTheSameTimeAgainWhenTheStaffSayThatItIsRight() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    database.execute("update parcel set opened_at = now() - interval '4 days'");
    moved(15, 3);

    hear(null);

    assertThat(orders.rejected).isEmpty();
    assertThat(orders.checks).isEmpty();
  }

  @Test
  void asksTheStaffAboutAnEndBeforeTheHandOver() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    orders.answer = CarrierUpdateOutcome.TOO_EARLY;
    hear(seen("9", NOON, ParcelState.DELIVERED));
    assertThat(orders.checks).singleElement().asString().contains("не позначено переданим");
  }

  @ParameterizedTest
  @CsvSource({"59 days 23:59, false", "60 days, true"})
  void asksTheStaffWhenTrackingEndsWithoutAnEnd(String age, boolean over) {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen("5", NOON, ParcelState.IN_TRANSIT));
    database.execute("update parcel set opened_at = now() - interval '" + age + "'");
    hear(seen("5", NOON, ParcelState.IN_TRANSIT));
    assertThat(openWaybills() == null).isEqualTo(over);
    assertThat(orders.checks).hasSize(over ? 1 : 0).allMatch(check -> check.contains("60 днів"));
  }

  @Test
  void asksTheStaffWhenTrackingEndsWithAnEndThatTheOrderDidNotTake() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    orders.answer = CarrierUpdateOutcome.TOO_EARLY;
    hear(seen("9", NOON, ParcelState.DELIVERED));
    database.execute("update parcel set opened_at = now() - interval '60 days'");
    hear(seen("9", NOON, ParcelState.DELIVERED));
    assertThat(openWaybills()).isNull();
    assertThat(orders.checks).hasSize(2).last().asString().contains("60 днів");
  }

  @Test
  void asksNothingWhenTheLastPollTellsTheEnd() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    database.execute("update parcel set opened_at = now() - interval '60 days'");
    hear(seen("9", NOON, ParcelState.DELIVERED));
    assertThat(orders.statuses()).containsExactly(OrderStatus.RECEIVED);
    assertThat(orders.checks).isEmpty();
  }

  @Test
  void takesBackAnOrderedReturnAndFollowsItsWaybill() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    String back = "20450000009902";
    FollowUp followUp = new FollowUp(back, Heading.TO_SENDER);
    hear(seen("102", NOON, ParcelState.RETURNING, new TrackingDetails(null, false, "", followUp)));
    assertThat(orders.statuses()).containsExactly(OrderStatus.TO_BE_RETURNED);
    assertThat(openWaybills()).isEqualTo(back);
    hear(seenOf(back, "7", NOON.plusSeconds(1), ParcelState.AT_PICKUP_POINT));
    hear(seenOf(back, "9", NOON.plusSeconds(2), ParcelState.DELIVERED));
    assertThat(orders.statuses())
        .containsExactly(
            OrderStatus.TO_BE_RETURNED,
            OrderStatus.AT_RETURN_POINT,
            OrderStatus.RETURNED_TO_SELLER);
    assertThat(openWaybills()).isNull();
  }

  @Test
  void followsARedirectedParcelToTheBuyer() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    String next = "20450000009903";
    FollowUp followUp = new FollowUp(next, Heading.TO_BUYER);
    hear(seen("104", NOON, ParcelState.IN_TRANSIT, new TrackingDetails(null, false, "", followUp)));
    hear(seenOf(next, "9", NOON.plusSeconds(2), ParcelState.DELIVERED));
    assertThat(orders.statuses())
        .containsExactly(OrderStatus.BEING_DELIVERED, OrderStatus.RECEIVED);
  }

  @Test
  void followsARedirectedParcelAgainAfterTheFirstNumberIsEnteredAgain() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    String next = "20450000009903";
    hear(redirected(next));
    assertThat(openWaybills()).isEqualTo(next);
    reenter();
    assertThat(openWaybills()).isEqualTo(WAYBILL);
    hear(redirected(next));
    assertThat(openWaybills()).isEqualTo(next);
    hear(seenOf(next, "9", NOON.plusSeconds(2), ParcelState.DELIVERED));
    assertThat(orders.statuses())
        .containsExactly(
            OrderStatus.BEING_DELIVERED, OrderStatus.BEING_DELIVERED, OrderStatus.RECEIVED);
  }

  @Test
  void doesNotEndTheOrderByARedirectedParcelThatWasNeverOnItsWayToTheOrderedCity() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    String next = "20450000009903";
    TrackingDetails odesa =
        new TrackingDetails(null, false, "Одеса", new FollowUp(next, Heading.TO_BUYER));
    hear(seen("104", NOON, ParcelState.IN_TRANSIT, odesa));
    assertThat(openWaybills()).isEqualTo(next);
    hear(seenIn("Одеса", "9", NOON.plusSeconds(1), ParcelState.DELIVERED));
    assertThat(orders.statuses()).containsExactly(OrderStatus.BEING_DELIVERED);
    assertThat(orders.checks).hasSize(2).last().asString().contains(next, "інше місто");
  }

  @Test
  void doesNotGoBackToANumberThatWasReplaced() {
    String replaced = "20450000000002";
    assign(NUMBER, Carrier.NOVA_POSHTA, replaced);
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(redirected(replaced));
    hear(redirected(WAYBILL));
    assertThat(openWaybills()).isEqualTo(WAYBILL);
  }

  @Test
  void followsTheRedirectedParcelAfterItsEndWasTakenBack() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    String next = "20450000009903";
    hear(redirected(next));
    hear(seenOf(next, "9", NOON.plusSeconds(2), ParcelState.DELIVERED));
    moved(6, 3);
    assertThat(openWaybills()).isEqualTo(next);
    hear(seenOf(next, "9", NOON.plusSeconds(2), ParcelState.DELIVERED));
    assertThat(orders.steps).hasSize(2);
    hear(seenOf(next, "9", NOON.plusSeconds(60), ParcelState.DELIVERED));
    assertThat(orders.steps).hasSize(3);
  }

  @Test
  void followsNoReturnThatWasTakenBack() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    FollowUp back = new FollowUp("20450000009902", Heading.TO_SENDER);
    TrackingRecord returning =
        seen("102", NOON, ParcelState.RETURNING, new TrackingDetails(null, false, "", back));
    hear(returning);
    moved(83, 3);
    assertThat(openWaybills()).isEqualTo(WAYBILL);
    hear(returning);
    assertThat(orders.statuses()).containsExactly(OrderStatus.TO_BE_RETURNED);
    assertThat(openWaybills()).isEqualTo(WAYBILL);
  }

  @Test
  void tellsTheStaffTheReturnOfARefusedParcel() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    FollowUp followUp = new FollowUp("20450000009904", Heading.TO_SENDER);
    hear(seen("103", NOON, ParcelState.REFUSED, new TrackingDetails(null, false, "", followUp)));
    assertThat(orders.statuses()).containsExactly(OrderStatus.REFUSED_ON_RECEIPT);
    assertThat(orders.checks).singleElement().asString().contains("20450000009904");
    assertThat(openWaybills()).isNull();
  }

  @Test
  void appliesKnownNewsAgainWhenTheWaybillIsEnteredAgain() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen("2", NOON, ParcelState.CANCELLED));
    assertThat(openWaybills()).isNull();
    reenter();
    hear(seen("9", NOON.minusSeconds(60), ParcelState.DELIVERED));
    assertThat(orders.statuses()).containsExactly(OrderStatus.RECEIVED);
  }

  @Test
  void appliesKnownNewsAgainWhenTheOrderIsHandedOverAgain() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen("5", NOON, ParcelState.IN_TRANSIT));
    moved(2, 3);
    hear(seen("5", NOON, ParcelState.IN_TRANSIT));
    hear(seen("5", NOON, ParcelState.IN_TRANSIT));
    assertThat(orders.statuses())
        .containsExactly(OrderStatus.BEING_DELIVERED, OrderStatus.BEING_DELIVERED);
  }

  @Test
  void asksNoMoreAboutTheParcelOfAnEndedOrder() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    moved(3, 6);
    assertThat(openWaybills()).isNull();
  }

  @Test
  void asksNoMoreAboutTheParcelOfAnOrderWhoseGoodsComeBackFromTheBuyer() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen("9", NOON, ParcelState.DELIVERED));
    moved(6, 86, Mover.SYSTEM, WAYBILL, null);
    assertThat(openWaybills()).isNull();
  }

  @Test
  void doesNotRepeatTheNewsThatWasTakenBack() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen("9", NOON, ParcelState.DELIVERED));
    moved(6, 3);
    hear(seen("9", NOON, ParcelState.DELIVERED));
    assertThat(orders.statuses()).containsExactly(OrderStatus.RECEIVED);
    assertThat(openWaybills()).isEqualTo(WAYBILL);
    hear(seen("9", NOON.plusSeconds(5), ParcelState.DELIVERED));
    assertThat(orders.statuses()).containsExactly(OrderStatus.RECEIVED, OrderStatus.RECEIVED);
  }

  @Test
  void doesNotRepeatAnEndThatTheOrderHadNotTakenBeforeItWasTakenBack() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen("9", NOON, ParcelState.DELIVERED));
    database.execute("update parcel set applied = false");
    moved(6, 3);
    hear(seen("9", NOON, ParcelState.DELIVERED));
    assertThat(orders.statuses()).containsExactly(OrderStatus.RECEIVED);
  }

  @Test
  void asksTheStaffAboutAnotherReportOfTheEndThatWasTakenBack() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen("9", NOON, ParcelState.DELIVERED));
    Instant takenBack = Instant.now().truncatedTo(ChronoUnit.MICROS);
    orders.facts = new DeliveryFacts(NOON, null, takenBack, "Київ", KYIV);
    moved(6, 3);
    hear(seen("10", takenBack, ParcelState.DELIVERED));
    assertThat(orders.statuses()).containsExactly(OrderStatus.RECEIVED);
    assertThat(orders.checks).singleElement().asString().contains("скасували");
    hear(seen("11", takenBack.plusSeconds(1), ParcelState.DELIVERED));
    assertThat(orders.statuses()).containsExactly(OrderStatus.RECEIVED, OrderStatus.RECEIVED);
  }

  @Test
  void asksTheStaffAboutTheEndThatWasTakenBackWhenTheNumberIsEnteredAgain() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    TrackingDetails undated = new TrackingDetails(null, true, "", null);
    hear(seen("103", NOON, ParcelState.REFUSED, undated));
    orders.facts = new DeliveryFacts(Instant.EPOCH, null, Instant.now(), "Київ", KYIV);
    moved(12, 3);
    reenter();
    hear(seen("103", NOON, ParcelState.REFUSED, undated));
    assertThat(orders.statuses()).containsExactly(OrderStatus.REFUSED_ON_RECEIPT);
    assertThat(orders.checks).singleElement().asString().contains("скасували");
  }

  @Test
  void appliesAllNewsOfTheNumberThatComesWithTheCorrection() {
    String right = "20450000000002";
    assign(NUMBER, Carrier.NOVA_POSHTA, right);
    hear(seenOf(right, "5", NOON, ParcelState.IN_TRANSIT));
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen("9", NOON, ParcelState.DELIVERED));
    assign(NUMBER, Carrier.NOVA_POSHTA, right);
    moved(6, 3, right, WAYBILL);
    hear(seenOf(right, "5", NOON, ParcelState.IN_TRANSIT));
    assertThat(orders.statuses())
        .containsExactly(
            OrderStatus.BEING_DELIVERED, OrderStatus.RECEIVED, OrderStatus.BEING_DELIVERED);
  }

  @Test
  void completesTheOrderByTheRightParcelThoughItWasReceivedBeforeTheCorrection() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen("9", NOON, ParcelState.DELIVERED));
    String right = "20450000000002";
    orders.facts = new DeliveryFacts(Instant.EPOCH, null, Instant.now(), "Київ", KYIV);
    assign(NUMBER, Carrier.NOVA_POSHTA, right);
    moved(6, 3, right, WAYBILL);
    hear(seenOf(right, "9", NOON, ParcelState.DELIVERED));
    assertThat(orders.statuses()).containsExactly(OrderStatus.RECEIVED, OrderStatus.RECEIVED);
    assertThat(orders.checks).isEmpty();
  }

  @Test
  void completesNoOrderByAWaybillThatWasCreatedBeforeTheOrder() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    orders.facts = new DeliveryFacts(NOON, NOON.plusSeconds(60), null, "Київ", KYIV);
    Instant created = NOON.minus(Duration.ofDays(1));
    hear(received(NOON.plusSeconds(3600), created, NOON.plusSeconds(3600)));
    assertThat(orders.statuses()).isEmpty();
    assertThat(orders.checks).singleElement().asString().contains("раніше, ніж оформлено");
  }

  @Test
  void completesNoOrderByAParcelThatWasReceivedBeforeItsHandOver() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    orders.facts = new DeliveryFacts(NOON.minusSeconds(7200), NOON, null, "Київ", KYIV);
    hear(received(NOON.plusSeconds(3600), NOON.minusSeconds(60), NOON.minusSeconds(3600)));
    assertThat(orders.statuses()).isEmpty();
    assertThat(orders.checks).singleElement().asString().contains("передано перевізникові");
  }

  @Test
  void doesNotTakeARecordWithItsCreationOnlyForOlderNews() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    hear(seen("7", NOON, ParcelState.AT_PICKUP_POINT));
    hear(
        seen(
            "103",
            NOON.minus(Duration.ofDays(2)),
            ParcelState.REFUSED,
            new TrackingDetails(null, true, "", null)));
    assertThat(orders.statuses())
        .containsExactly(OrderStatus.AT_PICKUP_POINT, OrderStatus.REFUSED_ON_RECEIPT);
  }

  @Test
  void losesNothingInTheHourThatOccursTwice() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    Instant ten = Instant.parse("2026-10-25T00:10:00Z");
    hear(seen("5", ten.plusSeconds(2400), ParcelState.IN_TRANSIT));
    hear(
        seen(
            "7",
            ten,
            ParcelState.AT_PICKUP_POINT,
            new TrackingDetails(ten.plusSeconds(3600), false, "", null)));
    assertThat(orders.steps)
        .last()
        .isEqualTo(step(OrderStatus.AT_PICKUP_POINT, ten.plusSeconds(3600)));
  }

  @Test
  void followsEachOfSeveralParcels() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    changed("2", OTHER, true);
    assertThat(openWaybills().split(",")).containsExactlyInAnyOrder(WAYBILL, OTHER);

    hearOne(seenOf(OTHER, "9", NOON, ParcelState.DELIVERED));
    assertThat(orders.parts()).containsExactly(2);
    assertThat(openWaybills()).isEqualTo(WAYBILL);
    hearOne(seen("9", NOON, ParcelState.DELIVERED));
    assertThat(orders.parts()).containsExactly(2, 1);
  }

  @Test
  void followsTheNumberThatAParcelHasNow() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    changed("2", OTHER, true);
    changed("2", "20450000000003", true);
    assertThat(openWaybills().split(",")).containsExactlyInAnyOrder(WAYBILL, "20450000000003");

    changed("2", null, false);
    assertThat(openWaybills()).isEqualTo(WAYBILL);
  }

  @Test
  void resumesTheParcelsThatAreStillUnderWay() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    changed("2", OTHER, true);
    hearOne(seen("9", NOON, ParcelState.DELIVERED));
    hearOne(seenOf(OTHER, "9", NOON, ParcelState.DELIVERED));
    orders.underWay = List.of(2);
    moved(6, 3);
    assertThat(openWaybills()).isEqualTo(OTHER);

    moved(3, 40);
    assertThat(openWaybills()).isNull();
  }

  @Test
  void asksTheStaffAboutAParcelThatDoesNotReachTheBuyerWhileAnotherDoes() {
    assign(NUMBER, Carrier.NOVA_POSHTA, WAYBILL);
    orders.answer = CarrierUpdateOutcome.PARCEL_MISSED;
    hear(seen("103", NOON, ParcelState.REFUSED));
    assertThat(orders.checks)
        .singleElement()
        .asString()
        .startsWith("Нова пошта " + WAYBILL + ": ")
        .contains("інша дійшла або ще їде");
    assertThat(openWaybills()).isNull();
  }

  /** The others are claimed along with it, and left as they are. */
  private void hearOne(TrackingRecord seen) {
    database.execute(
        "update parcel set poll_at = now(), lease_owner = null, lease_until = null"
            + " where closed_at is null");
    Parcel parcel =
        claim("hearing").stream()
            .filter(claimed -> claimed.key().waybill().equals(seen.waybill()))
            .findFirst()
            .orElseThrow();
    record(parcel, "hearing", seen);
  }

  private void changed(String parcel, String waybill, boolean assigned) {
    database.with(
        orders,
        tracking -> {
          tracking.open(
              new OrderEvent.ParcelChanged(
                  seller,
                  NUMBER,
                  parcel,
                  Carrier.NOVA_POSHTA,
                  waybill,
                  null,
                  assigned,
                  waybill == null,
                  List.of(),
                  List.of(),
                  new OrderEvent.BuyerRef(1, true)));
          return null;
        });
  }

  private static final class Carriers implements CarrierTracking {

    @Override
    public Carrier carrier() {
      return Carrier.NOVA_POSHTA;
    }

    @Override
    public int batchSize() {
      return 100;
    }

    @Override
    public List<TrackingRecord> track(List<String> waybills) {
      throw new UnsupportedOperationException();
    }
  }

  private FollowedOrders.Step step(OrderStatus to, Instant at) {
    return new FollowedOrders.Step(seller, NUMBER, to, Carrier.NOVA_POSHTA, at);
  }

  private static TrackingRecord seen(String code, Instant at, ParcelState state) {
    return new TrackingRecord(WAYBILL, code, "", at, state);
  }

  private static TrackingRecord seen(
      String code, Instant at, ParcelState state, TrackingDetails details) {
    return new TrackingRecord(WAYBILL, code, "", at, state, details);
  }

  private static TrackingRecord received(Instant at, Instant created, Instant received) {
    return seen(
        "9",
        at,
        ParcelState.DELIVERED,
        new TrackingDetails(null, false, created, received, false, "", null));
  }

  private static TrackingRecord seenIn(String city, String code, Instant at, ParcelState state) {
    return seen(code, at, state, new TrackingDetails(null, false, city, null));
  }

  private static TrackingRecord seenOf(String waybill, String code, Instant at, ParcelState state) {
    return new TrackingRecord(waybill, code, "", at, state);
  }

  private static TrackingRecord redirected(String next) {
    FollowUp followUp = new FollowUp(next, Heading.TO_BUYER);
    return seen(
        "104", NOON, ParcelState.IN_TRANSIT, new TrackingDetails(null, false, "", followUp));
  }

  private void reenter() {
    database.with(
        orders,
        tracking -> {
          tracking.reopen(
              new WaybillReentered(
                  new OrderRef(seller, NUMBER), new Waybill(Carrier.NOVA_POSHTA, WAYBILL), 1));
          return null;
        });
  }

  private void checked(String about) {
    database.with(
        orders,
        tracking -> {
          tracking.confirm(new ParcelChecked(new OrderRef(seller, NUMBER), about));
          return null;
        });
  }

  private void moved(int from, int to) {
    moved(from, to, WAYBILL, null);
  }

  private void moved(int from, int to, String waybill, String replaced) {
    moved(from, to, Mover.SELLER, waybill, replaced);
  }

  private void moved(int from, int to, Mover by, String waybill, String replaced) {
    database.with(
        orders,
        tracking -> {
          tracking.follow(
              new OrderEvent.StatusChanged(
                  seller,
                  NUMBER,
                  from,
                  to,
                  by,
                  Carrier.NOVA_POSHTA,
                  waybill,
                  replaced,
                  null,
                  new OrderEvent.BuyerRef(1, true)));
          return null;
        });
  }

  private void assign(long number, Carrier carrier, String waybill) {
    assign(orders, number, carrier, waybill);
  }

  private void assign(FollowedOrders world, long number, Carrier carrier, String waybill) {
    database.with(
        world,
        tracking -> {
          tracking.open(
              new OrderEvent.WaybillAssigned(
                  seller,
                  number,
                  carrier,
                  waybill,
                  null,
                  2,
                  null,
                  new OrderEvent.BuyerRef(1, true)));
          return null;
        });
  }

  private List<Parcel> claim(String owner) {
    return database.with(orders, tracking -> tracking.claim(new Carriers(), owner));
  }

  private void record(Parcel parcel, String owner, TrackingRecord seen) {
    database.with(
        orders,
        tracking -> {
          tracking.record(parcel, owner, Optional.ofNullable(seen));
          return null;
        });
  }

  /** A whole poll of the one parcel. */
  private void hear(TrackingRecord seen) {
    database.execute("update parcel set poll_at = now() where closed_at is null");
    record(claim("hearing").get(0), "hearing", seen);
  }

  private static String openWaybills() {
    return database.value("select string_agg(waybill, ',') from parcel where closed_at is null");
  }

  private static Instant nextPoll() {
    return Instant.ofEpochSecond(
        Long.parseLong(database.value("select extract(epoch from poll_at)::bigint from parcel")));
  }

  private static Instant nextPoll(Parcel parcel) {
    return Instant.ofEpochSecond(
        Long.parseLong(
            database.value(
                "select extract(epoch from poll_at)::bigint from parcel where waybill = '"
                    + parcel.key().waybill()
                    + "'")));
  }
}
