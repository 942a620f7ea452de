package ua.kramar.orders.parcels;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import ua.kramar.orders.status.OrderStatus;

/** How the delivery of one of several parcels ended, as its carrier reports. */
@Schema(name = "ParcelEnd")
public enum ParcelEnd {
  RECEIVED,
  /** Refused, not collected, lost, or on its way back to the shop. */
  NOT_RECEIVED;

  /**
   * What the status of an order says of its only parcel.
   *
   * @param status one that ends a delivery
   */
  static ParcelEnd by(OrderStatus status) {
    return status == OrderStatus.RECEIVED ? RECEIVED : NOT_RECEIVED;
  }
}
