package ua.kramar.orders;

import ua.kramar.platform.refusals.Refusal;

/** The status demands a waybill number and the order has none (O6). */
public final class WaybillMissing extends Refusal {

  WaybillMissing(OrderStatus to) {
    super(Kind.UNPROCESSABLE, "waybill-missing", to.id());
  }
}
