package ua.kramar.orders;

/** How the parcel reaches the buyer: a pick-up point, a courier, or the shop's own people. */
public enum DeliveryMethod {
  PICKUP,
  COURIER,
  OWN
}
