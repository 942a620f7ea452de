package ua.kramar.orders.owndelivery;

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

/** On the morning of an own delivery the staff are reminded, with a clock that the test moves. */
@Tag("O7")
@ExtendWith(ArquillianExtension.class)
class OwnDeliveryDaysIT {

  private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
  private static final int ALL = 100_000;

  @Inject private RunAs runAs;
  @Inject private EnrolledShops shops;
  @Inject private OrderPlacement placement;
  @Inject private OrderChanges changes;
  @Inject private OrderViews views;
  @Inject private DueOwnDeliveries due;
  @Inject private StoredPlans plans;

  private final LocalDate day = LocalDate.now(KYIV).plusDays(7);

  private long seller;
  private long number;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void remindsOnceOnTheMorningOfTheDay() {
    order();
    plan(new PlanOwnDelivery(day, null, null, null));

    assertThat(dueAt(8)).isEmpty();
    List<StoredPlans.Due> morning = dueAt(10);
    assertThat(morning).hasSize(1);
    remind(morning);
    remind(morning);

    assertThat(dueAt(21)).isEmpty();
    assertThat(view().tasks())
        .singleElement()
        .satisfies(task -> assertThat(task.kind()).isEqualTo("AGREE_DELIVERY_TIME"));

    plan(new PlanOwnDelivery(day, "10:00", "14:00", TimeAgreedBy.CALL));
    assertThat(view().tasks())
        .singleElement()
        .satisfies(task -> assertThat(task.doneBy()).isEqualTo("manager"));
  }

  @Test
  void doesNotRemindOfWhatIsAgreedReplacedOrOver() {
    order();
    plan(new PlanOwnDelivery(day, null, null, null));
    List<StoredPlans.Due> replaced = dueAt(10);
    plan(new PlanOwnDelivery(day.plusDays(1), null, null, null));
    assertThat(dueAt(21)).isEmpty();
    remind(replaced);
    assertThat(view().tasks()).isEmpty();

    plan(new PlanOwnDelivery(day, "10:00", "14:00", TimeAgreedBy.MESSAGE));
    assertThat(dueAt(21)).isEmpty();

    plan(new PlanOwnDelivery(day, "12:00", "14:00", null));
    List<StoredPlans.Due> over = dueAt(10);
    assertThat(over).hasSize(1);
    runAs.seller(
        seller, () -> changes.move(number, any -> true, new MoveOrder(26, null, null, null)));
    runAs.seller(
        seller, () -> changes.move(number, any -> true, new MoveOrder(40, null, null, null)));
    remind(over);
    assertThat(view().tasks()).isEmpty();
    assertThat(dueAt(21)).isEmpty();
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
            new DeliveryChoice(Carrier.OWN, DeliveryMethod.OWN, "Київ", "Хрещатик, 1"),
            new PlaceOrder.Payment(PaymentMethod.CASH_ON_DELIVERY, false),
            false,
            null);
    number =
        Long.parseLong(
            runAs
                .storefront(() -> placement.place("own", code, OrderSource.CART, request))
                .result()
                .number());
  }

  private void plan(PlanOwnDelivery plan) {
    runAs.seller(seller, () -> changes.planOwnDelivery(number, any -> true, plan));
  }

  /** What is due for the order at an hour of the planned day, however much other tests plan. */
  private List<StoredPlans.Due> dueAt(int hour) {
    Instant at = day.atTime(hour, 1).atZone(KYIV).toInstant();
    return runAs.storefront(
        () -> plans.due(at, ALL).stream().filter(each -> each.order().number() == number).toList());
  }

  private void remind(List<StoredPlans.Due> reminders) {
    reminders.forEach(
        each ->
            runAs.storefront(
                () -> {
                  due.remind(each);
                  return null;
                }));
  }

  private OrderView view() {
    return runAs.seller(seller, () -> views.own(number));
  }
}
