package ua.kramar.orders.shipping;

import ua.kramar.platform.refusals.Refusal;

/** Refused: the number does not match the waybill format of this carrier. */
public final class WaybillInvalid extends Refusal {

  WaybillInvalid(Carrier carrier) {
    super(Kind.UNPROCESSABLE, "waybill-invalid", carrier);
  }
}
