package ua.kramar.orders.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import ua.kramar.buyers.Buyers;
import ua.kramar.buyers.Contact;
import ua.kramar.orders.OrderRef;
import ua.kramar.orders.correction.CorrectionView.Delivery;
import ua.kramar.orders.correction.CorrectionView.DeliveryChange;
import ua.kramar.orders.correction.CorrectionView.PaymentChange;
import ua.kramar.orders.correction.CorrectionView.Recipient;
import ua.kramar.orders.correction.CorrectionView.RecipientChange;
import ua.kramar.platform.values.Json;
import ua.kramar.platform.values.Money;

/** Corrections as people and programs read them. */
@ApplicationScoped
class ShownCorrections {

  @Inject private Buyers buyers;

  CorrectionView of(OrderRef order, Correction correction) {
    return new CorrectionView(
        String.valueOf(correction.position()),
        correction.kind(),
        correction.by(),
        correction.at(),
        correction.reason(),
        correction.versionBefore(),
        correction.versionAfter(),
        Money.uah(correction.totalBefore()),
        Money.uah(correction.totalAfter()),
        correction.agreedBy(),
        correction.agreement(),
        correction.toldByPhone(),
        correction.undoes() == null ? null : String.valueOf(correction.undoes()),
        correction.is(CorrectionKind.LINES) ? Snapshots.lines(correction).changed() : List.of(),
        correction.outOfStock(),
        correction.is(CorrectionKind.RECIPIENT) ? recipient(order, correction) : null,
        correction.is(CorrectionKind.DELIVERY) ? delivery(correction) : null,
        correction.is(CorrectionKind.PAYMENT) ? payment(correction) : null);
  }

  private RecipientChange recipient(OrderRef order, Correction correction) {
    return new RecipientChange(
        recipient(order, correction.before()), recipient(order, correction.after()));
  }

  private Recipient recipient(OrderRef order, String part) {
    Contact contact = buyers.contact(order.sellerId(), Snapshots.buyer(part)).orElseThrow();
    return new Recipient(contact.surname(), contact.name(), contact.phone().e164());
  }

  private static DeliveryChange delivery(Correction correction) {
    return new DeliveryChange(
        Json.read(correction.before(), Delivery.class),
        Json.read(correction.after(), Delivery.class));
  }

  private static PaymentChange payment(Correction correction) {
    return new PaymentChange(
        Snapshots.paymentMethod(correction.before()), Snapshots.paymentMethod(correction.after()));
  }
}
