package ua.kramar.returns.words;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.status.Moves;
import ua.kramar.orders.status.OrderStatus;

/** Whether goods come back that the buyer had received. */
@Schema(name = "ReturnKind")
public enum ReturnKind {
  /** The buyer has had them: the order was received (6, 87) or partly received (68). */
  GIVEN_BACK,
  /** The buyer has not taken them: refused, not collected, or not received with the rest (68). */
  NOT_TAKEN;

  /** Whether goods of an order in the status can come back so. */
  public boolean isOf(OrderStatus status) {
    return switch (this) {
      case GIVEN_BACK -> Moves.withBuyer().contains(status);
      case NOT_TAKEN -> Moves.notTaken().contains(status) || status == OrderStatus.PARTLY_RECEIVED;
    };
  }
}
