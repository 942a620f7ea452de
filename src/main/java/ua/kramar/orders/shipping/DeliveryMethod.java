package ua.kramar.orders.shipping;

/** How the parcel reaches the buyer: at a pick-up point, by courier, or by the shop's own staff. */
public enum DeliveryMethod {
  PICKUP,
  COURIER,
  OWN;

  /**
   * Whether the carrier delivers in this way: only the shop's own delivery is carried by the shop's
   * own staff, and it has no pick-up points.
   */
  public boolean suits(Carrier carrier) {
    return this == OWN ? carrier == Carrier.OWN : this != PICKUP || carrier != Carrier.OWN;
  }
}
