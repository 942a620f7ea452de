package ua.kramar.orders.correction;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the order has a waybill number of its carrier, so it gets no other carrier. */
final class WaybillOfCarrier extends Refusal {

  WaybillOfCarrier() {
    super(Kind.CONFLICT, "waybill-of-carrier");
  }
}
