package ua.kramar.orders;

import ua.kramar.platform.refusals.Refusal;

/** The number does not look like a waybill of this carrier. */
public final class WaybillInvalid extends Refusal {

  WaybillInvalid(Carrier carrier) {
    super(Kind.UNPROCESSABLE, "waybill-invalid", carrier);
  }
}
