package ua.kramar.orders.status;

import ua.kramar.platform.refusals.Refusal;

/** The status demands a waybill number and the order has none (O6). */
public final class WaybillMissing extends Refusal {

  public WaybillMissing(OrderStatus to) {
    super(Kind.UNPROCESSABLE, "waybill-missing", to.id());
  }
}
