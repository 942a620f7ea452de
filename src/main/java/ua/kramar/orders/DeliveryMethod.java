package ua.kramar.orders;

/** How the parcel reaches the buyer: at a pick-up point, by courier, or by the shop's own staff. */
public enum DeliveryMethod {
  PICKUP,
  COURIER,
  OWN
}
