package ua.kramar.orders.parcels;

import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.status.OrderStatus;
import ua.kramar.platform.refusals.LaterVersionNeeded;

/** How the delivery of one of several parcels ended, as its carrier reports. */
@Schema(name = "ParcelEnd")
public enum ParcelEnd {
  RECEIVED,
  /** Refused, not collected, lost, or on its way back to the shop. */
  NOT_RECEIVED;

  /**
   * The end with this code.
   *
   * @throws LaterVersionNeeded when only a node of a later version knows it
   */
  static ParcelEnd stored(String code) {
    return Stream.of(values())
        .filter(end -> end.name().equals(code))
        .findFirst()
        .orElseThrow(LaterVersionNeeded::new);
  }

  /**
   * What the status of an order says of its only parcel.
   *
   * @param status one that ends a delivery
   */
  static ParcelEnd by(OrderStatus status) {
    return status == OrderStatus.RECEIVED ? RECEIVED : NOT_RECEIVED;
  }
}
