package ua.kramar.orders.status;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static ua.kramar.orders.status.Mover.BUYER;
import static ua.kramar.orders.status.Mover.CALL_CENTER;
import static ua.kramar.orders.status.Mover.CARRIER;
import static ua.kramar.orders.status.Mover.OPERATOR;
import static ua.kramar.orders.status.Mover.SELLER;
import static ua.kramar.orders.status.Mover.SYSTEM;
import static ua.kramar.orders.status.OrderStatus.AT_PICKUP_POINT;
import static ua.kramar.orders.status.OrderStatus.AWAITS_MODERATION;
import static ua.kramar.orders.status.OrderStatus.BEING_DELIVERED;
import static ua.kramar.orders.status.OrderStatus.BUYER_NOT_REACHED;
import static ua.kramar.orders.status.OrderStatus.CALL_BACK_PLANNED;
import static ua.kramar.orders.status.OrderStatus.CALL_BACK_PLANNED_OLD;
import static ua.kramar.orders.status.OrderStatus.CANCELLED_BY_BUYER;
import static ua.kramar.orders.status.OrderStatus.CHANGED_MIND;
import static ua.kramar.orders.status.OrderStatus.CREDIT_REFUSED;
import static ua.kramar.orders.status.OrderStatus.DATA_CONFIRMED;
import static ua.kramar.orders.status.OrderStatus.DUPLICATE;
import static ua.kramar.orders.status.OrderStatus.FAKE_ORDER;
import static ua.kramar.orders.status.OrderStatus.GOODS_CAME_BACK;
import static ua.kramar.orders.status.OrderStatus.HANDED_TO_CARRIER;
import static ua.kramar.orders.status.OrderStatus.HAND_OVER_PLANNED;
import static ua.kramar.orders.status.OrderStatus.MONEY_RETURNED;
import static ua.kramar.orders.status.OrderStatus.NEW;
import static ua.kramar.orders.status.OrderStatus.NEW_ONE_CLICK;
import static ua.kramar.orders.status.OrderStatus.NOT_COLLECTED;
import static ua.kramar.orders.status.OrderStatus.NOT_PAID;
import static ua.kramar.orders.status.OrderStatus.NOT_PROCESSED_IN_TIME;
import static ua.kramar.orders.status.OrderStatus.PARTLY_RECEIVED;
import static ua.kramar.orders.status.OrderStatus.PROCESSED_BY_MANAGER;
import static ua.kramar.orders.status.OrderStatus.PROCESSING_TERM_PASSED;
import static ua.kramar.orders.status.OrderStatus.RECEIVED;
import static ua.kramar.orders.status.OrderStatus.REFUSED_BY_BANK;
import static ua.kramar.orders.status.OrderStatus.REFUSED_ON_RECEIPT;
import static ua.kramar.orders.status.OrderStatus.RESTORED_AFTER_CALL_CHECK;
import static ua.kramar.orders.status.OrderStatus.RESTORED_AS_ANOTHER;
import static ua.kramar.orders.status.OrderStatus.RETURNED;
import static ua.kramar.orders.status.OrderStatus.RETURN_EXPECTED;
import static ua.kramar.orders.status.OrderStatus.SECOND_CALL_MISSED;
import static ua.kramar.orders.status.OrderStatus.SHIPMENT_OVERDUE;
import static ua.kramar.orders.status.StatusGroup.FAILED;
import static ua.kramar.orders.status.StatusGroup.IN_WORK;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MovesTest {

  private static final MovesPicture PICTURE = MovesPicture.read();

  @Test
  void releasesTheWaybillOfACancelledOrderUnlessAParcelEndedIt() {
    assertThat(Moves.cancelledWithoutParcel())
        .contains(CHANGED_MIND, CANCELLED_BY_BUYER, RESTORED_AS_ANOTHER)
        .doesNotContain(NEW, HANDED_TO_CARRIER, RECEIVED, NOT_COLLECTED, REFUSED_ON_RECEIPT);
  }

  @ParameterizedTest
  @EnumSource
  void equalsThePictureCellByCell(OrderStatus from) {
    for (OrderStatus to : OrderStatus.values()) {
      for (Mover by : Mover.values()) {
        assertEquals(
            PICTURE.cell(from, to, by),
            Moves.find(from, to).filter(move -> move.by().contains(by)).map(MovesPicture::cell),
            () -> from.id() + " to " + to.id() + " by " + by);
      }
    }
  }

  @Test
  void hasADecidedRowForEveryStatus() {
    assertThat(PICTURE.statuses()).containsExactly(OrderStatus.values());
  }

  @Test
  void agreesInEveryLookUp() {
    for (Move move : all()) {
      assertThat(Moves.find(move.from(), move.to())).contains(move);
      for (Mover by : Mover.values()) {
        assertThat(Moves.allowed(move.from(), by).contains(move)).isEqualTo(move.by().contains(by));
      }
    }
  }

  @Test
  void leadsFromEachStatusToAnotherOne() {
    assertThat(all()).allMatch(move -> move.from() != move.to());
  }

  @Test
  @Tag("O3")
  void offersOneMoveForANewOrder() {
    for (OrderStatus fresh : List.of(NEW, NEW_ONE_CLICK, NOT_PROCESSED_IN_TIME)) {
      assertThat(targets(fresh, SELLER)).containsExactly(PROCESSED_BY_MANAGER);
    }
  }

  @Test
  @Tag("O5")
  void confirmsAnAgreedOrderAfterAnyCall() {
    for (OrderStatus agreed :
        List.of(PROCESSED_BY_MANAGER, CALL_BACK_PLANNED, SECOND_CALL_MISSED)) {
      assertThat(targets(agreed, SELLER)).contains(DATA_CONFIRMED);
    }
  }

  @Test
  @Tag("O5")
  void cancelsForTheSameReasonsAfterAnyCall() {
    Set<OrderStatus> reasons = failures(PROCESSED_BY_MANAGER, SELLER);

    assertThat(reasons).hasSize(20).doesNotContain(BUYER_NOT_REACHED);
    for (OrderStatus missed : List.of(CALL_BACK_PLANNED, SECOND_CALL_MISSED)) {
      assertThat(failures(missed, SELLER))
          .containsAll(reasons)
          .hasSize(reasons.size() + 1)
          .contains(BUYER_NOT_REACHED);
    }
  }

  @Test
  @Tag("O16")
  void refusesCancellationAfterOneMissedCall() {
    assertThat(into(BUYER_NOT_REACHED)).containsExactly(CALL_BACK_PLANNED, SECOND_CALL_MISSED);
    assertThat(into(SECOND_CALL_MISSED)).containsExactly(CALL_BACK_PLANNED);
    for (OrderStatus missed : List.of(CALL_BACK_PLANNED, SECOND_CALL_MISSED)) {
      Move end = Moves.find(missed, BUYER_NOT_REACHED).orElseThrow();
      assertThat(end.conditions()).containsExactly(Requirement.TWO_ATTEMPTS);
      refuses(end, contact(true, false), "too-few-attempts");
      end.require(contact(false, true));
    }
  }

  @Test
  @Tag("O16")
  void demandsTheBuyersWordForAnEndThatStatesTheBuyersWish() {
    Set<Integer> wishes = Set.of(17, 20, 24, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41);
    assertThat(all())
        .allSatisfy(
            move ->
                assertThat(move.conditions().contains(Requirement.BUYERS_WORD))
                    .isEqualTo(wishes.contains(move.to().id())));
    for (OrderStatus missed :
        List.of(
            CALL_BACK_PLANNED,
            SECOND_CALL_MISSED,
            PROCESSED_BY_MANAGER,
            DATA_CONFIRMED,
            SHIPMENT_OVERDUE)) {
      Move wish = Moves.find(missed, CHANGED_MIND).orElseThrow();
      refuses(wish, contact(false, true), "contact-missing");
      wish.require(contact(true, false));
      wish.require(new MoveFacts(null, null, "Wrote by Viber", null, false, missedOnly()));
      wish.require(new MoveFacts(null, null));
    }
  }

  private static ContactFacts missedOnly() {
    return new ContactFacts(true, false, false);
  }

  @Test
  @Tag("O10")
  void plansNoCallToABuyerWhoMustNotBePhoned() {
    for (Move move :
        List.of(
            Moves.find(PROCESSED_BY_MANAGER, CALL_BACK_PLANNED).orElseThrow(),
            Moves.find(CALL_BACK_PLANNED, SECOND_CALL_MISSED).orElseThrow())) {
      refuses(move, new MoveFacts(null, null, "x", null, true, ContactFacts.NONE), "do-not-call");
      move.require(new MoveFacts(null, null));
    }
    assertThat(Moves.find(PROCESSED_BY_MANAGER, DATA_CONFIRMED).orElseThrow().conditions())
        .as("such an order goes straight to shipment")
        .isEmpty();
  }

  private static MoveFacts contact(boolean spoke, boolean tried) {
    return new MoveFacts(null, null, null, null, false, new ContactFacts(true, spoke, tried));
  }

  private static void refuses(Move move, MoveFacts facts, String code) {
    assertThatThrownBy(() -> move.require(facts))
        .isInstanceOfSatisfying(
            ConditionNotMet.class, refused -> assertThat(refused.code()).isEqualTo(code));
  }

  @Test
  @Tag("O6")
  void demandsAWaybillForTheHandOver() {
    assertThat(all())
        .allSatisfy(
            move ->
                assertThat(move.conditions().contains(Requirement.WAYBILL))
                    .isEqualTo(Set.of(HANDED_TO_CARRIER, HAND_OVER_PLANNED).contains(move.to())));
    assertThat(into(HANDED_TO_CARRIER)).contains(DATA_CONFIRMED, HAND_OVER_PLANNED);
    assertThat(into(HAND_OVER_PLANNED)).contains(PROCESSED_BY_MANAGER, DATA_CONFIRMED);
  }

  @Test
  void demandsTheOtherOrderOfADuplicate() {
    assertThat(all())
        .allSatisfy(
            move ->
                assertThat(move.conditions().contains(Requirement.DUPLICATE_OF))
                    .isEqualTo(move.to() == DUPLICATE));
  }

  @Test
  @Tag("O6")
  void neverLetsACarrierMoveAnOrderBack() {
    for (OrderStatus status : OrderStatus.values()) {
      assertThat(reachable(List.of(status), move -> move.by().contains(CARRIER)))
          .doesNotContain(status);
    }
  }

  @Test
  @Tag("O6")
  void letsACarrierLeaveOutStations() {
    Set<OrderStatus> news =
        Set.of(BEING_DELIVERED, AT_PICKUP_POINT, RECEIVED, NOT_COLLECTED, REFUSED_ON_RECEIPT);

    for (OrderStatus sent : List.of(DATA_CONFIRMED, HAND_OVER_PLANNED, HANDED_TO_CARRIER)) {
      assertThat(targets(sent, CARRIER)).containsAll(news);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"HANDED_TO_CARRIER", "BEING_DELIVERED", "AT_PICKUP_POINT"})
  @Tag("O8")
  void endsADeliveryByReceiptOrByOneOfTwoFailures(OrderStatus sent) {
    for (Mover teller : List.of(SELLER, CARRIER)) {
      assertThat(targets(sent, teller)).contains(RECEIVED, NOT_COLLECTED, REFUSED_ON_RECEIPT);
    }
  }

  @Test
  @Tag("O8")
  void leavesATerminalStatusByRestoringCorrectingOrReturningOnly() {
    Map<OrderStatus, Set<Mover>> restorers =
        Map.ofEntries(
            entry(RESTORED_AS_ANOTHER, Set.of(SYSTEM)),
            entry(MONEY_RETURNED, Set.of(SYSTEM)),
            entry(RETURN_EXPECTED, Set.of(SYSTEM)),
            entry(PARTLY_RECEIVED, Set.of(SYSTEM)),
            entry(RETURNED, Set.of(SYSTEM)),
            entry(GOODS_CAME_BACK, Set.of(SYSTEM)),
            entry(RECEIVED, Set.of(SYSTEM)),
            entry(PROCESSING_TERM_PASSED, Set.of(SYSTEM)),
            entry(RESTORED_AFTER_CALL_CHECK, Set.of(OPERATOR)),
            entry(HANDED_TO_CARRIER, Set.of(SELLER)),
            entry(PROCESSED_BY_MANAGER, Set.of(SELLER)));

    assertThat(all())
        .filteredOn(move -> move.from().terminal())
        .isNotEmpty()
        .allMatch(move -> move.by().equals(restorers.get(move.to())));
  }

  @Test
  @Tag("O8")
  void takesBackOnlyWhatACarrierTheClockOrAPaymentEndedAndForAReason() {
    Set<OrderStatus> ofTheSystem =
        Set.of(NOT_PAID, CREDIT_REFUSED, REFUSED_BY_BANK, PROCESSING_TERM_PASSED);

    assertThat(all())
        .filteredOn(move -> move.from().group() != IN_WORK && move.by().contains(SELLER))
        .hasSize(16)
        .allSatisfy(
            move ->
                assertThat(move.conditions().contains(Requirement.CARRIER_ENDED))
                    .isNotEqualTo(ofTheSystem.contains(move.from())))
        .allSatisfy(move -> assertThat(move.conditions()).contains(Requirement.REASON));
  }

  @Test
  @Tag("O8")
  void isOverUnlessInWorkOrOnTheWayBack() {
    assertThat(OrderStatus.values())
        .filteredOn(status -> !status.terminal() && status.group() != IN_WORK)
        .extracting(OrderStatus::id)
        .containsExactly(83, 84, 86, 89, 90, 91);
    assertThat(OrderStatus.values())
        .filteredOn(status -> status.group() == IN_WORK)
        .noneMatch(OrderStatus::terminal);
  }

  @Test
  @Tag("C2c")
  void bringsGoodsBackToTheShopAndTheMoneyToTheBuyer() {
    for (OrderStatus received : List.of(RECEIVED, PARTLY_RECEIVED, PROCESSING_TERM_PASSED)) {
      assertThat(targets(received, SYSTEM)).contains(RETURN_EXPECTED, RETURNED);
      assertThat(targets(RETURN_EXPECTED, SYSTEM)).contains(received);
    }
    for (OrderStatus notTaken : List.of(NOT_COLLECTED, REFUSED_ON_RECEIPT)) {
      assertThat(targets(notTaken, SYSTEM)).containsExactly(GOODS_CAME_BACK);
    }
    for (OrderStatus back : List.of(RETURNED, GOODS_CAME_BACK)) {
      assertThat(targets(back, SYSTEM)).containsExactly(MONEY_RETURNED);
    }
    assertThat(Moves.from(MONEY_RETURNED)).isEmpty();
  }

  @Test
  void restoresNeitherFakesNorWhatWasRestored() {
    assertThat(Moves.from(FAKE_ORDER)).isEmpty();
    assertThat(Moves.from(RESTORED_AS_ANOTHER)).isEmpty();
    assertThat(Moves.find(BUYER_NOT_REACHED, RESTORED_AS_ANOTHER)).isPresent();
    assertThat(Moves.find(CANCELLED_BY_BUYER, RESTORED_AS_ANOTHER)).isPresent();
  }

  @Test
  void endsEveryOrderWithoutAnOperator() {
    for (OrderStatus status : OrderStatus.values()) {
      if (status.group() == IN_WORK) {
        assertThat(reachable(List.of(status), move -> !move.by().equals(Set.of(OPERATOR))))
            .as(status.name())
            .contains(RECEIVED)
            .anyMatch(end -> end.group() == FAILED);
      }
    }
  }

  @Test
  void reachesEveryStatusButThoseOfOldHistories() {
    List<OrderStatus> born = List.of(NEW, NEW_ONE_CLICK, AWAITS_MODERATION);
    Set<OrderStatus> known = reachable(born, move -> true);
    known.addAll(born);

    assertThat(EnumSet.complementOf(EnumSet.copyOf(known))).containsExactly(CALL_BACK_PLANNED_OLD);
  }

  @Test
  void letsTheBuyerCancelUntilAWaybillIsMade() {
    assertThat(into(CANCELLED_BY_BUYER))
        .contains(NEW, PROCESSED_BY_MANAGER, DATA_CONFIRMED, SHIPMENT_OVERDUE)
        .doesNotContain(HAND_OVER_PLANNED, HANDED_TO_CARRIER, BEING_DELIVERED, AT_PICKUP_POINT);
    assertThat(all())
        .filteredOn(move -> move.to() == CANCELLED_BY_BUYER)
        .allMatch(move -> move.by().equals(Set.of(BUYER)));
  }

  /** What the marketplace, the buyer and the clock say of an order, its seller cannot say. */
  @Test
  void keepsTheWordsOfOthersFromTheSeller() {
    assertThat(all())
        .filteredOn(move -> Set.of(7, 10, 13, 44, 45, 46, 75).contains(move.to().id()))
        .isNotEmpty()
        .noneMatch(move -> move.by().contains(SELLER) || move.by().contains(CARRIER));
    assertThat(targets(AWAITS_MODERATION, SELLER)).isEmpty();
    assertThat(targets(AWAITS_MODERATION, CALL_CENTER)).contains(NEW);
  }

  private static List<Move> all() {
    return Arrays.stream(OrderStatus.values()).flatMap(s -> Moves.from(s).stream()).toList();
  }

  private static List<OrderStatus> into(OrderStatus to) {
    return all().stream().filter(move -> move.to() == to).map(Move::from).toList();
  }

  private static List<OrderStatus> targets(OrderStatus from, Mover by) {
    return Moves.allowed(from, by).stream().map(Move::to).toList();
  }

  private static Set<OrderStatus> failures(OrderStatus from, Mover by) {
    return targets(from, by).stream().filter(to -> to.group() == FAILED).collect(toSet());
  }

  /** Every status that one or more of the moves lead to. */
  private static Set<OrderStatus> reachable(Collection<OrderStatus> from, Predicate<Move> moves) {
    Set<OrderStatus> reached = EnumSet.noneOf(OrderStatus.class);
    Deque<OrderStatus> open = new ArrayDeque<>(from);
    while (!open.isEmpty()) {
      Moves.from(open.remove()).stream()
          .filter(moves)
          .map(Move::to)
          .filter(reached::add)
          .forEach(open::add);
    }
    return reached;
  }
}
