package ua.kramar.orders.owndelivery;

import ua.kramar.platform.refusals.Refusal;

/** Refused: a carrier delivers the order, not the shop's own staff. */
final class NotOwnDelivery extends Refusal {

  NotOwnDelivery() {
    super(Kind.CONFLICT, "not-own-delivery");
  }
}
