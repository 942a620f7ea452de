package ua.kramar.orders.paymentreports;

import ua.kramar.platform.refusals.Refusal;

/** Refused: another report about the order has this external id. */
final class PaymentReportConflict extends Refusal {

  PaymentReportConflict(String externalId) {
    super(Kind.CONFLICT, "payment-report-conflict", externalId);
  }
}
