package ua.kramar.orders.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
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
import ua.kramar.orders.contact.CallOutcome;
import ua.kramar.orders.contact.CallSubject;
import ua.kramar.orders.contact.Writer;
import ua.kramar.orders.shipping.Carrier;
import ua.kramar.orders.shipping.DeliveryChoice;
import ua.kramar.orders.shipping.DeliveryMethod;
import ua.kramar.orders.status.ConditionNotMet;
import ua.kramar.orders.view.OrderChanges;
import ua.kramar.orders.view.OrderViews;

/** When a buyer counts as not reached: with attempts whose times the test moves. */
@Tag("O16")
@ExtendWith(ArquillianExtension.class)
class MissedCallsIT {

  @Inject private RunAs runAs;
  @Inject private EnrolledShops shops;
  @Inject private OrderPlacement placement;
  @Inject private OrderChanges changes;
  @Inject private OrderViews views;
  @Inject private Calls calls;
  @Inject private WrittenContacts written;
  @PersistenceContext private EntityManager entities;

  private long seller;
  private long number;

  @Deployment(name = InContainer.SHARED)
  static Archive<?> deployment() {
    return InContainer.shared();
  }

  @Test
  void takesTwoAttemptsTwoHoursApart() {
    order(false, PaymentMethod.CARD, false);
    move(26);
    move(47);
    refused(18, "too-few-attempts");
    move(48);
    refused(18, "too-few-attempts");

    firstAttemptWas("1 hour 59 minutes");
    refused(18, "too-few-attempts");
    firstAttemptWas("2 hours 1 minute");
    move(18);
    assertThat(status()).isEqualTo(18);
  }

  @Test
  void endsAnOrderInItsFirstCallPlannedTooWhenTheAttemptsAreThere() {
    order(false, PaymentMethod.CARD, false);
    move(26);
    move(47);
    move(26);
    move(47);
    firstAttemptWas("3 hours");

    move(18);
    assertThat(status()).isEqualTo(18);
  }

  @Test
  void takesOneAttemptAndAWrittenMessage() {
    order(false, PaymentMethod.CARD, false);
    write(Writer.SHOP);
    move(26);
    move(47);
    refused(40, "contact-missing");

    move(18);
    assertThat(status()).isEqualTo(18);
  }

  @Test
  void countsAttemptsFromTheLastTimeThatTheBuyerWasReached() {
    order(false, PaymentMethod.CARD, false);
    move(26);
    move(47);
    report(CallOutcome.ANSWERED, null);
    move(48);
    firstAttemptWas("3 hours");

    refused(18, "too-few-attempts");
    move(40);
    assertThat(status()).as("the buyer has spoken").isEqualTo(40);
  }

  @Test
  void takesABuyersMessageForTheBuyersWord() {
    order(false, PaymentMethod.CARD, false);
    move(26);
    move(47);
    refused(40, "contact-missing");
    write(Writer.BUYER);

    move(40);
    assertThat(status()).isEqualTo(40);
  }

  @Test
  @Tag("O10")
  void forbidsCallsFromTheMomentAtWhichACardHasPaid() {
    order(true, PaymentMethod.CARD, false);
    move(26);
    move(47);
    pay();

    refused(48, "do-not-call");
    assertThatThrownBy(() -> report(CallOutcome.NO_ANSWER, null)).isInstanceOf(DoNotCall.class);
    report(CallOutcome.NO_ANSWER, CallSubject.OUT_OF_STOCK);
    assertThat(status()).as("nobody waits for the buyer").isEqualTo(47);
    move(2);
    assertThat(status()).isEqualTo(2);
    assertThat(runAs.seller(seller, () -> calls.page(number, null, 10)).items())
        .extracting(each -> each.subject())
        .containsExactly("OUT_OF_STOCK", "CONFIRMATION");
  }

  private void order(boolean doNotCall, PaymentMethod method, boolean paid) {
    String code = EnrolledShops.newCode();
    seller = shops.enrol(code);
    shops.sells(seller, "SKU");
    var request =
        new PlaceOrder(
            code,
            EnrolledShops.buyer(),
            List.of(new PlaceOrder.Line("SKU", 1, null)),
            new DeliveryChoice(Carrier.NOVA_POSHTA, DeliveryMethod.PICKUP, "Київ", "1"),
            new PlaceOrder.Payment(method, paid),
            doNotCall,
            null);
    number =
        Long.parseLong(
            runAs
                .storefront(() -> placement.place("calls", code, OrderSource.CART, request))
                .result()
                .number());
  }

  private void move(int status) {
    runAs.seller(
        seller, () -> changes.move(number, any -> true, new MoveOrder(status, null, null, null)));
  }

  private void refused(int status, String code) {
    int before = status();
    assertThatThrownBy(() -> move(status))
        .isInstanceOfSatisfying(
            ConditionNotMet.class, refused -> assertThat(refused.code()).isEqualTo(code));
    assertThat(status()).isEqualTo(before);
  }

  private void report(CallOutcome outcome, CallSubject subject) {
    runAs.seller(
        seller,
        () ->
            changes.reportCall(
                number,
                any -> true,
                UUID.randomUUID().toString(),
                new ReportCall(outcome, subject, null, null)));
  }

  private void write(Writer writer) {
    runAs.storefront(
        () -> {
          written.add(number, writer);
          return null;
        });
  }

  private int status() {
    return runAs.seller(seller, () -> views.own(number)).status().id();
  }

  /** Moves the first attempt to that long before the newest. */
  private void firstAttemptWas(String before) {
    runAs.storefront(
        () ->
            entities
                .createNativeQuery(
                    """
                    update call_attempt set at = newest.at - cast(:before as interval)
                    from (select max(at) as at from call_attempt where seller_id = :seller
                      and order_number = :number and position > 0) newest
                    where seller_id = :seller and order_number = :number and position = 0
                    """)
                .setParameter("before", before)
                .setParameter("seller", seller)
                .setParameter("number", number)
                .executeUpdate());
  }

  private void pay() {
    runAs.storefront(
        () ->
            entities
                .createNativeQuery(
                    "update orders set paid = true where seller_id = :seller and number = :number")
                .setParameter("seller", seller)
                .setParameter("number", number)
                .executeUpdate());
  }
}
