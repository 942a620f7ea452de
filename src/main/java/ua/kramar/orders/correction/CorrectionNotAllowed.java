package ua.kramar.orders.correction;

import java.util.Locale;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.platform.refusals.Labelled;
import ua.kramar.platform.refusals.Refusal;

/** Refused: in its status this part of the order is not corrected (O4). */
final class CorrectionNotAllowed extends Refusal {

  CorrectionNotAllowed(OrderStatus status) {
    super(
        Kind.CONFLICT,
        "correction-not-allowed",
        new Labelled() {
          @Override
          public String label(Locale language) {
            return status.name(language);
          }
        });
  }
}
