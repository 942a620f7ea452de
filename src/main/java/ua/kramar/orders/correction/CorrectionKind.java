package ua.kramar.orders.correction;

import static ua.kramar.orders.status.OrderStatus.CALL_BACK_PLANNED;
import static ua.kramar.orders.status.OrderStatus.PROCESSED_BY_MANAGER;
import static ua.kramar.orders.status.OrderStatus.SECOND_CALL_MISSED;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.OrderIsOver;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.orders.status.StatusGroup;

/** Which part of an order is corrected, and in which statuses it can be (O4). */
@Schema(name = "CorrectionKind")
public enum CorrectionKind {
  LINES,
  RECIPIENT,
  DELIVERY,
  PAYMENT;

  private static final Set<OrderStatus> AGREEING =
      Set.of(PROCESSED_BY_MANAGER, CALL_BACK_PLANNED, SECOND_CALL_MISSED);

  private static final Map<CorrectionKind, Set<OrderStatus>> STATUSES =
      Map.of(
          LINES, Set.of(PROCESSED_BY_MANAGER),
          RECIPIENT, AGREEING,
          DELIVERY, AGREEING,
          PAYMENT, AGREEING);

  /**
   * @throws OrderIsOver when the order has ended
   * @throws CorrectionNotAllowed in another status in which this part is not corrected
   */
  void requireIn(OrderStatus status) {
    if (status.group() != StatusGroup.IN_WORK) {
      throw new OrderIsOver();
    }
    if (!STATUSES.get(this).contains(status)) {
      throw new CorrectionNotAllowed(status);
    }
  }
}
