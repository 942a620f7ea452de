package ua.kramar.orders.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
import ua.kramar.orders.OrderPlacement;
import ua.kramar.orders.OrderSource;
import ua.kramar.orders.PaymentMethod;
import ua.kramar.orders.PlaceOrder;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.shipping.DeliveryChoice;
import ua.kramar.orders.shipping.DeliveryMethod;
import ua.kramar.orders.view.OrderChanges;
import ua.kramar.orders.view.OrderView;
import ua.kramar.orders.view.OrderViews;

/**
 * On the day until which a buyer waits a task asks for the goods, with a clock that the test moves.
 */
@Tag("O9")
@ExtendWith(ArquillianExtension.class)
class WaitingDaysIT {

  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
  private static final int ALL = 100_000;

  @Inject private RunAs runAs;
  @Inject private EnrolledShops shops;
  @Inject private OrderPlacement placement;
  @Inject private OrderChanges changes;
  @Inject private OrderViews views;
  @Inject private DueWaitings due;
  @Inject private StoredWaitings waitings;

  private final LocalDate day = LocalDate.now(KYIV).plusDays(7);

  private long seller;
  private long number;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void asksOnceForTheGoodsOnTheDay() {
    order();
    agree(day);

    assertThat(dueAt(day.minusDays(1))).isEmpty();
    List<StoredWaitings.Due> then = dueAt(day.plusDays(3));
    assertThat(then).hasSize(1);
    remind(then);
    remind(then);

    assertThat(dueAt(day.plusDays(3))).isEmpty();
    assertThat(view().tasks())
        .singleElement()
        .satisfies(task -> assertThat(task.kind()).isEqualTo("CHECK_AWAITED_GOODS"));
    agree(day.plusDays(5));
    assertThat(view().tasks())
        .singleElement()
        .satisfies(task -> assertThat(task.doneBy()).isEqualTo("manager"));
  }

  @Test
  void asksForNothingWhenAnotherDayWasAgreedOnOrTheOrderIsOver() {
    order();
    agree(day);
    List<StoredWaitings.Due> replaced = dueAt(day.plusDays(3));
    agree(day.plusDays(20));
    remind(replaced);
    assertThat(view().tasks()).isEmpty();

    List<StoredWaitings.Due> over = dueAt(day.plusDays(23));
    assertThat(over).hasSize(1);
    move(26);
    move(40);
    remind(over);
    assertThat(view().tasks()).isEmpty();
    assertThat(dueAt(day.plusDays(23))).isEmpty();
  }

  private void order() {
    String code = EnrolledShops.newCode();
    seller = shops.enrol(code);
    shops.sells(seller, "SKU");
    var request =
        new PlaceOrder(
            code,
            EnrolledShops.buyer(),
            List.of(new PlaceOrder.Line("SKU", 1, null)),
            new DeliveryChoice(Carrier.NOVA_POSHTA, DeliveryMethod.PICKUP, "Київ", "1"),
            new PlaceOrder.Payment(PaymentMethod.CARD, false),
            false,
            null);
    number =
        Long.parseLong(
            runAs
                .storefront(() -> placement.place("wait", code, OrderSource.CART, request))
                .result()
                .number());
  }

  private void agree(LocalDate until) {
    runAs.seller(
        seller,
        () ->
            changes.agreeWaiting(
                number, any -> true, new AgreeWaiting(until, WaitingAgreedBy.CALL, null)));
  }

  private void move(int status) {
    runAs.seller(
        seller, () -> changes.move(number, any -> true, new MoveOrder(status, null, null, null)));
  }

  /** What is due for the order at the end of a day, however much other tests agree on. */
  private List<StoredWaitings.Due> dueAt(LocalDate until) {
    Instant at = until.atTime(23, 0).atZone(KYIV).toInstant();
    return runAs.storefront(
        () ->
            waitings.due(at, ALL).stream()
                .filter(each -> each.order().number() == number)
                .toList());
  }

  private void remind(List<StoredWaitings.Due> reminders) {
    reminders.forEach(
        each ->
            runAs.storefront(
                () -> {
                  due.remind(each, Instant.now());
                  return null;
                }));
  }

  private OrderView view() {
    return runAs.seller(seller, () -> views.own(number));
  }
}
